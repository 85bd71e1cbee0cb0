"""A session in which anything may happen: it can be shown, minuted and read back at every step."""

import random
from typing import Any

import pytest
from sqlalchemy import Connection

from partnerdesk.commands.agreement import AgreeItem, ParkItem, SetVisibility
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.formats import Formats
from partnerdesk.queries.sessions import session_minutes, session_view, since_we_last_met
from partnerdesk.sessions.minutes_content import minutes_from_content, minutes_to_content
from partnerdesk.sessions.minutes_text import minutes_text
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.workspace import Origin
from tests.core.privacy.leaving import as_text
from tests.core.sessions.rooms import Room
from tests.core.store.session_walks import session_command

STEPS = 100
SECRET = "Quokka"


def ids(room: Room, kind: str) -> list[str]:
    def read(connection: Connection) -> list[str]:
        rows = connection.exec_driver_sql(f'SELECT id FROM "{kind}" ORDER BY rowid')
        return [str(row[0]) for row in rows]

    return room.workspace.read(read)


def plan_command(chance: random.Random, room: Room) -> Any:
    kind = chance.choice(("goal", "risk", "decision", "action"))
    item = chance.choice(ids(room, kind) or ["nothing"])
    side = chance.choice((Side.US, Side.THEM, None))
    values = {"title": f"Title {chance.random()}"}
    if kind == "action":
        values["party_id"] = room.world.them
    return chance.choice(
        (
            AddItem(kind=kind, parent_id=room.world.plan, values=values),
            SetField(kind=kind, item_id=item, field="title", value=f"Named {chance.random()}"),
            SetField(kind=kind, item_id=item, field="private_notes", value=SECRET),
            AgreeItem(kind=kind, item_id=item, side=side),
            ParkItem(kind=kind, item_id=item),
            SetVisibility(kind=kind, item_ids=(item,), visibility=chance.choice(list(Visibility))),
            DeleteItem(kind=kind, item_id=item),
        )
    )


def step(chance: random.Random, room: Room) -> None:
    room.clock.pass_by(seconds=chance.randrange(90))
    together = Origin.together(room.session, chance.choice(list(Speaking)))
    choice = chance.random()
    if choice < 0.1:
        chance.choice((room.workspace.undo_in, room.workspace.redo_in))(room.session)
    elif choice < 0.5:
        room.workspace.execute(plan_command(chance, room), together)
    else:
        command = session_command(
            chance, lambda kind: chance.choice(ids(room, kind) or ["nothing"]), "some words"
        )
        room.workspace.execute(command, together)


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_happens_the_session_can_be_shown_and_told(room: Room, seed: int) -> None:
    chance = random.Random(seed)
    room.world.add("person", {"name": SECRET, "party_id": room.world.them})
    refused = 0

    for number in range(STEPS):
        try:
            step(chance, room)
        except UserError:
            refused += 1
        if number % 4 == 0:
            room.workspace.read(lambda c: _look(c, room))

    assert 0 < refused < STEPS
    assert room.workspace.check().is_sound


def _look(connection: Connection, room: Room) -> None:
    for session in [str(row[0]) for row in connection.exec_driver_sql(_KNOWN)]:
        view = session_view(connection, session)
        minutes = session_minutes(connection, session, room.clock.at)
        since = since_we_last_met(connection, room.world.plan, room.clock.at.date(), session)
        told = as_text((view, minutes, since)) + minutes_text(minutes, Formats())

        assert SECRET not in told
        assert minutes_from_content(minutes_to_content(minutes)) == minutes
        topics = sum(each.seconds for each in view.topics)
        assert 0 <= topics <= view.course.seconds


_KNOWN = "SELECT s.id FROM joint_session s JOIN session_course c ON c.id = s.id"
