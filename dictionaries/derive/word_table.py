"""Word pairs from aligned text: what is linked in both directions, twice at least, and not merely by chance."""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from . import ibm1
from .words import ARABIC_NEGATORS, ARABIC_STOP_WORDS, ENGLISH_STOP_WORDS, ArabicStems, EnglishLemmas
from .words import arabic_words, english_words, folded

LONGEST = 80  # words of a sentence that is used
LEAST_LINKS = 2
LEAST_SHARE = 0.1  # of the links of one of the two words
LEAST_ENGLISH = 3  # letters
LEAST_ARABIC = 2  # letters of the stem
OFTEN = 0.5  # share of a pair's links from which on a second Arabic word belongs to the translation


class Numbering:
    """Numbers words in order of their first appearance."""

    def __init__(self):
        self.numbers = {}

    def __call__(self, word):
        return self.numbers.setdefault(word, len(self.numbers))

    def __len__(self):
        return len(self.numbers)


@dataclass
class Sentence:
    """A sentence pair, its Arabic words without prefixes, and what the aligner sees of it."""

    english: list
    arabic: list
    lemmas: list
    stems: list
    packages: set


def read_sentences(corpus):
    lemma_of = EnglishLemmas(english for english, _ in corpus)
    stem_of = ArabicStems(arabic for _, arabic in corpus)
    for (english, arabic), packages in corpus.items():
        source, target = english_words(english), arabic_words(arabic)
        if 0 < len(source) <= LONGEST and 0 < len(target) <= LONGEST:
            bare = [stem_of.without_prefix(word) for word in target]
            yield Sentence(source, bare, [lemma_of[w] for w in source], [stem_of[w] for w in target], packages)


def align(sentences):
    """For each sentence, the English place of each Arabic word, and the Arabic place of each English one."""
    lemma_number, stem_number = Numbering(), Numbering()
    forward = [([lemma_number(w) for w in s.lemmas], [stem_number(w) for w in s.stems]) for s in sentences]
    backward = [(target, source) for source, target in forward]
    to_arabic = ibm1.train(forward, len(stem_number))
    to_english = ibm1.train(backward, len(lemma_number))
    return zip(ibm1.best_links(forward, to_arabic), ibm1.best_links(backward, to_english))


@dataclass
class Evidence:
    """What speaks for a lemma and a stem translating each other."""

    links: int = 0
    packages: set = field(default_factory=set)
    words: Counter = field(default_factory=Counter)  # (English, Arabic) as they stand
    phrases: Counter = field(default_factory=Counter)  # the same with a second Arabic word


def gather(sentences, alignments):
    """{(lemma, stem): Evidence} of all links that both directions have."""
    evidence = defaultdict(Evidence)
    for sentence, (english_of, arabic_of) in zip(sentences, alignments):
        for i, j in links(sentence, english_of, arabic_of):
            found = evidence[sentence.lemmas[i], sentence.stems[j]]
            found.links += 1
            found.packages |= sentence.packages
            found.words[sentence.english[i], sentence.arabic[j]] += 1
            begin, end = phrase_around(sentence, english_of, j)
            if end - begin > 1:
                found.phrases[sentence.english[i], " ".join(sentence.arabic[begin:end])] += 1
    return evidence


def links(sentence, english_of, arabic_of):
    """The links of both directions; one to a negation is passed on to the word that it negates."""
    for j, i in enumerate(english_of):
        if i != ibm1.NULL and arabic_of[i] == j:
            is_passed_on = is_negator(sentence.arabic[j]) and english_of[j + 1 : j + 2] == [i]
            yield i, j + 1 if is_passed_on else j


def is_negator(word):
    return folded(word) in ARABIC_NEGATORS


def phrase_around(sentence, english_of, j):
    """The Arabic words at j and beside it that the same English word gave, a negation among them:
    invalid is غير صالح, not صالح."""
    begin, end = j, j + 1
    before = english_of[j - 1] if j > 0 else None
    if before == english_of[j] or before == ibm1.NULL and is_negator(sentence.arabic[j - 1]):
        begin -= 1
    if english_of[end : end + 1] == [english_of[j]]:
        end += 1
    return begin, end


@dataclass(frozen=True)
class Row:
    english: str
    arabic: str
    weight: float  # geometric mean of the shares that the pair has of the links of either word


class WordTable:
    """The rows that pass, and how often each lemma was linked at all."""

    def __init__(self, evidence, vocabulary):
        self.vocabulary = vocabulary
        self.lemma_links, self.stem_links = Counter(), Counter()
        for (lemma, stem), found in evidence.items():
            self.lemma_links[lemma] += found.links
            self.stem_links[stem] += found.links
        self.rows = {}
        for (lemma, stem), found in evidence.items():
            row = self.row(lemma, stem, found)
            if row:
                self.rows[lemma, stem] = row

    def row(self, lemma, stem, found):
        shares = found.links / self.lemma_links[lemma], found.links / self.stem_links[stem]
        if found.links < LEAST_LINKS or max(shares) <= LEAST_SHARE or not self.is_content(lemma, stem):
            return None
        if lemma not in self.vocabulary and len(found.packages) == 1:
            return None  # identifiers, program names
        english, arabic = likeliest(found)
        if len(arabic.split()) > 1 and found.phrases[english, arabic] < LEAST_LINKS:
            return None
        return Row(english, arabic, math.sqrt(shares[0] * shares[1]))

    @staticmethod
    def is_content(lemma, stem):
        return len(lemma) >= LEAST_ENGLISH and len(stem) >= LEAST_ARABIC and \
            lemma not in ENGLISH_STOP_WORDS and stem not in ARABIC_STOP_WORDS


def likeliest(found):
    """The commonest spelling of a pair, of two Arabic words where that is how it mostly stands."""
    forms = found.phrases if found.phrases.total() >= OFTEN * found.links else found.words
    return min(forms, key=lambda form: (-forms[form], len(form[1]), form))


def word_table(corpus, vocabulary):
    sentences = list(read_sentences(corpus))
    return WordTable(gather(sentences, align(sentences)), vocabulary)
