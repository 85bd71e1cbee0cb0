"""Tells what a release has to fill in: python packaging/check_release.py ends with 0 if nothing.

Names and a licence can only come from whoever publishes the program; until then these stand in.
"""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from freezing.project import ROOT, read_project

_MAKERS = "The makers of PartnerDesk"
_STAND_INS = (
    ("packaging/linux/copyright", _MAKERS, "who holds the rights"),
    ("packaging/linux/copyright", "License: proprietary", "the licence of the program"),
    ("packaging/linux/org.partnerdesk.PartnerDesk.metainfo.xml", _MAKERS, "who publishes it"),
    (
        "packaging/linux/org.partnerdesk.PartnerDesk.metainfo.xml",
        "LicenseRef-proprietary",
        "the licence of the program",
    ),
    ("packaging/windows/partnerdesk.iss", _MAKERS, "who publishes it"),
)
_MAINTAINER = ("DEBFULLNAME", "DEBEMAIL")


def main() -> int:
    """Print what is missing; 1 where something is."""
    found = list(missing(ROOT, os.environ))
    for each in found:
        print(each)
    print(f"{len(found)} to fill in before a release." if found else "Ready to be released.")
    return 1 if found else 0


def missing(root: Path, environment: Mapping[str, str]) -> Iterator[str]:
    """Yield a line for each thing that only stands in for the real one."""
    for file, text, what in _STAND_INS:
        if text in (root / file).read_text(encoding="utf-8"):
            yield f"{file}: “{text}” stands in for {what}"
    for name in _MAINTAINER:
        if not environment.get(name):
            yield f"{name} is not set: the Debian package names its maintainer"
    version = read_project().version
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = re.search(r"^## \[([^\]]+)\] - (.+)$", changes, re.MULTILINE)
    if heading is None or heading[1] != version:
        yield f"CHANGELOG.md: the topmost heading is not of {version}"
    elif not re.fullmatch(r"\d{4}-\d{2}-\d{2}", heading[2].strip()):
        yield f"CHANGELOG.md: {version} has no day, it says “{heading[2].strip()}”"


if __name__ == "__main__":
    sys.exit(main())
