"""Reads pairs of an English string and its Arabic translation from message catalogues."""

import json
import struct

CONTEXT_END = "\x04"
PLURAL_SEPARATOR = "\0"
ONE, FEW = 1, 3  # of the six Arabic plural forms: zero, one, two, few, many, other


def read_mo(data):
    """The pairs of a GNU .mo file, without contexts; a plural message gives one pair for each number."""
    for _, english, arabic in read_messages(data):
        yield from pairs_of_message(english, arabic)


def read_messages(data):
    """The messages of a GNU .mo file as (context, original, translation); the context may be empty."""
    order = byte_order(data)
    count, originals, translations = struct.unpack_from(order + "III", data, 8)
    for index in range(count):
        context, _, english = string_at(data, order, originals + 8 * index).rpartition(CONTEXT_END)
        if english:  # the empty one is the header
            yield context, english, string_at(data, order, translations + 8 * index)


def byte_order(data):
    for order in "<>":
        if data[:4] == struct.pack(order + "I", 0x950412DE):
            return order
    raise ValueError("no .mo file: wrong magic number")


def string_at(data, order, place):
    length, start = struct.unpack_from(order + "II", data, place)
    if start + length > len(data):
        raise ValueError(f"no sound .mo file: a string ends at byte {start + length} of {len(data)}")
    return data[start : start + length].decode("utf-8")


def pairs_of_message(english, arabic):
    originals = english.split(PLURAL_SEPARATOR)
    forms = arabic.split(PLURAL_SEPARATOR)
    if len(originals) == 1:
        yield originals[0], forms[0]
    elif len(forms) == 6:
        yield originals[0], forms[ONE]
        yield originals[1], forms[FEW]


def read_mediawiki(english_json, arabic_json):
    """The pairs of two MediaWiki message files, joined by key; keys that begin with @ are no messages."""
    english, arabic = json.loads(english_json), json.loads(arabic_json)
    for key in sorted(english.keys() & arabic.keys()):
        if not key.startswith("@"):
            yield english[key], arabic[key]
