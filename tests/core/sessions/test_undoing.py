"""Within a session only its own steps can be taken back, and they are named by shared words."""

import pytest

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.dialogue import DrawCircle, PlacePerson
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.queries.session_steps import UNNAMED
from tests.core.sessions.rooms import TEN, Room


def labels(room: Room) -> tuple[str | None, str | None]:
    view = room.view()
    return view.undo_label, view.redo_label


def rename(room: Room, title: str) -> None:
    room.say(SetField(kind="goal", item_id=room.goal, field="title", value=title))


def test_what_was_done_before_the_session_cannot_be_taken_back_in_it(room: Room) -> None:
    assert room.workspace.undo_state().undo_label is not None
    assert labels(room) == (None, None)

    with pytest.raises(UserError) as refused:
        room.workspace.undo_in(room.session)

    assert refused.value.code == "nothing_to_undo"


def test_steps_of_the_session_are_taken_back_and_done_again(room: Room) -> None:
    rename(room, "Better aim")
    assert labels(room) == ("rename Aim", None)

    room.workspace.undo_in(room.session)
    assert labels(room) == (None, "rename Aim")
    assert room.view().plan.goals[0].title == "Aim"
    room.workspace.redo_in(room.session)

    assert room.view().plan.goals[0].title == "Better aim"


def test_what_was_undone_in_prepare_cannot_be_done_again_in_the_session(quiet_room: Room) -> None:
    quiet_room.begin()
    values = SetField(kind="goal", item_id=quiet_room.goal, field="title", value="Private plan")
    quiet_room.workspace.execute(values)
    quiet_room.workspace.undo()

    assert labels(quiet_room) == (None, None)
    with pytest.raises(UserError) as refused:
        quiet_room.workspace.redo_in(quiet_room.session)
    assert refused.value.code == "nothing_to_redo"


def test_adding_and_deleting_are_named(room: Room) -> None:
    add = AddItem(kind="risk", parent_id=room.world.plan, values={"title": "A risk\nof two lines"})
    with pytest.raises(UserError):
        room.say(add)  # one line only
    risk = room.say(
        AddItem(kind="risk", parent_id=room.world.plan, values={"title": "A risk " * 20})
    ).item_id
    added = room.view().undo_label
    room.say(DeleteItem(kind="risk", item_id=risk))
    deleted = room.view().undo_label
    room.workspace.undo_in(room.session)

    assert added is not None
    assert added.startswith("add A risk A risk")
    assert deleted is not None
    assert deleted.startswith("delete A risk A risk")
    assert room.view().redo_label == deleted


def test_a_step_about_what_is_hidden_has_no_name(room: Room) -> None:
    hidden = room.world.add("goal", {"title": "Hidden aim"})
    room.say(SetField(kind="goal", item_id=hidden, field="target", value=5))

    assert room.view().undo_label == UNNAMED


def test_a_person_who_is_hidden_is_not_named_by_a_step(room: Room) -> None:
    drawing = DrawCircle(
        account_id=room.world.account,
        drawn_on=TEN.date(),
        placements=(Placement(person_id=room.world.ann, ring=Ring.INSIDE),),
    )
    made = room.say(drawing).item_id
    stranger = room.world.add("person", {"name": "Hidden Person", "party_id": room.world.them})
    room.say(PlacePerson(drawing_id=made, person_id=stranger, ring=Ring.EDGE))
    assert room.view().undo_label == UNNAMED

    room.say(PlacePerson(drawing_id=made, person_id=room.world.ben, ring=Ring.EDGE))
    assert room.view().undo_label == "move Ben in the circle"


def test_a_name_is_gone_from_the_steps_once_it_is_hidden(room: Room) -> None:
    rename(room, "Secret word")
    room.say(SetField(kind="goal", item_id=room.goal, field="target", value=5))
    hide = SetVisibility(kind="goal", item_ids=(room.goal,), visibility=Visibility.OURS_ONLY)

    room.say(hide)

    assert room.view().undo_label == UNNAMED
    assert room.view().changes == ()


def test_what_is_in_the_way_of_undo_is_not_named(room: Room) -> None:
    rename(room, "Quokka")
    with room.workspace._file.driver() as driver:
        driver.execute("UPDATE goal SET title = 'Changed elsewhere'")
        driver.commit()

    with pytest.raises(UserError) as refused:
        room.workspace.undo_in(room.session)

    assert refused.value.code == "session_undo_conflict"
    assert "Quokka" not in refused.value.sentence
