"""Rows the history speaks of, as they are now or as the journal last saw them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, or_, select

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.changes import Image, RowChange, Stored
from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.queries.history_values import PARTS, STANDING
from partnerdesk.store import images
from partnerdesk.store.engine import in_batches
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.history import ChangeRow, ChangeSetRow
from partnerdesk.store.models.registry import MODELS

SETS = table_of(ChangeSetRow)
ROWS = table_of(ChangeRow)
_INTERNAL = frozenset(("snapshot",))
_PLAIN = frozenset(("weight",))  # amounts that are in no unit


def rules_of(table: str) -> tuple[Field, ...]:
    """Return the fields of a table that the history tells of."""
    if table in PARTS:
        return PARTS[table].rules
    kind = KINDS.get(table)
    return (*kind.fields, *STANDING) if kind is not None else ()


class SeenRows:
    """Looks rows up many at a time, and knows what each is called."""

    def __init__(self, connection: Connection, changes: Iterable[RowChange]) -> None:
        self._connection = connection
        self._now: dict[str, Image] = {}
        self._last: dict[str, Image] = {}
        self.names: dict[str, str] = {}
        self._seek(changes)

    def now(self, row_id: str) -> Image | None:
        """Return the stored values of a row, or None where it is gone."""
        return self._now.get(row_id)

    def known(self, row: RowChange, column: str) -> str:
        """Return a column of a changed row from its images, the table or the journal."""
        for image in (row.after, row.before, self._now.get(row.row_id), self._last.get(row.row_id)):
            if image is not None and column in image:
                return str(image[column] or "")
        return ""

    def place(self, row: RowChange) -> int:
        """Return the place of a changed row in its list."""
        return int(self.known(row, "position") or 0)

    def title(self, kind: str, item_id: str) -> Stored:
        """Return the stored title of an item, as it is now or was last."""
        image = self._now.get(item_id) or self._last.get(item_id) or {}
        return image.get(KINDS[kind].title) if kind in KINDS else None

    def unit(self, row: RowChange, rule: Field) -> str:
        """Return the unit that an amount of a row is in: a goal's, or a commitment's."""
        if rule.holds is not FieldType.NUMBER or rule.name in _PLAIN:
            return ""
        if row.kind != "measurement":
            return self.known(row, "unit")
        goal_id = self.owner(row)[1]
        return str((self._now.get(goal_id) or self._last.get(goal_id) or {}).get("unit") or "")

    def _seek(self, changes: Iterable[RowChange]) -> None:
        changes = [row for row in changes if row.kind not in _INTERNAL]
        self._fetch([(row.kind, row.row_id) for row in changes])
        owners = [self.owner(row) for row in changes]
        self._fetch(owners)
        referred = [each for row in changes for each in self._referred(row)]
        self._fetch(referred)
        for kind, item_id in referred:
            self.names[item_id] = self._name(kind, item_id)

    def owner(self, row: RowChange) -> tuple[str, str]:
        """Return kind and id of the item that a row belongs to."""
        part = PARTS.get(row.kind)
        if part is None:
            return row.kind, row.row_id
        kind = part.owner or self.known(row, "from_kind")
        return kind, self.known(row, part.owner_column)

    def _name(self, kind: str, item_id: str) -> str:
        image = self._now.get(item_id) or {}
        short = image.get("short_name") if kind == "party" else ""
        return str(short or self.title(kind, item_id) or "")

    def _referred(self, row: RowChange) -> Iterable[tuple[str, str]]:
        part = PARTS.get(row.kind)
        if part is not None and part.about_column:
            for about in self.known(row, part.about_column).split():
                yield part.about_kind, about
        if row.kind == "link":
            yield self.known(row, "to_kind"), self.known(row, "to_id")
        for rule in rules_of(row.kind):
            if rule.holds is FieldType.REFERENCE and rule.refers_to is not None:
                for image in (row.before or {}, row.after or {}):
                    if image.get(rule.name):
                        yield rule.refers_to, str(image[rule.name])

    def _fetch(self, wanted: Iterable[tuple[str, str]]) -> None:
        by_table: defaultdict[str, set[str]] = defaultdict(set)
        for table, row_id in wanted:
            if table in MODELS and row_id and row_id not in self._now and row_id not in self._last:
                by_table[table].add(row_id)
        for table, ids in by_table.items():
            for some in in_batches(ids):
                self._now |= _stored(self._connection, table, some)
        gone = {each for ids in by_table.values() for each in ids} - set(self._now)
        for some in in_batches(gone):
            self._last |= _remembered(self._connection, some)


def _stored(connection: Connection, table: str, ids: list[str]) -> dict[str, Image]:
    marks = ", ".join("?" for _ in ids)
    statement = f'SELECT * FROM "{table}" WHERE id IN ({marks})'
    found = connection.exec_driver_sql(statement, tuple(ids)).mappings()
    return {str(row["id"]): dict(row) for row in found}


def _remembered(connection: Connection, ids: list[str]) -> Mapping[str, Image]:
    """Only making and deleting a row leaves a whole image of it."""
    is_whole = or_(ROWS.c.before.is_(None), ROWS.c.after.is_(None))
    found = connection.execute(
        select(ROWS.c.row_id, ROWS.c.before, ROWS.c.after)
        .where(ROWS.c.row_id.in_(ids), is_whole)
        .order_by(ROWS.c.id)
    )
    return {row.row_id: images.from_text(row.before or row.after) or {} for row in found}
