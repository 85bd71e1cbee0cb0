"""Since we last met: promises of both sides by the same measure, and changes both could see."""

from datetime import timedelta

from partnerdesk.analysis.promises import Kept
from partnerdesk.commands.agreement import AgreeItem, SetVisibility
from partnerdesk.commands.dialogue import HoldTouchpoint
from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.commands.joint_session_minutes import EndSession
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.sessions import since_we_last_met
from partnerdesk.sessions.shared_changes import Became
from partnerdesk.sessions.since import SinceWeLastMet
from tests.core.sessions.rooms import TEN, Room

MET = TEN - timedelta(days=2)
SHARED, OURS = Visibility.SHARED, Visibility.OURS_ONLY


def meet(room: Room) -> None:
    """Hold a dialogue two days ago, and let the work of the day after begin."""
    room.clock.at = MET
    values = {"title": "Last time", "channel": "review", "starts_at": MET}
    touchpoint = room.world.add("touchpoint", values, visibility=SHARED)
    hold = HoldTouchpoint(touchpoint_id=touchpoint, day=MET.date())
    room.workspace.execute(hold)
    room.clock.at = TEN - timedelta(days=1)


def since(room: Room, session: str | None = None) -> SinceWeLastMet:
    room.clock.at = TEN
    return room.workspace.read(lambda c: since_we_last_met(c, room.world.plan, TEN.date(), session))


def set_goal(room: Room, field: str, value: object, goal: str = "") -> None:
    command = SetField(kind="goal", item_id=goal or room.goal, field=field, value=value)
    room.workspace.execute(command)
    room.clock.pass_by(minutes=1)


def test_changes_are_told_with_what_was_before(quiet_room: Room) -> None:
    meet(quiet_room)
    set_goal(quiet_room, "target", 40)
    set_goal(quiet_room, "target", 60)

    (change, *_rest) = since(quiet_room).changes

    assert (change.title, change.became) == ("Aim", Became.CHANGED)
    assert [(each.label, each.old, each.new) for each in change.fields] == [("Target", None, 60)]


def test_notes_and_what_is_ours_only_are_not_told(quiet_room: Room) -> None:
    meet(quiet_room)
    hidden = quiet_room.world.add("goal", {"title": "Hidden"}, visibility=OURS)
    set_goal(quiet_room, "target", 40, hidden)
    set_goal(quiet_room, "private_notes", "They are late")

    assert since(quiet_room).changes == ()


def test_what_was_changed_before_it_was_shared_is_not_told(quiet_room: Room) -> None:
    meet(quiet_room)
    goal = quiet_room.world.add("goal", {"title": "New aim"}, visibility=OURS)
    set_goal(quiet_room, "target", 80, goal)
    share = SetVisibility(kind="goal", item_ids=(goal,), visibility=SHARED)
    quiet_room.workspace.execute(share)
    quiet_room.clock.pass_by(minutes=1)
    set_goal(quiet_room, "measure", "share", goal)

    (change,) = since(quiet_room).changes

    assert (change.title, change.became, change.fields) == ("New aim", Became.ADDED, ())


def test_what_was_changed_while_it_was_hidden_is_not_told(quiet_room: Room) -> None:
    meet(quiet_room)
    for visibility, target in ((OURS, 70), (SHARED, 50)):
        hide = SetVisibility(kind="goal", item_ids=(quiet_room.goal,), visibility=visibility)
        quiet_room.workspace.execute(hide)
        set_goal(quiet_room, "target", target)

    shown = [field for change in since(quiet_room).changes for field in change.fields]

    assert all(each.new != 70 for each in shown)


def test_what_is_hidden_by_now_is_not_told_though_it_was_shared(quiet_room: Room) -> None:
    meet(quiet_room)
    set_goal(quiet_room, "target", 40)
    hide = SetVisibility(kind="goal", item_ids=(quiet_room.goal,), visibility=OURS)

    quiet_room.workspace.execute(hide)

    assert since(quiet_room).changes == ()


