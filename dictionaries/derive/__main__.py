"""python3 -m derive: makes the derived tables. See README.md."""

import argparse
import pathlib
import re

from . import tables
from .corpus import read_corpus
from .mined import LEAST_WEIGHT, mined_rows
from .packages import CATALOGUES, PLACES, WORDNET, fetch
from .places import name_rows
from .synonyms import INDEX, synonyms
from .wordnet import FILES, common_words, derivations, read_vocabulary

COMMAND = "cd dictionaries && python3 -m derive"
OUR_LICENCE = "Licence: GPL version 3 or later, as the program (see LICENSE); the licences of the sources allow that."


def fetch_all(packages, scratch):
    return [fetch(package, scratch) for package in packages]


def make_names(scratch):
    (wordnet,) = fetch_all(WORDNET, scratch)
    packages = fetch_all(PLACES, scratch)
    head = tables.Head(
        title="names of places, languages and currencies",
        columns="English in lower case; Arabic",
        licence=[OUR_LICENCE, *notices(packages)],
        packages=packages,
        command=f"{COMMAND} names",
    )
    return head, name_rows(packages, common_words(wordnet_data(wordnet)))


def make_mined(scratch):
    (wordnet,) = fetch_all(WORDNET, scratch)
    packages = fetch_all(CATALOGUES, scratch)
    vocabulary = read_vocabulary(path.read_text("utf-8") for path in wordnet.files("usr/share/wordnet/index.*"))
    head = tables.Head(
        title="words and terms from the Arabic translations of free programs",
        columns=f"English in lower case; Arabic; how sure, {LEAST_WEIGHT} to 1",
        licence=[OUR_LICENCE],
        packages=packages,
        command=f"{COMMAND} mined",
    )
    return head, mined_rows(read_corpus(packages), vocabulary)


def make_derivations(scratch):
    packages = fetch_all(WORDNET, scratch)
    head = tables.Head(
        title="English words that are derived from one another",
        columns="two words in alphabetical order",
        licence=notices(packages),
        packages=packages,
        command=f"{COMMAND} derivations",
    )
    return head, derivations(wordnet_data(packages[0]))


def make_synonyms(scratch):
    packages = fetch_all(WORDNET, scratch)
    head = tables.Head(
        title="English words that may be said for one another: synonyms, words of similar and of more general meaning",
        columns="a word; the other; how near, 0.6 to 1",
        licence=notices(packages),
        packages=packages,
        command=f"{COMMAND} synonyms",
    )
    indices = {part: packages[0].files(f"usr/share/wordnet/{name}")[0].read_text("utf-8") for part, name in INDEX.items()}
    return head, synonyms(wordnet_data(packages[0]), indices)


def wordnet_data(unpacked):
    """{part of speech: text of its data file}"""
    return {part: unpacked.files(f"usr/share/wordnet/{name}")[0].read_text("utf-8") for part, name in FILES.items()}


def notices(packages):
    """The licences that want their own text to go with the data."""
    return [line for unpacked in packages if unpacked.package.notice for line in licence_text(unpacked)]


def licence_text(unpacked):
    """The paragraph of the package's copyright file with the text of the licence."""
    (path,) = unpacked.files(f"usr/share/doc/{unpacked.package.name}/copyright")
    yield f"Notice of {unpacked.package.name}:"
    lines = iter(path.read_text("utf-8").splitlines())
    for line in lines:
        if re.match(rf"License:\s*{unpacked.package.notice}", line):
            break
    for line in lines:
        if not line.startswith(" "):
            return
        yield "" if line.strip() == "." else "  " + line.strip()


TABLES = {
    "names": ("names.tsv", make_names),
    "mined": ("mined.tsv", make_mined),
    "derivations": ("derivations.en.tsv", make_derivations),
    "synonyms": ("synonyms.en.tsv", make_synonyms),
}


def main():
    parser = argparse.ArgumentParser(prog="python3 -m derive", description="Makes the derived tables.")
    parser.add_argument("table", nargs="*", help=f"of {', '.join(TABLES)}; all when none is given")
    parser.add_argument("--scratch", type=pathlib.Path, default=pathlib.Path("/tmp/muqabala-derive"),
                        help="where packages are downloaded and unpacked, and kept (default: %(default)s)")
    parser.add_argument("-o", "--output", type=pathlib.Path, default=pathlib.Path(__file__).parents[1],
                        help="folder for the tables (default: %(default)s)")
    options = parser.parse_args()
    unknown = set(options.table) - set(TABLES)
    if unknown:
        parser.error(f"no such table: {', '.join(sorted(unknown))}")
    for name in options.table or TABLES:
        file_name, make = TABLES[name]
        head, rows = make(options.scratch)
        (options.output / file_name).write_text(tables.text(head, rows), "utf-8")


if __name__ == "__main__":
    main()
