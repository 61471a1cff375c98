"""Which packages the tables are derived from, under which licence, and how to get at their files."""

import pathlib
import shutil
import subprocess
from dataclasses import dataclass


@dataclass(frozen=True)
class Package:
    """A binary package of Debian 12 and the licence its copyright file gives for what is taken from it."""

    name: str
    licence: str
    notice: str = ""  # name of the licence in that file whose text has to go with the data


CATALOGUES = (
    Package("debian-handbook", "GPL-2+ (or CC-BY-SA-3.0)"),
    Package("digikam-data", "GPL-2+"),
    Package("evolution-common", "LGPL-2 or LGPL-3"),
    Package("freeciv-data", "GPL-2+"),
    Package("gimp-data", "GPL-3+"),
    Package("gnucash-common", "GPL-2+"),
    Package("gramps", "GPL-2+"),
    Package("kdenlive-data", "GPL-2+"),
    Package("libgtk-3-common", "LGPL-2+"),
    Package("libreoffice-l10n-ar", "MPL-2.0"),
    Package("mediawiki", "GPL-2+, Expat, CC0 (its GPL-2-only extension ParserFunctions left out)"),
    Package("plasma-workspace-data", "GPL-2+"),
    Package("vlc-l10n", "GPL-2+"),
    Package("wordpress-l10n", "GPL-2+"),
)

PLACES = (
    Package("kgeography-data", "GPL-2+"),
    Package("libgweather-4-common", "GPL-2+"),
    Package("libtimezonemap-data", "CC-BY-4.0; names of cities by GeoNames, https://www.geonames.org/"),
    Package("unicode-cldr-core", "Unicode-DFS-2016", notice="Unicode-DFS-2016"),
)

WORDNET = (Package("wordnet-base", "WordNet 3.0", notice="WordNet3.0"),)


@dataclass(frozen=True)
class Unpacked:
    """A package whose files lie under `root`."""

    package: Package
    version: str
    root: pathlib.Path

    def files(self, pattern):
        """The files that match a glob pattern, in a fixed order; never none of them."""
        found = sorted(self.root.glob(pattern))
        if not found:
            raise FileNotFoundError(f"{self.package.name} {self.version} has no {pattern}")
        return found


def unpack(archive, root):
    """Unpacks beside the place first, so that what stands there is always whole."""
    partial = root.with_name(root.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    subprocess.run(["dpkg", "-x", archive, partial], check=True)
    partial.rename(root)


def fetch(package, scratch):
    """Downloads a package by apt-get and unpacks it under `scratch`, or takes what an earlier run left there."""
    archives = scratch / "archives"
    root = scratch / "unpacked" / package.name
    archives.mkdir(parents=True, exist_ok=True)
    if not list(archives.glob(f"{package.name}_*.deb")):
        subprocess.run(["apt-get", "download", package.name], cwd=archives, check=True)
    (archive,) = archives.glob(f"{package.name}_*.deb")
    if not root.exists():
        unpack(archive, root)
    version = subprocess.run(["dpkg-deb", "-f", archive, "Version"], check=True, capture_output=True, text=True)
    return Unpacked(package, version.stdout.strip(), root)
