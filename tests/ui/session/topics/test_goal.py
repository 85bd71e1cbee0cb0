"""A goal in the session."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import SetField
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.parties import Side
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.speaking import Speaking
from tests.ui.session.topics.conftest import Seat


def goal_of(seat: Seat, title: str) -> Goal:
    return next(each for each in seat.plan.goals if each.title == title)


def test_the_track_leads_from_start_and_today_to_the_target(seat: Seat) -> None:
    page = seat.show(TopicKind.GOAL, seat.alder.ids["Packaging waste per case"])

    told = [(stop.kind, stop.value) for stop in page.track.stops]

    assert told == [("past", "42 g"), ("now", "36 g"), ("target", "25 g")]
    assert "36 g" in page.track.accessibleName()


def test_an_even_way_is_no_fact(seat: Seat) -> None:
    goal = seat.alder.ids["Recycled content in film"]
    seat.alder.set("goal", goal, "target_on", date(2027, 12, 31))

    page = seat.show(TopicKind.GOAL, goal)

    stops = page.track.stops
    assert [stop.value for stop in stops] == ["30%", "40%", "50%", "60%"]
    assert [stop.kind for stop in stops] == ["now", "way", "way", "target"]
    assert "on an even way 40%" in page.track.accessibleName()


def test_each_side_has_its_gain_and_its_owner(seat: Seat) -> None:
    goal = seat.alder.ids["Recycled content in film"]
    seat.alder.set("goal", goal, "benefit_them", "The pledge is met.")

    page = seat.show(TopicKind.GOAL, goal)

    theirs, ours = page.gains[Side.THEM], page.gains[Side.US]
    assert theirs.who.title.text == "What Alder gains"
    assert theirs.who.below.text() == "Owner: Aiko Tanaka"
    assert theirs.words.text == "The pledge is met."
    assert ours.words.text == "Nobody has said it yet."
    assert theirs.words.letter_size == ours.words.letter_size


def test_a_goal_without_figures_leads_to_where_they_are_entered(bare_seat: Seat) -> None:
    goal = bare_seat.alder.add("goal", {"title": "Fewer claims"})

    page = bare_seat.show(TopicKind.GOAL, goal)
    assert page.top.currentWidget() is page.no_figures
    page.set_target.click()
    bare_seat.settle()

    assert page.is_changing
    assert page.form.frames["baseline"].control.hasFocus()


def test_a_goal_is_measured_in_place(seat: Seat) -> None:
    page = seat.show(TopicKind.GOAL, seat.alder.ids["Packaging waste per case"])

    seat.press(Qt.Key.Key_M, page)
    line = page.measuring.lines["value"]
    assert line.hasFocus()
    QTest.keyClicks(line, "33 g")
    seat.press(Qt.Key.Key_Return, line)

    assert page.track.stops[-2].value == "33 g"
    assert page.top.currentWidget() is page.track_panel
    assert goal_of(seat, "Packaging waste per case").current == Decimal(33)


def test_a_wrong_value_is_said_under_its_field_and_kept(seat: Seat) -> None:
    page = seat.show(TopicKind.GOAL, seat.alder.ids["Packaging waste per case"])

    page.begin_measuring()
    page.measuring.lines["value"].setText("a lot")
    page.measuring.store()

    assert page.measuring.frames["value"].problem
    assert page.measuring.lines["value"].text() == "a lot"
    assert page.top.currentWidget() is page.measuring
    seat.press(Qt.Key.Key_Escape, page.measuring.lines["value"])
    assert page.top.currentWidget() is page.track_panel


def test_a_day_to_come_is_refused(seat: Seat) -> None:
    page = seat.show(TopicKind.GOAL, seat.alder.ids["Packaging waste per case"])

    page.begin_measuring()
    page.measuring.lines["value"].setText("30")
    page.measuring.lines["measured_on"].setText("1 Jan 2029")
    page.measuring.store()

    assert page.measuring.frames["measured_on"].problem


def test_a_change_carries_the_side_that_speaks_and_shows_old_and_new(seat: Seat) -> None:
    goal = seat.alder.ids["Packaging waste per case"]
    page = seat.show(TopicKind.GOAL, goal)
    seat.speak(Speaking.THEM)

    page.begin("target")
    line = page.form.frames["target"].control
    line.selectAll()
    QTest.keyClicks(line, "20")
    page.end_change()
    seat.settle()

    changed = goal_of(seat, "Packaging waste per case")
    assert changed.target == Decimal(20)
    assert changed.agreement is Agreement.CHANGED
    assert (changed.us_agree, changed.them_agree) == (False, True)
    (shown,) = page.changes.shown
    assert (shown.old, shown.new) == ("25 g", "20 g")
    assert page.stack.currentWidget() is page.changes
    assert page.look.isVisibleTo(page.look.window())


def test_agreeing_again_puts_old_and_new_away(seat: Seat) -> None:
    goal = seat.alder.ids["Packaging waste per case"]
    seat.alder.set("goal", goal, "target", Decimal(20), side=Side.THEM)
    page = seat.show(TopicKind.GOAL, goal)
    assert page.stack.currentWidget() is page.changes

    seat.desk.run(AgreeItem(kind="goal", item_id=goal, side=Side.US))

    assert page.changes.shown == ()
    assert page.stack.currentWidget() is page.content


def test_old_and_new_can_be_left_for_the_whole_goal(seat: Seat) -> None:
    goal = seat.alder.ids["Packaging waste per case"]
    seat.alder.set("goal", goal, "target", Decimal(20), side=Side.THEM)
    page = seat.show(TopicKind.GOAL, goal)

    seat.press(Qt.Key.Key_O, page)
    assert page.stack.currentWidget() is page.content
    assert page.look.text() == "Old and new"

    page.look.click()
    assert page.stack.currentWidget() is page.changes


def test_what_cannot_be_stored_keeps_the_form_open(seat: Seat) -> None:
    page = seat.show(TopicKind.GOAL, seat.alder.ids["Packaging waste per case"])

    page.begin("target")
    line = page.form.frames["target"].control
    line.selectAll()
    QTest.keyClicks(line, "much less")
    page.end_change()

    assert page.is_changing
    assert page.form.frames["target"].problem
    assert line.text() == "much less"


def test_labels_of_the_form_name_both_sides(seat: Seat) -> None:
    page = seat.show(TopicKind.GOAL, seat.alder.ids["Packaging waste per case"])

    page.begin()

    labels = {name: frame.label.text() for name, frame in page.form.frames.items()}
    assert labels["benefit_us"] == "What it gives Brightwell"
    assert labels["owner_them_id"] == "Owner at Alder"


def test_typing_survives_a_change_by_the_other_side(seat: Seat) -> None:
    goal = seat.alder.ids["Packaging waste per case"]
    page = seat.show(TopicKind.GOAL, goal)

    page.begin("measure")
    line = page.form.frames["measure"].control
    line.selectAll()
    QTest.keyClicks(line, "A balance")
    seat.desk.run(SetField(kind="goal", item_id=goal, field="target", value=Decimal(24)))

    assert line.text() == "A balance"
    assert page.flush()
    assert goal_of(seat, "Packaging waste per case").measure == "A balance"


def test_a_goal_that_is_gone_says_so(seat: Seat) -> None:
    page = seat.show(TopicKind.GOAL, seat.alder.ids["Packaging waste per case"])
    kept = page.item

    page.item = None
    page.show_topic(seat.topic(TopicKind.TEXT))

    assert kept is not None
    assert page.gone.words.text == "This is not in the plan any more."
    assert not page.change.isEnabled()


def test_tab_leads_from_the_words_to_the_buttons_that_confirm_them(seat: Seat) -> None:
    page = seat.show(TopicKind.GOAL, seat.alder.ids["Packaging waste per case"])
    page.begin_confirming()
    seat.settle()
    reached = []

    for _step in range(2):
        seat.press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    assert reached == [page.confirming.confirm, page.confirming.leave]


def test_done_leads_to_the_field_that_cannot_be_stored(seat: Seat) -> None:
    page = seat.show(TopicKind.GOAL, seat.alder.ids["Packaging waste per case"])
    page.begin("title")
    page.form.frames["title"].control.clear()
    page.form.begin("target")
    seat.settle()

    page.change.click()

    assert page.is_changing
    assert page.form.frames["title"].problem
    assert page.form.frames["title"].control.hasFocus()
    seat.press(Qt.Key.Key_Escape)
    assert not page.form.frames["title"].problem
    page.change.click()
    assert not page.is_changing
