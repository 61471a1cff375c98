"""The text of tables, and the tables that are shipped."""

import pathlib
import re
import unittest

from derive import tables
from derive.packages import CATALOGUES, PLACES, WORDNET, Package, Unpacked

FOLDER = pathlib.Path(tables.__file__).parents[1]
ENGLISH = re.compile("[a-z]['a-z ]*[a-z]")
ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a4\u06af ]{2,}")
MEGABYTE = 1_000_000  # bytes


class Text(unittest.TestCase):
    def test_rows_are_sorted_and_written_once_under_a_head(self):
        source = Unpacked(Package("some-l10n", "GPL-2+"), "1.2-3", pathlib.Path())
        head = tables.Head("words", "English; Arabic", ["Licence: ours.", ""], [source], "make it")
        self.assertEqual(
            tables.text(head, [("b", "ب"), ("a", "ا"), ("b", "ب")]),
            """# Muqabala: words.
# Format: UTF-8, tab-separated, '#' begins a comment. Columns: English; Arabic.
# Origin: derived from these packages of Debian 12, whose copyright files give these licences:
#   some-l10n 1.2-3: GPL-2+
# Licence: ours.
#
# Made by: make it (see derive/README.md)
a	ا
b	ب
""",
        )


class Shipped(unittest.TestCase):
    def lines(self, name):
        text = (FOLDER / name).read_text("utf-8")
        self.assertLess(len(text.encode("utf-8")), MEGABYTE)
        lines = text.splitlines()
        comment = [line for line in lines if line.startswith("#")]
        rows = [line.split("\t") for line in lines[len(comment) :]]
        self.assertEqual(rows, sorted(rows), "rows are out of order")
        return "\n".join(comment), rows

    def assert_head_names(self, comment, packages):
        for package in packages:
            self.assertRegex(comment, rf"(?m)^#   {package.name} \S+: ")
        self.assertIn("Made by: ", comment)

    def test_names_are_pairs_of_names(self):
        comment, rows = self.lines("names.tsv")
        self.assert_head_names(comment, PLACES)
        for english, arabic in rows:
            self.assertRegex(english, ENGLISH)
            self.assertRegex(arabic, ARABIC)
        self.assertIn(["iraq", "العراق"], rows)

    def test_mined_rows_are_terms_with_a_weight(self):
        comment, rows = self.lines("mined.tsv")
        self.assert_head_names(comment, CATALOGUES)
        for english, arabic, weight in rows:
            self.assertRegex(english, ENGLISH)
            self.assertRegex(arabic, ARABIC)
            self.assertTrue(0 < float(weight) <= 1, weight)
        self.assertIn(["file", "ملف"], [row[:2] for row in rows])

    def test_derivations_are_pairs_of_words_with_the_notice_of_wordnet(self):
        comment, rows = self.lines("derivations.en.tsv")
        self.assert_head_names(comment, WORDNET)
        self.assertIn("WordNet 3.0 Copyright 2006 by Princeton University.", comment)
        self.assertIn(["decide", "decision"], rows)
        for one, other in rows:
            self.assertLess(one, other)


if __name__ == "__main__":
    unittest.main()
