"""The text of a table: head comment, then tab-separated rows in a fixed order."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Head:
    """What the comment at the top of a table says."""

    title: str
    columns: str
    licence: list  # lines
    packages: list  # what it was derived from, Unpacked
    command: str

    def lines(self):
        yield f"Muqabala: {self.title}."
        yield f"Format: UTF-8, tab-separated, '#' begins a comment. Columns: {self.columns}."
        yield "Origin: derived from these packages of Debian 12, whose copyright files give these licences:"
        for unpacked in self.packages:
            yield f"  {unpacked.package.name} {unpacked.version}: {unpacked.package.licence}"
        yield from self.licence
        yield f"Made by: {self.command} (see derive/README.md)"


def text(head, rows):
    """Rows are tuples of strings; repeated ones are written once."""
    comment = [f"# {line}".rstrip() for line in head.lines()]
    return "".join(line + "\n" for line in comment + sorted("\t".join(row) for row in set(rows)))
