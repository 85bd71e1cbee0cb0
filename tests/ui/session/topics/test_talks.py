"""Commitments, texts, values, issues, the circle, promises and written topics in the session."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.commands.items import SetField
from partnerdesk.commands.plan_items import WriteStatement
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.commitments import CommitmentStatus
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.speaking import Speaking
from tests.ui.session.topics.conftest import Seat


def test_a_commitment_stands_beside_what_comes_back(seat: Seat) -> None:
    page = seat.show(TopicKind.COMMITMENT, seat.alder.ids["Trial tooling drawings"])

    assert page.who.title.text == "Brightwell puts in"
    assert page.who.below.text() == "Nobody is named yet"
    assert page.until.value.text == "18 Nov 2026"
    assert page.value.value.text == "€85k"
    assert "late" in page.state.text()
    assert page.returns.who.title.text == "In return: Alder puts in"
    assert [line.title for line in page.returns.found] == ["Plant data access"]


def test_a_commitment_without_figures_says_what_is_open(seat: Seat) -> None:
    values = {"title": "A sponsor", "party_id": seat.alder.ids["them"]}
    commitment = seat.alder.add("commitment", values)

    page = seat.show(TopicKind.COMMITMENT, commitment)

    assert page.quantity.value.text == "Not said how much"
    assert page.until.value.text == "no date yet"
    assert not page.value.isVisibleTo(page)
    assert page.returns.who.title.text == "In return: Brightwell puts in"


def test_all_of_it_is_there_with_one_button(seat: Seat) -> None:
    commitment = seat.alder.ids["Trial tooling drawings"]
    page = seat.show(TopicKind.COMMITMENT, commitment)

    page.deliver.click()

    stored = next(each for each in seat.plan.commitments if each.id == commitment)
    assert stored.status is CommitmentStatus.DELIVERED
    assert not page.deliver.isVisibleTo(page)


def test_what_comes_back_can_be_talked_about_next(seat: Seat) -> None:
    page = seat.show(TopicKind.COMMITMENT, seat.alder.ids["Trial tooling drawings"])

    row = page.returns.lines.rows[0]
    row.setFocus()
    seat.press(Qt.Key.Key_Return, row)

    current = seat.desk.view.current
    assert current is not None
    assert (current.kind, current.title) == (TopicKind.COMMITMENT, "Plant data access")
    assert page.who.title.text == "Alder puts in"


def test_vision_stands_over_success_in_both_words(seat: Seat) -> None:
    write = WriteStatement(plan_id=seat.plan.head.id, topic=Topic.SUCCESS_THEIRS, body="No stops")
    seat.desk.run(write)

    page = seat.show(TopicKind.STATEMENT, seat.alder.ids["vision"])

    shown = page.panels
    assert shown[Topic.VISION].words.text.startswith("Every Alder case")
    assert shown[Topic.SUCCESS_THEIRS].who.title.text == "Success in the words of Alder"
    assert shown[Topic.SUCCESS_THEIRS].words.text == "No stops"
    assert shown[Topic.SUCCESS_OURS].words.text == "Not written yet."
    assert shown[Topic.VISION].is_asked
    assert not shown[Topic.SUCCESS_OURS].is_asked


def test_texts_are_written_in_place_by_whoever_speaks(seat: Seat) -> None:
    page = seat.show(TopicKind.STATEMENT, seat.alder.ids["vision"])
    seat.speak(Speaking.THEM)

    page.begin("success_theirs")
    area = page.form.frames["success_theirs"].control
    QTest.keyClicks(area, "A quiet line 3.")
    page.end_change()

    statement = seat.plan.statement(Topic.SUCCESS_THEIRS)
    assert statement is not None
    assert statement.body == "A quiet line 3."
    assert statement.agreement is Agreement.PROPOSED_BY_THEM


def test_an_issue_is_answered_and_told_back(seat: Seat) -> None:
    issue = seat.alder.ids["Pallet labels fall off"]
    page = seat.show(TopicKind.ISSUE, issue)
    assert page.answered.words.text == "There is no answer yet."
    assert not page.tell.isVisibleTo(page)

    page.answer.click()
    QTest.keyClicks(page.form.frames["answer"].control, "A label for the cold.")
    page.end_change()
    page.tell.click()

    stored = next(each for each in seat.plan.issues if each.id == issue)
    assert stored.answer == "A label for the cold."
    assert stored.answered_on == stored.told_back_on == seat.desk.today
    assert page.told_words.text.startswith("Told back on 22 Nov 2026.")
    assert not page.tell.isVisibleTo(page)


def test_open_issues_are_listed_and_chosen(seat: Seat) -> None:
    answered = seat.alder.add("issue", {"title": "Two dates", "answer": "One date now"})
    seat.alder.add("issue", {"title": "Closed", "answer": "Yes", "told_back_on": date(2026, 11, 1)})
    page = seat.show(TopicKind.ISSUES)

    assert [line.title for line in page.panel.found] == ["Pallet labels fall off", "Two dates"]
    assert page.heading.text == "1 to answer, 1 to tell back"
    seat.page = None
    page.panel.lines.rows[1].chosen.emit(answered)

    current = seat.desk.view.current
    assert current is not None
    assert (current.kind, current.about_id) == (TopicKind.ISSUE, answered)


def test_without_open_issues_the_page_asks_for_new_ones(bare_seat: Seat) -> None:
    page = bare_seat.show(TopicKind.ISSUES)

    assert page.panel.nothing.text == "No question is open. Is there a new one?"


def test_they_draw_their_circle_from_nothing(seat: Seat) -> None:
    page = seat.show(TopicKind.CIRCLE)
    assert page.stack.currentWidget() is page.invitation

    page.draw.click()
    seat.settle()
    page.canvas.moved.emit(seat.alder.ids["Maria Costa"], "inside")

    them = seat.plan.party_on(Side.THEM)
    drawing = next(each for each in seat.plan.drawings if them and each.drawn_by_id == them.id)
    assert drawing.drawn_on == seat.desk.today
    assert drawing.people_in(Ring.INSIDE) == (seat.alder.ids["Maria Costa"],)
    assert page.theirs.who.title.text == "As Alder draws it"


def test_an_older_drawing_of_theirs_stays_as_it_was(seat: Seat) -> None:
    page = seat.show(TopicKind.CIRCLE)
    page.draw.click()
    them = seat.plan.party_on(Side.THEM)
    assert them is not None
    drawing = next(each for each in seat.plan.drawings if each.drawn_by_id == them.id)
    set_day = SetField(
        kind="circle_drawing", item_id=drawing.id, field="drawn_on", value=date(2026, 10, 2)
    )
    seat.desk.run(set_day)

    page.canvas.moved.emit(seat.alder.ids["Tom Eriksen"], "edge")

    theirs = [each for each in seat.plan.drawings if each.drawn_by_id == them.id]
    assert len(theirs) == 2
    old = next(each for each in theirs if each.id == drawing.id)
    assert old.people_in(Ring.EDGE) == ()


def test_somebody_can_be_added_and_is_seen_by_both(seat: Seat) -> None:
    page = seat.show(TopicKind.CIRCLE)
    page.draw.click()

    page.add.click()
    page.add_line.line.setText("Nora Lund")
    seat.press(Qt.Key.Key_Return, page.add_line.line)

    person = next(each for each in seat.plan.people if each.name == "Nora Lund")
    assert seat.plan.side_of(person.party_id) is Side.THEM
    assert person.id in {member.key for member in page.canvas.members}


def test_promises_of_both_sides_stand_beside_each_other(seat: Seat) -> None:
    page = seat.show(TopicKind.SINCE)

    ours, theirs = page.sides
    assert "Trial tooling drawings" in [line.title for line in ours.found]
    assert "Plant data access" in [line.title for line in theirs.found]
    late = next(line for line in ours.found if line.title == "Trial tooling drawings")
    assert late.is_late
    assert "late" in late.below
    assert page.heads[0].title.text == "Brightwell"


def test_a_bare_plan_promised_nothing(bare_seat: Seat) -> None:
    page = bare_seat.show(TopicKind.SINCE)

    assert page.sides[0].nothing.text == "Nothing was promised."
    assert page.sides[0].nothing.isVisibleTo(page)


def test_a_written_topic_is_renamed_in_place(seat: Seat) -> None:
    page = seat.show(TopicKind.TEXT)

    page.rename.click()
    page.line.setText("Film price for 2028")
    seat.press(Qt.Key.Key_Return, page.line)

    current = seat.desk.view.current
    assert current is not None
    assert current.title == "Film price for 2028"
    assert page.stack.currentWidget() is page.asking


def test_a_topic_needs_a_title(seat: Seat) -> None:
    page = seat.show(TopicKind.TEXT)

    page.rename.click()
    page.line.setText("  ")
    page.rename.click()

    assert page.field.problem
    assert page.stack.currentWidget() is page.naming


def test_decisions_and_actions_are_captured_from_a_written_topic(seat: Seat) -> None:
    page = seat.show(TopicKind.TEXT)
    wanted: list[str] = []
    seat.desk.capture_wanted.connect(wanted.append)

    page.decide.click()
    page.act.click()

    assert wanted == ["/d ", "/a "]


def test_a_commitment_in_parts_tells_how_much_is_there(seat: Seat) -> None:
    commitment = seat.alder.ids["Engineering, 15 days"]
    seat.alder.set("commitment", commitment, "quantity", Decimal(15))
    seat.alder.set("commitment", commitment, "unit", "days")
    seat.alder.set("commitment", commitment, "delivered", Decimal(14))

    page = seat.show(TopicKind.COMMITMENT, commitment)

    assert page.quantity.value.text == "15 days"
    assert page.state.text() == "Agreed, 14 of 15 days there"
