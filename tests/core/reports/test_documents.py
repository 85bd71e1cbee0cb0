"""The documents beside the joint plan: one page, the circle, the actions of a side, the minutes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from partnerdesk.domain.circle import CircleDrawing, Placement, Ring
from partnerdesk.domain.follow_up import ActionStatus
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.reports import document as parts
from partnerdesk.reports.circle_story import circle_story_of
from partnerdesk.reports.document import Logo, ReportDocument
from partnerdesk.reports.documents import DocumentKind, Setting, session_minutes, shared_document
from partnerdesk.reports.framing import Dress
from partnerdesk.reports.pdf import Paper, render_pdf
from partnerdesk.sessions.minutes import MinutesParty, Present
from partnerdesk.sessions.shared_changes import Became
from tests.core.reports.building import (
    ITEM,
    PRINTED_ON,
    THEM,
    US,
    action,
    empty_parts,
    goal,
    joint,
    person,
)
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.reading import FORMATS, outline_of, pages_of, reader_of, text_of
from tests.core.reports.sessions import minutes
from tests.core.reports.test_joint_plan_report import all_text, of_type, tables_in

SETTING = Setting(printed_on=PRINTED_ON, formats=FORMATS)
KINDS = (
    *(DocumentKind.JOINT_PLAN, DocumentKind.SUMMARY, DocumentKind.CIRCLE, DocumentKind.ACTIONS),
)


def document(kind: DocumentKind, plan: JointPlan, side: Side = Side.US) -> ReportDocument:
    return shared_document(kind, plan, SETTING, side)


def drawing(key: str, day: date, **rings: Ring) -> CircleDrawing:
    placements = tuple(
        Placement(person_id=each, ring=ring, position=place)
        for place, (each, ring) in enumerate(rings.items())
    )
    return CircleDrawing(
        id=key, title=f"Drawing {key}", drawn_on=day, drawn_by_id=US, placements=placements, **ITEM
    )


def two_drawings() -> JointPlan:
    people = (person("ann", US, "Ann Ash"), person("bo", THEM, "Bo Birch", "Buyer"))
    more = (person("cy", THEM, "Cy Cedar"), person("di", US, "Di Dogwood"))
    day = PRINTED_ON - timedelta(days=90)
    return joint(
        empty_parts(
            people=(*people, *more),
            drawings=(
                drawing("2", PRINTED_ON, ann=Ring.INSIDE, bo=Ring.INSIDE, di=Ring.EDGE),
                drawing("1", day, ann=Ring.INSIDE, bo=Ring.OUTSIDE, cy=Ring.OUTSIDE),
            ),
        )
    )


def test_the_story_of_the_circle_tells_who_moved() -> None:
    story = circle_story_of(two_drawings())

    assert story is not None
    assert (story.before.id, story.after.id) == ("1", "2")
    assert [(each.person.name, each.before, each.after) for each in story.moved] == [
        ("Bo Birch", Ring.OUTSIDE, Ring.INSIDE),
        ("Di Dogwood", None, Ring.EDGE),
        ("Cy Cedar", Ring.OUTSIDE, None),
    ]


def test_drawings_without_anybody_tell_nothing() -> None:
    assert circle_story_of(joint(empty_parts(drawings=(drawing("1", PRINTED_ON),)))) is None
    one = circle_story_of(joint(brightwell_and_alder()))
    assert one is not None
    assert not one.is_change
    assert one.moved == ()


def test_the_circle_is_a_page_across_with_both_drawings() -> None:
    told = document(DocumentKind.CIRCLE, two_drawings())

    (pair,) = of_type(told.parts, parts.CirclePair)
    assert len(pair.before.places) == len(pair.after.places) == 3
    assert "Bo Birch: now inside" in all_text(told)
    assert "Cy Cedar: no longer drawn" in all_text(told)
    page = reader_of(render_pdf(told)).pages
    assert len(page) == 1
    assert page[0].mediabox.width > page[0].mediabox.height


def test_the_joint_plan_tells_how_the_circle_changed() -> None:
    told = document(DocumentKind.JOINT_PLAN, two_drawings())
    assert "How the circle changed" in all_text(told)

    alone = document(DocumentKind.JOINT_PLAN, joint(brightwell_and_alder()))

    assert "How the circle changed" not in all_text(alone)


def test_a_summary_is_one_page_and_counts_what_has_no_room() -> None:
    plan = joint(brightwell_and_alder())

    told = document(DocumentKind.SUMMARY, plan)

    assert "Goals, and 3 more in the plan" in all_text(told)
    assert len(pages_of(render_pdf(told))) == 1
    assert len(pages_of(render_pdf(told, paper=Paper.LETTER))) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_plan_gives_every_document(kind: DocumentKind) -> None:
    told = document(kind, joint(empty_parts()), Side.THEM)

    assert "Shared content only" in text_of(render_pdf(told))


def test_the_action_list_holds_what_one_side_has_to_do() -> None:
    late = PRINTED_ON - timedelta(days=3)
    plan = joint(
        empty_parts(
            people=(person("bo", THEM, "Bo Birch"),),
            actions=(
                action("1", "Ours", PRINTED_ON, ""),
                action("2", "Later", PRINTED_ON + timedelta(days=9), "bo", THEM),
                action("3", "Late", late, "bo", THEM),
                replace(action("4", "Over", late, "bo", THEM), status=ActionStatus.DONE),
                replace(action("5", "Dropped", late, "bo", THEM), status=ActionStatus.DROPPED),
            ),
            goals=(goal("g", "Waste"),),
        )
    )

    told = document(DocumentKind.ACTIONS, plan, Side.THEM)

    still, done = tables_in(told.parts)
    late_row, later_row = (of_type(row, parts.TextCell) for row in still.rows)
    assert [late_row[0].text, later_row[0].text] == ["Late", "Later"]
    assert [of_type(row, parts.TextCell)[0].text for row in done.rows] == ["Over"]
    assert (late_row[3].text, late_row[3].is_strong) == ("3 days late", True)
    assert later_row[1].text == "Bo Birch"
    assert told.title == "Actions of Alder"
    assert "Nothing is open." in all_text(document(DocumentKind.ACTIONS, plan, Side.THIRD))


def test_minutes_tell_everything_that_came_of_a_session() -> None:
    told = session_minutes(minutes(), SETTING)

    text = all_text(told)
    for words in (
        *("Minutes: Joint session in November", "Jonas Weber, Key account", "Trials on Fridays"),
        *("Proposed by Alder", "Send the drawing", "1 Dec 2026", "Agreed by Brightwell so far"),
        *("Our shared vision", "One shelf", "A new risk", "Taken out", "The spring campaign"),
        *("How aligned we are", "December session", "25 of 20", "It was Priya", "30", "25"),
        "Agreed to these minutes",
    ):
        assert words in text, words
    assert "INTERNAL" not in text
    content = render_pdf(told)
    assert ("Decided" in [title for _, title, _ in outline_of(content)]) is True


def test_minutes_of_a_rehearsal_say_so_and_empty_ones_too() -> None:
    bare = replace(
        minutes(),
        is_rehearsal=True,
        decisions=(),
        actions=(),
        issues=(),
        agreed=(),
        changed=(),
        parked=(),
    )

    text = text_of(render_pdf(session_minutes(bare, SETTING)))

    assert "Rehearsal: nothing of it was kept" in text
    assert "Nothing was decided or changed in this session." in text


def test_a_cover_names_all_parties_version_code_and_day() -> None:
    logo = Logo(
        mime="image/svg+xml",
        data=b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        b'<rect width="9" height="9" fill="#123456"/></svg>',
    )
    dress = Dress(code="K7QF-2M9X", logos={US: logo}, has_cover=True)
    setting = replace(SETTING, dress=dress)

    told = shared_document(DocumentKind.JOINT_PLAN, joint(brightwell_and_alder()), setting)

    (cover,) = of_type(told.parts, parts.Cover)
    assert [party.logo is not None for party in cover.parties] == [True, False, False]
    assert cover.lines == (
        "Version 12 (K7QF-2M9X)",
        "24 November 2026",
        "Shared content only",
    )
    pages = pages_of(render_pdf(told))
    assert "K7QF-2M9X" in pages[0]
    assert "Contents" in pages[1]
    assert all("K7QF-2M9X" in page for page in pages)


def test_a_short_document_has_no_contents() -> None:
    setting = replace(SETTING, dress=Dress(has_cover=True))

    told = shared_document(DocumentKind.JOINT_PLAN, joint(empty_parts()), setting)

    short = replace(told, parts=(*told.parts[:2], parts.Heading(text="All"), parts.prose("Said.")))
    pages = pages_of(render_pdf(short))
    assert len(pages) == 2
    assert not any("Contents" in page for page in pages)
    assert "Contents" in pages_of(render_pdf(told))[1]


def test_signing_places_name_people_and_their_titles() -> None:
    told = document(DocumentKind.JOINT_PLAN, joint(brightwell_and_alder()))

    (block,) = of_type(told.parts, parts.Signatures)
    labels = [each.label for each in block.places]
    assert any(label.count(",") >= 2 for label in labels)


def test_minutes_tell_whose_words_are_whose_and_who_signs() -> None:
    third = MinutesParty(side=Side.THIRD, name="Loopfilm Recycling", short="Loopfilm")
    there = replace(minutes(), parties=(*minutes().parties, third))
    somebody = Present(name="Kim Lee", role="", side=Side.THIRD, party="Loopfilm")

    told = session_minutes(there, SETTING)
    with_third = session_minutes(replace(there, present=(*there.present, somebody)), SETTING)

    assert "Brightwell: Ours\nAlder: Theirs" in all_text(told)
    (places,) = of_type(told.parts, parts.Signatures)
    assert [each.label for each in places.places] == ["Brightwell", "Alder"]
    (places,) = of_type(with_third.parts, parts.Signatures)
    assert [each.label for each in places.places] == ["Brightwell", "Alder", "Loopfilm"]


@pytest.mark.parametrize("became", [Became.AGREED, Became.PARKED, Became.CHANGED])
def test_minutes_tell_what_changed_before_it_was_agreed(became: Became) -> None:
    changed = replace(minutes().changed[0], became=became)

    told = session_minutes(replace(minutes(), changed=(changed,)), SETTING)

    found = [each for each in tables_in(told.parts) if each.columns[-1].title == "Now"]
    (row,) = found[0].rows
    assert [cell.text for cell in of_type(row, parts.TextCell)] == ["Waste", "Target", "30", "25"]
