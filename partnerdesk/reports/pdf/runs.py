"""Runs: stretches of text in one font, shaped, and what each glyph stands for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from partnerdesk.reports.pdf.bidi import in_visual_order, levels
from partnerdesk.reports.pdf.faces import Face, Glyph
from partnerdesk.reports.pdf.fonts import faces_of

_PLAIN = {"liga": False, "calt": False}
_TABULAR = {**_PLAIN, "tnum": True}
_SELECTOR = "\ufe0f"  # it says how the sign before it looks, and looks like nothing itself
_MARK = "\N{LEFT-TO-RIGHT MARK}"  # it keeps words in their order, and is not written
_STRONG = ("SemiBold", "Bold")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Glyphs that stand for a stretch of text which cannot be told apart further."""

    text: str
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """Text in one font: clusters from left to right, and the width for a size of one point."""

    text: str
    face: Face
    clusters: tuple[Cluster, ...]
    width: float
    is_thickened: bool = False  # a strong text in a font of one weight


def runs_of(text: str, weight: str, *, is_tabular: bool, is_rtl: bool) -> list[Run]:
    """Return a text as runs from left to right."""
    faces = faces_of(text, weight)
    found = levels(text, base=int(is_rtl))
    shown = (one for one in zip(text, found, faces, strict=True) if one[0] != _MARK)
    together = groupby(shown, key=lambda one: one[1:])
    stretches = [(level, ("".join(one[0] for one in run), face)) for (level, face), run in together]
    return [
        _run(part, face, weight, is_tabular=is_tabular, is_backward=level % 2 == 1)
        for level, (part, face) in in_visual_order(stretches)
    ]


def plain_runs(text: str, weight: str, *, is_tabular: bool) -> list[Run]:
    """Return a text without right-to-left letters as runs."""
    shown = (one for one in zip(text, faces_of(text, weight), strict=True) if one[0] != _MARK)
    pairs = groupby(shown, key=lambda pair: pair[1])
    return [
        _run(
            "".join(one for one, _ in part), face, weight, is_tabular=is_tabular, is_backward=False
        )
        for face, part in pairs
    ]


def unmarked(text: str) -> str:
    """Return a text without the marks that keep its words in order, for where none are drawn."""
    return text.replace(_MARK, "")


def _run(text: str, face: Face, weight: str, *, is_tabular: bool, is_backward: bool) -> Run:
    is_inter = face.name.startswith("Inter")
    features: dict[str, bool] = {}
    if is_inter:
        features = _TABULAR if is_tabular else _PLAIN
    glyphs = face.shape(text, is_backward=is_backward, features=features)
    clusters = tuple(_clusters(text, glyphs))
    advance = sum(glyph.advance for glyph in glyphs)
    return Run(text, face, clusters, advance / face.units, weight in _STRONG and not is_inter)


def _clusters(text: str, glyphs: Sequence[Glyph]) -> Iterator[Cluster]:
    shown = [glyph for glyph in glyphs if text[glyph.cluster] != _SELECTOR]
    starts = sorted({glyph.cluster for glyph in shown})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    for start, own in groupby(shown, key=lambda glyph: glyph.cluster):
        yield Cluster(text[start : ends[start]], tuple(own))
