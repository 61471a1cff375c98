import unittest

from derive import wordnet

NOUN = """  1 This line is of the licence.
00000001 09 n 02 decision 0 determination 0 001 + 00000001 v 0101 | the act of deciding
00000002 15 n 01 Iraq 0 000 | a country
00000003 09 n 02 ice_cream 0 gelato 0 001 + 00000001 v 0101 | food
"""
VERB = "00000001 31 v 02 decide 0 determine 0 002 + 00000001 n 0101 + 00000001 n 0202 00 | reach a decision\n"
ADJECTIVE = "00000001 01 a 01 Iraqi(a) 0 001 \\ 00000002 n 0101 | of Iraq\n"


class WordNet(unittest.TestCase):
    def test_derivations_of_single_words_are_given_once(self):
        self.assertEqual(
            wordnet.derivations({"n": NOUN, "v": VERB, "a": ADJECTIVE}),
            [("decide", "decision"), ("determination", "determine"), ("iraq", "iraqi")],
        )

    def test_common_words_are_those_in_lower_case(self):
        self.assertEqual(
            wordnet.common_words({"n": NOUN, "v": VERB}),
            {"decision", "determination", "ice_cream", "gelato", "decide", "determine"},
        )

    def test_the_vocabulary_is_the_first_column_of_the_index(self):
        self.assertEqual(wordnet.read_vocabulary(["  1 licence\ndecide v 2 3\niraq n 1 1\n"]), {"decide", "iraq"})


if __name__ == "__main__":
    unittest.main()
