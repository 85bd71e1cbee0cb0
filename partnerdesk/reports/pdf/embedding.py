"""Fonts inside a PDF: only the glyphs in use, each with the text it stands for.

A glyph that stands for different texts gets a code for each, so that copying text gives it back.
"""

import hashlib
import re
from dataclasses import dataclass, field

from partnerdesk.reports.pdf import objects
from partnerdesk.reports.pdf.faces import Face, Glyph
from partnerdesk.reports.pdf.runs import Cluster, Run
from partnerdesk.reports.pdf.writing import PackedFile

_TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
%s
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_MOST_IN_A_BLOCK = 100  # of a character map
_SYMBOLIC, _STEM = 4, 80
_WIDEST_STEP = 90
_BACKWARD = re.compile("[\u0590-\u08ff]")
_INDIC = re.compile("[\u0900-\u097f]")
# Readers turn right-to-left text around glyph by glyph, so one glyph must stand for one sign.
_ONE_SIGN = {
    "\u0644\u0622": "\ufef5",
    "\u0644\u0623": "\ufef7",
    "\u0644\u0625": "\ufef9",
    "\u0644\u0627": "\ufefb",
}


@dataclass(eq=False)
class EmbeddedFont:
    """A font of one file: codes are given to glyphs in the order of their use."""

    name: str  # in the resources of the pages
    face: Face
    codes: dict[tuple[int, str], int] = field(default_factory=dict)
    written: dict[Run, str] = field(default_factory=dict)

    def code_of(self, glyph: int, text: str) -> int:
        """Return the code of a glyph that stands for a text."""
        return self.codes.setdefault((glyph, text), len(self.codes) + 1)

    def shown(self, run: Run, size: float) -> str:
        """Return the operators that show a run from where the pen is."""
        if run in self.written:
            return self.written[run]
        show = _Show(self, size)
        if _INDIC.search(run.text):
            show.add_word(run)
        else:
            for cluster in run.clusters:
                show.add(cluster)
        operators = show.operators()
        if not show.depends_on_size:
            self.written[run] = operators
        return operators

    def add_to(self, target: PackedFile) -> int:
        """Add the font to a file; return the number of its object."""
        subset = self.face.subset({glyph for glyph, _ in self.codes})
        name = f"{_tag(subset.content)}+{self.face.name}"
        length = f"/Length1 {len(subset.content)}"
        program = target.add_stream(objects.stream(subset.content, length))
        descriptor = target.add(self._descriptor(name, program))
        places = [0] + [subset.numbers[glyph] for glyph, _ in self.codes]
        to_glyphs = target.add_stream(
            objects.stream(b"".join(place.to_bytes(2, "big") for place in places))
        )
        scale = 1000 / self.face.units
        widths = objects.array(self.face.advance(glyph) * scale for glyph, _ in self.codes)
        descendant = target.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW 0/W[1{widths}]"
            f"/CIDToGIDMap {to_glyphs} 0 R>>".encode("ascii"),
        )
        meaning = target.add_stream(objects.stream(self._meaning()))
        return target.add(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {meaning} 0 R>>".encode("ascii"),
        )

    def _descriptor(self, name: str, file: int) -> bytes:
        measures = self.face.measures()
        ascent, descent = objects.number(measures.ascent), objects.number(measures.descent)
        return (
            f"<</Type/FontDescriptor/FontName/{name}/Flags {_SYMBOLIC}"
            f"/FontBBox{objects.array(measures.box)}/ItalicAngle 0/Ascent {ascent}"
            f"/Descent {descent}/CapHeight {ascent}/StemV {_STEM}/FontFile2 {file} 0 R>>"
        ).encode("ascii")

    def _meaning(self) -> bytes:
        rows = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self.codes.items()
        ]
        blocks = [
            rows[start : start + _MOST_IN_A_BLOCK]
            for start in range(0, len(rows), _MOST_IN_A_BLOCK)
        ]
        text = "\n".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
        )
        return (_TO_UNICODE % text).encode("ascii")


