"""Canaries: words and figures put into every private place that the schema has."""

from collections.abc import Container, Iterator
from datetime import UTC, date, datetime

from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, MetaData, String, Table, Text
from sqlalchemy.types import TypeDecorator

from partnerdesk.commands.dialogue import SetParticipants
from partnerdesk.commands.items import AddItem
from partnerdesk.commands.joint_session import StartSession
from partnerdesk.commands.joint_session_sealed import AnswerSealed, StartSitting
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.commands.versions import KeepVersion
from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.store.models.registry import METADATA
from partnerdesk.store.models.types import ExactDecimal, JsonText, Label, UtcMoment
from partnerdesk.workspace import Workspace
from tests.core.privacy.values import private_columns
from tests.core.store.worlds import MOMENT, World, fill
from tests.core.wizards.drafts import full_draft

WORD = "QUOKKA"
FIGURE = 7301948
DAY = date(2091, 7, 13)

# Columns that no canary can be put into, with the reason.
SPARED = {
    "id": "names a row; links hang on it",
    "position": "orders a list",
    "archived_on": "an archived account is in no list at all",
    "version": "handing a plan out counts it up",
}


def let_out_the_canaries(
    world: World, spared: Container[str] = (), schema: MetaData = METADATA
) -> set[str]:
    """Fill every private place beside what is shared already; return the columns that were.

    Spared tables hold what only makes sense as it was written, such as the images of the history.
    """
    _add_ours_only(world)
    world.workspace.refresh_facts([world.account])
    with world.workspace._file.driver() as driver:
        filled = set()
        for table, column in _places(schema):
            if table.name in spared:
                continue
            assert driver.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0], table.name
            driver.execute(f'UPDATE "{table.name}" SET "{column.name}" = ?', (_canary(column),))
            filled.add(f"{table.name}.{column.name}")
        driver.commit()
    return filled


def prepare_rows(workspace: Workspace, world: World) -> None:
    """Make rows in the tables that are filled in no other way."""
    workspace.execute(SaveDraft(draft=full_draft()))
    workspace.execute(KeepVersion(plan_id=world.plan, content="{}", fingerprint="f"))
    session = workspace.execute(StartSession(plan_id=world.plan)).item_id
    workspace.execute(StartSitting(session_id=session))
    answer = AnswerSealed(session_id=session, side=Side.THEM, question="risk", level=25)
    workspace.execute(answer)
    people = (world.ann, world.cam)
    for kind in ("touchpoint", "inclusion"):
        item = world.items[kind][0]
        workspace.execute(SetParticipants(kind=kind, item_id=item, person_ids=people))


def _add_ours_only(world: World) -> None:
    shared = {kind: ids[-1] for kind, ids in world.items.items() if ids}
    fill(world, Visibility.OURS_ONLY, say=f"{WORD} {{}}".format)
    for kind in ("goal", "risk", "reward", "commitment", "action"):
        link = LinkItems(
            plan_id=world.plan,
            from_kind=kind,
            from_id=shared[kind],
            to_kind="goal",
            to_id=world.items["goal"][-1],
            meaning=Meaning.RELATES_TO,
        )
        world.workspace.execute(link)
    session = AddItem(kind="joint_session", parent_id=world.plan, values={"started_at": MOMENT})
    world.workspace.execute(session)


def _places(schema: MetaData) -> Iterator[tuple[Table, Column[object]]]:
    for table_name, column_name in private_columns(schema):
        table = schema.tables[table_name]
        column = table.columns[column_name]
        if column_name not in SPARED and _canary(column) is not None and not column.foreign_keys:
            yield table, column


def _canary(column: Column[object]) -> object:
    """Return what a column is filled with, None where nothing private can be put into it."""
    kind = column.type
    if isinstance(kind, UtcMoment):
        return datetime(DAY.year, DAY.month, DAY.day, tzinfo=UTC).isoformat()
    if isinstance(kind, JsonText):
        return f'{{"title": "{WORD}"}}'
    if isinstance(kind, ExactDecimal):
        return str(FIGURE)
    if isinstance(kind, Date):
        return DAY.isoformat()
    if isinstance(kind, (Integer, BigInteger)):
        return None if column.primary_key else FIGURE
    is_label = isinstance(kind, Label)
    is_word = isinstance(kind, TypeDecorator) and not is_label
    is_id = isinstance(kind, String) and kind.length == 36
    holds_text = is_label or isinstance(kind, (Text, String))
    is_text = holds_text and not (is_word or is_id or column.primary_key)
    assert is_text or is_word or is_id or column.primary_key or isinstance(kind, Boolean), column
    return f"{WORD} {column.table}.{column.name}" if is_text else None
