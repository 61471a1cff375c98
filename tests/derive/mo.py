"""Makes the bytes of a small .mo file."""

import struct


def mo_bytes(messages, order="<"):
    """`messages` is {original: translation}; contexts and plurals are written into the strings as gettext does."""
    entries = sorted({"": "Content-Type: text/plain; charset=UTF-8\n", **messages}.items())
    count = len(entries)
    strings, places = b"", []
    start = 28 + 16 * count
    for text in [english for english, _ in entries] + [arabic for _, arabic in entries]:
        data = text.encode("utf-8")
        places.append((len(data), start + len(strings)))
        strings += data + b"\0"
    header = struct.pack(order + "7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, 0)
    return header + b"".join(struct.pack(order + "II", *place) for place in places) + strings
