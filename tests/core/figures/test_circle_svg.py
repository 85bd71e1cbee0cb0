"""Circle drawings as an SVG: well formed, with every name, nothing beside the sheet."""

from xml.etree import ElementTree as ET

import pytest

from partnerdesk.figures.circle_svg import (
    PANEL_WIDTH,
    SvgInk,
    SvgMember,
    SvgPanel,
    circles_svg,
)
from partnerdesk.figures.shapes import Place, Side
from partnerdesk.figures.svg_text import as_xml, fitted, text_width

INK = SvgInk(
    paper="#ffffff",
    ink="#111111",
    ink2="#333333",
    us="#0000aa",
    us_on="#ffffff",
    them="#aa5500",
    third="#550055",
)
SVG = "{http://www.w3.org/2000/svg}"
SIDES: tuple[Side, ...] = ("us", "them", "third")
PLACES: tuple[Place, ...] = ("inside", "edge", "outside")


def members(count: int, name: str = "Somebody {}") -> tuple[SvgMember, ...]:
    return tuple(
        SvgMember(
            name=name.format(number),
            role="Head of operations",
            letters="SO",
            side=SIDES[number % 3],
            place=PLACES[number // 3 % 3],
        )
        for number in range(count)
    )


def drawn(*panels: SvgPanel) -> ET.Element:
    return ET.fromstring(circles_svg("The circle", panels, INK))


def texts_in(root: ET.Element) -> set[str]:
    return {each.text or "" for each in root.iter(f"{SVG}text")}


def test_before_and_after_stand_side_by_side_with_their_headings() -> None:
    root = drawn(
        SvgPanel(title="Today", members=members(6)),
        SvgPanel(title="Differently", members=members(6)),
    )

    assert float(root.attrib["width"]) == 2 * PANEL_WIDTH
    assert {"Today", "Differently", "Somebody 0", "Head of operations"} <= texts_in(root)
    assert sum(each.text == "Somebody 4" for each in root.iter(f"{SVG}text")) == 2


def test_sides_differ_in_more_than_colour() -> None:
    root = drawn(SvgPanel(title="Today", members=members(3)))

    discs = [each.attrib for each in root.iter(f"{SVG}circle")][1:]
    assert [each.get("stroke-width") for each in discs] == [None, "3"]
    assert len(list(root.iter(f"{SVG}polygon"))) == 1


@pytest.mark.parametrize("count", [0, 1, 2, 9, 60, 200])
def test_any_number_of_people_stays_on_the_sheet(count: int) -> None:
    root = drawn(SvgPanel(title="Today", members=members(count)))

    marks = list(root.iter(f"{SVG}circle"))[1:]
    assert len(marks) + len(list(root.iter(f"{SVG}polygon"))) == count
    for mark in marks:
        x, y, r = (float(mark.attrib[name]) for name in ("cx", "cy", "r"))
        assert r <= x <= float(root.attrib["width"]) - r
        assert r <= y <= float(root.attrib["height"]) - r
    assert {f"Somebody {number}" for number in range(min(count, 60))} <= texts_in(root)


@pytest.mark.parametrize(
    "name",
    ['<b>&"quoted" \'', "漢字漢字漢字", "עברית", "a\x00b\ud800", "w" * 5_000, "", "two\nlines"],
    ids=["markup", "zh", "he", "control", "long", "empty", "lines"],
)
def test_any_name_gives_a_file_that_can_be_read(name: str) -> None:
    member = SvgMember(name=name, side="them", place="inside")

    written = circles_svg(name, (SvgPanel(title=name, members=(member,)),), INK)

    root = ET.fromstring(written.encode("utf-8"))
    assert all(text_width(text, 13) <= PANEL_WIDTH for text in texts_in(root))


def test_long_names_are_cut_and_told_in_full() -> None:
    name = "Bartholomew Featherstonehaugh of the Northern Packaging Cooperative"
    root = drawn(SvgPanel(title="", members=(SvgMember(name=name, side="us", place="inside"),)))

    (shown,) = (text for text in texts_in(root) if text.startswith("Barth"))
    assert shown.endswith("…")
    assert text_width(shown, 13) <= 150
    assert name in {each.text for each in root.iter(f"{SVG}title")}


def test_widths_grow_with_what_is_written() -> None:
    assert text_width("", 10) == 0
    assert text_width("ill", 10) < text_width("MMM", 10) < text_width("漢字漢字", 10)
    assert text_width("e\u0301", 10) == text_width("e", 10)
    assert fitted("漢字", 10, 15) == "…"
    assert as_xml("a\n <b>") == "a &lt;b&gt;"
