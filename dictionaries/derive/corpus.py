"""The parallel text at hand: clean sentence pairs of the catalogues, each with the packages that have it."""

from . import catalogues, handbook
from .cleaning import clean_pairs

GPL_2_ONLY = "/extensions-core/ParserFunctions/"


def raw_pairs(unpacked):
    """The pairs of a package as they stand in its files."""
    if unpacked.package.name == "debian-handbook":
        return handbook_pairs(unpacked)
    if unpacked.package.name == "mediawiki":
        return mediawiki_pairs(unpacked)
    if unpacked.package.name == "wordpress-l10n":
        return mo_pairs(unpacked.files("usr/share/wordpress/wp-content/languages/ar.mo"))
    return mo_pairs(unpacked.files("usr/**/ar/LC_MESSAGES/*.mo"))


def handbook_pairs(unpacked):
    for arabic in unpacked.files("usr/share/doc/debian-handbook/html/ar-MA/*.html"):
        english = arabic.parents[1] / "en-US" / arabic.name
        yield from handbook.align(english.read_text("utf-8"), arabic.read_text("utf-8"))


def mediawiki_pairs(unpacked):
    for arabic in unpacked.files("usr/share/mediawiki/**/ar.json"):
        english = arabic.with_name("en.json")
        if english.exists() and GPL_2_ONLY not in arabic.as_posix():
            yield from catalogues.read_mediawiki(english.read_text("utf-8"), arabic.read_text("utf-8"))


def mo_pairs(paths):
    for path in paths:
        yield from catalogues.read_mo(path.read_bytes())


def read_corpus(packages):
    """{(English, Arabic): names of the packages that have the pair}, in a fixed order."""
    corpus = {}
    for unpacked in packages:
        for pair in clean_pairs(raw_pairs(unpacked)):
            corpus.setdefault(pair, set()).add(unpacked.package.name)
    return corpus
