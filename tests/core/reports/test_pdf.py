"""The PDF is complete, searchable, reproducible, and holds whatever text it is given."""

import re
import threading
from dataclasses import replace
from decimal import Decimal

import pytest

from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plans import Topic
from partnerdesk.errors import UserError
from partnerdesk.reports.pdf import Paper, render_pdf
from tests.core.reports.building import (
    LOOP,
    PRINTED_ON,
    THEM,
    US,
    commitment,
    empty_parts,
    goal,
    head,
    joint,
    parties,
    person,
    risk,
    statement,
)
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.reading import (
    letters_of,
    outline_of,
    pages_of,
    pdf_of,
    reader_of,
    report_of,
    text_boxes,
    text_of,
    used_fonts,
)


@pytest.fixture(scope="module")
def content() -> bytes:
    return pdf_of(joint(brightwell_and_alder()))


def test_all_sections_can_be_read(content: bytes) -> None:
    text = text_of(content)

    for words in (
        "Cut packaging waste per case",
        "42 g to 25 g",
        "Recycled film supply shortfall",
        "Expected loss carried, €179k in all",
        "Brightwell €80k, 45%",
        "Line hours, 40 hours a month",
        "€108,000",
        "40%, €124k",
        "Six months' notice",
        "Joint session: trial on line 3",
        "Splice tears on line 3",
        "Line 3 tests first",
        "4 days late",
        "Jonas Weber, Key account, Brightwell",
    ):
        assert words in text


def test_each_page_has_its_number_version_and_notice(content: bytes) -> None:
    pages = pages_of(content)

    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Version 12, 24 November 2026" in page
        assert "Shared content only" in page
        assert "Alder Foods Cooperative" in page


def test_the_summary_takes_one_page(content: bytes) -> None:
    first, second, *_ = pages_of(content)

    assert "First moves" in first
    assert "balance index" in first
    assert second.index("Goals") < 200


@pytest.mark.parametrize("paper", list(Paper))
def test_the_summary_takes_one_page_with_long_texts_too(paper: Paper) -> None:
    long = "Every case reaches the shelf in packaging that a household can recycle. " * 30
    plan = brightwell_and_alder()
    plan = replace(
        plan,
        statements=tuple(statement(topic, long) for topic in Topic),
        values=tuple(replace(each, title=long[:250]) for each in plan.values),
        actions=tuple(replace(each, title=long[:250]) for each in plan.actions),
    )

    first = pages_of(pdf_of(joint(plan), paper))[0]

    assert "balance index" in first
    assert "Fri 11 Dec" in first


def test_bookmarks_lead_to_the_pages_of_their_headings(content: bytes) -> None:
    outline = outline_of(content)
    pages = pages_of(content)

    assert outline[0] == (0, "2027 joint plan", 1)
    assert {"Goals", "Risks we share", "Balance", "Agreed between us"} <= {
        title for _, title, _ in outline
    }
    for _, title, page in outline:
        assert " ".join(title.split()) in pages[page - 1]


def test_metadata_names_plan_language_and_author(content: bytes) -> None:
    reader = reader_of(content)

    assert reader.metadata is not None
    assert reader.metadata.title == "2027 joint plan"
    assert reader.metadata.author == "Brightwell Packaging"
    assert reader.metadata.subject is not None
    assert "Alder Foods Cooperative" in reader.metadata.subject
    assert (reader.metadata.producer or "").startswith("PartnerDesk")
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.date() == PRINTED_ON
    assert reader.root_object.get("/Lang") == "en-GB"


def test_all_fonts_in_use_are_embedded(content: bytes) -> None:
    fonts = used_fonts(content)

    assert all(fonts.values())
    assert any("Inter" in name for name in fonts)


def test_the_same_plan_gives_the_same_bytes(content: bytes) -> None:
    other = replace(brightwell_and_alder(), head=head(title="خطة مشتركة 合同計画"))
    pdf_of(joint(other))

    assert pdf_of(joint(brightwell_and_alder())) == content
    assert pdf_of(joint(other)) == pdf_of(joint(other))


@pytest.mark.parametrize("paper", list(Paper))
def test_pages_have_the_size_of_the_paper(paper: Paper) -> None:
    reader = reader_of(pdf_of(joint(brightwell_and_alder()), paper))

    for page in reader.pages:
        assert float(page.mediabox.width) == pytest.approx(paper.value[0], abs=0.01)
        assert float(page.mediabox.height) == pytest.approx(paper.value[1], abs=0.01)


@pytest.mark.parametrize("paper", list(Paper))
def test_text_stays_clear_of_the_holes_and_edges(paper: Paper) -> None:
    boxes = text_boxes(pdf_of(joint(brightwell_and_alder()), paper))

    assert min(left for _, left, _ in boxes) >= 50
    assert min(bottom for _, _, bottom in boxes) >= 30
    assert max(left for _, left, _ in boxes) <= paper.value[0] - 51


def test_an_empty_plan_prints() -> None:
    text = text_of(pdf_of(joint(empty_parts())))

    assert "We have not agreed on a goal yet." in text
    assert "Agreed between us" in text


def test_markup_in_texts_is_text() -> None:
    nasty = '<b>&</b> <img src="/etc/hostname"/> <font size=99> &lt; </para>'
    plan = empty_parts(
        head=head(title=nasty),
        goals=(goal("g", nasty, measure=nasty),),
        people=(person("p", US, nasty, nasty),),
        statements=(statement(Topic.VISION, nasty),),
    )

    content = pdf_of(joint(plan))

    assert letters_of(content).count(re.sub(r"\s", "", nasty)) >= 4
    assert all("/XObject" not in page.get("/Resources", {}) for page in reader_of(content).pages)


