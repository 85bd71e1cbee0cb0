"""Font files, read, shaped and cut down by HarfBuzz. Nothing here knows a page.

A face never changes once it is open, so all renderings share it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import uharfbuzz

import resources

_DROPPED = ("GSUB", "GPOS", "GDEF", "OS/2", "cmap", "gasp", "name", "post", "vhea", "vmtx", "BASE")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of shaped text: its number, its measures in font units, and where it came from.

    The cluster is the place of its first character in the text.
    """

    number: int
    cluster: int
    advance: int
    shift: int
    rise: int


@dataclass(frozen=True, slots=True)
class Subset:
    """The part of a font file that some glyphs need, and their numbers in it."""

    content: bytes
    numbers: Mapping[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What a PDF says about a font, in thousandths of its size."""

    ascent: float
    descent: float
    box: tuple[float, float, float, float]


class Face:
    """One font file."""

    def __init__(self, path: Path) -> None:
        self.name = path.name.partition(".")[0]
        self._face = uharfbuzz.Face(resources.font_bytes(path))
        self._font = uharfbuzz.Font(self._face)
        self.units = int(self._face.upem)

    @cached_property
    def characters(self) -> frozenset[int]:
        """Return the code points that the font has glyphs for."""
        return frozenset(self._face.unicodes)

    def shape(self, text: str, *, is_backward: bool, features: Mapping[str, bool]) -> list[Glyph]:
        """Return the glyphs of a text in one script, from left to right."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if is_backward else "ltr"
        uharfbuzz.shape(self._font, buffer, features)
        pairs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        return [
            Glyph(info.codepoint, info.cluster, at.x_advance, at.x_offset, at.y_offset)
            for info, at in pairs
        ]

    def advance(self, glyph: int) -> int:
        """Return the width of a glyph that stands alone, in font units."""
        return int(self._font.get_glyph_h_advance(glyph))

    def measures(self) -> Measures:
        """Return the measures of the whole font."""
        extents = self._font.get_font_extents("ltr")
        scale = 1000 / self.units
        head = self._face.reference_table("head").data
        box = [int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42)]
        left, bottom, right, top = (each * scale for each in box)
        return Measures(
            ascent=extents.ascender * scale,
            descent=extents.descender * scale,
            box=(left, bottom, right, top),
        )

    def subset(self, glyphs: set[int]) -> Subset:
        """Return a font file with these glyphs alone."""
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(glyphs)
        wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.drop_table_tag_set.update(int.from_bytes(each.encode(), "big") for each in _DROPPED)
        plan = uharfbuzz.SubsetPlan(self._face, wanted)
        numbers = dict(plan.old_to_new_glyph_mapping.items())
        return Subset(bytes(plan.execute().blob.data), numbers)
