"""Words learned from translated texts that are freely licensed, in folders of en.txt, ar.txt and gold.tsv."""

import math
import pathlib

from .tables import text
from .word_table import LEAST_SHARE, WordTable, align, gather, likeliest, read_sentences
from .word_table import Row

LEAST_WEIGHT = 0.06
LEAST_SHARE_OF_SINGLES = 0.5  # of the links of both words, for a pair that was linked once only


def read_texts(folders):
    """{(English, Arabic): names of the sets that have the pair} of all beads with text on both sides."""
    corpus = {}
    for folder in map(pathlib.Path, folders):
        for gold in sorted(folder.glob("docs/*/gold.tsv")) or [folder / "gold.tsv"]:
            for pair in beads(gold):
                corpus.setdefault(pair, set()).add(folder.name)
    return corpus


def beads(gold):
    english, arabic = (segments(gold.with_name(name)) for name in ("en.txt", "ar.txt"))
    for line in gold.read_text("utf-8").splitlines():
        a, b, c, d = map(int, line.split("\t")[:4])
        if a < b and c < d:
            yield " ".join(english[a:b]), " ".join(arabic[c:d])


def segments(path):
    return [line for line in path.read_text("utf-8").splitlines() if line.strip()]


class ParallelTable(WordTable):
    """As a word table, but a pair linked once is a row too where neither word is linked with another much."""

    def row(self, lemma, stem, found):
        shares = found.links / self.lemma_links[lemma], found.links / self.stem_links[stem]
        if not self.is_content(lemma, stem) or max(shares) <= LEAST_SHARE:
            return None
        if found.links == 1 and min(shares) < LEAST_SHARE_OF_SINGLES:
            return None
        english, arabic = likeliest(found)
        doubt = 0.5 if found.links == 1 else 1.0
        return Row(english, arabic, doubt * math.sqrt(shares[0] * shares[1]))


def parallel_rows(folders):
    """(English, Arabic, weight)."""
    sentences = list(read_sentences(read_texts(folders)))
    table = ParallelTable(gather(sentences, align(sentences)), vocabulary=())
    for row in table.rows.values():
        if row.weight >= LEAST_WEIGHT:
            yield row.english, row.arabic, f"{row.weight:.2f}"
