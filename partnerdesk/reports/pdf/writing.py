"""The file itself: small objects are packed together and compressed, which reportlab cannot do.

A tagged document has an object for each cell; one by one they would double the size of a file.
"""

import hashlib
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFPage, PDFStream
from reportlab.pdfbase.pdfdoc import format as formatted

from partnerdesk.reports.pdf import objects

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_IN_A_PACK = 200
_PACKED, _PLAIN = 2, 1


class PackedFile(PDFDocument):  # type: ignore[misc]
    """A document of reportlab's with objects of our own, written in the packed form."""

    def __init__(self, *positional: Any, **named: Any) -> None:
        super().__init__(*positional, **named)
        self._own: dict[int, tuple[bytes, bool]] = {}
        self._page_numbers: list[int] = []
        self._pictures: dict[bytes, int] = {}

    def reserve(self) -> int:
        """Return the number of an object that is put in later."""
        self.objectcounter += 1
        return int(self.objectcounter)

    def put(self, number: int, content: bytes) -> None:
        """Put in an object without a stream."""
        self._own[number] = (content, False)

    def add(self, content: bytes) -> int:
        """Add an object without a stream; return its number."""
        number = self.reserve()
        self._own[number] = (content, False)
        return number

    def add_stream(self, content: bytes) -> int:
        """Add a stream; return its number."""
        number = self.reserve()
        self._own[number] = (content, True)
        return number

    def add_fonts(self, fonts: dict[str, int]) -> None:
        """Name the fonts that all pages may use."""
        basic = self.idToObject["BasicFonts"]
        for name, number in fonts.items():
            basic.dict[name] = f"{number} 0 R"

    def add_picture(self, picture: bytes, mask: bytes | None) -> str:
        """Add an image with what is see-through of it; return its name. Each is added once."""
        if picture not in self._pictures:
            if mask is not None:
                see_through = f"<</SMask {self.add_stream(mask)} 0 R".encode("ascii")
                whole = picture.replace(b"<<", see_through, 1)
            self._pictures[picture] = self.add_stream(picture if mask is None else whole)
        return f"I{self._pictures[picture]}"

    def addPage(self, page: PDFPage) -> None:  # noqa: N802
        """Add a page, whose content has elements."""
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._page_numbers), "/S"
        if self._pictures:
            page.XObjects = PDFDictionary(
                {f"I{number}": f"{number} 0 R" for number in self._pictures.values()}
            )
        content = self.add_stream(objects.stream(page.stream.encode("ascii")))
        page.Contents, page.stream = f"{content} 0 R", None
        name = self.thisPageName()
        super().addPage(page)
        self._page_numbers.append(int(self.idToObjectNumberAndVersion[name][0]))

    def set_links(self, page: int, numbers: Sequence[int]) -> None:
        """Say which annotations stand on a page."""
        if numbers:
            links = PDFArray([f"{number} 0 R" for number in numbers])
            self.Pages.pages[page].Annots = links

    @property
    def page_numbers(self) -> Sequence[int]:
        """Return the numbers of the objects of the pages so far."""
        return self._page_numbers

    def format(self) -> bytes:
        """Return the whole file."""
        self.Reference(self.Catalog)
        self.Reference(self.info)
        writer = _Writer()
        packed: list[tuple[int, bytes]] = []
        for number, content, is_stream in self._objects():
            if is_stream:
                writer.add(number, content)
            else:
                packed.append((number, content))
        for start in range(0, len(packed), _IN_A_PACK):
            writer.add_pack(self.reserve(), packed[start : start + _IN_A_PACK])
        root, info = (self.Reference(each).format(self) for each in (self.Catalog, self.info))
        return writer.finished(self.reserve(), b"/Root %s/Info %s" % (root, info))

    def _objects(self) -> Iterator[tuple[int, bytes, bool]]:
        number = 0
        while number < self.objectcounter:  # more may come while they are written
            number += 1
            if number in self._own:
                yield number, *self._own.pop(number)
            else:
                thing = self.idToObject[self.numberToId[number]]
                yield number, formatted(thing, self, toplevel=1), isinstance(thing, PDFStream)


class _Writer:
    """Collects the parts of a file and remembers where each object is."""

    def __init__(self) -> None:
        self._parts = [_HEAD]
        self._length = len(_HEAD)
        self._places: dict[int, tuple[int, int, int]] = {}

    def add(self, number: int, content: bytes) -> None:
        self._places[number] = (_PLAIN, self._length, 0)
        part = b"%d 0 obj\n%s\nendobj\n" % (number, content.strip(b"\n"))
        self._parts.append(part)
        self._length += len(part)

    def add_pack(self, number: int, members: Sequence[tuple[int, bytes]]) -> None:
        heads, bodies, length = [], [], 0
        for place, (member, content) in enumerate(members):
            self._places[member] = (_PACKED, number, place)
            heads.append(b"%d %d" % (member, length))
            bodies.append(content)
            length += len(content) + 1
        head = b" ".join(heads) + b"\n"
        entries = f"/Type/ObjStm/N {len(members)}/First {len(head)}"
        self.add(number, objects.stream(head + b"\n".join(bodies), entries))

    def finished(self, number: int, trailer: bytes) -> bytes:
        start = self._length
        self._places[number] = (_PLAIN, start, 0)
        rows = [b"\0" * 7]
        for each in range(1, number + 1):
            kind, first, second = self._places[each]
            rows.append(b"%c%s%s" % (kind, first.to_bytes(4, "big"), second.to_bytes(2, "big")))
        table = zlib.compress(b"".join(rows))
        identity = hashlib.sha256(b"".join(self._parts)).hexdigest()[:32].encode("ascii")
        head = b"/Type/XRef/Size %d/W[1 4 2]/ID[<%s><%s>]%s" % (
            number + 1,
            identity,
            identity,
            trailer,
        )
        head += b"/Filter/FlateDecode/Length %d" % len(table)
        self._parts.append(
            b"%d 0 obj\n<<%s>>\nstream\n%s\nendstream\nendobj\n" % (number, head, table)
        )
        self._parts.append(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)
