import unittest

from derive.words import ArabicStems, EnglishLemmas, ascii_letters, english_words


class Arabic(unittest.TestCase):
    stems = ArabicStems(["ملف ملف ملف وملف", "وطن وطنية", "دعم دعم دعم لدعم"])

    def test_article_and_ending_are_taken_off(self):
        self.assertEqual({self.stems[w] for w in ("الملف", "للملف", "ملفات", "والملفات")}, {"ملف"})

    def test_a_particle_is_taken_off_only_where_the_rest_is_the_commoner_word(self):
        self.assertEqual([self.stems[w] for w in ("وملف", "لدعم", "وطن")], ["ملف", "دعم", "وطن"])

    def test_three_letters_stay(self):
        self.assertEqual([self.stems[w] for w in ("الى", "مدة", "ابن")], ["الي", "مده", "ابن"])

    def test_the_bare_word_keeps_its_spelling(self):
        self.assertEqual(self.stems.without_prefix("والأسئلة"), "أسئلة")


class English(unittest.TestCase):
    lemmas = EnglishLemmas(["need need needs use use used file file stop stop copy copy bus bus"])

    def test_rules_hold_where_they_give_a_known_word(self):
        words = ("needs", "used", "files", "stopping", "copied", "copies", "bus")
        self.assertEqual([self.lemmas[w] for w in words], ["need", "use", "file", "stop", "copy", "copy", "bus"])

    def test_a_word_stays_where_no_rule_gives_a_known_one(self):
        self.assertEqual(self.lemmas["always"], "always")

    def test_irregular_forms_are_known(self):
        self.assertEqual(self.lemmas["written"], "write")

    def test_possessives_and_quotes_are_taken_off(self):
        self.assertEqual(english_words("The user’s 'own' don't"), ["the", "user", "own", "don't"])

    def test_accents_are_taken_off(self):
        self.assertEqual(ascii_letters("São Tomé"), "Sao Tome")


if __name__ == "__main__":
    unittest.main()
