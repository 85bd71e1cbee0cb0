"""Makes the workspace file of the schema of today. Run it once for each released schema.

    python -m tests.data.make_files

The file is kept for ever: later programs must open it, and bring it up to date.
"""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.commands.joint_session import StartSession
from partnerdesk.commands.joint_session_capture import CaptureLine, ParkLine
from partnerdesk.commands.joint_session_minutes import NodMinutes, NoteInMinutes
from partnerdesk.commands.joint_session_sealed import AnswerSealed, StartSitting
from partnerdesk.commands.logos import SetLogo
from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.plans import read_plan
from partnerdesk.sessions.captured import Capture, Captured
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.store.header import SCHEMA_VERSION
from partnerdesk.workspace import Origin, open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import World, fill, small_world
from tests.core.wizards.drafts import full_draft

FOLDER = Path(__file__).parent


def file_of(schema: int) -> Path:
    """Return the file that was made with a schema."""
    return FOLDER / f"schema-{schema:04}.partnerdesk"


def make(path: Path) -> None:
    """Write a small workspace with one of everything, private and shared, and some history."""
    clock = TickingClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    with open_workspace(path, clock=clock) as workspace:
        world = small_world(workspace)
        fill(world, Visibility.SHARED)
        fill(world, Visibility.OURS_ONLY)
        goal = world.items["goal"][0]
        workspace.execute(AgreeItem(kind="goal", item_id=goal))
        target = SetField(kind="goal", item_id=goal, field="target", value=Decimal("2.5"))
        workspace.execute(target)
        hold_a_session(world)
        party = workspace.read(lambda found: read_plan(found, world.plan)).parts.parties[0]
        workspace.execute(SetLogo(party_id=party.id, content=b"a picture"))
        workspace.execute(DeleteItem(kind="reward", item_id=world.items["reward"][1]))
        workspace.undo()
        workspace.execute(SaveDraft(draft=full_draft()))
        workspace._has_changed = False  # no backup beside this one


def hold_a_session(world: World) -> None:
    """Begin a session with something of everything that is kept of one, and leave it open."""
    start = StartSession(
        plan_id=world.plan,
        touchpoint_id=world.items["touchpoint"][0],
        person_ids=(world.ann, world.cam),
    )
    session = world.workspace.execute(start).item_id
    line = Captured(kind=Capture.DECISION, title="We go on", speaking=Speaking.BOTH)
    both = Origin.together(session, Speaking.BOTH)
    world.workspace.execute(CaptureLine(session_id=session, captured=line), both)
    for command in (
        ParkLine(session_id=session, text="For later"),
        StartSitting(session_id=session),
        AnswerSealed(session_id=session, side=Side.THEM, question="risk", level=25),
        NoteInMinutes(session_id=session, text="A note"),
        NodMinutes(session_id=session, side=Side.US, fingerprint="f"),
    ):
        world.workspace.execute(command)


if __name__ == "__main__":
    new = file_of(SCHEMA_VERSION)
    new.unlink(missing_ok=True)
    make(new)
    for left in FOLDER.glob(".schema-*.lock"):
        left.unlink()
