"""Derivations of English words, decision of decide and Iraqi of Iraq, from the data files of WordNet."""

import re

FILES = {"n": "data.noun", "v": "data.verb", "a": "data.adj", "r": "data.adv"}
DERIVED, PERTAINS = "+", "\\"
WORD = re.compile("[a-z]{3,}")


def read_data(text):
    """{offset: (words, pointers)} of a data file; a pointer is (symbol, offset, part of speech, from, to)."""
    synsets = {}
    for line in text.splitlines():
        if not line.startswith(" "):  # those are the licence
            fields = line.split("|")[0].split()
            count = int(fields[3], 16)
            words = [re.sub(r"\(.*\)", "", word) for word in fields[4 : 4 + 2 * count : 2]]
            synsets[fields[0]] = words, list(pointers(fields[4 + 2 * count :]))
    return synsets


def pointers(fields):
    for place in range(1, 1 + 4 * int(fields[0]), 4):
        symbol, offset, part, ends = fields[place : place + 4]
        yield symbol, offset, part, int(ends[:2], 16), int(ends[2:], 16)


def derivations(data):
    """The pairs of single words that WordNet derives from each other, each once, in alphabetical order.
    `data` is {part of speech: text of its data file}."""
    synsets = {part: read_data(text) for part, text in data.items()}
    found = set()
    for part in synsets:
        for words, links in synsets[part].values():
            for symbol, offset, other_part, source, target in links:
                if symbol in (DERIVED, PERTAINS) and source and target:
                    related = synsets[other_part.replace("s", "a")][offset][0][target - 1]
                    pair = tuple(sorted((words[source - 1].lower(), related.lower())))
                    if pair[0] != pair[1] and all(map(WORD.fullmatch, pair)):
                        found.add(pair)
    return sorted(found)


def common_words(data):
    """The words that WordNet has in lower case: mobile and reading, though cities are called so."""
    return {word for text in data.values() for words, _ in read_data(text).values() for word in words if word.islower()}


def read_vocabulary(index_texts):
    """All words of WordNet, of the texts of its index files."""
    return {line.split(" ", 1)[0] for text in index_texts for line in text.splitlines() if not line.startswith(" ")}
