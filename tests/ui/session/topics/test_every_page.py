"""Every page in every window size: nothing is cut, all is named, keys lead everywhere."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from partnerdesk.commands.joint_session_sealed import AnswerSealed, SealAnswers, StartSitting
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT
from partnerdesk.sessions.course import TopicKind
from tests.architecture.imports import imports, modules
from tests.ui.frame.test_structure import unreachable
from tests.ui.screens.structure import WHOLE, defects
from tests.ui.session.topics.conftest import ROOMS, Seat
from ui.look.theme import Theme
from ui.session.topics.long_text import LongText

ABOUT = {
    TopicKind.GOAL: "Packaging waste per case",
    TopicKind.RISK: "Fee rules change",
    TopicKind.COMMITMENT: "Trial tooling drawings",
    TopicKind.REWARD: "Waste fees saved",
    TopicKind.STATEMENT: "vision",
    TopicKind.ISSUE: "Pallet labels fall off",
}
LONG = "Verpackungsmaterialrückgewinnung " * 40
ARABIC = "نتفق على تقليل النفايات في كل صندوق حتى نهاية العام القادم"
CHINESE = "到明年年底，把每箱的包装废弃物减少到二十五克，双方都从中受益。"
LEAST = 13  # pixels in the smallest window: 20 in the design


def of(seat: Seat, kind: TopicKind) -> str | None:
    title = ABOUT.get(kind)
    return seat.alder.ids[title] if title else None


def cut_texts(root: QWidget) -> list[str]:
    """Return long texts whose lines have no room, and those in letters that are too small."""
    found = []
    for each in root.findChildren(LongText):
        if not each.isVisibleTo(root) or not each.text:
            continue
        if each.height() + 2 < 26 * each.scale.factor:
            found.append(f"no room for a line: {each.text[:40]}")
        if each.letter_size < LEAST:
            found.append(f"small letters: {each.text[:40]}")
        if len(each.shown) > 7:
            found.append(f"too many lines: {each.text[:40]}")
    return found


def small_letters(root: QWidget) -> list[str]:
    found = []
    for kind in (QLabel, QPushButton):
        for each in root.findChildren(kind):
            text, size = each.text(), each.fontInfo().pixelSize()  # type: ignore[attr-defined]
            if text and each.isVisibleTo(root) and size < LEAST:
                found.append(f"{text} {size}")
    return found


def problems_of(seat: Seat) -> list[str]:
    window: Any = seat.window
    found = [*defects(window, WHOLE), *cut_texts(window), *small_letters(window)]
    if window.size() != seat.asked:
        found.append(f"needs {window.size().toTuple()}, has {seat.asked.toTuple()}")
    return found


@pytest.mark.parametrize("size", list(ROOMS))
@pytest.mark.parametrize("kind", list(TopicKind))
def test_nothing_is_cut_in_any_window(seat: Seat, theme: Theme, kind: TopicKind, size: str) -> None:
    seat.show(kind, of(seat, kind), size=size)

    assert problems_of(seat) == []


@pytest.mark.parametrize("size", list(ROOMS))
@pytest.mark.parametrize("kind", list(ABOUT))
def test_forms_fit_as_well(seat: Seat, kind: TopicKind, size: str) -> None:
    page = seat.show(kind, of(seat, kind), size=size)

    page.begin()
    seat.settle()

    assert problems_of(seat) == []
    assert page.form.frames
    assert unreachable(seat.window) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("size", list(ROOMS))
def test_old_and_new_words_fit(seat: Seat, size: str) -> None:
    goal = seat.alder.ids["Packaging waste per case"]
    seat.alder.set("goal", goal, "benefit_them", LONG)
    seat.alder.set("goal", goal, "target", Decimal(20))
    seat.alder.set("goal", goal, "title", "Packaging waste per case and pallet, all plants")

    page = seat.show(TopicKind.GOAL, goal, size=size)

    assert page.stack.currentWidget() is page.changes
    assert len(page.changes.shown) == 3
    assert page.changes.pager.pages == 2
    assert problems_of(seat) == []


@pytest.mark.parametrize("text", [LONG, "x" * 300, ARABIC, CHINESE, "<b>no & markup</b>"])
@pytest.mark.parametrize("size", ["1280x720", "1920x1080"])
def test_texts_of_any_length_and_script_have_room(seat: Seat, text: str, size: str) -> None:
    goal = seat.alder.ids["Packaging waste per case"]
    for name in ("benefit_us", "benefit_them"):
        seat.alder.set("goal", goal, name, text)

    page = seat.show(TopicKind.GOAL, goal, size=size)

    words = page.gains[Side.US].words
    assert problems_of(seat) == []
    assert words.accessibleName() == text.strip() or words.accessibleName() == text
    told = []
    for number in range(words.pages):
        words.turn(number - words.page)
        told.extend(words.shown)
    assert "".join("".join(told).split()) == "".join(text.split())


def test_the_pages_of_a_long_text_are_turned_by_keys(seat: Seat) -> None:
    goal = seat.alder.ids["Packaging waste per case"]
    seat.alder.set("goal", goal, "benefit_us", LONG)
    page = seat.show(TopicKind.GOAL, goal)
    words = page.gains[Side.US].words
    words.setFocus()

    seat.press(Qt.Key.Key_PageDown, words)
    assert words.page == 1
    seat.press(Qt.Key.Key_PageUp, words)
    assert words.page == 0


@pytest.mark.parametrize("size", list(ROOMS))
@pytest.mark.parametrize("is_long", [False, True], ids=["short", "long"])
def test_the_check_fits_while_it_is_answered_and_opened(
    seat: Seat, theme: Theme, size: str, is_long: bool
) -> None:
    if is_long:
        lengthen(seat)
    seat.desk.run(StartSitting(session_id=seat.desk.session_id))
    page = seat.show(TopicKind.ALIGNMENT, size=size)
    assert problems_of(seat) == []

    page.turns.sides[Side.US].answer.click()
    seat.settle()
    assert problems_of(seat) == []
    page.answering.later.click()
    session = seat.desk.session_id
    for side, step in ((Side.US, 25), (Side.THEM, 75)):
        for question in ALIGNMENT:
            seat.desk.run(
                AnswerSealed(session_id=session, side=side, question=question.key, level=step)
            )
        seat.desk.run(SealAnswers(session_id=session, side=side))
    seat.settle()
    assert problems_of(seat) == []

    page.turns.open_both.click()
    seat.settle()
    assert problems_of(seat) == []


def test_bare_plans_show_every_page(bare_seat: Seat) -> None:
    for kind in (TopicKind.ISSUES, TopicKind.CIRCLE, TopicKind.ALIGNMENT, TopicKind.SINCE):
        bare_seat.show(kind)
        assert problems_of(bare_seat) == []
        bare_seat.page = None


def test_no_page_can_reach_what_only_we_see() -> None:
    found: dict[str, set[str]] = {}
    for each in imports():
        if each.target in modules() and not each.is_for_types:
            found.setdefault(each.module, set()).add(each.target)
    direct = {
        (module, target)
        for module, targets in found.items()
        if module.startswith("ui.session.topics")
        for target in targets
        if target in ("ui.context", "partnerdesk.domain.private", "partnerdesk.workspace")
        or target.startswith(("partnerdesk.queries", "ui.pages"))
    }

    assert direct == set()


@pytest.mark.parametrize("size", ["1280x720", "1920x1080"])
@pytest.mark.parametrize("kind", list(TopicKind))
def test_long_names_leave_every_page_in_its_room(seat: Seat, kind: TopicKind, size: str) -> None:
    lengthen(seat)

    seat.show(kind, of(seat, kind), size=size)

    assert problems_of(seat) == []


def lengthen(seat: Seat) -> None:
    """Give parties, people and items names that no screen has room for."""
    ids = seat.alder.ids
    for side in ("us", "them"):
        long_name = f"{side} Internationale Verpackungsgenossenschaft für Molkereien und Bäckereien"
        seat.alder.set("party", ids[side], "short_name", long_name)
    for name in ("Priya Nair", "Aiko Tanaka"):
        seat.alder.set(
            "person", ids[name], "name", f"{name} von und zu Hohenstein-Wittelsbach " * 3
        )
    title = "A title that goes on for longer than any screen is wide " * 5
    for kind_name, key in (
        ("goal", "Packaging waste per case"),
        ("issue", "Pallet labels fall off"),
    ):
        seat.alder.set(kind_name, ids[key], "title", title)
    seat.alder.set("commitment", ids["Plant data access"], "title", title)
    seat.alder.set("goal", ids["Packaging waste per case"], "unit", "Kilogramm je hundert Paletten")


@pytest.mark.parametrize("kind", [TopicKind.ISSUES, TopicKind.SINCE, TopicKind.RISK])
def test_hundreds_of_things_are_paged(seat: Seat, kind: TopicKind) -> None:
    for number in range(200):
        seat.alder.add("issue", {"title": f"Question {number}"})
        seat.alder.add("action", {"title": f"Deed {number}", "party_id": seat.alder.ids["us"]})
        values = {"title": f"Risk {number}", "probability": Decimal(5), "impact_likely": 100_000}
        seat.alder.add("risk", values)
    seat.alder.workspace.refresh_facts([seat.alder.account_id])

    page = seat.show(kind, of(seat, kind))

    assert problems_of(seat) == []
    if kind is TopicKind.ISSUES:
        assert len(page.panel.lines.rows) <= 7
        assert page.panel.pager.pages > 30
