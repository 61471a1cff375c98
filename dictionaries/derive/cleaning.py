"""Takes what is no language out of catalogue strings: markup, placeholders, mnemonics, vowel signs."""

import html
import re

PLACEHOLDER = " \N{REPLACEMENT CHARACTER} "  # stands where something was taken out, so that words do not join up
MARKUP = re.compile(r"<[^<>]*>|'''?|__[A-Z]+__")
WIKI_CHOICE = re.compile(r"\{\{[A-Z]+:[^{}|]*\|([^{}|]*)(?:\|[^{}]*)?\}\}")
WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
WEB_LINK = re.compile(r"\[(?:https?:)?//\S+ ([^\[\]]*)\]")
ADDRESS = re.compile(r"\b(?:https?|ftp|mailto|file):\S+|\bwww\.\S+|\S+@\S+\.\w+")
PLACEHOLDERS = re.compile(
    r"%\([^()]*\)[-#0-9.]*[a-zA-Z]"  # Python: %(name)s
    r"|%[-+#0]*[0-9]*\$?[-+#0]*[0-9.]*(?:l|ll|z|h|j|L)?[diouxXeEfgGscpnqQP]\b"  # C: %s, %2$d, %lu
    r"|%[A-Z][A-Z_]+|%n|%[0-9]+"  # LibreOffice: %PRODUCTNAME; Qt: %1
    r"|\$\([^()]*\)|\$\{[^{}]*\}|\$[A-Za-z0-9]+"
    r"|\{[^{}]*\}|#[A-Z_]+#|\\[nrt]"
)
HARAKAT = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640]")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
LATIN_MNEMONIC = re.compile(r"[&_~](?=\w)")
CONTEXT_BAR = re.compile(r"^[^|]*\|(?=[^|]*$)")


def clean(text):
    """The words of a catalogue string, on one line, without vowel signs."""
    text = html.unescape(html.unescape(text))
    for pattern, kept in ((WIKI_CHOICE, r"\1"), (WIKI_LINK, r"\1"), (WEB_LINK, r"\1"), (MARKUP, " ")):
        text = pattern.sub(kept, text)
    text = INVISIBLE.sub("", HARAKAT.sub("", text))
    for pattern in (ADDRESS, PLACEHOLDERS):
        text = pattern.sub(PLACEHOLDER, text)
    return " ".join(LATIN_MNEMONIC.sub("", text).split())


def without_context(english, arabic):
    """Takes off a context that stands in the string itself: "relation|partner", "?city:Name"."""
    if "|" in english and "|" not in arabic:
        english = CONTEXT_BAR.sub("", english)
    if english.startswith("?") and ":" in english:
        english = english.split(":", 1)[1]
        arabic = arabic.split(":", 1)[1] if arabic.startswith("?") and ":" in arabic else arabic
    return english, arabic


def lines(english, arabic):
    """Cuts a pair at its line ends where both sides have as many."""
    english_lines = [line for line in english.split("\n") if line.strip()]
    arabic_lines = [line for line in arabic.split("\n") if line.strip()]
    if len(english_lines) == len(arabic_lines):
        return list(zip(english_lines, arabic_lines))
    return [(english, arabic)]


SENTENCE_END = re.compile(r"(?<=[.!?؟])\s+(?=[^\W\d_])")


def sentences(english, arabic):
    """Cuts a clean pair into sentences where both sides have as many."""
    english_sentences, arabic_sentences = SENTENCE_END.split(english), SENTENCE_END.split(arabic)
    if len(english_sentences) == len(arabic_sentences):
        return list(zip(english_sentences, arabic_sentences))
    return [(english, arabic)]


def clean_pairs(pairs):
    """The distinct clean sentence pairs of raw ones, in order; what was left untranslated is left out."""
    seen = {}
    for english, arabic in pairs:
        for english_line, arabic_line in lines(*without_context(english, arabic)):
            for pair in sentences(clean(english_line), clean(arabic_line)):
                if is_translated(*pair):
                    seen.setdefault(pair)
    return list(seen)


LETTER = re.compile(r"[^\W\d_]")
ARABIC_LETTER = re.compile("[\u0621-\u064a\u066e-\u06d3]")


def is_translated(english, arabic):
    """Whether the one side has Latin words and the other is, for the most part, in Arabic letters."""
    letters = LETTER.findall(arabic)
    arabic_letters = len(ARABIC_LETTER.findall(arabic))
    return bool(re.search("[A-Za-z]{2}", english)) and 2 * arabic_letters > len(letters) and \
        not ARABIC_LETTER.search(english)
