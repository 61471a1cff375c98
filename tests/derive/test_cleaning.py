import unittest

from derive.cleaning import PLACEHOLDER, clean, clean_pairs

GONE = PLACEHOLDER.strip()


class Clean(unittest.TestCase):
    def test_mnemonics_are_taken_out_of_words(self):
        self.assertEqual([clean(s) for s in ("_Save", "S&ave", "~Save", "ا_حفظ")], ["Save", "Save", "Save", "احفظ"])

    def test_an_ampersand_between_words_stays(self):
        self.assertEqual(clean("Black &amp; White"), "Black & White")

    def test_placeholders_of_all_kinds_are_taken_out(self):
        for placeholder in ("%s", "%2$d", "%lu", "%(name)s", "%1", "$1", "{n}", "$(ARG1)", "%PRODUCTNAME"):
            self.assertEqual(clean(f"Delete {placeholder} now"), f"Delete {GONE} now", placeholder)

    def test_a_percentage_is_no_placeholder(self):
        self.assertEqual(clean("50% done"), "50% done")

    def test_addresses_are_taken_out(self):
        self.assertEqual(clean("See https://example.org/x or me@example.org"), f"See {GONE} or {GONE}")

    def test_markup_and_wiki_links_leave_their_words(self):
        self.assertEqual(clean("<b>Bold</b> [[Help:X|help]] {{GENDER:$1|his|her}} [//example.org site]"),
                         "Bold help his site")

    def test_vowel_signs_and_tatweel_are_dropped(self):
        self.assertEqual(clean("الصّـورة"), "الصورة")


class CleanPairs(unittest.TestCase):
    def test_untranslated_and_repeated_pairs_are_left_out(self):
        pairs = [("GIMP", "GIMP"), ("Open", "افتح"), ("_Open", "ا_فتح"), ("1 %", "١ ٪")]
        self.assertEqual(clean_pairs(pairs), [("Open", "افتح")])

    def test_contexts_within_the_string_are_taken_off(self):
        pairs = [("relation|partner", "شريك"), ("?city:Name", "?city:الاسم")]
        self.assertEqual(clean_pairs(pairs), [("partner", "شريك"), ("Name", "الاسم")])

    def test_paragraphs_are_cut_into_sentences_where_both_have_as_many(self):
        pairs = [("One. Two.", "واحد. اثنان."), ("Three. Four.", "ثلاثة، أربعة.")]
        self.assertEqual(
            clean_pairs(pairs), [("One.", "واحد."), ("Two.", "اثنان."), ("Three. Four.", "ثلاثة، أربعة.")]
        )


if __name__ == "__main__":
    unittest.main()
