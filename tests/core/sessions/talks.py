"""A session with something of everything in it, and its end."""

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import SetField
from partnerdesk.commands.joint_session_agenda import FinishTopic, ParkTopic
from partnerdesk.commands.joint_session_minutes import (
    EndSession,
)
from partnerdesk.domain.dialogue import Touchpoint
from partnerdesk.domain.parties import Side
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.speaking import Speaking
from tests.core.sessions.rooms import Room


def talk(room: Room) -> None:
    """Go through a session with something of everything."""
    first, second, _third = room.view().topics
    room.capture("/d Splice tears: a technician is on site")
    room.capture("/a they send the forecast file by Friday", Speaking.THEM)
    room.capture("/a @Ann sends the technician")
    room.capture("/p film price index for 2028")
    room.capture("/i who answers on weekends?")
    room.clock.pass_by(minutes=12)
    room.do(FinishTopic, topic_id=first.id)
    target = SetField(kind="goal", item_id=room.goal, field="target", value=60)
    room.say(target, Speaking.THEM)
    room.say(AgreeItem(kind="goal", item_id=room.goal, side=Side.US), Speaking.US)
    room.clock.pass_by(minutes=8)
    room.do(ParkTopic, topic_id=second.id)
    room.clock.pass_by(minutes=10)


def end(room: Room, outcome: str = "") -> Minutes:
    """End the session with its minutes."""
    minutes = room.minutes()
    room.say(EndSession(session_id=room.session, minutes=minutes, outcome=outcome))
    return room.minutes()


def touchpoint(room: Room) -> Touchpoint:
    """Return the touchpoint that the session is held at."""
    plan = room.workspace.read(lambda c: read_joint_plan(c, room.world.plan))
    return next(each for each in plan.touchpoints if each.id == room.touchpoint)
