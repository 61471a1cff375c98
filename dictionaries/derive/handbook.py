"""Aligns the English and the Arabic edition of the Debian handbook, which have the same blocks in the same order."""

from html.parser import HTMLParser

BLOCKS = {"div", "p", "li", "h1", "h2", "h3", "h4", "h5", "td", "th", "dt", "dd", "title"}
SKIPPED = {"pre", "script", "style", "code"}
VOID = {"br", "hr", "img", "link", "meta", "input"}


class BlockReader(HTMLParser):
    """Collects the text that stands directly in each block element; code gives a space."""

    def __init__(self):
        super().__init__()
        self.open = []  # (tag, text so far) of the elements that are open
        self.blocks = []

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append((tag, []))

    def handle_endtag(self, tag):
        while self.open:
            closed, text = self.open.pop()
            self.leave(closed, " ".join("".join(text).split()))
            if closed == tag:
                return

    def leave(self, tag, text):
        if tag in BLOCKS:
            self.blocks.append(text)
        elif self.open:
            self.open[-1][1].append(" " if tag in SKIPPED else text + " ")

    def handle_data(self, data):
        if self.open and self.open[-1][0] not in SKIPPED:
            self.open[-1][1].append(data)


def read_blocks(html):
    reader = BlockReader()
    reader.feed(html)
    reader.close()
    return reader.blocks


def align(english_html, arabic_html):
    """The pairs of blocks; none when the two pages do not have the same number of them."""
    english, arabic = read_blocks(english_html), read_blocks(arabic_html)
    if len(english) != len(arabic):
        return []
    return [(e, a) for e, a in zip(english, arabic) if e and a]
