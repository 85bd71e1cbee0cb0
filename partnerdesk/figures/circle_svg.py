"""Circle drawings as one SVG, such as before and after side by side, with vectors and real text.

Sides differ in shape and outline as well as in colour: ours are full discs, theirs open rings,
third ones diamonds. Colours come from whoever asks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from partnerdesk.figures.circle import circle_picture, named_picture
from partnerdesk.figures.circle_parts import CirclePerson, CirclePicture, LabelHeights, Token
from partnerdesk.figures.shapes import Box, Place, Side
from partnerdesk.figures.svg_text import as_xml, fitted, text_width

PANEL_WIDTH, PANEL_HEIGHT = 720.0, 600.0
SCALES = (1.0, 1.25, 1.6, 2.0, 2.6, 3.4)  # how far a sheet grows to keep the names
_MARGIN, _HEADING, _DISC = 20.0, 44.0, 44.0
_NAME, _ROLE, _TITLE, _LETTERS = 13.0, 12.0, 18.0, 0.36
_LONGEST = 150.0
_HEIGHTS = LabelHeights(name=17.0, role=15.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SvgInk:
    """The colours, as #RRGGBB."""

    paper: str
    ink: str
    ink2: str
    us: str
    us_on: str
    them: str
    third: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SvgMember:
    """Somebody in a drawing; the letters stand in the disc."""

    name: str
    role: str = ""
    letters: str = ""
    side: Side
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class SvgPanel:
    """One drawing with its heading."""

    title: str
    members: tuple[SvgMember, ...]


def circles_svg(title: str, panels: Sequence[SvgPanel], ink: SvgInk) -> str:
    """Return drawings side by side as the text of an SVG file.

    The sheet grows with the crowd, so that names can be read; where even the largest one has no
    room for them it shows discs only.
    """
    scale, pictures = _pictures(panels)
    step, height = PANEL_WIDTH * scale, PANEL_HEIGHT * scale
    width = step * len(panels)
    size = f'width="{width:g}" height="{height:g}"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width:g} {height:g}"',
        '     role="img" font-family="Inter, Helvetica, Arial, sans-serif">',
        f"<title>{as_xml(title)}</title>",
        f'<rect {size} fill="{ink.paper}"/>',
    ]
    for number, (panel, picture) in enumerate(zip(panels, pictures, strict=True)):
        lines.append(f'<g transform="translate({number * step:g} 0)">')
        lines += _panel(panel, picture, step, ink)
        lines.append("</g>")
    return "\n".join((*lines, "</svg>", ""))


def _pictures(panels: Sequence[SvgPanel]) -> tuple[float, list[CirclePicture]]:
    """Return the smallest scale at which all have their names, with the places there."""
    for scale in SCALES:
        found = [
            named_picture(_people(panel), _box(scale), diameter=_DISC, heights=_HEIGHTS)
            for panel in panels
        ]
        named = [picture for picture in found if picture is not None]
        if len(named) == len(panels):
            return scale, named
    largest = SCALES[-1]
    return largest, [
        circle_picture(_people(panel), _box(largest), diameter=_DISC) for panel in panels
    ]


def _box(scale: float) -> Box:
    return Box(
        x=_MARGIN,
        y=_MARGIN + _HEADING,
        width=PANEL_WIDTH * scale - 2 * _MARGIN,
        height=PANEL_HEIGHT * scale - 2 * _MARGIN - _HEADING,
    )


def _people(panel: SvgPanel) -> list[CirclePerson]:
    return [_person(number, each) for number, each in enumerate(panel.members)]


def _panel(panel: SvgPanel, picture: CirclePicture, width: float, ink: SvgInk) -> Iterator[str]:
    heading = fitted(panel.title, _TITLE, width - 2 * _MARGIN)
    yield _text(heading, _MARGIN, _MARGIN + _TITLE, _TITLE, ink.ink, weight=600, anchor="start")
    centre = picture.centre
    yield (
        f'<circle cx="{centre.x:.1f}" cy="{centre.y:.1f}" r="{picture.radius:.1f}" fill="none" '
        f'stroke="{ink.ink}" stroke-width="2"/>'
    )
    for token in picture.tokens:
        yield from _token(token, panel.members[int(token.key)], picture, ink)


def _person(number: int, member: SvgMember) -> CirclePerson:
    return CirclePerson(
        key=str(number),
        side=member.side,
        place=member.place,
        name_width=min(_LONGEST, text_width(member.name, _NAME)),
        role_width=min(_LONGEST, text_width(member.role, _ROLE)),
    )


def _token(token: Token, member: SvgMember, picture: CirclePicture, ink: SvgInk) -> Iterator[str]:
    told = ", ".join(part for part in (member.name, member.role) if part.strip())
    yield f"<g><title>{as_xml(told)}</title>"
    yield _mark(token, ink)
    size = token.diameter * _LETTERS
    colour = ink.us_on if token.side == "us" else ink.ink
    yield _text(member.letters, token.x, token.y + size * 0.36, size, colour, weight=600)
    if picture.naming != "none":
        yield from _label(token, member, ink, has_role=picture.naming == "role")
    yield "</g>"


def _mark(token: Token, ink: SvgInk) -> str:
    x, y, half = token.x, token.y, token.diameter / 2
    if token.side == "third":
        corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
        points = " ".join(f"{across:.1f},{down:.1f}" for across, down in corners)
        style = f'fill="{ink.paper}" stroke="{ink.third}" stroke-width="2"'
        return f'<polygon points="{points}" {style}/>'
    if token.side == "us":
        style = f'r="{half:.1f}" fill="{ink.us}"'
    else:
        style = f'r="{half - 1.5:.1f}" fill="{ink.paper}" stroke="{ink.them}" stroke-width="3"'
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" {style}/>'


def _label(token: Token, member: SvgMember, ink: SvgInk, *, has_role: bool) -> Iterator[str]:
    anchor, x = "middle", token.label.x + token.label.width / 2
    if token.place == "edge":
        is_left = token.label.x < token.x
        anchor = "end" if is_left else "start"
        x = token.label.right if is_left else token.label.x
    baseline = token.label.y + _HEIGHTS.name - 4
    name = fitted(member.name, _NAME, _LONGEST)
    yield _text(name, x, baseline, _NAME, ink.ink, weight=600, anchor=anchor)
    if has_role and member.role.strip():
        role = fitted(member.role, _ROLE, _LONGEST)
        yield _text(role, x, baseline + _HEIGHTS.role, _ROLE, ink.ink2, anchor=anchor)


def _text(
    text: str,
    x: float,
    y: float,
    size: float,
    colour: str,
    *,
    weight: int = 400,
    anchor: str = "middle",
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:.1f}" font-weight="{weight}" '
        f'text-anchor="{anchor}" fill="{colour}">{as_xml(text)}</text>'
    )
