"""A contents page from three pages on, and ways through the document."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from partnerdesk.reports.document import (
    Column,
    Contents,
    Fact,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Part,
    ReportDocument,
    Span,
    Table,
    TextCell,
    prose,
)
from partnerdesk.reports.pdf import render_pdf
from tests.core.reports.building import empty_parts, joint
from tests.core.reports.reading import pages_of, reader_of, report_of
from tests.core.reports.structure import opened


def document(*parts: Part) -> ReportDocument:
    return replace(report_of(joint(empty_parts())), parts=parts)


def chapters(count: int) -> list[Part]:
    found: list[Part] = []
    for number in range(count):
        chapter = Heading(text=f"Chapter {number}", anchor=f"c{number}")
        found += [PageBreak()] if found else []
        found += [chapter, prose("Words."), Heading(text=f"Detail {number}", level=3)]
        found.append(prose("More."))
    return found


def links_of(content: bytes) -> list[tuple[str, int, int]]:
    """What is said of each link, the page it stands on, and the one it leads to (from 1)."""
    pdf = opened(content)
    numbers: Mapping[Any, int] = {page.objgen: n for n, page in enumerate(pdf.pages, start=1)}
    return [
        (str(link.Contents), numbers[page.objgen], numbers[link.Dest[0].objgen])
        for page in pdf.pages
        for link in page.get("/Annots", [])
    ]


def test_contents_name_each_chapter_with_its_page() -> None:
    content = render_pdf(document(Contents(title="Contents"), *chapters(4)))

    pages = pages_of(content)
    assert len(pages) == 5
    assert "Chapter 0 2 Chapter 1 3 Chapter 2 4 Chapter 3 5" in pages[0]
    assert "Detail" not in pages[0]
    assert links_of(content) == [(f"Chapter {n}", 1, n + 2) for n in range(4)]


@pytest.mark.parametrize(("chapter_count", "has_contents"), [(1, False), (2, False), (3, True)])
def test_short_documents_have_no_contents(chapter_count: int, has_contents: bool) -> None:
    content = render_pdf(document(Contents(title="Contents"), *chapters(chapter_count)))

    pages = pages_of(content)
    assert len(pages) == chapter_count + has_contents
    assert any("Contents" in page for page in pages) == has_contents
    assert f"Page 1 of {len(pages)}" in pages[0]
    assert bool(links_of(content)) == has_contents


def test_contents_of_many_chapters_go_on_over_pages() -> None:
    content = render_pdf(document(Contents(title="Contents"), *chapters(70)))

    pages = pages_of(content)
    assert len(pages) == 73
    assert f"Chapter 69 {len(pages)}" in pages[2]
    assert links_of(content)[-1] == ("Chapter 69", 3, 73)


def test_texts_cells_and_facts_lead_to_their_anchors() -> None:
    row = (TextCell(text="Goal", link="detail"), TextCell(text="plain", anchor="row"))
    spans = (Span(text="see "), Span(text="the row", link="row"), Span(text="."))
    content = render_pdf(
        document(
            Table(columns=(Column(weight=50), Column(weight=50)), rows=(row,)),
            PageBreak(),
            Heading(text="Detail", anchor="detail"),
            Facts(facts=(Fact(label="Row", text="there", link="row"),)),
            Paragraph(spans=spans),
        )
    )

    assert links_of(content) == [("Goal", 1, 2), ("there", 2, 1), ("the row", 2, 1)]
    assert "see the row." in pages_of(content)[1]


def test_a_link_to_nowhere_is_plain_text() -> None:
    content = render_pdf(document(Paragraph(spans=(Span(text="lost", link="nowhere"),))))

    assert links_of(content) == []
    assert "lost" in pages_of(content)[0]


def test_a_link_over_two_lines_has_a_place_on_each() -> None:
    spans = (Span(text="a long way there " * 12, link="end"),)
    content = render_pdf(document(Paragraph(spans=spans), Heading(text="End", anchor="end")))

    assert len(links_of(content)) == 2


def test_a_landscape_report_turns_the_paper() -> None:
    turned = replace(document(prose("Wide.")), is_landscape=True)

    page = reader_of(render_pdf(turned)).pages[0]

    assert page.mediabox.width > page.mediabox.height