@pytest.mark.parametrize(
    ("name", "font"),
    [
        ("王小明", "Droid"),
        ("山田太郎", "Droid"),
        ("김민수", "Hangul"),
        ("Ελένη Παπαδοπούλου", "Inter"),
        ("Мария Кузнецова", "Inter"),
        ("Đặng Thị Ngọc", "Inter"),
    ],
)
def test_names_in_other_scripts_are_printed(name: str, font: str) -> None:
    content = pdf_of(joint(empty_parts(people=(person("p", THEM, name),))))

    assert name in text_of(content)
    assert any(font in used for used in used_fonts(content))
    assert all(used_fonts(content).values())


@pytest.mark.parametrize(
    ("name", "font"), [("محمد علي", "Arabic"), ("דוד כהן", "Hebrew"), ("अनिल कुमार", "Devanagari")]
)
def test_shaped_scripts_use_their_own_font(name: str, font: str) -> None:
    content = pdf_of(joint(empty_parts(people=(person("p", THEM, name),))))

    fonts = used_fonts(content)
    assert any(font in used for used in fonts)
    assert all(fonts.values())


def test_characters_without_a_glyph_are_named() -> None:
    content = pdf_of(
        joint(empty_parts(people=(person("p", US, "Team \N{THAI CHARACTER KO KAI}"),)))
    )

    assert "Team [thai character ko kai]" in text_of(content)


def test_very_long_words_and_texts_stay_on_the_page() -> None:
    word, text = "w" * 300, "A sentence that goes on. " * 200
    plan = empty_parts(
        parties=(
            Party(id=US, side=Side.US, name=word),
            Party(id=THEM, side=Side.THEM, name=word),
        ),
        head=head(title=word),
        people=(person("p", US, word, word, cares_about=text),),
        goals=(goal("g", word, measure=word, benefit_us=text, unit=word, target=Decimal(5)),),
        risks=(risk("r", word, 30, 100, 50, cause=text, mitigation=text),),
        commitments=(
            commitment("c", US, text, quantity=Decimal(3), unit=word, value_per_unit=10**15),
        ),
        statements=tuple(statement(topic, text) for topic in Topic),
    )

    content = pdf_of(joint(plan))

    assert letters_of(content).count("Asentencethatgoeson.") > 2000
    assert max(left for _, left, _ in text_boxes(content)) < Paper.A4.value[0] - 50
    assert min(bottom for _, _, bottom in text_boxes(content)) >= 30


def test_two_hundred_goals_repeat_the_head_of_their_table() -> None:
    plan = empty_parts(goals=tuple(goal(f"g{n}", f"Goal number {n}") for n in range(200)))

    pages = [page for page in pages_of(pdf_of(joint(plan))) if "Goal number" in page]

    tables = [page for page in pages if "From, to" in page]
    assert len(tables) >= 8
    assert "Goal number 199" in " ".join(tables)


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    for lines in range(46):
        plan = empty_parts(
            statements=(statement(Topic.VISION, "word " * 80 + "line\n" * lines),),
            goals=tuple(goal(f"g{n}", f"Goal {n}", measure="Mean") for n in range(9)),
        )

        content = pdf_of(joint(plan))

        headings = {title for _, title, _ in outline_of(content)}
        for page in pages_of(content):
            body, _, _ = page.partition("Version 12,")
            body = body.strip()
            assert body
            assert not any(body.endswith(heading) for heading in headings)


def test_third_parties_are_printed_everywhere() -> None:
    plan = empty_parts(
        parties=parties(),
        people=(person("l", LOOP, "Loop Person"),),
        commitments=(commitment("c", LOOP, "Film", quantity=Decimal(2), value_per_unit=50_000),),
    )

    text = text_of(pdf_of(joint(plan)))

    assert "Loop Person" in text
    assert "Film, 2" in text
    assert text.count("Loopfilm") > 3


def test_many_people_still_find_a_place_in_the_circle() -> None:
    plan = brightwell_and_alder()
    drawing = plan.drawings[0]
    crowd = tuple(person(f"n{n}", US if n % 2 else THEM, f"Person {n}") for n in range(60))
    places = tuple(
        replace(drawing.placements[0], person_id=each.id, position=n)
        for n, each in enumerate(crowd)
    )
    crowded = replace(plan, people=crowd, drawings=(replace(drawing, placements=places),), goals=())

    assert "Person 59" in text_of(pdf_of(joint(crowded)))


def test_progress_reaches_its_end() -> None:
    steps: list[tuple[int, int]] = []

    render_pdf(
        report_of(joint(brightwell_and_alder())),
        progress=lambda done, total: steps.append((done, total)),
    )

    assert steps[-1][0] == steps[-1][1]
    assert steps == sorted(steps)


@pytest.mark.parametrize("after", [0, 1, 5])
def test_cancelling_stops_with_a_sentence(after: int) -> None:
    asked = iter([False] * after)

    with pytest.raises(UserError) as stopped:
        render_pdf(report_of(joint(brightwell_and_alder())), is_cancelled=lambda: next(asked, True))

    assert stopped.value.code == "cancelled"


def test_two_renderings_at_once_do_not_disturb_each_other(content: bytes) -> None:
    made: list[bytes] = []
    report = report_of(joint(brightwell_and_alder()))
    threads = [threading.Thread(target=lambda: made.append(render_pdf(report))) for _ in range(3)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert made == [content] * 3
