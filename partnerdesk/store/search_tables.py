"""The tables of the search: what is indexed of each kind, and the statements that read it.

They hold nothing that the other tables do not hold, and can be made anew at any time.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.kinds import Field, FieldType, Kind

TABLES = (
    """CREATE TABLE search_entry (id INTEGER NOT NULL PRIMARY KEY,
    item_id VARCHAR(36) NOT NULL, account_id VARCHAR(36), plan_id VARCHAR(36))""",
    "CREATE INDEX ix_search_entry_item_id ON search_entry (item_id)",
    "CREATE INDEX ix_search_entry_account_id ON search_entry (account_id)",
    "CREATE TABLE search_term (term TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE search_state (recipe TEXT NOT NULL)",
    """CREATE VIRTUAL TABLE search_words USING fts5
    (title, body, private, tokenize='ascii', prefix='1 2 3', columnsize=0)""",
)
NAMES = ("search_entry", "search_term", "search_state", "search_words")
SPAN = 1 << 40  # entries of a kind have ids from its number times this on
_RECIPE = 1  # counted up when words are folded in another way

_NOT_WORDS = frozenset(("currency", "about_id", "question"))
_INSIDE = {"measurement": "goal", "agenda_topic": "touchpoint", "check_answer": "check"}


class Indexed(NamedTuple):
    """What is indexed of a kind: its number, its columns, and the statement that reads a row.

    The statement gives id, account, plan, and the columns: title (if it is a text), body, private.
    """

    kind: str
    number: int
    title: str
    body: tuple[str, ...]
    private: tuple[str, ...]
    statement: str

    @property
    def columns(self) -> frozenset[str]:
        """Return the columns whose change has to be followed."""
        side = ("side",) if self.kind == "party" else ()
        return frozenset((*self.body, *self.private, *side, self.title))

    @property
    def first(self) -> int:
        """Return the lowest id an entry of this kind may have."""
        return self.number * SPAN


def _is_text(field: Field) -> bool:
    return field.holds in (FieldType.TEXT, FieldType.LONG_TEXT) and field.name not in _NOT_WORDS


def _place(kind: Kind) -> tuple[str, str, str]:
    """Return account, plan and further tables of a kind's statement."""
    if kind.name == "account":
        return "t.id", "NULL", ""
    if kind.name == "plan":
        return "t.account_id", "t.id", ""
    if kind.parent == "account":
        return "t.account_id", "NULL", ""
    if kind.name in _INSIDE:
        owner = _INSIDE[kind.name]
        joined = f' JOIN "{owner}" AS o ON o.id = t.{owner}_id JOIN plan ON plan.id = o.plan_id'
        return "plan.account_id", "plan.id", joined
    return "plan.account_id", "plan.id", " JOIN plan ON plan.id = t.plan_id"


def _indexed(number: int, kind: Kind) -> Indexed:
    texts = [field for field in kind.fields if _is_text(field)]
    title = kind.title if any(field.name == kind.title for field in texts) else ""
    body = tuple(f.name for f in texts if f.name != title and not f.is_private)
    private = tuple(f.name for f in texts if f.name != title and f.is_private)
    columns = "".join(f', t."{name}"' for name in (title, *body, *private) if name)
    account, plan, joined = _place(kind)
    # A party that is us or them bears a name that the account or the settings have already.
    where = "t.side = 'third'" if kind.name == "party" else "1"
    statement = (
        f'SELECT t.id, {account}, {plan}{columns} FROM "{kind.name}" AS t{joined} WHERE {where}'
    )
    return Indexed(kind.name, number, title, body, private, statement)


def _all_indexed() -> Mapping[str, Indexed]:
    with_text = [kind for kind in KINDS.values() if any(map(_is_text, kind.fields))]
    made = (_indexed(number, kind) for number, kind in enumerate(with_text, start=1))
    return MappingProxyType({each.kind: each for each in made})


INDEXED = _all_indexed()
KIND_OF = MappingProxyType({each.number: each.kind for each in INDEXED.values()})
RECIPE = f"{_RECIPE} " + ";".join(
    f"{each.kind}={each.title}:{','.join(each.body)}:{','.join(each.private)}"
    for each in INDEXED.values()
)
