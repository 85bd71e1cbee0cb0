"""A room with a session in it: a world, a clock that is set by hand, and short ways to act."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from partnerdesk.commands.dialogue import SetAgenda, SetParticipants
from partnerdesk.commands.joint_session import StartSession
from partnerdesk.commands.joint_session_capture import CaptureLine
from partnerdesk.domain.dialogue import AgendaTopic, Channel
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.formats import Formats
from partnerdesk.queries.sessions import sealed_answers, session_minutes, session_view
from partnerdesk.sessions.capture import read_line
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.sealed import SealedAnswers
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.sessions.view import SessionView
from partnerdesk.workspace import Origin, Outcome, Workspace, open_workspace
from tests.core.store.worlds import World, small_world

TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
FORMATS = Formats(zone=UTC)


class HandClock:
    """Tells the time it was set to."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        """Return the time that it is set to."""
        return self.at

    def pass_by(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Go on."""
        self.at += timedelta(minutes=minutes, seconds=seconds)


@dataclass(kw_only=True)
class Room:
    """A workspace with a shared touchpoint of today, and the session that is held there."""

    world: World
    clock: HandClock
    touchpoint: str = ""
    goal: str = ""
    session: str = ""

    @property
    def workspace(self) -> Workspace:
        """Return the workspace."""
        return self.world.workspace

    def begin(self, *, is_rehearsal: bool = False) -> str:
        """Begin the session on the touchpoint."""
        command = StartSession(
            plan_id=self.world.plan, touchpoint_id=self.touchpoint, is_rehearsal=is_rehearsal
        )
        self.session = self.workspace.execute(command).item_id
        return self.session

    def do(self, kind: type, /, **values: Any) -> Outcome:
        """Carry a command of the session out."""
        return self.workspace.execute(kind(session_id=self.session, **values))

    def say(self, command: Any, speaking: Speaking = Speaking.BOTH) -> Outcome:
        """Carry a command out while somebody speaks."""
        return self.workspace.execute(command, Origin.together(self.session, speaking))

    def capture(self, text: str, speaking: Speaking = Speaking.BOTH) -> str:
        """Capture a line."""
        line = read_line(
            text,
            self.view().plan,
            FORMATS,
            self.clock.at.date(),
            speaking=speaking,
            topic=self.view().current,
        )
        return self.say(CaptureLine(session_id=self.session, captured=line), speaking).item_id

    def view(self) -> SessionView:
        """Return what a window shows."""
        return self.workspace.read(lambda c: session_view(c, self.session))

    def minutes(self) -> Minutes:
        """Return the minutes as they are."""
        return self.workspace.read(lambda c: session_minutes(c, self.session, self.clock.at))

    def own_answers(self, side: Side) -> SealedAnswers:
        """Return what a side sees of its own answers."""
        return self.workspace.read(lambda c: sealed_answers(c, self.session, side))


def make_room(path: Path | None = None) -> Room:
    """Return a room at ten o'clock; the second topic is about a goal."""
    names = ("Open issues", "Aim", "The rest")
    clock = HandClock(TEN - timedelta(days=3))
    world = small_world(open_workspace(path, clock=clock))
    goal = world.add("goal", {"title": "Aim"}, visibility=Visibility.SHARED)
    values = {
        "title": "Joint session",
        "channel": Channel.JOINT_SESSION,
        "starts_at": TEN,
        "minutes": 60,
        "place": "Plant 2",
    }
    touchpoint = world.add("touchpoint", values, visibility=Visibility.SHARED)
    abouts = ("issues", goal, None)
    topics = tuple(
        AgendaTopic(id=new_id(), title=name, minutes=20, about_id=about)
        for name, about in zip(names, abouts, strict=True)
    )
    world.workspace.execute(SetAgenda(touchpoint_id=touchpoint, topics=topics))
    people = (world.cam, world.ann, world.ben)
    world.workspace.execute(
        SetParticipants(kind="touchpoint", item_id=touchpoint, person_ids=people)
    )
    clock.at = TEN
    return Room(world=world, clock=clock, touchpoint=touchpoint, goal=goal)
