"""Every change carries who spoke, and each side agrees by itself."""

from dataclasses import replace

import pytest

from partnerdesk.commands.agreement import AgreeItem, ParkItem
from partnerdesk.commands.items import AddItem, SetField
from partnerdesk.commands.joint_session import SetPresent, SetSpokesperson, SpeakAs
from partnerdesk.commands.plan_items import WriteStatement
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.queries.history import read_history
from partnerdesk.queries.history_filter import HistoryFilter
from partnerdesk.sessions.shared_changes import Became
from partnerdesk.sessions.speaking import Speaking, side_of, sides_of
from tests.core.sessions.rooms import Room


def goal(room: Room) -> Goal:
    return next(each for each in room.view().plan.goals if each.id == room.goal)


def change(room: Room, speaking: Speaking, target: int = 60) -> None:
    command = SetField(kind="goal", item_id=room.goal, field="target", value=target)
    room.say(command, speaking)


def agree(room: Room, speaking: Speaking) -> None:
    room.say(AgreeItem(kind="goal", item_id=room.goal, side=side_of(speaking)), speaking)


@pytest.mark.parametrize("speaking", list(Speaking))
def test_the_history_says_who_spoke_in_which_session(room: Room, speaking: Speaking) -> None:
    change(room, speaking)

    entry = room.workspace.read(lambda c: read_history(c, room.world.plan)).entries[0]

    side = Side.THEM if speaking is Speaking.THEM else Side.US
    assert (entry.side, entry.by_both) == (side, speaking is Speaking.BOTH)
    assert entry.session_id == room.session


@pytest.mark.parametrize("side", [Side.US, Side.THEM])
def test_what_both_did_is_found_as_the_work_of_either_side(room: Room, side: Side) -> None:
    change(room, Speaking.BOTH, 10)
    change(room, Speaking(side.value), 20)

    wanted = HistoryFilter(side=side, session_id=room.session)
    entries = room.workspace.read(lambda c: read_history(c, room.world.plan, wanted)).entries

    assert [each.by_both for each in entries] == [False, True]


def test_who_speaks_is_kept(room: Room) -> None:
    room.do(SpeakAs, speaking=Speaking.THEM)

    assert room.view().speaking is Speaking.THEM


def test_each_side_agrees_by_itself_and_it_is_said_who_and_when(room: Room) -> None:
    agree(room, Speaking.THEM)
    room.clock.pass_by(minutes=17)
    change(room, Speaking.US)
    assert goal(room).agreement is Agreement.CHANGED
    room.clock.pass_by(minutes=1)
    agree(room, Speaking.THEM)

    view = room.view()
    theirs, ours = view.nod(room.goal, Side.THEM), view.nod(room.goal, Side.US)

    assert goal(room).agreement is Agreement.AGREED
    assert theirs is not None
    assert (theirs.person_id, theirs.at, theirs.is_plain) == (room.world.cam, room.clock.at, True)
    assert ours is None or not ours.is_plain


def test_what_both_change_waits_for_both_to_nod(room: Room) -> None:
    agree(room, Speaking.BOTH)
    change(room, Speaking.BOTH)

    changed = goal(room)
    assert (changed.agreement, changed.us_agree, changed.them_agree) == (
        Agreement.CHANGED,
        False,
        False,
    )
    assert changed.agreed_terms is not None
    assert changed.agreed_terms["target"] is None

    agree(room, Speaking.US)
    assert goal(room).agreement is Agreement.CHANGED
    agree(room, Speaking.THEM)
    assert goal(room).agreement is Agreement.AGREED


def test_what_both_propose_is_not_agreed_by_that(room: Room) -> None:
    add = AddItem(kind="goal", parent_id=room.world.plan, values={"title": "New aim"})
    made = room.say(add, Speaking.BOTH).item_id

    found = next(each for each in room.view().plan.goals if each.id == made)

    assert (found.agreement, found.us_agree, found.them_agree) == (
        Agreement.PROPOSED_BY_US,
        False,
        False,
    )


def test_terms_put_back_by_both_are_agreed_as_before(room: Room) -> None:
    agree(room, Speaking.BOTH)
    change(room, Speaking.BOTH)

    room.say(SetField(kind="goal", item_id=room.goal, field="target", value=None))

    assert goal(room).agreement is Agreement.AGREED


def test_a_nod_that_is_gone_is_not_shown(room: Room) -> None:
    agree(room, Speaking.THEM)
    change(room, Speaking.US)

    assert room.view().nod(room.goal, Side.THEM) is None


def test_items_parked_in_the_session_are_named(room: Room) -> None:
    room.say(ParkItem(kind="goal", item_id=room.goal), Speaking.THEM)

    view = room.view()

    assert [(each.kind, each.item_id) for each in view.parked_items] == [("goal", room.goal)]
    assert [each.became for each in view.changes] == [Became.PARKED]


def test_a_side_has_the_spokesperson_who_was_named_or_the_first_in_the_room(room: Room) -> None:
    first = room.view().spokesperson(Side.US)
    room.do(SetSpokesperson, person_id=room.world.ben)
    named = room.view().spokesperson(Side.US)

    assert first is not None
    assert named is not None
    assert (first.name, named.name) == ("Ann", "Ben")


def test_a_nod_keeps_the_name_of_who_spoke_then(room: Room) -> None:
    agree(room, Speaking.THEM)
    agree(room, Speaking.US)
    room.clock.pass_by(minutes=5)
    room.do(SetSpokesperson, person_id=room.world.dee)

    nod = room.view().nod(room.goal, Side.THEM)

    assert nod is not None
    assert nod.person_id == room.world.cam


def test_who_is_in_the_room_can_change(room: Room) -> None:
    room.do(SetPresent, person_ids=(room.world.dee, room.world.ann, room.world.dee))

    assert [each.name for each in room.view().present] == ["Dee", "Ann"]
    with pytest.raises(UserError):
        room.do(SetPresent, person_ids=("nobody",))


def test_a_text_that_both_write_is_seen_by_both_though_we_had_a_draft(room: Room) -> None:
    draft = {"topic": Topic.VISION, "body": "Our draft"}
    room.world.add("statement", draft, visibility=Visibility.OURS_ONLY)

    room.say(WriteStatement(plan_id=room.world.plan, topic=Topic.VISION, body="Ours together"))

    found = room.view().plan.statement(Topic.VISION)
    assert found is not None
    assert (found.body, found.us_agree, found.them_agree) == ("Ours together", False, False)


def test_sides_of_who_speaks() -> None:
    assert sides_of(Speaking.BOTH) == (Side.US, Side.THEM)
    assert sides_of(Speaking.THEM) == (Side.THEM,)


def test_typing_of_both_and_of_one_side_does_not_become_one_step(room: Room) -> None:
    typing = SetField(
        kind="goal", item_id=room.goal, field="measure", value="a", merge_key="typing"
    )
    room.say(typing, Speaking.US)
    room.say(replace(typing, value="ab"), Speaking.BOTH)

    room.workspace.undo_in(room.session)

    assert goal(room).measure == "a"
