"""English words that may be said for one another, from WordNet: of one synset, of a similar one, or more general."""

from .wordnet import WORD, read_data

MOST_SENSES = 3  # of a word, the most frequent ones first
SYNONYM, SIMILAR, GENERAL = 1.0, 0.7, 0.6  # how near the meanings are
POINTERS = {"&": SIMILAR, "@": GENERAL, "~": 0.0}
INDEX = {"n": "index.noun", "v": "index.verb", "a": "index.adj", "r": "index.adv"}


def read_senses(text):
    """{word: (offsets of its senses, number of those that were met in texts)} of an index file."""
    senses = {}
    for line in text.splitlines():
        if not line.startswith(" "):
            fields = line.split()
            count = int(fields[2])
            senses[fields[0]] = fields[-count:], int(fields[-count - 1])
    return senses


def synonyms(data, indices):
    """(word, other word, nearness), of words that are met in texts. `data` and `indices` are {part of speech:
    text of the file}."""
    senses = {part: read_senses(text) for part, text in indices.items()}
    met = {word for words in senses.values() for word, (_, count) in words.items() if count > 0}
    nearness = {}
    for part, words in senses.items():
        synsets = read_data(data[part])
        for word, (offsets, _) in words.items():
            if word not in met or not WORD.fullmatch(word):
                continue
            for offset in offsets[:MOST_SENSES]:
                for other, value in related(synsets, offset, part):
                    if other != word and other in met and WORD.fullmatch(other):
                        nearness[word, other] = max(nearness.get((word, other), 0.0), value)
    return sorted((word, other, f"{value:.1f}") for (word, other), value in nearness.items())


def related(synsets, offset, part):
    words, links = synsets[offset]
    for word in words:
        yield word.lower(), SYNONYM
    for symbol, other, other_part, _, _ in links:
        if POINTERS.get(symbol, 0.0) > 0 and other_part.replace("s", "a") == part:
            for word in synsets[other][0]:
                yield word.lower(), POINTERS[symbol]
