"""The links of a document as places to go to by keyboard, in the order of reading."""

from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from ui.help.dressing import blocks_of, fragments_of


class Link(NamedTuple):
    """Where a link begins and ends, and where it leads."""

    start: int
    end: int
    leads_to: str


def links_of(document: QTextDocument) -> list[Link]:
    """Return all links; what is dressed in several ways is one."""
    found: list[Link] = []
    for block in blocks_of(document):
        for start, length, form in fragments_of(block):
            if not form.isAnchor():
                continue
            link = Link(start, start + length, form.anchorHref())
            if found and found[-1].end == start and found[-1].leads_to == link.leads_to:
                link = found.pop()._replace(end=link.end)
            found.append(link)
    return found


def link_beside(
    document: QTextDocument, selected: tuple[int, int], *, forward: bool
) -> Link | None:
    """Return the next link behind what is selected, or the last one before it."""
    start, end = selected
    if forward:
        return next((link for link in links_of(document) if link.start >= end), None)
    return next((link for link in reversed(links_of(document)) if link.end <= start), None)
