"""Where pages end: heads come again, ends of tables stay together, nothing is left alone."""

from dataclasses import replace

import pytest

from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.reports.document import (
    Beside,
    Column,
    FigureCell,
    Heading,
    PageBreak,
    Part,
    ReportDocument,
    SignaturePlace,
    Signatures,
    Table,
    TextCell,
    prose,
)
from partnerdesk.reports.pdf import Paper, render_pdf
from tests.core.reports.building import empty_parts, goal, joint
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.reading import letters_of, pages_of, report_of, text_edges

COLUMNS = (Column(title="Name", weight=300), Column(title="Worth", weight=100, is_figure=True))


def document(*parts: Part) -> ReportDocument:
    return replace(report_of(joint(empty_parts())), parts=parts)


def table(count: int) -> Table:
    rows = tuple((TextCell(text=f"Row {n}."), FigureCell(text=f"{n}")) for n in range(count))
    total = (TextCell(text="Total"), FigureCell(text="all"))
    return Table(columns=COLUMNS, rows=rows, total=total)


def bodies(content: bytes) -> list[str]:
    """The text of each page without its head and foot."""
    return [page.partition(" Version 12,")[0] for page in pages_of(content)]


@pytest.mark.parametrize("lines", range(28, 52))
def test_the_end_of_a_table_never_stands_alone(lines: int) -> None:
    filling = prose("\n".join("line" for _ in range(lines)))

    pages = bodies(render_pdf(document(filling, Heading(text="Rows"), table(12))))

    last = next(page for page in reversed(pages) if "Total" in page)
    first = next(page for page in pages if "Row 0." in page)
    assert "Row 11." in last
    assert "Row 10." in last
    assert "Rows Name Worth Row 0." in first
    for page in pages:
        assert ("Row" not in page) or ("Name Worth Row" in page)
        assert not page.endswith(("Rows", "Worth"))


def test_a_table_over_many_pages_holds_every_row_once() -> None:
    content = render_pdf(document(table(300)))

    text = " ".join(bodies(content))
    assert all(text.count(f"Row {n}.") == 1 for n in range(300))
    assert text.count("Name Worth") == len(pages_of(content))


def test_short_columns_stand_beside_each_other() -> None:
    content = render_pdf(document(Beside(left=(table(3),), right=(table(3),), left_weight=2)))

    assert is_within_the_margins(content)
    assert len(pages_of(content)) == 1


def test_columns_too_tall_for_a_page_stand_under_each_other() -> None:
    left = tuple(prose(f"Left {n}.") for n in range(120))
    right = (table(90), prose("The end."))

    content = render_pdf(document(Beside(left=left, right=right)))

    text = " ".join(bodies(content))
    assert all(text.count(f"Left {n}.") == 1 for n in range(120))
    assert all(text.count(f"Row {n}.") == 1 for n in range(90))
    assert is_within_the_margins(content)


def test_page_breaks_leave_no_empty_page() -> None:
    breaks = (PageBreak(), PageBreak())

    content = render_pdf(document(*breaks, prose("one"), *breaks, prose("two"), *breaks))

    assert [body.strip() for body in bodies(content)] == ["one", "two"]


@pytest.mark.parametrize("paper", list(Paper))
def test_two_hundred_goals_with_words_without_end_fit(paper: Paper) -> None:
    goals = tuple(goal(f"g{n}", f"{n} " + "w" * 300, unit="u" * 300) for n in range(200))

    content = render_pdf(report_of(joint(empty_parts(goals=goals))), paper=paper)

    assert letters_of(content).count("w" * 10) >= 200
    assert is_within_the_margins(content)


@pytest.mark.parametrize("paper", list(Paper))
def test_texts_of_every_length_stay_between_the_margins(paper: Paper) -> None:
    word, text = "w" * 300, "A sentence that goes on. " * 200
    plan = brightwell_and_alder()
    long = replace(
        plan,
        people=tuple(replace(each, name=word, title=text[:300]) for each in plan.people),
        risks=tuple(replace(each, title=word, cause=text) for each in plan.risks),
        rewards=tuple(replace(each, title=word) for each in plan.rewards),
        commitments=tuple(replace(each, title=word, unit=word) for each in plan.commitments),
        actions=tuple(replace(each, title=word) for each in plan.actions),
        decisions=tuple(replace(each, title=word, reason=text) for each in plan.decisions),
        issues=tuple(replace(each, title=word, answer=text) for each in plan.issues),
    )

    for each in (plan, long):
        assert is_within_the_margins(render_pdf(report_of(joint(each)), paper=paper))


def is_within_the_margins(content: bytes) -> bool:
    left, right, bottom = text_edges(content)
    return left >= 50.5 and right >= 50.5 and bottom >= 30


def test_long_names_and_roles_are_signed_whole() -> None:
    role = "Head of everything that has to do with lines, plants and people in the north, Alder"
    name = "Maria de Albuquerque Cavalcanti e Silva Costa"
    place = SignaturePlace(side=Side.THEM, label=role, signed=name, date="24 Nov 2026")

    text = pages_of(render_pdf(document(Signatures(places=(place, place, place)))))[0]

    assert text.count(role) == 3
    assert text.count(name) == 3
    assert "…" not in text


def test_an_empty_document_has_one_page() -> None:
    assert len(pages_of(render_pdf(document()))) == 1


def test_a_long_table_can_be_stopped_in_its_midst() -> None:
    asked = iter([False] * 12)

    with pytest.raises(UserError) as stopped:
        render_pdf(document(table(900)), is_cancelled=lambda: next(asked, True))

    assert stopped.value.code == "cancelled"
    assert next(asked, None) is None
