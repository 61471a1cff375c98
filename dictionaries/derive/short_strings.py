"""Catalogue strings that are a term by themselves: "Owner" = "المالك"."""

import re
from collections import defaultdict

from .words import ENGLISH_STOP_WORDS, arabic_words, english_words

MOST_ENGLISH = 2  # words
MOST_ARABIC = 3
LEAST_LETTERS = 3
EDGES = " .:…!?؟()[]\"“”«»*,،;؛-–—"
ENGLISH_TERM = re.compile(r"[A-Za-z]+(?:['’ -][A-Za-z]+)*")
ARABIC_TERM = re.compile("[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a4\u06af ]+")
WELL_KNOWN = 8  # links of an English word from which on a translation that is no row of the table is doubted
AGREED = 2  # packages


def term(english, arabic):
    """The pair as a term, lower case, or None."""
    english, arabic = english.strip(EDGES), arabic.strip(EDGES)
    if not (ENGLISH_TERM.fullmatch(english) and ARABIC_TERM.fullmatch(arabic)):
        return None
    source, target = english_words(english), arabic_words(arabic)
    if not (1 <= len(source) <= MOST_ENGLISH and 1 <= len(target) <= MOST_ARABIC):
        return None
    if len(arabic) < LEAST_LETTERS or any(len(word) < LEAST_LETTERS for word in source):
        return None
    if any(word in ENGLISH_STOP_WORDS for word in source):
        return None
    return " ".join(source), " ".join(target)


def trusted_terms(corpus, vocabulary, lemma_links):
    """(English, Arabic, weight) of the terms that two packages agree on, and of known single words so rare in the
    texts (`lemma_links`: how often each was aligned) that the word table could not learn their translation.
    The weight is the chance that not all packages err, at one half each."""
    packages_of = defaultdict(set)
    for pair, packages in corpus.items():
        found = term(*pair)
        if found:
            packages_of[found] |= packages
    for (english, arabic), packages in sorted(packages_of.items()):
        is_rare_word = english in vocabulary and lemma_links[english] < WELL_KNOWN
        if len(packages) >= AGREED or is_rare_word:
            yield english, arabic, 1 - 0.5 ** len(packages)
