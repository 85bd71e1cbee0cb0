"""Pages are filled, nothing runs over an edge, headings stay with what they head."""

import re
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest

from partnerdesk.reports.document import (
    CircleFigure,
    CirclePlace,
    Column,
    Disc,
    MatrixFigure,
    MatrixWithTable,
    Table,
    TextCell,
)
from partnerdesk.reports.documents import DocumentKind
from partnerdesk.reports.pdf import Paper
from partnerdesk.reports.pdf.blocks import matrix_flowables
from partnerdesk.reports.pdf.circle import CircleDrawing
from partnerdesk.reports.pdf.circle_legend import legend_lines
from partnerdesk.reports.pdf.columns import widths_of
from partnerdesk.reports.pdf.matrix import MATRIX_HEIGHT, MatrixDrawing
from partnerdesk.reports.pdf.paper import MARGIN_BOTTOM, MARGIN_SIDE, MARGIN_TOP
from partnerdesk.reports.pdf.typesetting import Line, Typesetter
from tests.core.reports.all_documents import CASES, IDS, content, document
from tests.core.reports.reading import text_edges
from tests.core.reports.structure import opened, tree_of
from tests.core.reports.test_joint_plan_report import of_type

MOST_LEFT_FREE = 0.4  # of a page, before a picture that is not cut
FRONT = 3  # the cover, the contents and the summary
CROWDED, ALONE = 20, 8


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("plan", ["mock-ups", "200 items", "ten scripts"])
def test_pages_end_where_little_room_is_left(plan: str, language: str, paper: Paper) -> None:
    made = content(plan, DocumentKind.JOINT_PLAN, language, paper)
    pages = list(pypdfium2.PdfDocument(made))

    free = [free_part(page) for page in pages[FRONT:-1]]

    assert max(free) < MOST_LEFT_FREE
    assert sum(free) / len(free) < 0.2


def free_part(page: pypdfium2.PdfPage) -> float:
    """How much of a page stays empty above its foot."""
    text, height = page.get_textpage(), page.get_height()
    bottoms = [text.get_rect(number)[1] for number in range(text.count_rects())]
    lowest = min((each for each in bottoms if each > MARGIN_BOTTOM - 4), default=height)
    return float((lowest - MARGIN_BOTTOM) / (height - MARGIN_TOP - MARGIN_BOTTOM))


@pytest.mark.parametrize(("plan", "kind", "language"), CASES, ids=IDS)
def test_no_text_runs_over_an_edge(plan: str, kind: DocumentKind, language: str) -> None:
    left, right, bottom = text_edges(content(plan, kind, language))

    assert left > MARGIN_SIDE - 3
    assert right > MARGIN_SIDE - 3
    assert bottom > 20


@pytest.mark.parametrize(("plan", "kind", "language"), CASES, ids=IDS)
def test_no_heading_ends_a_page(plan: str, kind: DocumentKind, language: str) -> None:
    said = [each for each in tree_of(opened(content(plan, kind, language))).all() if each.contents]

    alone = [
        heading
        for heading, after in pairwise(said)
        if re.fullmatch("H[1-3]", heading.tag)
        and heading.contents[-1][0] != after.contents[0][0]
        and heading.contents[-1][0] != 0  # the cover has a page of its own
    ]

    assert alone == []


def matrix_of(plan: str) -> MatrixFigure:
    told = document(plan, DocumentKind.JOINT_PLAN, "en")
    (figure,) = of_type(told.parts, MatrixFigure)
    assert isinstance(figure, MatrixFigure)
    return figure


def test_a_matrix_is_lower_where_little_room_is_left() -> None:
    matrix = MatrixDrawing(matrix_of("mock-ups"), Typesetter())

    assert matrix.wrap(493, 600) == (493, MATRIX_HEIGHT)
    assert matrix.wrap(493, 200) == (493, 200)
    assert matrix.wrap(493, 100) == (493, MATRIX_HEIGHT)  # on the next page


def test_many_risks_need_more_room() -> None:
    few = MatrixDrawing(matrix_of("mock-ups"), Typesetter())
    many = MatrixDrawing(matrix_of("200 items"), Typesetter())

    assert few.least_height < many.least_height < MATRIX_HEIGHT


def test_a_matrix_parts_from_its_table_at_the_foot_of_a_page() -> None:
    told = document("mock-ups", DocumentKind.JOINT_PLAN, "en")
    (both,) = of_type(told.parts, MatrixWithTable)

    (beside,) = matrix_flowables(both, (493, 696), Typesetter())

    assert beside.wrap(493, 696)[1] >= MATRIX_HEIGHT
    assert [type(each).__name__ for each in beside.split(493, 220)] == ["MatrixDrawing", "Grid"]
    assert beside.split(493, 100) == []


def crowd(number: int) -> CircleFigure:
    person = of_type(document("mock-ups", DocumentKind.CIRCLE, "en").parts, Disc)[0]
    place = of_type(document("mock-ups", DocumentKind.CIRCLE, "en").parts, CirclePlace)[0]
    return CircleFigure(
        places=tuple(
            replace(place, disc=replace(person, name=f"Person Number{each}"))
            for each in range(number)
        )
    )


def test_people_whose_names_have_no_room_are_listed() -> None:
    setter = Typesetter()
    drawing = CircleDrawing(crowd(CROWDED), setter)
    drawing.height = 150
    drawing.wrap(300, 150)

    lines = legend_lines([crowd(CROWDED), crowd(ALONE)], setter, 493)

    assert drawing.naming == "none"
    assert all(f"Person\xa0Number{each}" in " ".join(map(words, lines)) for each in range(CROWDED))
    assert " ".join(map(words, lines)).count("Number1 ") <= 1


def words(line: Line) -> str:
    return "".join(piece.run.text for piece in line.pieces)


def test_too_many_people_are_not_listed() -> None:
    assert legend_lines([crowd(90)], Typesetter(), 493) == ()
    assert legend_lines([CircleFigure(places=())], Typesetter(), 493) == ()


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("kind", [DocumentKind.SUMMARY, DocumentKind.CIRCLE])
@pytest.mark.parametrize("plan", ["mock-ups", "nearly empty", "200 items", "ten scripts"])
def test_a_summary_and_a_poster_are_one_page(
    plan: str, kind: DocumentKind, language: str, paper: Paper
) -> None:
    assert len(pypdfium2.PdfDocument(content(plan, kind, language, paper))) == 1


def table(*texts: str, yields: bool) -> Table:
    columns = tuple(Column(weight=100) for _ in texts)
    return Table(columns=columns, rows=(tuple(TextCell(text=t) for t in texts),), yields=yields)


def test_columns_that_yield_give_room_to_texts_that_would_break() -> None:
    texts = ("no", "a text that needs more than its share", "yes")

    stiff = widths_of(table(*texts, yields=False), 300, Typesetter())
    yielding = widths_of(table(*texts, yields=True), 300, Typesetter())

    assert stiff == [100, 100, 100]
    assert sum(yielding) == pytest.approx(300)
    assert yielding[1] > 140
    assert min(yielding) > 20


def test_columns_that_all_have_room_or_none_stay_as_they_are() -> None:
    long = "a text that needs very much more than its share of the width"

    for texts in (("a", "b", "c"), (long, long, long)):
        widths = widths_of(table(*texts, yields=True), 300, Typesetter())
        assert widths == pytest.approx([100, 100, 100])
