"""The guide as chapters with sections, read from the Markdown files that come with the program.

A comment such as `<!-- goals -->` before a heading names the section, the same in all languages.
"""

import re
import site
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import resources

CHAPTERS = (
    *("welcome", "first-circle", "plan", "agreeing", "fair-split", "checks"),
    *("meeting", "joint-session", "printing", "privacy", "files", "backups"),
)
SHORTCUTS = "shortcuts"
_FALLBACK = "en"
_KEY = re.compile(r"^<!-- ([a-z-]+) -->$")
_HEADING = re.compile(r"^(#{1,2}) (.+)$")
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_LINKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)")
_NO_LETTER = re.compile(r"[^\w -]")
_MARKS = re.compile(r"[*_`#>]|^ *([-+]|\d+\.) |^\|[-|: ]+$", re.MULTILINE)


class Section(NamedTuple):
    """A heading with what follows it, as plain text to be searched."""

    key: str
    title: str
    text: str

    @property
    def fragment(self) -> str:
        """What links to it end with, as on the pages that show Markdown elsewhere."""
        return _NO_LETTER.sub("", self.title.lower()).replace(" ", "-")


class Chapter(NamedTuple):
    """One file of the guide. The Markdown holds no comments any more."""

    key: str
    title: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def pictures(self) -> tuple[str, ...]:
        """The pictures it shows, as paths from its folder."""
        return tuple(_PICTURE.findall(self.markdown))

    def section_of(self, fragment: str) -> str:
        """Return the key of the section that a link leads to; empty where none is so called."""
        return next((each.key for each in self.sections if each.fragment == fragment), "")


def guide_folder(language: str) -> Path:
    """Return the folder of the guide in a language; English where it was not translated."""
    folder = _root() / language
    return folder if folder.is_dir() else _root() / _FALLBACK


@cache
def read_guide(language: str, spell: Callable[[str], str] = str) -> tuple[Chapter, ...]:
    """Return all chapters in their order, each text as `spell` writes it.

    Raises OSError where one is missing.
    """
    folder = guide_folder(language)
    return tuple(
        chapter_of(key, spell((folder / f"{key}.md").read_text(encoding="utf-8")))
        for key in CHAPTERS
    )


def chapter_of(key: str, text: str) -> Chapter:
    """Return a chapter from its Markdown."""
    lines: list[str] = []
    found: list[tuple[str, str, list[str]]] = []
    named = ""
    for line in text.splitlines():
        comment = _KEY.match(line)
        if comment is not None:
            named = comment[1]
            continue
        heading = _HEADING.match(line)
        if heading is not None:
            found.append((named or (f"{key}-{len(found)}" if found else key), heading[2], []))
            named = ""
        elif found:
            found[-1][2].append(line)
        lines.append(line)
    sections = tuple(
        Section(name, plain_text(title), plain_text("\n".join(body))) for name, title, body in found
    )
    return Chapter(key, sections[0].title, "\n".join(lines), sections)


def plain_text(markdown: str) -> str:
    """Return a text without its marks, in one line."""
    bare = _MARKS.sub("", _LINKS.sub(lambda link: link[1] or "", markdown))
    return " ".join(bare.replace("|", " ").split())


@cache
def _root() -> Path:
    """Return where the guide lies: with the resources, in the source tree, or with shared data."""
    places = (
        resources.path_of("guide"),
        Path(resources.__file__).resolve().parents[1] / "docs" / "guide",
        Path(sys.prefix) / "share" / "partnerdesk" / "guide",
        Path(site.getuserbase()) / "share" / "partnerdesk" / "guide",
    )
    return next((place for place in places if (place / _FALLBACK).is_dir()), places[0])
