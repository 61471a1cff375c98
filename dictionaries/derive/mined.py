"""Words and terms from the Arabic translations of programs and of the Debian handbook."""

from collections import defaultdict

from .short_strings import trusted_terms
from .word_table import word_table
from .words import LEAST_STEM, folded

LEAST_WEIGHT = 0.06  # below, one row in three was wrong


def mined_rows(corpus, vocabulary):
    """(English, Arabic, weight) of the word table and of the short strings, each translation once."""
    table = word_table(corpus, vocabulary)
    sure = defaultdict(float)
    for row in table.rows.values():
        sure[row.english, row.arabic] = max(sure[row.english, row.arabic], row.weight)
    for english, arabic, weight in trusted_terms(corpus, vocabulary, table.lemma_links):
        sure[english, arabic] = max(sure[english, arabic], weight)
    for (english, arabic), weight in without_repetition(sure).items():
        if weight >= LEAST_WEIGHT:
            yield english, arabic, f"{weight:.2f}"


def without_repetition(weights):
    """Of translations that differ in hamzas and articles only, the surest keeps its place."""
    kept = {}
    for pair in sorted(weights, key=lambda pair: (-weights[pair], len(pair[1]), pair)):
        english, arabic = pair
        kept.setdefault((english, " ".join(map(without_article, arabic.split()))), pair)
    return {pair: weights[pair] for pair in kept.values()}


def without_article(word):
    word = folded(word)
    return word[2:] if word.startswith("ال") and len(word) - 2 >= LEAST_STEM else word
