"""Which words of Arabic are common: python3 -m derive.frequent WORDS > frequent.ar.tsv

WORDS is the word list of Tesseract's Arabic model, taken out of ara.traineddata (tesseract-ocr-ara) by the tools of
tesseract-ocr: combine_tessdata -u ara.traineddata ara. && dawg2wordlist ara.lstm-unicharset ara.lstm-word-dawg WORDS.
Needs the program hunspell with hunspell-ar.
"""

import pathlib
import re
import subprocess
import sys

HEAD = """# Frequent words of Arabic: a word, tab, how many forms of it are frequent, with proclitics, pronouns and endings: the more, the
# commoner it is. Without و ف ب ك ل ال س before them where the list has them without too.
# Derived from the word list of Tesseract's Arabic model (tessdata_fast, Debian package tesseract-ocr-ara 1:4.1.0-2), of which
# those are kept that Hunspell's Arabic dictionary (Ayaspell) knows and that orthography.ar.tsv does not hold to be wrong.
# Copyright 1988-1995 Hewlett Packard Company, 2006-2022 Google Inc. Licence: Apache-2.0. Made by derive/frequent.py.
"""
WORD = re.compile("[ء-غف-ي]{2,}")
PROCLITICS = "و ف ال وال فال ب وب فب بال وبال ل ول فل لل ولل ك وك كال س وس فس".split()
ARTICLES = "ال وال بال لل فال كال ولل وبال".split()
ENDINGS = ["", *"ه ها هم نا ي ك ا ان ين ون ات ة هما كم وا ت".split()]
ENDINGS_OF_TA = "ه ها هم نا ي ك ان ين".split()
SHORTEST = 3  # letters of what a proclitic is taken off


def known(words):
    """Those that Hunspell knows."""
    listing = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", "ar", "-l"], input="\n".join(words) + "\n", text=True, capture_output=True, check=True
    )
    return set(words) - set(listing.stdout.split())


def misspellings(table):
    rows = [line.split("\t") for line in table.read_text("utf-8").splitlines() if "\t" in line and line[0] != "#"]
    return {wrong for wrong, right in rows if wrong != right}, {right for wrong, right in rows if wrong == right}


def is_misspelt(word, wrong, right):
    if word in right:
        return False
    for proclitic in ["", *PROCLITICS]:
        rest = word[len(proclitic) :]
        is_long = not proclitic or len(rest) > 4 or (proclitic == "و" and len(rest) > 3)
        if word.startswith(proclitic) and is_long and rest in wrong:
            return True
    return False


def forms_of(word, words):
    forms = 0
    for proclitic in ["", *PROCLITICS]:
        forms += sum(proclitic + word + ending in words for ending in ENDINGS)
        if word.endswith("ة"):
            forms += sum(proclitic + word[:-1] + "ت" + ending in words for ending in ENDINGS_OF_TA)
    return forms


def is_form_of_another(word, words):
    """Whether what it begins with is a proclitic: the rest is listed, and no article stands before the whole."""
    if any(article + word in words for article in ARTICLES):
        return False
    return any(word.startswith(p) and len(word) - len(p) >= SHORTEST and word[len(p) :] in words for p in PROCLITICS)


def main():
    listed = pathlib.Path(sys.argv[1]).read_text("utf-8").split()
    wrong, right = misspellings(pathlib.Path(__file__).parent.parent / "orthography.ar.tsv")
    words = {w for w in known(sorted({w for w in listed if WORD.fullmatch(w)})) if not is_misspelt(w, wrong, right)}
    sys.stdout.write(HEAD)
    for word in sorted(words):
        if not is_form_of_another(word, words):
            print(word, forms_of(word, words), sep="\t")


if __name__ == "__main__":
    main()