class EmbeddedFonts:
    """The fonts of one file."""

    def __init__(self) -> None:
        self._fonts: dict[Face, EmbeddedFont] = {}

    def of(self, face: Face) -> EmbeddedFont:
        """Return the font of a face in this file."""
        if face not in self._fonts:
            self._fonts[face] = EmbeddedFont(f"F{len(self._fonts) + 1}", face)
        return self._fonts[face]

    def add_to(self, target: PackedFile) -> dict[str, int]:
        """Add all fonts to a file; return the numbers of their objects by name."""
        return {font.name: font.add_to(target) for font in self._fonts.values()}


class _Show:
    """Collects text to show: codes, and moves between them in thousandths of the size."""

    def __init__(self, font: EmbeddedFont, size: float) -> None:
        self._font, self._size = font, size
        self._scale = 1000 / font.face.units
        self._operators: list[str] = []
        self._parts: list[str] = []
        self._codes: list[str] = []
        self._move = 0.0
        self.depends_on_size = False

    def add(self, cluster: Cluster) -> None:
        """Add glyphs; where several stand for one text, it is written beside them."""
        if len(cluster.glyphs) > 1 and not _BACKWARD.search(cluster.text):
            self._begin_span(cluster.text)
            self._cluster(cluster)
            self._end_span()
        else:
            self._cluster(cluster)

    def add_word(self, run: Run) -> None:
        """Add glyphs with their text beside them as a whole.

        Signs below and above letters step back, which readers take for the end of a word.
        """
        self._begin_span(run.text)
        for cluster in run.clusters:
            self._cluster(cluster)
        self._end_span()

    def operators(self) -> str:
        """Return all operators."""
        self._flush(is_last=True)
        return " ".join(self._operators)

    def _begin_span(self, text: str) -> None:
        self._flush()
        self._operators.append(f"/Span<</ActualText{objects.text(text)}>>BDC")

    def _end_span(self) -> None:
        self._flush()
        self._operators.append("EMC")

    def _cluster(self, cluster: Cluster) -> None:
        first, *rest = cluster.glyphs
        self._glyph(first, _ONE_SIGN.get(cluster.text, cluster.text))
        for each in rest:
            self._glyph(each, "")

    def _glyph(self, glyph: Glyph, text: str) -> None:
        if glyph.rise:
            self._flush()
            self.depends_on_size = True
            rise = glyph.rise * self._size / self._font.face.units
            self._operators.append(f"{objects.number(rise)} Ts")
        self._move -= glyph.shift * self._scale
        if abs(self._move) > 0.4:
            self._flush_codes()
            self._add_move()
        self._codes.append(f"{self._font.code_of(glyph.number, text):04X}")
        natural = self._font.face.advance(glyph.number)
        self._move += (natural + glyph.shift - glyph.advance) * self._scale
        if glyph.rise:
            self._flush()
            self._operators.append("0 Ts")

    def _add_move(self) -> None:
        """Move in small steps: readers take a wide one for a space."""
        left = round(self._move, 1)
        self._move -= left
        while left < -_WIDEST_STEP:
            self._parts.append(f"-{_WIDEST_STEP}<>")
            left += _WIDEST_STEP
        self._parts.append(objects.number(left))

    def _flush_codes(self) -> None:
        if self._codes:
            self._parts.append(f"<{''.join(self._codes)}>")
            self._codes = []

    def _flush(self, *, is_last: bool = False) -> None:
        self._flush_codes()
        if is_last and abs(self._move) > 0.4:
            self._add_move()
        if self._parts:
            self._operators.append(f"[{''.join(self._parts)}]TJ")
            self._parts = []


def _tag(content: bytes) -> str:
    """Six letters that differ where subsets do."""
    digest = hashlib.sha256(content).digest()
    return "".join(chr(65 + byte % 26) for byte in digest[:6])
