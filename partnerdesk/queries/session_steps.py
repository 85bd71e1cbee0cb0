"""What was done in one session, from the journal: what was captured, who nodded, what is undone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from partnerdesk.domain.changes import ChangeState, Image, RowChange
from partnerdesk.domain.deeds import WORDS, Deed, OwnWord
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.domain.sharing import ALLOWED
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.history_rows import ROWS, SETS
from partnerdesk.queries.shared_history import TOLD, Seen
from partnerdesk.sessions.speaking import Speaking, spoken_by
from partnerdesk.store import images, journal

CAPTURED = ("decision", "action", "issue")
UNNAMED = Deed("change something in this session")
_FLAGS = ((Side.US, "us_agree"), (Side.THEM, "them_agree"))
_STANDING = frozenset(
    ("agreement", "agreed_on", "us_agree", "them_agree", "agreed_terms", "changed_at")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStep:
    """A step of a session that stands."""

    number: int
    at: datetime
    by: Speaking
    rows: tuple[RowChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Nod:
    """A side's agreement to an item; `is_plain` where nothing else was changed with it."""

    kind: str
    item_id: str
    side: Side
    at: datetime
    is_plain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An item that was captured."""

    kind: str
    item_id: str
    by: Speaking
    at: datetime


def steps_of(connection: Connection, session_id: str) -> tuple[SessionStep, ...]:
    """Return the steps of a session that stand, oldest first."""
    sets = connection.execute(
        select(SETS.c.number, SETS.c.at, SETS.c.side, SETS.c.by_both)
        .where(SETS.c.session_id == session_id)
        .where(SETS.c.state.in_((ChangeState.APPLIED, ChangeState.FINAL)))
        .order_by(SETS.c.number)
    ).all()
    rows = _rows(connection, session_id)
    return tuple(
        SessionStep(
            number=each.number,
            at=each.at,
            by=spoken_by(each.side, by_both=each.by_both),
            rows=tuple(rows.get(each.number, ())),
        )
        for each in sets
    )


def made_in(steps: Iterable[SessionStep]) -> tuple[Made, ...]:
    """Return the decisions, actions and issues that were captured, in their order."""
    return tuple(
        Made(kind=row.kind, item_id=row.row_id, by=step.by, at=step.at)
        for step in steps
        for row in step.rows
        if row.kind in CAPTURED and row.before is None
    )


def nods_in(steps: Iterable[SessionStep]) -> tuple[Nod, ...]:
    """Return who came to stand behind what, in the order it happened."""
    return tuple(
        Nod(
            kind=row.kind,
            item_id=row.row_id,
            side=side,
            at=step.at,
            is_plain=row.before is not None and set(row.after or ()) <= _STANDING,
        )
        for step in steps
        for row in step.rows
        for side, flag in _FLAGS
        if _turned_true(row, flag)
    )


def undo_labels(
    connection: Connection, session_id: str, plan: JointPlan
) -> tuple[str | None, str | None]:
    """Return what undo and redo would do within a session, in words that both sides may read."""
    to_undo, to_redo = journal.ends(connection)
    return (
        _label_in(connection, session_id, to_undo, plan),
        _label_in(connection, session_id, to_redo, plan),
    )


def _label_in(
    connection: Connection, session_id: str, found: journal.Found | None, plan: JointPlan
) -> str | None:
    if found is None or found.entry.session_id != session_id:
        return None
    return _shown_label(connection, found, plan)


def _shown_label(connection: Connection, found: journal.Found, plan: JointPlan) -> str:
    label = found.label
    if not isinstance(label, Deed):
        return UNNAMED
    names = [
        part
        for name, part in label.parts.items()
        if name not in WORDS and not isinstance(part, OwnWord)
    ]
    rows = journal.rows_of(connection, found.number)
    known = {_title(text) for text in (*_texts(plan), *_shared_texts(rows, plan))}
    return label if all(_title(name) in known for name in names) else UNNAMED


def _shared_texts(rows: Iterable[RowChange], plan: JointPlan) -> Iterator[str]:
    """Return the texts that the rows of a step hold in columns both sides see."""
    seen = Seen(plan).ids
    for row in rows:
        allowed = ALLOWED[TOLD[row.kind]] if row.kind in TOLD else ()
        for image in (row.before, row.after):
            if image is not None and _is_seen(row, image, seen):
                yield from _allowed_texts(image, allowed)


def _allowed_texts(image: Mapping[str, object], allowed: Iterable[str]) -> Iterator[str]:
    for name in allowed:
        text = image.get(name)
        if isinstance(text, str):
            yield text


def _is_seen(row: RowChange, image: Image, seen: frozenset[str]) -> bool:
    if "visibility" in image:
        return image["visibility"] == Visibility.SHARED
    return row.row_id in seen


def _title(text: str) -> str:
    """Return a text as labels shorten titles."""
    lines = text.strip().splitlines()
    first = lines[0] if lines else ""
    return first if len(first) <= _LONGEST else f"{first[: _LONGEST - 1]}…"


_LONGEST = 60


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))


def _turned_true(row: RowChange, flag: str) -> bool:
    after = row.after or {}
    before = row.before or {}
    return bool(after.get(flag)) and not before.get(flag)


def _rows(connection: Connection, session_id: str) -> dict[int, list[RowChange]]:
    found: dict[int, list[RowChange]] = {}
    rows = connection.execute(
        select(ROWS)
        .join(SETS, SETS.c.number == ROWS.c.change_set)
        .where(SETS.c.session_id == session_id)
        .order_by(ROWS.c.id)
    )
    for row in rows:
        change = RowChange(
            kind=row.table_name,
            row_id=row.row_id,
            before=images.from_text(row.before),
            after=images.from_text(row.after),
        )
        found.setdefault(row.change_set, []).append(change)
    return found
