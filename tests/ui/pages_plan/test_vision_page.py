"""Vision, success, charter and values, by keyboard and mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.plans import Topic
from tests.ui.pages_plan.alder_plan import VISION
from tests.ui.pages_plan.conftest import Rig
from ui.pages.vision.page import VisionPage
from ui.pages.vision.statement_card import StatementCard
from ui.pages.vision.texts_view import TextsView
from ui.pages.vision.values_view import ValuesView


def card(page: VisionPage, topic: Topic) -> StatementCard:
    view = page.view("texts")
    assert isinstance(view, TextsView)
    return view.cards[topic]


def area(shown: StatementCard) -> QPlainTextEdit:
    control = shown.text.control
    assert isinstance(control, QPlainTextEdit)
    return control


def test_texts_show_their_state_and_what_can_be_done(rig: Rig) -> None:
    page = rig.show(VisionPage)
    vision = card(page, Topic.VISION)

    assert area(vision).toPlainText() == VISION
    assert vision.chip.accessibleName().startswith("Agreed, 29 Sep")
    assert not card(page, Topic.EXIT).standing.isVisible()
    assert card(page, Topic.EXIT).hint.isVisible()


def test_a_text_is_made_when_first_written_and_typing_is_one_step(blank: Rig) -> None:
    page = blank.show(VisionPage)
    vision = card(page, Topic.VISION)
    area(vision).setFocus()

    QTest.keyClicks(area(vision), "Less waste")
    vision.flush()
    QTest.keyClicks(area(vision), " together")
    area(card(page, Topic.EXIT)).setFocus()

    statement = blank.parts.statement(Topic.VISION)
    assert statement is not None
    assert statement.body == "Less waste together"
    assert vision.chip.accessibleName() == "Ours only"
    blank.alder.workspace.undo()
    assert blank.parts.statement(Topic.VISION) is None
    assert area(vision).toPlainText() == ""


def test_a_changed_text_shows_old_and_new_until_both_agree_again(rig: Rig) -> None:
    page = rig.show(VisionPage)
    vision = card(page, Topic.VISION)
    area(vision).setFocus()
    area(vision).selectAll()
    QTest.keyClicks(area(vision), "Less waste")
    vision.flush()

    assert vision.changes.isVisible()
    agree = next(a for a in vision.standing.menu.actions() if a.text() == "Both sides agree")
    agree.trigger()

    statement = rig.parts.statement(Topic.VISION)
    assert statement is not None
    assert statement.agreement is Agreement.AGREED
    assert not vision.changes.isVisible()


def test_values_stand_below_the_vision_and_lead_to_their_page(rig: Rig) -> None:
    page = rig.show(VisionPage)
    view = page.view("texts")
    assert isinstance(view, TextsView)
    buttons = view.values.flow.findChildren(QPushButton)

    assert [each.text() for each in buttons] == [
        *(value.title for value in rig.parts.values),
        "Name a value",
    ]
    buttons[0].click()
    assert rig.went[-1].item_id == rig.parts.values[0].id
    buttons[-1].click()
    assert isinstance(page.current, ValuesView)


def test_a_card_is_as_high_before_its_first_words_as_after(blank: Rig) -> None:
    page = blank.show(VisionPage)
    before = [card(page, topic).height() for topic in Topic]
    exit_card = card(page, Topic.EXIT)

    for topic in Topic:
        area(card(page, topic)).setFocus()
        QTest.keyClicks(area(card(page, topic)), "One line")
        page.flush()

    assert [card(page, topic).height() for topic in Topic] == before
    assert exit_card.standing.isVisible()
    assert "For example" in area(exit_card).placeholderText()


def test_a_note_can_be_written_before_the_text(blank: Rig) -> None:
    page = blank.show(VisionPage)
    vision = card(page, Topic.VISION)

    QTest.mouseClick(vision.note.turn, Qt.MouseButton.LeftButton)
    QTest.keyClicks(vision.note._frame.control, "Ask Maria first")
    page.flush()
    area(vision).setFocus()
    QTest.keyClicks(area(vision), "Less waste")
    page.flush()

    (statement,) = blank.parts.statements
    assert statement.body == "Less waste"
    assert blank.plan.note_on(statement.id) == "Ask Maria first"
    assert blank.plan.is_ours_only(statement.id)


def test_a_text_is_deleted_and_comes_back(rig: Rig) -> None:
    page = rig.show(VisionPage)
    vision = card(page, Topic.VISION)

    vision.remove.trigger()
    assert rig.parts.statement(Topic.VISION) is None
    assert area(vision).toPlainText() == ""
    assert vision.hint.isVisible()
    rig.alder.workspace.undo()

    assert area(vision).toPlainText() == VISION


def test_each_side_agrees_for_itself_and_a_text_is_parked(rig: Rig) -> None:
    page = rig.show(VisionPage)
    ours = card(page, Topic.SUCCESS_OURS)
    area(ours).setFocus()
    QTest.keyClicks(area(ours), "A line to show")
    page.flush()
    QTest.mouseClick(ours.standing.share, Qt.MouseButton.LeftButton)

    def choose(words: str) -> None:
        next(a for a in ours.standing.menu.actions() if a.text() == words).trigger()

    choose("Alder agrees")
    statement = rig.parts.statement(Topic.SUCCESS_OURS)
    assert statement is not None
    assert statement.agreement is Agreement.AGREED
    choose("Park")
    assert ours.chip.accessibleName() == "Parked"
    choose("Proposed by Alder")
    assert ours.chip.accessibleName() == "Proposed by them"


def test_a_text_of_many_words_in_any_script_stays_within_its_card(blank: Rig) -> None:
    page = blank.show(VisionPage)
    vision = card(page, Topic.VISION)
    text = "目標 מטרה " * 300 + "x" * 300
    area(vision).setPlainText(text)
    page.flush()

    statement = blank.parts.statement(Topic.VISION)
    assert statement is not None
    assert statement.body == text
    assert area(vision).width() <= vision.width()
    assert area(vision).height() < 400


def test_a_text_can_be_kept_to_ourselves_and_shared_again(rig: Rig) -> None:
    page = rig.show(VisionPage)
    vision = card(page, Topic.VISION)

    vision.keep.trigger()
    assert rig.plan.is_ours_only(rig.alder.ids["vision"])
    QTest.mouseClick(vision.standing.share, Qt.MouseButton.LeftButton)

    assert not rig.plan.is_ours_only(rig.alder.ids["vision"])


def test_the_private_note_unfolds_and_is_stored(rig: Rig) -> None:
    page = rig.show(VisionPage)
    vision = card(page, Topic.VISION)

    QTest.mouseClick(vision.note.turn, Qt.MouseButton.LeftButton)
    note = vision.note._frame.control
    QTest.keyClicks(note, "They want the word organic")
    page.flush()

    assert rig.plan.note_on(rig.alder.ids["vision"]) == "They want the word organic"


def test_values_are_added_moved_and_deleted(rig: Rig) -> None:
    page = rig.show(VisionPage)
    page.show_view("values")
    view = page.current
    assert isinstance(view, ValuesView)

    QTest.mouseClick(view.list.heading.add, Qt.MouseButton.LeftButton)
    title = view.detail.title.control
    QTest.keyClicks(title, "Say it early")
    QTest.keyClick(title, Qt.Key.Key_Return)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.title for each in rig.parts.values][2] == "Say it early"
    QTest.keyClick(view.table, Qt.Key.Key_Delete)

    assert "Say it early" not in [each.title for each in rig.parts.values]


def test_a_narrow_page_needs_no_sideways_scrolling(rig: Rig) -> None:
    page = rig.show(VisionPage, 968, 591)
    view = page.current
    assert isinstance(view, TextsView)

    assert view.area.horizontalScrollBar().maximum() == 0
    assert view.cards[Topic.WHAT_WE_GAIN].y() != 0 or view.width() > 900
    right = view.cards[Topic.VISION].mapTo(view, view.cards[Topic.VISION].rect().topRight()).x()
    assert right <= view.width()
