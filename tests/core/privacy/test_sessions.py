"""Nothing private is shown or told of a joint session, whatever was done before or beside it."""

import dataclasses
from collections.abc import Iterator

import pytest

from partnerdesk.commands.joint_session_sealed import (
    AnswerSealed,
    SealAnswers,
    StartSitting,
    WriteSealed,
)
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.history import read_history
from partnerdesk.queries.session_steps import UNNAMED
from partnerdesk.queries.sessions import session_minutes
from partnerdesk.sessions.view import SessionView
from partnerdesk.workspace import open_workspace
from tests.core.privacy.canaries import (
    DAY,
    FIGURE,
    WORD,
    let_out_the_canaries,
    prepare_rows,
)
from tests.core.privacy.leaving import as_text, digits_of
from tests.core.privacy.sessions import (
    begin_session,
    hide_afterwards,
    meet_before,
    told_of,
    view_of,
    work_in_private,
    work_together,
)
from tests.core.store.clocks import START, TickingClock
from tests.core.store.worlds import World, fill, small_world

OUTPUTS = (
    *("view", "undo", "minutes", "text for an e-mail"),
    *("outcome", "since we last met", "search"),
)
# When something was said is shown; the rest of these tables makes sense only as it was written.
AS_WRITTEN = ("change_row", "change_set", "joint_session", "session_course", "sealed_answers")


@dataclasses.dataclass(kw_only=True)
class Stage:
    """A world with a session in it, with canaries in all that is private."""

    world: World
    session: str
    filled: set[str]
    hidden_later: str


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """Give a session that was worked in, over a plan full of canaries."""
    with open_workspace(None, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        fill(world, Visibility.SHARED)
        _leave_no_other_session(world)
        meet_before(world)
        session = begin_session(world)
        work_together(world, session)
        filled = let_out_the_canaries(world, spared=AS_WRITTEN)
        world.items["joint_session"].append(session)
        work_in_private(world)
        _label_all_steps(world)
        _answer_behind_a_seal(world, session)
        hidden = hide_afterwards(world, session)
        yield Stage(world=world, session=session, filled=filled, hidden_later=hidden)


def _leave_no_other_session(world: World) -> None:
    prepare_rows(world.workspace, world)
    world.workspace.undo()  # the people of the inclusion
    with world.workspace._file.driver() as driver:
        driver.execute("UPDATE joint_session SET ended_at = started_at")
        driver.commit()


def _label_all_steps(world: World) -> None:
    with world.workspace._file.driver() as driver:
        driver.execute("UPDATE change_set SET label = ?", (f"change {WORD}",))
        driver.commit()


def _answer_behind_a_seal(world: World, session: str) -> None:
    run = world.workspace.execute
    run(StartSitting(session_id=session))
    for each in ALIGNMENT:
        run(AnswerSealed(session_id=session, side=Side.THEM, question=each.key, level=75))
        run(WriteSealed(session_id=session, side=Side.THEM, question=each.key, evidence=WORD))
    run(SealAnswers(session_id=session, side=Side.THEM))


@pytest.mark.parametrize("output", OUTPUTS)
def test_no_canary_is_told_of_a_session(stage: Stage, output: str) -> None:
    text = told_of(stage.world, stage.session, START.date())[output]()

    assert WORD not in text.upper()
    assert str(FIGURE) not in digits_of(text)
    assert str(DAY.year) not in text


def test_everything_that_is_told_is_looked_at(stage: Stage) -> None:
    told = told_of(stage.world, stage.session, START.date())

    assert set(told) == set(OUTPUTS)
    assert "said together" in told["view"]()
    assert "A risk of both" in told["minutes"]()
    assert "captured decision" in told["text for an e-mail"]()
    assert "captured action" in told["outcome"]()
    assert "The last time" in told["since we last met"]()
    assert "said together" in told["since we last met"]()
    assert told["undo"]() == f"{UNNAMED} None"


def test_the_canaries_are_there_to_be_found(stage: Stage) -> None:
    history = stage.world.workspace.read(lambda c: read_history(c, stage.world.plan, limit=2000))

    assert as_text(history).count(WORD) > 50
    assert len(stage.filled) > 40
    assert {"goal.private_notes", "person.private_attitude", "snapshot.content"} <= stage.filled


def test_a_view_holds_values_that_have_no_private_field(stage: Stage) -> None:
    view = view_of(stage.world, stage.session)

    names = {name for value in _values_in(view) for name in _fields_of(value)}

    assert {each.name for each in dataclasses.fields(SessionView)} <= names
    assert not {name for name in names if "private" in name or "note_on" in name}
    assert not names & {"ours_only", "leanings", "attitude", "influence", "visibility"}


def test_hidden_items_are_not_pointed_to_by_their_ids(stage: Stage) -> None:
    world = stage.world
    text = as_text(view_of(world, stage.session))
    text += as_text(
        world.workspace.read(lambda c: session_minutes(c, stage.session, world.workspace.now()))
    )

    for kind in ("goal", "risk", "commitment", "reward", "person", "statement", "action"):
        assert world.items[kind][-1] not in text, kind
    assert stage.hidden_later not in text


def _values_in(value: object) -> Iterator[object]:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield value
        for each in dataclasses.fields(value):
            yield from _values_in(getattr(value, each.name))
    elif isinstance(value, (tuple, list, frozenset)):
        for item in value:
            yield from _values_in(item)


def _fields_of(value: object) -> list[str]:
    return [each.name for each in dataclasses.fields(value)]  # type: ignore[arg-type]
