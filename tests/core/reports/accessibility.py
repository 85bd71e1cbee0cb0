"""What PDF/UA-1 asks for and a machine can tell, after the failure conditions of Matterhorn.

Each check yields a sentence for each fault. The numbers are those of the conditions.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pikepdf
import uharfbuzz

from tests.core.reports.structure import Tagged, marked_contents, tree_of

PLAIN_TAGS = {
    *("Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "TOC", "TOCI", "Reference"),
    *("Table", "TR", "TH", "TD", "Figure", "Link", "Caption", "Note", "Span"),
}
KIDS = {
    "L": {"LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOCI", "TOC", "Caption"},
    "TOCI": {"Lbl", "Reference", "P", "TOC"},
    "Table": {"TR", "Caption"},
    "TR": {"TH", "TD"},
}
SAYING = ("H1", "H2", "H3", "P", "Link", "Figure", "L", "LI", "Table", "TOC", "TOCI")
PARENTS = {
    "LI": {"L"},
    "Lbl": {"LI", "TOCI"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
}


def faults(pdf: pikepdf.Pdf) -> list[str]:
    """Return everything that is wrong with a file."""
    return [f"{check.__name__}: {fault}" for check in CHECKS for fault in check(pdf)]


def marks(pdf: pikepdf.Pdf) -> Iterator[str]:
    """01-003 to 01-007: everything is content or artifact, and never both."""
    if not pdf.Root.MarkInfo.Marked or pdf.Root.MarkInfo.get("/Suspects", False):
        yield "the file does not say that it is tagged"
    for number, page in enumerate(pdf.pages, start=1):
        yield from (
            f"page {number}: {name} is unmarked" for m, name in marked_contents(page) if m is None
        )
        yield from (f"page {number}: {fault}" for fault in _nested(page))


def _nested(page: pikepdf.Page) -> Iterator[str]:
    open_marks: list[str] = []
    painted: list[bool] = []
    for each in pikepdf.parse_content_stream(page):
        name = str(each.operator)
        if name in ("BMC", "BDC"):
            tag = str(each.operands[0])
            if open_marks and ("/Artifact" in open_marks or tag == "/Artifact"):
                yield f"{tag} inside {open_marks}"
            if open_marks and tag != "/Span":
                yield f"{tag} inside {open_marks}"
            open_marks.append(tag)
            painted.append(False)
        elif name == "EMC":
            if not painted.pop():
                yield f"{open_marks[-1]} holds nothing"
            open_marks.pop()
        elif name in ("TJ", "Tj", "S", "f", "f*", "B", "b", "s", "Do", "B*", "b*"):
            painted = [True] * len(painted)


def metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    """06-001 to 07-002, 11-006: title, language and what the file says of itself."""
    about = pdf.Root.Metadata.read_bytes().decode()
    if "<pdfuaid:part>1</pdfuaid:part>" not in about:
        yield "no pdfuaid"
    with pdf.open_metadata() as found:
        if found.get("dc:title") != str(pdf.docinfo.Title):
            yield "the title differs"
    if not pdf.Root.ViewerPreferences.DisplayDocTitle:
        yield "the title is not shown"
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", str(pdf.Root.get("/Lang", ""))):
        yield f"language {pdf.Root.get('/Lang')}"
    for name in ("/AcroForm", "/OCProperties", "/AF"):
        if name in pdf.Root:
            yield f"{name} is there"
    if pdf.is_encrypted or len(pdf.attachments):
        yield "encrypted, or with files in it"


def tags(pdf: pikepdf.Pdf) -> Iterator[str]:
    """02-001 to 02-004, 09-004 to 09-006, 16: tags that are known stand where they may."""
    if "/RoleMap" in pdf.Root.StructTreeRoot:
        yield "tags are mapped"
    for each in tree_of(pdf).all():
        yield from _misplaced(each)
        kids = {kid.tag for kid in each.kids}
        if each.tag in KIDS and each.contents:
            yield f"{each.tag} holds content itself"
        if each.tag == "LI" and "Lbl" in kids and "ListNumbering" not in each.attributes:
            yield "labels without a numbering"
        if each.tag in SAYING and not any(one.contents for one in each.all()):
            yield f"{each.tag} is empty"


def _misplaced(element: Tagged) -> Iterator[str]:
    if element.tag not in PLAIN_TAGS:
        yield f"{element.tag} is unknown"
    kids = {kid.tag for kid in element.kids}
    if not kids <= KIDS.get(element.tag, PLAIN_TAGS):
        yield f"{element.tag} holds {kids}"
    for kid in kids:
        if element.tag not in PARENTS.get(kid, PLAIN_TAGS):
            yield f"{kid} stands in {element.tag}"


def ways_back(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Each content belongs to one element, which its page knows."""
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    owners = {int(numbers[n]): numbers[n + 1] for n in range(0, len(numbers), 2)}
    owned = [place for each in tree_of(pdf).all() for place in each.contents]
    if len(owned) != len(set(owned)):
        yield "content belongs to two elements"
    for number, page in enumerate(pdf.pages):
        there = {mark for mark, _ in marked_contents(page) if mark != -1}
        own = {mark for at, mark in owned if at == number}
        if not there == own == set(range(len(owners[int(page.StructParents)]))):
            yield f"page {number + 1}: painted and owned content differ"


def headings(pdf: pikepdf.Pdf) -> Iterator[str]:
    """14-002 to 14-007: the first is of level 1 and none is skipped."""
    levels = [int(e.tag[1]) for e in tree_of(pdf).all() if re.fullmatch("H[1-6]", e.tag)]
    if levels[0] != 1:
        yield "the first heading is not the title"
    yield from (f"H{a} is followed by H{b}" for a, b in pairwise(levels) if b > a + 1)


