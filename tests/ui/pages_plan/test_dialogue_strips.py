"""The figures above the tables, warnings, the word about blame, and menus of the dialogue."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.follow_up import ActionStatus, AskedFor
from tests.ui.pages_plan.alder_plan import TODAY
from tests.ui.pages_plan.conftest import Rig
from tests.ui.pages_plan.talks import talk
from ui.pages.dialogue.dated_list import DatedList, lines_of
from ui.pages.dialogue.dated_words import entries_of
from ui.pages.dialogue.page import DialoguePage
from ui.pages.dialogue.strips import ActionShares, FigureStrip, TroubleWarning
from ui.pages.dialogue.talk_detail import TalkDetail


def show(rig: Rig, view: str) -> DialoguePage:
    page = rig.show(DialoguePage)
    page.show_view(view)
    return page


def strip_of(page: DialoguePage) -> FigureStrip:
    return next(each for each in talk(page).strips if isinstance(each, FigureStrip))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_issues_tell_the_median_and_what_waits(rig: Rig) -> None:
    for title, asked, answered, told in (
        ("Fast", ago(29), ago(27), ago(27)),
        ("Slow", ago(30), ago(25), ago(2)),
        ("Answered", ago(20), ago(17), None),
    ):
        values = {"title": title, "asked_on": asked, "answered_on": answered, "told_back_on": told}
        rig.alder.add("issue", values)

    page = show(rig, "issues")

    assert strip_of(page).accessibleName() == (
        "3 days to answer, median, 1 unanswered, 1 not told back, 2 over a week"
    )
    order = [row.title.title for row in talk(page).table.rows.rows]
    assert order == ["Pallet labels fall off", "Answered", "Fast", "Slow"]
    strip = strip_of(page)
    assert strip.height() == strip.sizeHint().height()  # no higher where there is room


def test_inclusion_tells_how_often_they_were_asked_for_ideas(rig: Rig) -> None:
    for asked in (AskedFor.IDEAS, AskedFor.CONFIRMATION, AskedFor.INFORMED):
        rig.alder.add("inclusion", {"title": asked.value, "asked_for": asked})

    page = show(rig, "inclusions")

    assert strip_of(page).accessibleName() == (
        "33% asked for ideas, 1 asked to confirm, 1 only informed"
    )


def test_actions_tell_who_holds_the_open_ones(rig: Rig) -> None:
    them = rig.alder.ids["them"]
    for title, status in (("Theirs", ActionStatus.OPEN), ("Done", ActionStatus.DONE)):
        rig.alder.add("action", {"title": title, "party_id": them, "status": status})

    page = show(rig, "actions")

    (shares,) = talk(page).strips
    assert isinstance(shares, ActionShares)
    assert shares.isVisible()
    assert shares.bar.accessibleName() == "Brightwell: 1 open, 1 overdue, Alder: 1 open"


def test_without_open_actions_there_is_no_bar(blank: Rig) -> None:
    page = show(blank, "actions")

    assert not talk(page).strips[0].isVisible()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("troubled", "is_warned"), [(3, False), (4, True)])
def test_talking_only_in_trouble_is_said(rig: Rig, troubled: int, *, is_warned: bool) -> None:
    for number in range(6):
        values = {
            "title": f"Talk {number}",
            "starts_at": datetime(2026, 10, 1 + number, 9, tzinfo=UTC),
            "status": "held",
            "is_about_trouble": number < troubled,
        }
        rig.alder.add("touchpoint", values)

    page = rig.show(DialoguePage)

    warning = next(each for each in talk(page).strips if isinstance(each, TroubleWarning))
    assert warning.isVisible() is is_warned
    if is_warned:
        assert warning.sentence.text().startswith("4 of the last 6 contacts were about a problem.")


def test_an_overdue_cadence_tells_by_how_much(rig: Rig) -> None:
    rig.alder.add("cadence", {"channel": Channel.CALL, "every_days": 7})
    values = {"starts_at": datetime(2026, 11, 3, 9, tzinfo=UTC), "status": "held"}
    rig.alder.add("touchpoint", {"title": "Call", "channel": Channel.CALL, **values})

    page = show(rig, "cadences")

    (row,) = talk(page).table.rows.rows
    assert (row.third.text, row.third.tone) == ("12 days late", "attention")
    assert strip_of(page).accessibleName().startswith("0 kept, 1 overdue")


def test_a_name_in_a_cause_is_met_with_a_gentle_word(rig: Rig) -> None:
    review = rig.alder.add("problem_review", {"title": "Torn film", "cause": "Tom forgot it"})
    page = show(rig, "reviews")
    detail = talk(page).detail
    assert isinstance(detail, TalkDetail)
    assert detail.blame is not None
    assert detail.blame.isVisible()
    assert detail.blame.sentence.text().startswith("Tom Eriksen is named here.")

    rig.alder.set("problem_review", review, "cause", "Reels lay beside the freezer door")

    assert not detail.blame.isVisible()


def test_the_credit_is_of_both_sides_where_nobody_is_named(rig: Rig) -> None:
    highlight = rig.alder.add("highlight", {"title": "A month in full"})
    page = show(rig, "highlights")
    row = talk(page).table.rows.row_at(0)
    assert row.second.text == "Both sides"

    combo = talk(page).detail.form.frames["credited_to_id"].control
    combo.setFocus()
    QTest.keyClicks(combo, "Maria")

    assert rig.parts.highlights[0].credited_to_id == rig.alder.ids["Maria Costa"]
    assert rig.parts.highlights[0].id == highlight


def test_an_action_says_what_it_is_for(rig: Rig) -> None:
    link = LinkItems(
        plan_id=rig.alder.plan_id,
        from_kind="goal",
        from_id=rig.alder.ids["Fill pallets better"],
        to_kind="action",
        to_id=rig.alder.ids["Send the drawings"],
    )
    rig.alder.run(link)

    page = show(rig, "actions")

    assert talk(page).table.rows.row_at(0).title.below == "Brightwell, for Fill pallets better"


def test_the_menu_of_a_row_begins_with_its_next_step(rig: Rig) -> None:
    page = show(rig, "actions")
    menu = talk(page).menu_of_selection()

    first = menu.actions()[0]
    assert first.text() == "Done today"
    first.trigger()

    assert rig.parts.actions[0].status is ActionStatus.DONE
    menu.close()
    menu.deleteLater()


def test_open_and_overdue_ones_can_be_shown_alone(rig: Rig) -> None:
    us = rig.alder.ids["us"]
    rig.alder.add("action", {"title": "Later", "party_id": us, "due_on": ago(-9)})
    rig.alder.add("action", {"title": "Done", "party_id": us, "status": ActionStatus.DONE})
    page = show(rig, "actions")
    filters = talk(page).list.heading.filter
    assert filters is not None

    shown = {}
    for key in ("all", "open", "late"):
        filters._clicked(key)
        shown[key] = talk(page).table.proxy.rowCount()

    assert shown == {"all": 3, "open": 2, "late": 1}


def test_the_list_of_dates_is_a_sound_model(rig: Rig) -> None:
    shown = DatedList()
    rig.qtbot.addWidget(shown)
    fails = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(shown.lines, fails, shown)
    entries = entries_of(rig.plan, rig.show(DialoguePage).formats, TODAY)
    lines = lines_of(entries, {each.day.replace(day=1): ("M", "m") for each in entries}, TODAY)

    shown.show_lines(lines)
    shown.choose(entries[-1].key)
    shown.show_lines(lines[:-1])
    shown.show_lines(lines)

    assert shown.current_key == ""
    assert not shown.lines.flags(shown.lines.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_cadence_plans_its_next_session_and_leads_there(rig: Rig) -> None:
    rig.alder.add("cadence", {"channel": Channel.VISIT, "every_days": 14})
    page = show(rig, "cadences")
    detail = talk(page).detail
    assert isinstance(detail, TalkDetail)

    (step,) = detail._steps
    detail.take(step)

    made = rig.parts.touchpoints[-1]
    assert made.channel is Channel.VISIT
    assert made.title == "Visit"
    assert made.starts_at.astimezone().date() == date(2026, 12, 7)
    assert rig.went[-1].item_id == made.id
