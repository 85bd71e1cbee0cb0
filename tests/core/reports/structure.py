"""The structure of a tagged PDF, read back as a tree of names."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

PAINTING = {
    *("f", "f*", "F", "S", "s", "B", "B*", "b", "b*"),
    *("Tj", "TJ", "'", '"', "Do", "sh", "BI"),
}


@dataclass
class Tagged:
    """An element: its tag, what is read instead, the contents it owns and the elements below."""

    tag: str
    alt: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    contents: list[tuple[int, int]] = field(default_factory=list)  # page and number
    kids: list["Tagged"] = field(default_factory=list)
    links: list[Any] = field(default_factory=list)

    def all(self) -> Iterator["Tagged"]:
        """This element and those below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.all()

    def tagged(self, tag: str) -> list["Tagged"]:
        return [each for each in self.all() if each.tag == tag]


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


def tree_of(pdf: pikepdf.Pdf) -> Tagged:
    """Return the element of the document; each knows its parent."""
    root = pdf.Root.StructTreeRoot
    pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
    (document,) = root.K
    assert document.P.objgen == root.objgen
    return _element(document, pages)


def _element(element: Any, pages: dict[Any, int]) -> Tagged:
    found = Tagged(tag=str(element.S)[1:], alt=str(element.get("/Alt", "")))
    for name, value in dict(element.get("/A", {})).items():
        is_list = isinstance(value, pikepdf.Array)
        found.attributes[name[1:]] = " ".join(map(str, value)) if is_list else str(value)
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array | list) else [kids]:
        if isinstance(kid, int):
            found.contents.append((pages[element.Pg.objgen], kid))
        elif kid.get("/Type") == "/MCR":
            found.contents.append((pages[kid.Pg.objgen], int(kid.MCID)))
        elif kid.get("/Type") == "/OBJR":
            found.links.append(kid.Obj)
        else:
            assert kid.P.objgen == element.objgen
            found.kids.append(_element(kid, pages))
    return found


def marked_contents(page: pikepdf.Page) -> Iterator[tuple[int | None, str]]:
    """Yield the painting operators of a page with the number of the content they stand in.

    Artifacts have the number -1, what is not marked at all has None.
    """
    open_marks: list[int | None] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name == "BMC":
            open_marks.append(-1)
        elif name == "BDC":
            around = open_marks[-1] if open_marks else None
            number = operands[1].get("/MCID", None) if operands[0] != "/Artifact" else -1
            open_marks.append(around if number is None else int(number))
        elif name == "EMC":
            open_marks.pop()
        elif name in PAINTING:
            yield (open_marks[-1] if open_marks else None), name
    assert not open_marks