def tables(pdf: pikepdf.Pdf) -> Iterator[str]:
    """15-003: heads say what they are the head of, and rows are of one length."""
    for table in tree_of(pdf).tagged("Table"):
        lengths = {sum(int(c.attributes.get("ColSpan", 1)) for c in r.kids) for r in table.kids}
        if len(lengths) != 1:
            yield f"rows of {lengths} cells"
        if any(each.attributes.get("Scope") is None for each in table.tagged("TH")):
            yield "a head without scope"
        if not table.tagged("TH"):
            yield "a table without heads"


def figures(pdf: pikepdf.Pdf) -> Iterator[str]:
    """13-004: pictures are told in words, and have a place on their page."""
    sizes = [page.mediabox for page in pdf.pages]
    for each in tree_of(pdf).tagged("Figure"):
        if not each.alt.strip():
            yield "a picture without words"
        box = [float(part) for part in each.attributes.get("BBox", "").split()]
        page = sizes[each.contents[0][0]]
        if len(box) != 4 or not (
            0 <= box[0] < box[2] <= page[2] and 0 <= box[1] < box[3] <= page[3]
        ):
            yield f"a picture at {box}"


def links(pdf: pikepdf.Pdf) -> Iterator[str]:
    """28-002 to 28-018: links are told, in the structure, and lead somewhere."""
    pages = {page.objgen for page in pdf.pages}
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    owners = {int(numbers[n]): numbers[n + 1] for n in range(0, len(numbers), 2)}
    for number, page in enumerate(pdf.pages, start=1):
        if page.get("/Tabs") != "/S":
            yield f"page {number}: no order of links"
        for link in page.get("/Annots", []):
            if link.Subtype != "/Link" or not str(link.get("/Contents", "")).strip():
                yield f"page {number}: a link without words"
            if owners[int(link.StructParent)].S != "/Link":
                yield f"page {number}: a link outside of the structure"
            if link.Dest[0].objgen not in pages:
                yield f"page {number}: a link that leads nowhere"
    for each in tree_of(pdf).tagged("Link"):
        if len(each.links) != 1:
            yield f"an element for {len(each.links)} links"


def fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    """31-009 to 31-030: fonts are in the file, as wide as they say, and every code has a text."""
    used = _codes_in_use(pdf)
    for font, codes in used.values():
        descendant = font.DescendantFonts[0]
        if font.Subtype != "/Type0" or font.Encoding != "/Identity-H":
            yield f"{font.BaseFont}: neither embedded nor coded as such"
        face = uharfbuzz.Face(descendant.FontDescriptor.FontFile2.read_bytes())
        program, scale = uharfbuzz.Font(face), 1000 / face.upem
        glyphs, texts = _glyphs(descendant), texts_of(font)
        widths = [float(width) for width in descendant.W[1]]
        for code in codes:
            if not 0 < glyphs[code] < face.glyph_count:
                yield f"{font.BaseFont}: code {code} has no glyph"
            elif abs(program.get_glyph_h_advance(glyphs[code]) * scale - widths[code - 1]) > 1:
                yield f"{font.BaseFont}: code {code} is not as wide as it says"
            if code not in texts or set(texts[code]) & set("\0\ufeff\ufffe"):
                yield f"{font.BaseFont}: code {code} has no text"


def _codes_in_use(pdf: pikepdf.Pdf) -> dict[Any, tuple[Any, set[int]]]:
    used: dict[Any, tuple[Any, set[int]]] = {}
    for page in pdf.pages:
        current: Any = None
        for each in pikepdf.parse_content_stream(page):
            if str(each.operator) == "Tf":
                current = page.Resources.Font[str(each.operands[0])]
                used.setdefault(current.objgen, (current, set()))
            elif str(each.operator) == "TJ":
                parts = [bytes(p) for p in each.operands[0] if isinstance(p, pikepdf.String)]
                shown = b"".join(parts)
                codes = {int.from_bytes(shown[n : n + 2], "big") for n in range(0, len(shown), 2)}
                used[current.objgen][1].update(codes)
    return used


def _glyphs(descendant: Any) -> list[int]:
    table = descendant.CIDToGIDMap.read_bytes()
    return [int.from_bytes(table[at : at + 2], "big") for at in range(0, len(table), 2)]


def texts_of(font: Any) -> dict[int, str]:
    """Return what the codes of a font stand for."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    rows = re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]*)>$", table, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in rows}


def bookmarks(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Bookmarks have words and lead to pages of the file."""
    pages = {page.objgen for page in pdf.pages}
    with pdf.open_outline() as outline:
        waiting = list(outline.root)
        if not waiting:
            yield "there are none"
        while waiting:
            each = waiting.pop()
            waiting.extend(each.children)
            place: Any = each.destination
            if isinstance(place, pikepdf.Name | pikepdf.String | str):
                place = pdf.Root.Dests[str(place) if str(place).startswith("/") else f"/{place}"]
                place = place.get("/D", place) if isinstance(place, pikepdf.Dictionary) else place
            if not each.title.strip() or place is None or place[0].objgen not in pages:
                yield f"{each.title!r} leads nowhere"


CHECKS: tuple[Callable[[pikepdf.Pdf], Iterator[str]], ...] = (
    marks,
    metadata,
    tags,
    ways_back,
    headings,
    tables,
    figures,
    links,
    fonts,
    bookmarks,
)
