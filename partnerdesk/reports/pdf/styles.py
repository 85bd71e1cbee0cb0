"""How texts are set: sizes and line heights in points, from the print column of the tokens."""

from dataclasses import dataclass, replace

from partnerdesk.reports.pdf.palette import palette


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """A size, a line height, a weight, a colour, an edge to align to, how figures are."""

    size: float
    leading: float
    weight: str = "Regular"
    colour: str
    align: str = "left"
    is_tabular: bool = True

    def but(self, **changes: object) -> "TextStyle":
        """Return the style with some changes."""
        return replace(self, **changes)  # type: ignore[arg-type]


_INK, _INK2 = palette().ink, palette().ink2

BODY = TextStyle(size=9.5, leading=13.5, colour=_INK)
BODY_MEDIUM = BODY.but(weight="Medium")
BODY_STRONG = BODY.but(weight="SemiBold")
CAPTION = TextStyle(size=8.5, leading=12, colour=_INK2)
CAPTION_MEDIUM = CAPTION.but(weight="Medium")
LEAD = TextStyle(size=12, leading=17, colour=_INK2, is_tabular=False)
VISION = TextStyle(size=12.5, leading=18.5, colour=_INK, is_tabular=False)
COVER_TITLE = TextStyle(size=34, leading=40, weight="SemiBold", colour=_INK, is_tabular=False)
COVER_LEAD = TextStyle(size=14, leading=20, colour=_INK2, is_tabular=False)
TITLE = TextStyle(size=26, leading=31, weight="SemiBold", colour=_INK, is_tabular=False)
HEADING = TextStyle(size=14, leading=18, weight="SemiBold", colour=_INK, is_tabular=False)
SUBHEADING = TextStyle(size=11, leading=15, weight="SemiBold", colour=_INK)
KEY_FIGURE = TextStyle(size=20, leading=26, weight="SemiBold", colour=_INK)
ON_BAR = TextStyle(size=8.6, leading=12, weight="SemiBold", colour=_INK)
