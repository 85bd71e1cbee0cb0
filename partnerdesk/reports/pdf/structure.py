"""The structure tree, written into the file, with the ways back to it from pages and links."""

from collections.abc import Iterator, Mapping, Sequence

from partnerdesk.reports.pdf import objects
from partnerdesk.reports.pdf.tags import Element, LinkPlace, Sheet, Stretch
from partnerdesk.reports.pdf.writing import PackedFile

Target = tuple[int, float]  # which page, and a height on it


def add_structure(
    file: PackedFile,
    root: Element,
    sheets: Sequence[Sheet],
    anchors: Mapping[str, Target],
) -> int:
    """Add the elements below a root, with the links; return the number of the tree.

    Pages are given in the order of the file, as the places that anchors name.
    """
    return _StructureWriter(file, sheets).add(root, anchors)


class _StructureWriter:
    def __init__(self, file: PackedFile, sheets: Sequence[Sheet]) -> None:
        self._file, self._sheets = file, sheets
        self._links: dict[LinkPlace, int] = {}
        self._pages = dict(zip(sheets, file.page_numbers, strict=True))
        self._numbers: dict[Element, int] = {}

    def add(self, root: Element, anchors: Mapping[str, Target]) -> int:
        tree = self._file.reserve()
        elements = list(_all(root))
        for element in elements:
            self._numbers[element] = self._file.reserve()
        for number, sheet in enumerate(self._sheets):
            own = {link: self._file.reserve() for link in sheet.links if link.anchor in anchors}
            self._file.set_links(number, list(own.values()))
            self._links.update(own)
        for element in elements:
            self._file.put(self._numbers[element], self._element(element, tree))
        self._add_links(anchors)
        document = self._numbers[root]
        parents = self._file.add(self._parents().encode("ascii"))
        after = len(self._sheets) + len(self._links)
        self._file.put(
            tree,
            f"<</Type/StructTreeRoot/K[{document} 0 R]/ParentTree {parents} 0 R"
            f"/ParentTreeNextKey {after}>>".encode("ascii"),
        )
        return tree

    def _element(self, element: Element, tree: int) -> bytes:
        parent = tree if element.parent is None else self._numbers[element.parent]
        page = self._page_of(element)
        parts = [f"<</S/{element.tag}/P {parent} 0 R"]
        if page:
            parts.append(f"/Pg {page} 0 R")
        if element.alt:
            parts.append(f"/Alt{objects.text(element.alt)}")
        parts.append(element.attributes)
        kids = [self._kid(kid, page) for kid in element.kids if self._is_there(kid)]
        if kids:
            parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]")
        return "".join([*parts, ">>"]).encode("ascii")

    def _page_of(self, element: Element) -> int:
        sheets = (kid.sheet for kid in element.kids if isinstance(kid, Stretch))
        first = next(sheets, None)
        return 0 if first is None else self._pages[first]

    def _is_there(self, kid: Element | Stretch | LinkPlace) -> bool:
        return not isinstance(kid, LinkPlace) or kid in self._links

    def _kid(self, kid: Element | Stretch | LinkPlace, page: int) -> str:
        if isinstance(kid, Element):
            return f"{self._numbers[kid]} 0 R"
        if isinstance(kid, LinkPlace):
            return f"<</Type/OBJR/Obj {self._links[kid]} 0 R>>"
        own = self._pages[kid.sheet]
        if own == page:
            return str(kid.number)
        return f"<</Type/MCR/Pg {own} 0 R/MCID {kid.number}>>"

    def _add_links(self, anchors: Mapping[str, Target]) -> None:
        for place, (link, number) in enumerate(self._links.items(), start=len(self._sheets)):
            page, height = anchors[link.anchor]
            target = f"[{self._file.page_numbers[page]} 0 R/XYZ 0 {objects.number(height)} null]"
            self._file.put(
                number,
                f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect{objects.array(link.box)}"
                f"/Dest{target}/Contents{objects.text(link.text)}/StructParent {place}>>".encode(
                    "ascii"
                ),
            )

    def _parents(self) -> str:
        entries = []
        for place, sheet in enumerate(self._sheets):
            owners = " ".join(f"{self._numbers[owner]} 0 R" for owner in sheet.owners)
            entries.append(f"{place} {self._file.add(f'[{owners}]'.encode('ascii'))} 0 R")
        for place, link in enumerate(self._links, start=len(self._sheets)):
            entries.append(f"{place} {self._numbers[link.element]} 0 R")
        return f"<</Nums[{' '.join(entries)}]>>"


def _all(element: Element) -> Iterator[Element]:
    waiting = [element]
    while waiting:
        each = waiting.pop()
        yield each
        waiting.extend(kid for kid in reversed(each.kids) if isinstance(kid, Element))