def test_shared_items_that_were_deleted_are_told_and_hidden_ones_are_not(quiet_room: Room) -> None:
    meet(quiet_room)
    hidden = quiet_room.world.add("risk", {"title": "Hidden"}, visibility=OURS)
    for kind, item in (("goal", quiet_room.goal), ("risk", hidden)):
        quiet_room.workspace.execute(DeleteItem(kind=kind, item_id=item))

    told = [(each.title, each.became) for each in since(quiet_room).changes]

    assert told == [("Aim", Became.DELETED)]


def test_what_was_agreed_is_told(quiet_room: Room) -> None:
    meet(quiet_room)
    quiet_room.workspace.execute(AgreeItem(kind="goal", item_id=quiet_room.goal))

    assert [each.became for each in since(quiet_room).changes] == [Became.AGREED]


def test_people_who_are_hidden_are_not_named(quiet_room: Room) -> None:
    meet(quiet_room)
    stranger = quiet_room.world.add(
        "person", {"name": "Hidden Person", "party_id": quiet_room.world.them}
    )
    set_goal(quiet_room, "owner_them_id", stranger)
    set_goal(quiet_room, "owner_us_id", quiet_room.world.ann)

    (change,) = since(quiet_room).changes

    assert [(each.name, each.new) for each in change.fields] == [("owner_us_id", "Ann")]


def test_promises_of_both_sides_are_counted_alike(quiet_room: Room) -> None:
    meet(quiet_room)
    world = quiet_room.world
    for party, title in ((world.us, "Ours"), (world.them, "Theirs")):
        due = (TEN - timedelta(days=1)).date()
        values = {"title": title, "party_id": party, "due_on": due}
        world.add("action", values, visibility=SHARED)
        world.add("action", {**values, "title": f"{title}, hidden"}, visibility=OURS)

    found = since(quiet_room)

    assert sorted(each.title for each in found.promises) == ["Ours", "Theirs"]
    assert {each.kept for each in found.promises} == {Kept.LATE}


def test_kept_promises_are_counted_by_side(room: Room) -> None:
    world = room.world
    due = {"due_on": TEN.date(), "status": "done", "done_on": TEN.date()}
    world.add("action", {"title": "Done", "party_id": world.them, **due}, visibility=SHARED)
    found = since(room)

    plan = room.view().plan

    assert found.kept(plan, Side.THEM) == (1, 1)
    assert found.kept(plan, Side.US) == (0, 0)


def test_what_this_session_did_is_not_since_we_last_met(quiet_room: Room) -> None:
    meet(quiet_room)
    set_goal(quiet_room, "target", 40)
    quiet_room.clock.at = TEN
    quiet_room.begin()
    quiet_room.clock.pass_by(minutes=5)
    quiet_room.say(
        SetField(kind="goal", item_id=quiet_room.goal, field="measure", value="in the session")
    )

    fields = [
        field.name
        for change in since(quiet_room, quiet_room.session).changes
        for field in change.fields
    ]

    assert fields == ["target"]


def test_what_the_last_session_did_is_not_since_we_last_met(room: Room) -> None:
    room.say(SetField(kind="goal", item_id=room.goal, field="measure", value="last time"))
    room.clock.pass_by(minutes=90)  # longer than was planned
    room.say(SetField(kind="goal", item_id=room.goal, field="unit", value="g"))
    room.say(EndSession(session_id=room.session, minutes=room.minutes()))
    room.clock.pass_by(minutes=60)
    set_goal(room, "target", 40)

    found = room.workspace.read(
        lambda c: since_we_last_met(c, room.world.plan, TEN.date() + timedelta(days=1))
    )

    assert found.met is not None
    assert found.met.id == room.touchpoint
    assert [field.name for change in found.changes for field in change.fields] == ["target"]


def test_those_who_never_met_have_promises_only(quiet_room: Room) -> None:
    set_goal(quiet_room, "target", 40)

    found = since(quiet_room)

    assert (found.met, found.since, found.changes) == (None, None, ())


def test_steps_that_were_taken_back_are_not_told(quiet_room: Room) -> None:
    meet(quiet_room)
    set_goal(quiet_room, "target", 40)

    quiet_room.workspace.undo()

    assert since(quiet_room).changes == ()
