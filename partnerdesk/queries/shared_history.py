"""The history as both sides may see it: what was shared while it was changed, and is so still.

An allow-list, as for the joint plan: tables and fields that are not on it are left out, and so is
what was changed while an item was ours only.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from sqlalchemy import Connection, or_, select

from partnerdesk.domain.accounts import Account
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.changes import ChangeState
from partnerdesk.domain.checks import Check
from partnerdesk.domain.circle import CircleDrawing, Placement
from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.dialogue import About, AgendaTopic, Cadence, Touchpoint
from partnerdesk.domain.follow_up import (
    Action,
    Decision,
    Highlight,
    Inclusion,
    Issue,
    ProblemReview,
)
from partnerdesk.domain.goals import Goal, Measurement
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.kinds import FieldType
from partnerdesk.domain.parties import Party, Share
from partnerdesk.domain.people import Person
from partnerdesk.domain.plans import PlanHead, SharedValue, Signature, Statement
from partnerdesk.domain.rewards import Reward, RewardPart
from partnerdesk.domain.risks import Risk
from partnerdesk.domain.sharing import ALLOWED
from partnerdesk.domain.soundness import ITEM_LISTS
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.history import read_history
from partnerdesk.queries.history_filter import HistoryFilter
from partnerdesk.queries.history_rows import ROWS, SETS
from partnerdesk.queries.history_values import (
    FieldChange,
    FieldValue,
    Happened,
    HistoryEntry,
    ItemChange,
    Named,
)
from partnerdesk.sessions.shared_changes import Became, SharedChange, SharedField, Told
from partnerdesk.store import images
from partnerdesk.store.engine import in_batches

# The tables whose changes both sides may see, and the value that says which of their fields.
TOLD: Mapping[str, type] = MappingProxyType(
    {
        "account": Account,
        "plan": PlanHead,
        "party": Party,
        "person": Person,
        "circle_drawing": CircleDrawing,
        "placement": Placement,
        "statement": Statement,
        "shared_value": SharedValue,
        "goal": Goal,
        "measurement": Measurement,
        "risk": Risk,
        "risk_share": Share,
        "commitment": Commitment,
        "reward": Reward,
        "reward_part": RewardPart,
        "touchpoint": Touchpoint,
        "agenda_topic": AgendaTopic,
        "cadence": Cadence,
        "issue": Issue,
        "inclusion": Inclusion,
        "decision": Decision,
        "action": Action,
        "problem_review": ProblemReview,
        "highlight": Highlight,
        "check": Check,
        "signature": Signature,
    }
)
# Rows that stand for a list of ids in their item's value.
_LISTED = MappingProxyType({"touchpoint_person": "touchpoint", "inclusion_person": "inclusion"})
_ALWAYS_SEEN = ("account", "plan", "party")
_MOST = 500  # entries that are looked through; nobody reads more of a history on a shared screen
_MOST_IN_A_SESSION = 20_000  # its minutes tell all of them


def shared_changes(
    connection: Connection, plan: JointPlan, wanted: HistoryFilter
) -> tuple[SharedChange, ...]:
    """Return the changes that stand, oldest first, as both sides may see them."""
    most = _MOST_IN_A_SESSION if wanted.session_id is not None else _MOST
    stretch = read_history(connection, plan.head.id, wanted, limit=most)
    entries = [each for each in reversed(stretch.entries) if not each.is_undone]
    sight = _Sight(connection, plan, entries)
    return tuple(
        told for entry in entries for item in entry.items if (told := sight.of(entry, item))
    )


class _Sight:
    """What both sides see now, and what they saw when."""

    def __init__(
        self, connection: Connection, plan: JointPlan, entries: Iterable[HistoryEntry]
    ) -> None:
        self._seen = Seen(plan)
        self._units = {each.id: each.unit for each in plan.goals}
        self._units |= {each.id: each.unit for each in plan.commitments}
        items = [item for entry in entries for item in entry.items]
        ids = {item.item_id for item in items}
        self._gone = {item.item_id for item in items if item.happened is Happened.DELETED}
        self._visible = _visibilities(connection, ids)

    def of(self, entry: HistoryEntry, item: ItemChange) -> SharedChange | None:
        if item.kind not in TOLD:
            return None
        is_gone = item.happened is Happened.DELETED
        if item.kind == "check" and item.item_id not in self._seen.ids:
            return None  # of a check that is gone nobody knows whether it was on our own house
        if item.item_id not in self._seen.ids | self._gone:
            return None
        before, after = self._around(entry.number, item)
        became = _became(item, is_new=not before)
        if not (before if is_gone else after):
            return None
        fields = tuple(self._fields(item)) if before and after else ()
        if became is Became.CHANGED and not fields:
            return None
        return SharedChange(
            kind=item.kind,
            item_id=item.item_id,
            title=About.CIRCLE if item.kind == "circle_drawing" else item.title,
            became=became,
            side=entry.side,
            by_both=entry.by_both,
            at=entry.at,
            fields=fields,
        )

    def _around(self, number: int, item: ItemChange) -> tuple[bool, bool]:
        """Tell whether an item was shared just before and just after an entry."""
        if item.kind in _ALWAYS_SEEN:
            return item.happened is not Happened.ADDED, item.happened is not Happened.DELETED
        steps = self._visible.get(item.item_id, [])
        if not steps:
            is_seen = item.item_id in self._seen.ids
            return is_seen, is_seen
        for step in steps:
            if step.number == number:
                return step.before, step.after
        earlier = [each for each in steps if each.number < number]
        is_shared = earlier[-1].after if earlier else steps[0].before
        return is_shared, is_shared

    def _fields(self, item: ItemChange) -> Iterator[SharedField]:
        for field in item.fields:
            allowed = _allowed(field.table)
            if field.is_private or field.name not in allowed or field.name in _UNTOLD:
                continue
            if field.about and field.about not in self._seen.names:
                continue
            old, new = self._told(field.old), self._told(field.new)
            if old != new:
                is_number = field.holds is FieldType.NUMBER
                unit = self._units.get(item.item_id, "") if is_number else ""
                yield _shared_field(field, old, new, unit)

    def _told(self, value: FieldValue) -> Told:
        if isinstance(value, Named):
            return value.name if value.id in self._seen.ids else None
        return value


# Where an item stands shows in what became of it; that people were met says nothing to them.
_UNTOLD = ("agreement", "agreed_on", "us_agree", "them_agree", "agreed_terms", "last_contact")


class Seen:
    """The ids and names in a joint plan."""

    def __init__(self, plan: JointPlan) -> None:
        self._plan = plan

    @cached_property
    def ids(self) -> frozenset[str]:
        """Return the ids of all that both sides see."""
        items = (item.id for name in ITEM_LISTS for item in getattr(self._plan, name))
        parties = (each.id for each in self._plan.parties)
        return frozenset((self._plan.account.id, self._plan.head.id, *parties, *items))

    @cached_property
    def names(self) -> frozenset[str]:
        """Return what people and parties are called."""
        people = (each.name for each in self._plan.people)
        parties = (name for each in self._plan.parties for name in (each.name, each.short_name))
        return frozenset((*people, *parties))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """A change set in which an item came, went or was seen by others."""

    number: int
    before: bool
    after: bool


def _visibilities(connection: Connection, ids: set[str]) -> dict[str, list[_Step]]:
    """Return for each item when it was shared, oldest first."""
    found: defaultdict[str, list[_Step]] = defaultdict(list)
    says = or_(ROWS.c.before.contains('"visibility"'), ROWS.c.after.contains('"visibility"'))
    for some in in_batches(ids):
        rows = connection.execute(
            select(ROWS.c.row_id, ROWS.c.change_set, ROWS.c.before, ROWS.c.after)
            .join(SETS, SETS.c.number == ROWS.c.change_set)
            .where(ROWS.c.row_id.in_(some), says)
            .where(SETS.c.state.in_((ChangeState.APPLIED, ChangeState.FINAL)))
            .order_by(ROWS.c.change_set, ROWS.c.id)
        )
        for row in rows:
            before, after = (_is_shared(images.from_text(each)) for each in (row.before, row.after))
            found[row.row_id].append(_Step(number=row.change_set, before=before, after=after))
    return found


def _is_shared(image: Mapping[str, object] | None) -> bool:
    return image is not None and image.get("visibility") == Visibility.SHARED


def _allowed(table: str) -> tuple[str, ...]:
    if table in _LISTED:
        return ("person_id",)
    return ALLOWED[TOLD[table]] if table in TOLD else ()


def _became(item: ItemChange, *, is_new: bool) -> Became:
    if item.happened is Happened.DELETED:
        return Became.DELETED
    if is_new or item.happened is Happened.ADDED:
        return Became.ADDED
    agreement = next((each.new for each in item.fields if each.name == "agreement"), None)
    if agreement is Agreement.AGREED:
        return Became.AGREED
    return Became.PARKED if agreement is Agreement.PARKED else Became.CHANGED


def _shared_field(field: FieldChange, old: Told, new: Told, unit: str) -> SharedField:
    return SharedField(
        table=field.table,
        name=field.name,
        label=field.label,
        holds=field.holds,
        old=old,
        new=new,
        about=field.about,
        unit=unit,
    )
