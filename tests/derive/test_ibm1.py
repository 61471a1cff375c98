import math
import unittest

from derive import ibm1

HOUSE, GREEN, RED = range(3)
WORDS = 3


class Model(unittest.TestCase):
    # Nouns stand before adjectives on the target side, against the diagonal.
    pairs = [([GREEN, HOUSE], [HOUSE, GREEN]), ([RED, HOUSE], [HOUSE, RED]), ([HOUSE], [HOUSE])] * 3 + [
        ([word], [word]) for word in (HOUSE, GREEN, RED)
    ] * 9

    def test_words_that_keep_company_translate_each_other(self):
        table = ibm1.train(self.pairs, WORDS)
        for pair, links in zip(self.pairs[:3], ([1, 0], [1, 0], [0])):
            self.assertEqual(list(ibm1.best_links([pair], table)), [links])

    def test_a_target_word_that_no_source_word_gives_is_linked_to_nothing(self):
        table = {HOUSE: {HOUSE: 0.9, RED: 0.01}, ibm1.NULL: {HOUSE: 0.1, RED: 0.5}}
        self.assertEqual(list(ibm1.best_links([([HOUSE], [RED, HOUSE])], table)), [[ibm1.NULL, 0]])

    def test_training_twice_gives_the_same(self):
        self.assertEqual(ibm1.train(self.pairs, WORDS), ibm1.train(self.pairs, WORDS))

    def test_the_diagonal_prior_is_a_distribution_that_prefers_the_diagonal(self):
        first = ibm1.Diagonal()(3, 3)[0]
        self.assertAlmostEqual(sum(first), 1 - ibm1.NULL_SHARE)
        self.assertEqual(sorted(first, reverse=True), first)

    def test_digamma_of_one_is_minus_eulers_constant(self):
        self.assertAlmostEqual(ibm1.digamma(1), -0.5772156649, 8)
        self.assertAlmostEqual(ibm1.digamma(0.5), -0.5772156649 - 2 * math.log(2), 8)


if __name__ == "__main__":
    unittest.main()
