"""A joint session over a plan full of canaries, and everything that is shown or told of it."""

import contextlib
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from partnerdesk.commands.agreement import AgreeItem, SetVisibility
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.commands.joint_session import StartSession
from partnerdesk.commands.joint_session_agenda import AddTopic
from partnerdesk.commands.joint_session_capture import CaptureLine
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.formats import Formats
from partnerdesk.queries.sessions import session_minutes, session_view, since_we_last_met
from partnerdesk.sessions.captured import Capture, Captured
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.minutes_text import minutes_text, outcome_text
from partnerdesk.sessions.searching import search_plan
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.sessions.view import SessionView
from partnerdesk.workspace import Origin
from tests.core.privacy.canaries import DAY, FIGURE, WORD
from tests.core.privacy.leaving import as_text
from tests.core.store.worlds import World

SEEN_KINDS = ("goal", "risk", "commitment", "reward", "statement", "issue")


def begin_session(world: World) -> str:
    """Begin a session with a topic about each kind of item, at the first touchpoint."""
    start = StartSession(
        plan_id=world.plan,
        touchpoint_id=world.items["touchpoint"][0],
        person_ids=(world.cam, world.ann),
    )
    session = world.workspace.execute(start).item_id
    for kind in SEEN_KINDS:
        about = world.items[kind][0]
        topic = AddTopic(session_id=session, kind=TopicKind(kind), about_id=about)
        world.workspace.execute(topic)
    return session


def work_in_private(world: World) -> None:
    """Change, add and delete private things of every kind, as a rep does between two meetings."""
    for kind in KINDS.values():
        hidden = world.items[kind.name][-1] if world.items[kind.name] else ""
        shared = world.items[kind.name][0] if world.items[kind.name] else ""
        for rule in kind.fields:
            if hidden and hidden != shared:
                _try_to_set(world, kind.name, hidden, rule)
            if rule.is_private and shared:
                _try_to_set(world, kind.name, shared, rule)
    _clean_and_share(world)
    gone = world.add("goal", {"title": f"{WORD} gone"}, visibility=Visibility.OURS_ONLY)
    world.workspace.execute(DeleteItem(kind="goal", item_id=gone))


def _clean_and_share(world: World) -> None:
    """Share what had a canary in it as long as it was ours only."""
    run = world.workspace.execute
    goal = world.add("goal", {"title": f"{WORD} first"}, visibility=Visibility.OURS_ONLY)
    for title, measure in ((f"{WORD} again", WORD), ("A clean title", "a clean measure")):
        run(SetField(kind="goal", item_id=goal, field="title", value=title))
        run(SetField(kind="goal", item_id=goal, field="measure", value=measure))
    run(SetVisibility(kind="goal", item_ids=(goal,), visibility=Visibility.SHARED))
    world.items["goal"].remove(goal)


def work_together(world: World, session: str) -> None:
    """Change and agree what both sides see, and capture something, while each side speaks."""
    goal = world.items["goal"][0]
    commands = (
        SetField(kind="goal", item_id=goal, field="target", value=Decimal(61)),
        SetField(kind="goal", item_id=goal, field="measure", value="said together"),
        AgreeItem(kind="goal", item_id=goal, side=Side.US),
        AddItem(kind="risk", parent_id=world.plan, values={"title": "A risk of both"}),
    )
    for number, command in enumerate(commands):
        speaking = list(Speaking)[number % 3]
        world.workspace.execute(command, Origin.together(session, speaking))
    for kind in (Capture.DECISION, Capture.ACTION, Capture.ISSUE, Capture.PARK):
        captured = Captured(kind=kind, title=f"captured {kind.value}", party_id=world.us)
        line = CaptureLine(session_id=session, captured=captured)
        world.workspace.execute(line, Origin.together(session, Speaking.BOTH))


def hide_afterwards(world: World, session: str) -> str:
    """Say a canary together about an item that is hidden a moment later; return its id."""
    words = {"title": f"{WORD} hidden later"}
    add = AddItem(kind="goal", parent_id=world.plan, values=words)
    made = world.workspace.execute(add, Origin.together(session, Speaking.BOTH)).item_id
    about = AddTopic(session_id=session, title="A topic", kind=TopicKind.GOAL, about_id=made)
    world.workspace.execute(about)
    hide = SetVisibility(kind="goal", item_ids=(made,), visibility=Visibility.OURS_ONLY)
    world.workspace.execute(hide, Origin.together(session, Speaking.US))
    return made


def meet_before(world: World) -> None:
    """Hold a dialogue, so that all that follows is since then."""
    values = {
        "title": "The last time",
        "starts_at": world.workspace.now(),
        "status": TouchpointStatus.HELD,
    }
    world.add("touchpoint", values, visibility=Visibility.SHARED)


def view_of(world: World, session: str) -> SessionView:
    """Return what the window of a session shows."""
    return world.workspace.read(lambda c: session_view(c, session))


def told_of(world: World, session: str, today: date) -> Mapping[str, Callable[[], str]]:
    """Return everything that is shown or told of a session, as text, by what it is."""
    minutes = world.workspace.read(lambda c: session_minutes(c, session, world.workspace.now()))
    view = view_of(world, session)
    since = world.workspace.read(lambda c: since_we_last_met(c, world.plan, today))
    words = (WORD.lower(), str(FIGURE), str(DAY.year), DAY.isoformat())
    return {
        "view": lambda: as_text(view),
        "undo": lambda: f"{view.undo_label} {view.redo_label}",
        "minutes": lambda: as_text(minutes),
        "text for an e-mail": lambda: minutes_text(minutes, Formats()),
        "outcome": lambda: outcome_text(minutes, Formats()),
        "since we last met": lambda: as_text(since),
        "search": lambda: as_text([search_plan(view.plan, word) for word in words]),
    }


def _try_to_set(world: World, kind: str, item_id: str, rule: Field) -> None:
    canary: dict[FieldType, Any] = {
        FieldType.TEXT: WORD,
        FieldType.LONG_TEXT: WORD,
        FieldType.MONEY: FIGURE,
        FieldType.NUMBER: Decimal(FIGURE),
        FieldType.DATE: DAY,
    }
    if rule.holds not in canary:
        return
    command = SetField(kind=kind, item_id=item_id, field=rule.name, value=canary[rule.holds])
    with contextlib.suppress(UserError):  # some fields have rules that no canary fulfils
        world.workspace.execute(command)
