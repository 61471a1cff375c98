import unittest

from derive import catalogues
from derive.cleaning import clean_pairs
from derive.mined import mined_rows
from derive.short_strings import term
from mo import mo_bytes

MESSAGES = {
    "Open the file": "افتح الملف",
    "Save the file": "احفظ الملف",
    "Delete the file": "احذف الملف",
    "Open the window": "افتح النافذة",
    "Save the picture": "احفظ الصورة",
    "Delete the picture": "احذف الصورة",
    "Window invalid": "النافذة غير صالحة",
    "Picture invalid": "الصورة غير صالحة",
    "File invalid": "الملف غير صالح",
    "_Coffee": "_قهوة",
    "Frobnicator": "مفربك",
    "Free software": "برمجيات حرة",
}
VOCABULARY = {"open", "save", "delete", "file", "window", "picture", "invalid", "coffee"}


def rows(packages):
    pairs = clean_pairs(catalogues.read_mo(mo_bytes(MESSAGES)))
    return {(english, arabic) for english, arabic, _ in mined_rows({p: set(packages) for p in pairs}, VOCABULARY)}


class Mined(unittest.TestCase):
    def test_words_are_learned_from_sentences(self):
        found = rows(["one"])
        for pair in (("file", "ملف"), ("picture", "صورة"), ("open", "افتح"), ("delete", "احذف")):
            self.assertIn(pair, found)

    def test_a_negated_translation_keeps_its_negation(self):
        self.assertIn(("invalid", "غير صالحة"), rows(["one"]))

    def test_function_words_are_no_rows(self):
        self.assertFalse({english for english, _ in rows(["one"])} & {"the", "is"})

    def test_a_rare_word_of_the_vocabulary_is_taken_from_a_string_of_its_own(self):
        self.assertIn(("coffee", "قهوة"), rows(["one"]))

    def test_unknown_words_and_phrases_need_two_packages(self):
        unsure = {("frobnicator", "مفربك"), ("free software", "برمجيات حرة")}
        self.assertFalse(rows(["one"]) & unsure)
        self.assertLessEqual(unsure, rows(["one", "other"]))

    def test_rows_do_not_depend_on_the_order_of_sets(self):
        self.assertEqual(rows(["one", "other"]), rows(["other", "one"]))


class Terms(unittest.TestCase):
    def test_marks_at_the_edges_are_taken_off(self):
        self.assertEqual(term("Save As…", "احفظ"), None)  # "as" is a function word
        self.assertEqual(term("Owner:", "المالك:"), ("owner", "المالك"))

    def test_long_strings_letters_and_latin_are_no_terms(self):
        self.assertIsNone(term("one two three", "واحد اثنان ثلاثة"))
        self.assertIsNone(term("A", "أ"))
        self.assertIsNone(term("Server", "خادم SQL"))


if __name__ == "__main__":
    unittest.main()
