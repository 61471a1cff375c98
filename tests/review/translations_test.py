#!/usr/bin/env python3
"""Whether the translations of the window are complete and up to date with its sources.

Usage: translations_test.py LUPDATE SOURCES
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

LUPDATE, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])
FOLDER = ROOT / "app/review/translations"
FORMS = {"ar": 6, "en": 2}
ARABIC = re.compile("[\u0600-\u06ff]")
PLACE = re.compile(r"%L?([1-9n])")


def messages(path):
    """Each message as (context, source, comment) with its element."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield (name, message.findtext("source"), message.findtext("comment")), message


def told(message):
    """The forms of a translation."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def freshly_extracted(language, *options):
    with tempfile.TemporaryDirectory() as folder:
        fresh = shutil.copy(FOLDER / f"muqabala_{language}.ts", folder)
        subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *options, "-I", ".", "app/review",
                        "-extensions", "cpp,h", "-target-language", language, "-ts", fresh], cwd=ROOT, check=True)
        return {key for key, _ in messages(fresh)}


class Translations(unittest.TestCase):
    def test_nothing_is_unfinished(self):
        for language in FORMS:
            for key, message in messages(FOLDER / f"muqabala_{language}.ts"):
                with self.subTest(language=language, message=key):
                    self.assertNotIn("type", message.find("translation").attrib)
                    self.assertTrue(all(told(message)))

    def test_every_plural_has_all_forms_of_its_language(self):
        for language, forms in FORMS.items():
            for key, message in messages(FOLDER / f"muqabala_{language}.ts"):
                if message.get("numerus") == "yes":
                    with self.subTest(language=language, message=key):
                        self.assertEqual(len(told(message)), forms)

    def test_the_files_hold_what_the_sources_say(self):
        for language, options in (("ar", ()), ("en", ("-pluralonly",))):
            have = {key for key, _ in messages(FOLDER / f"muqabala_{language}.ts")}
            self.assertEqual(have, freshly_extracted(language, *options),
                             "build the target update_translations, and translate what is new")

    def test_what_is_filled_in_is_kept(self):
        for key, message in messages(FOLDER / "muqabala_ar.ts"):
            wanted = set(PLACE.findall(key[1])) - {"n"}
            for form in told(message):
                with self.subTest(message=key):
                    self.assertEqual(set(PLACE.findall(form)) - {"n"}, wanted)

    def test_no_mnemonic_stands_before_an_arabic_letter(self):
        """It would tear the letter from its word; "تحرير (&E)" does not."""
        for key, message in messages(FOLDER / "muqabala_ar.ts"):
            for form in told(message):
                with self.subTest(message=key):
                    self.assertIsNone(re.search("&[\u0600-\u06ff]", form))

    def test_arabic_is_written_with_arabic_marks(self):
        for key, message in messages(FOLDER / "muqabala_ar.ts"):
            for form in told(message):
                with self.subTest(message=key):
                    self.assertIsNone(re.search("[\u0600-\u06ff] ?[,;?]", form))

    def test_no_tatweel_and_no_blank_before_a_mark(self):
        for key, message in messages(FOLDER / "muqabala_ar.ts"):
            for form in told(message):
                with self.subTest(message=key):
                    self.assertNotIn("\u0640", form)
                    self.assertIsNone(re.search(r"[\u0600-\u06ff] [،؛؟.:…!]", form))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
