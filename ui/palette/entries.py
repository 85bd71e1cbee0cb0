"""The rows of the palette as values: headings, and what can be opened or done."""

from collections.abc import Callable
from typing import NamedTuple

from partnerdesk.queries.search_passages import Mark


class Heading(NamedTuple):
    """The title of a group; how many there are is words such as “12” or “5 and more”."""

    text: str
    number: str = ""


class Line(NamedTuple):
    """A row that can be chosen. `run` does it; `stays` says that the palette remains open.

    The marks tell which parts of title and detail matched what was typed.
    """

    key: str
    title: str
    run: Callable[[], object]
    icon: str = ""
    title_marks: tuple[Mark, ...] = ()
    detail: str = ""
    detail_marks: tuple[Mark, ...] = ()
    aside: str = ""
    keys: str = ""
    is_private: bool = False
    stays: bool = False
    spoken: str = ""


Entry = Heading | Line


def lines_of(entries: list[Entry]) -> list[Line]:
    """Return the rows that can be chosen."""
    return [each for each in entries if isinstance(each, Line)]
