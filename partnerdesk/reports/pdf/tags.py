"""What stands where means what: the structure that a tagged PDF carries beside its drawing.

Flowables open elements while they draw; reading order is the order of drawing. What is neither
content nor part of an element is an artifact: running heads and feet, rules, repeated heads.
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from partnerdesk.reports.pdf import objects


@dataclass(slots=True, eq=False)
class Sheet:
    """A page as the structure sees it: which element owns each stretch of its content."""

    owners: list["Element"] = field(default_factory=list)
    links: list["LinkPlace"] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class LinkPlace:
    """A place on a page that leads to an anchor."""

    element: "Element"
    anchor: str
    box: tuple[float, float, float, float]
    text: str


@dataclass(slots=True, eq=False)
class Stretch:
    """Content of an element: a numbered stretch of a page."""

    sheet: Sheet
    number: int


@dataclass(slots=True, eq=False)
class Element:
    """An element of the structure; a split flowable goes on in the element it began."""

    tag: str
    alt: str = ""
    attributes: str = ""
    parent: "Element | None" = None
    kids: list["Element | Stretch | LinkPlace"] = field(default_factory=list)

    def child(self, tag: str, attributes: str = "") -> "Element":
        """Return a new element at the end of this one."""
        element = Element(tag, attributes=attributes, parent=self)
        self.kids.append(element)
        return element


class Tags:
    """The elements of one document, and which of them is open."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self.root = Element("Document")
        self.sheet = Sheet()
        self._write = write
        self._open = [self.root]
        self._is_marked = False
        self._heading = 0

    @contextmanager
    def element(self, element: Element | None) -> Iterator[None]:
        """Open an element; without one the element around stays."""
        if element is None or self._is_marked:
            yield
            return
        self.attach(element)
        self._open.append(element)
        yield
        self._open.pop()

    @contextmanager
    def content(self, element: Element | None = None) -> Iterator[None]:
        """Mark what is drawn as content of an element, or of the one around."""
        if self._is_marked:
            yield
            return
        owner = self._open[-1] if element is None else self.attach(element)
        number = len(self.sheet.owners)
        self.sheet.owners.append(owner)
        owner.kids.append(Stretch(self.sheet, number))
        yield from self._marked(f"/{owner.tag}<</MCID {number}>>BDC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Mark what is drawn as no part of the text."""
        if self._is_marked:
            yield
            return
        yield from self._marked(f"/Artifact<<{kind}>>BDC" if kind else "/Artifact BMC")

    def heading(self, level: int) -> str:
        """Return the tag of a heading; levels are never skipped."""
        self._heading = min(level, self._heading + 1)
        return f"H{self._heading}"

    def attach(self, element: Element) -> Element:
        """Put an element into the one around, the first time it is seen."""
        if element.parent is None:
            element.parent = self._open[-1]
            element.parent.kids.append(element)
        return element

    def link(self, place: LinkPlace) -> None:
        """Note a link of this page."""
        self.sheet.links.append(place)
        place.element.kids.append(place)

    def forget_all_but(self, sheets: Collection[Sheet]) -> None:
        """Leave out pages that are not printed, with the elements that stood on them alone."""
        _prune(self.root, sheets)

    def _marked(self, begin: str) -> Iterator[None]:
        self._is_marked = True
        self._write(begin)
        yield
        self._write("EMC")
        self._is_marked = False


def _prune(element: Element, sheets: Collection[Sheet]) -> bool:
    """Tell whether anything of an element is left."""
    had_kids = bool(element.kids) or element.tag == "TOC"
    element.kids = [
        kid
        for kid in element.kids
        if (_prune(kid, sheets) if isinstance(kid, Element) else _is_on(kid, sheets))
    ]
    return bool(element.kids) or not had_kids


def _is_on(kid: Stretch | LinkPlace, sheets: Collection[Sheet]) -> bool:
    return isinstance(kid, LinkPlace) or kid.sheet in sheets


def figure(alt: str, box: tuple[float, float, float, float]) -> Element:
    """Return an element for a picture with the text that is read instead."""
    place = f"/A<</O/Layout/BBox{objects.array(box)}>>"
    return Element("Figure", alt=alt, attributes=place)


HEAD_CELL = "/A<</O/Table/Scope/Column>>"
ROW_HEAD_CELL = "/A<</O/Table/Scope/Row>>"
