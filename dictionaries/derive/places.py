"""Names of countries, regions, cities, languages and currencies in English and Arabic."""

import re
import xml.etree.ElementTree as ElementTree

from . import catalogues
from .cleaning import HARAKAT, INVISIBLE
from .words import ascii_letters

MAP_SUFFIX = ".kgm"  # of a context in kgeography that is a map
NO_NAME = re.compile(r"^(?:not|other|water|frontier|border|coast|capital|disputed|unknown)\b|[%&<>\d]", re.IGNORECASE)
NATIONAL_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
APOSTROPHES = re.compile("[`‘’ʻʼʿʾ´]")
ARABIC_NAME = re.compile("[\u0621-\u063a\u0641-\u064a ]+")
MOST_ENGLISH = 3  # words
MOST_ARABIC = 4

ARABIC_LETTERS_ONLY = frozenset("يىكةأإؤئ")  # those that Persian and Urdu write otherwise, or hardly
ARAB_COUNTRIES = frozenset("AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split())

LOCALE_NAMES = {
    "territory": "localeDisplayNames/territories/territory",
    "language": "localeDisplayNames/languages/language",
    "currency": "numbers/currencies/currency",
    "zone": "dates/timeZoneNames/zone",
}
NAME_IN = {"currency": "displayName", "zone": "exemplarCity"}

# What kind of place it is: taken off where it stands before a name of its own.
ARABIC_KINDS = frozenset(
    """مقاطعة محافظة بلدية ولاية إقليم اقليم إدارة ادارة منطقة أبرشية كانتون ضاحية مديرية شعبية أوبلاست أوبليس
    مدينة جمهورية جهة إمارة امارة قضاء دائرة قسم""".split()
)
ENGLISH_KINDS = frozenset(
    """city county province region district municipality oblast krai prefecture department governorate state
    division canton parish republic territory emirate""".split()
)


def read_kgeography(data):
    """Pairs of the names on the maps."""
    for context, english, arabic in catalogues.read_messages(data):
        if context.endswith(MAP_SUFFIX):
            yield english, arabic


def read_subdivisions(english_xml, arabic_xml):
    """Pairs of two CLDR files of subdivisions, joined by code."""
    english, arabic = subdivisions(english_xml), subdivisions(arabic_xml)
    for code in sorted(english.keys() & arabic.keys()):
        yield english[code], arabic[code]


def subdivisions(xml):
    return {node.get("type"): node.text for node in ElementTree.fromstring(xml).iter("subdivision") if node.text}


def read_locale_names(english_xml, arabic_xml):
    """Pairs of two CLDR locale files: countries, languages, currencies, and the cities of time zones, which in
    English are mostly named by their code alone."""
    english, arabic = locale_names(english_xml), locale_names(arabic_xml)
    for key in sorted(arabic):
        kind, code = key
        if kind == "zone":
            yield english.get(key, code.rpartition("/")[2].replace("_", " ")), arabic[key]
        elif key in english:
            yield english[key], arabic[key]


def locale_names(xml):
    """{(kind, code): name}"""
    root = ElementTree.fromstring(xml)
    names = {}
    for kind, path in LOCALE_NAMES.items():
        for node in root.iterfind(path):
            name = node.find(NAME_IN[kind]) if kind in NAME_IN else node
            if name is not None and name.text and node.get("alt") is None:
                names[kind, node.get("type")] = name.text
    return names


def read_cities(text):
    """Pairs of GeoNames' cities15000.txt: a name, and those of its alternate names that are Arabic."""
    for line in text.splitlines():
        columns = line.split("\t")
        name, ascii_name, alternatives, country = columns[1], columns[2], columns[3], columns[8]
        for other in alternatives.split(","):
            if is_arabic_name(other, country):
                yield ascii_name or name, other


def is_arabic_name(name, country):
    """Whether a name in Arabic letters is in the Arabic language, as far as its letters and country tell."""
    return bool(ARABIC_NAME.fullmatch(bare(name))) and (
        country in ARAB_COUNTRIES or not ARABIC_LETTERS_ONLY.isdisjoint(name)
    )


def bare(arabic):
    """A name without vowel signs and invisible characters, and without the state behind a comma."""
    text = INVISIBLE.sub("", HARAKAT.sub("", arabic))
    return " ".join(re.split("[،,(]", text)[0].replace("-", " ").replace("ـ", "").split())


def plain(english):
    """A name in lower-case ASCII, its hyphens as spaces, without what stands in brackets or behind a comma."""
    text = re.split("[,(]", APOSTROPHES.sub("'", english))[0].lower()
    text = ascii_letters("".join(NATIONAL_LETTERS.get(letter, letter) for letter in text))
    return " ".join(word.strip("'.") for word in text.replace("-", " ").replace("/", " ").split())


def without_kind(english, arabic):
    """Takes "ولاية" off "ولاية بلخ", and "Province" off "Balkh Province" if it stands there."""
    arabic_words, english_words = arabic.split(), english.split()
    if len(arabic_words) < 2 or arabic_words[0] not in ARABIC_KINDS:
        return english, arabic
    if len(english_words) > 1 and english_words[-1] in ENGLISH_KINDS:
        english_words = english_words[:-1]
    return " ".join(english_words), " ".join(arabic_words[1:])


def name_pairs(pairs):
    """The rows for raw pairs: clean, short enough, each spelling of a name with an apostrophe."""
    for raw_english, raw_arabic in pairs:
        if NO_NAME.search(raw_english):
            continue
        english, arabic = without_kind(plain(raw_english), bare(raw_arabic))
        if is_name(english, arabic):
            yield english, arabic
            if "'" in english:
                yield english.replace("'", ""), arabic


def is_name(english, arabic):
    return (
        re.fullmatch(r"[a-z]['a-z ]*[a-z]", english) is not None
        and ARABIC_NAME.fullmatch(arabic) is not None
        and len(arabic) > 1
        and len(english) > 2
        and len(english.split()) <= MOST_ENGLISH
        and len(arabic.split()) <= MOST_ARABIC
    )


def name_rows(packages, common_words):
    """The rows of all packages. A place that is called like a common word (Mobile, Reading) is left out, as the word
    is far more frequent, unless it is a country or such: those of the locale files stay."""
    for english, arabic in name_pairs(read_places(packages)):
        if english not in common_words:
            yield english, arabic
    (arabic,) = packages_by_name(packages)["unicode-cldr-core"].files("usr/share/unicode/cldr/common/main/ar.xml")
    yield from name_pairs(read_locale_names(arabic.with_name("en.xml").read_bytes(), arabic.read_bytes()))


def packages_by_name(packages):
    return {unpacked.package.name: unpacked for unpacked in packages}


def read_places(packages):
    """The raw pairs of regions and cities."""
    by_name = packages_by_name(packages)
    (maps,) = by_name["kgeography-data"].files("usr/share/locale/ar/LC_MESSAGES/kgeography.mo")
    yield from read_kgeography(maps.read_bytes())
    (weather,) = by_name["libgweather-4-common"].files("usr/share/locale/ar/LC_MESSAGES/libgweather-4.0-locations.mo")
    yield from catalogues.read_mo(weather.read_bytes())
    (cities,) = by_name["libtimezonemap-data"].files("usr/share/libtimezonemap/ui/cities15000.txt")
    yield from read_cities(cities.read_text("utf-8"))
    (arabic,) = by_name["unicode-cldr-core"].files("usr/share/unicode/cldr/common/subdivisions/ar.xml")
    yield from read_subdivisions(arabic.with_name("en.xml").read_bytes(), arabic.read_bytes())
