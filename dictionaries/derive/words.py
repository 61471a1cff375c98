"""Words of English and Arabic, and the stems under which the word aligner counts them."""

import re
import unicodedata
from collections import Counter

ENGLISH_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
ARABIC_WORD = re.compile("[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a4\u06af]+")
FOLDED = str.maketrans("أإآٱىةؤئڤپچگ", "اااايهويفبجك")

# Longest first. Only what leaves three letters is taken off.
ARTICLES = ("وال", "فال", "بال", "كال", "ولل", "لل", "ال")
PARTICLES = "وفلبك"
SUFFIXES = ("ها", "هم", "هن", "نا", "كم", "ان", "ات", "ون", "ين", "يه", "يا", "ه", "ي", "ا")
LEAST_STEM = 3  # letters


def ascii_letters(text):
    """Without the accents of Latin letters: São -> Sao."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def english_words(text):
    return [word.replace("’", "'").removesuffix("'s") for word in ENGLISH_WORD.findall(text.lower())]


def arabic_words(text):
    return ARABIC_WORD.findall(text)


def folded(word):
    return word.translate(FOLDED)


def article_length(word):
    """How many letters the article in front of a folded word has, with what is joined to it."""
    return next((len(p) for p in ARTICLES if word.startswith(p) and len(word) - len(p) >= LEAST_STEM), 0)


class ArabicStems:
    """Light stems. The article and one ending are taken off always; a particle of one letter (و ف ل ب ك) only
    where the texts at hand have the word without it more often: وملف but not وطن."""

    def __init__(self, texts):
        self.bare = Counter()
        for text in texts:
            for word in map(folded, arabic_words(text)):
                self.bare[word[article_length(word) :]] += 1

    def prefix_length(self, word):
        article = article_length(word)
        if article:
            return article
        rest = word[1:]
        is_particle = word[0] in PARTICLES and len(rest) >= LEAST_STEM
        return 1 if is_particle and self.bare[rest] >= 2 * self.bare[word] and self.bare[rest] > 2 else 0

    def without_prefix(self, word):
        """A word in its own spelling without article and particle."""
        return word[self.prefix_length(folded(word)) :]

    def __getitem__(self, word):
        stem = folded(word)
        stem = stem[self.prefix_length(stem) :]
        suffix = next((s for s in SUFFIXES if stem.endswith(s) and len(stem) - len(s) >= LEAST_STEM), "")
        return stem.removesuffix(suffix)


IRREGULAR = {
    form: lemma
    for lemma, forms in {
        "be": "am is are was were been", "have": "has had", "do": "does did done", "go": "goes went gone",
        "say": "said", "make": "made", "take": "took taken", "find": "found", "give": "gave given",
        "write": "wrote written", "run": "ran", "get": "got gotten", "send": "sent", "hold": "held",
        "leave": "left", "lose": "lost", "mean": "meant", "keep": "kept", "build": "built", "know": "knew known",
        "begin": "began begun", "choose": "chose chosen", "see": "saw seen", "show": "shown", "tell": "told",
        "think": "thought", "bring": "brought", "buy": "bought", "sell": "sold", "pay": "paid",
        "break": "broke broken", "draw": "drew drawn", "hide": "hid hidden", "child": "children", "man": "men",
        "woman": "women", "foot": "feet", "stand": "stood", "understand": "understood", "become": "became",
        "come": "came", "fall": "fell fallen", "grow": "grew grown", "rise": "rose risen", "spend": "spent",
        "win": "won", "wear": "wore worn", "drive": "drove driven", "eat": "ate eaten", "forget": "forgot forgotten",
        "index": "indices", "matrix": "matrices", "analysis": "analyses", "criterion": "criteria",
    }.items()
    for form in forms.split()
}  # fmt: skip


def lemma_candidates(word):
    """What a regular English form may be a form of."""
    if word.endswith("es"):
        yield word[:-1]
        yield word[:-2]
    elif word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
    if word.endswith(("ies", "ied")):
        yield word[:-3] + "y"
    for ending in ("ed", "ing"):
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            yield stem + "e"
            yield stem
            if len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


class EnglishLemmas:
    """Lemmas by rules; of what the rules offer, the word that the texts at hand have most often, if any."""

    def __init__(self, texts):
        self.counts = Counter(word for text in texts for word in english_words(text))

    def __getitem__(self, word):
        if word in IRREGULAR:
            return IRREGULAR[word]
        attested = [c for c in lemma_candidates(word) if len(c) >= LEAST_STEM and self.counts[c] > 1]
        return max(attested, key=lambda c: self.counts[c], default=word)


ENGLISH_STOP_WORDS = frozenset(
    """a about am an and any are as at be been being but by can cannot could did do does doing done each for from
    get had has have having he her here hers him his how i if in into is it its just let me more most my no nor not of
    off on onto or our out own shall she should so some such than that the their them then there these they this
    those to too up upon us very was we were what when where whether which who whom whose why will with would
    yes you your yours aren't can't cannot couldn't didn't doesn't don't hasn't haven't i'm isn't it's let's
    shouldn't that's there's they're wasn't we're won't wouldn't you'll you're you've please""".split()
)

# Words that say too little by themselves to be a translation, and those that are one only where it is mutual.
ARABIC_STOP_WORDS = frozenset(
    map(
        folded,
        """من في على إلى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين اللتين هو هي هم هما كان كانت يكون تكون
        كانوا أن إن أو لا لم لن ما قد ثم لقد غير عدم تم يتم تتم دون بدون بلا ليس ليست قيد بشكل لدى لديك لديه لك
        له لها لهم به بها بهم بك فيه فيها فيهم عليه عليها عليك عليهم إليه إليها إليك منه منها منهم عنه عنها أنه
        أنها أنك بأن بأنه لأن لأنه لكن بل هل سوف أنت هنا هناك ذات ذو بما مما عما فإن وإن ولا وهو وهي كي لكي إما
        إلا إذا كما حيث يا عبر أي أية أيا حال طريق قبل حتى عند جدا""".split(),
    )
)
ARABIC_NEGATORS = frozenset(map(folded, "غير عدم لا لم لن ليس ليست دون بدون بلا".split()))
