import unittest

from derive import catalogues
from mo import mo_bytes


class Mo(unittest.TestCase):
    def test_messages_are_read_without_the_header(self):
        self.assertEqual(list(catalogues.read_mo(mo_bytes({"Open": "افتح"}))), [("Open", "افتح")])

    def test_either_byte_order_is_read(self):
        self.assertEqual(list(catalogues.read_mo(mo_bytes({"Open": "افتح"}, ">"))), [("Open", "افتح")])

    def test_a_context_is_taken_off(self):
        data = mo_bytes({"menu|file\x04Open": "افتح"})
        self.assertEqual(list(catalogues.read_mo(data)), [("Open", "افتح")])
        self.assertEqual(list(catalogues.read_messages(data)), [("menu|file", "Open", "افتح")])

    def test_a_plural_message_gives_its_singular_and_its_plural(self):
        data = mo_bytes({"%d file\0%d files": "لا ملفات\0ملف واحد\0ملفان\0%d ملفات\0%d ملفا\0%d ملف"})
        self.assertEqual(list(catalogues.read_mo(data)), [("%d file", "ملف واحد"), ("%d files", "%d ملفات")])

    def test_plurals_of_another_number_of_forms_are_left_out(self):
        self.assertEqual(list(catalogues.read_mo(mo_bytes({"file\0files": "ملف\0ملفات"}))), [])

    def test_what_is_no_mo_file_is_refused(self):
        with self.assertRaisesRegex(ValueError, "wrong magic number"):
            list(catalogues.read_mo(b"PO file? No, not at all."))

    def test_a_cut_file_is_refused(self):
        with self.assertRaisesRegex(ValueError, "a string ends at byte"):
            list(catalogues.read_mo(mo_bytes({"Open": "افتح"})[:-4]))


class MediaWiki(unittest.TestCase):
    def test_messages_are_joined_by_key(self):
        english = '{"@metadata": {"authors": []}, "save": "Save", "only-english": "x"}'
        arabic = '{"@metadata": {"authors": []}, "save": "احفظ", "only-arabic": "س"}'
        self.assertEqual(list(catalogues.read_mediawiki(english, arabic)), [("Save", "احفظ")])


if __name__ == "__main__":
    unittest.main()
