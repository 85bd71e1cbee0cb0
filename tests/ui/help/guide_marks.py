"""What the guide marks: names of the program, keys, links. Tests compare it with the program."""

import re
from collections.abc import Iterator

from ui.help.guide import Chapter

_NAMED = re.compile(r"(?<![*\w])\*(?!\*)([^*]+)\*(?!\*)")
_CODE = re.compile(r"`([^`]+)`")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
_PLACEHOLDER = re.compile(r"\{\w+\}")


def names_in(chapter: Chapter) -> Iterator[str]:
    """Yield what is slanted: names of the program, with a comma where one leads to the next."""
    yield from _NAMED.findall(_in_one_line(chapter))


def codes_in(chapter: Chapter) -> Iterator[str]:
    """Yield what stands in backticks: keys, lines to type, names of files."""
    yield from _CODE.findall(chapter.markdown)


def links_in(chapter: Chapter) -> Iterator[tuple[str, str]]:
    """Yield the chapter and the part of it that each link leads to."""
    for link in _LINK.findall(chapter.markdown):
        file, _, fragment = link.partition("#")
        yield file.removesuffix(".md"), fragment


def bare(text: str) -> str:
    """Return a text of the program as the guide writes it: no keys of menus, no dots at the end."""
    return _PLACEHOLDER.sub("…", text).replace("&", "").strip().rstrip("….").strip()


def steps_of(name: str, known: set[str]) -> list[str] | None:
    """Return the names on the way that a slanted text tells; None where one is unknown.

    A name may hold a comma itself.
    """
    if bare(name) in known:
        return [bare(name)]
    head, comma, rest = name.partition(", ")
    while comma:
        if bare(head) in known:
            further = steps_of(rest, known)
            if further is not None:
                return [bare(head), *further]
        more, comma, rest = rest.partition(", ")
        head = f"{head}, {more}"
    return None


def _in_one_line(chapter: Chapter) -> str:
    return " ".join(chapter.markdown.split())
