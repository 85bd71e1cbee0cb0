"""Which parts of a plan from elsewhere are here already, and which ids are taken."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import select

from partnerdesk.domain.ids import new_id
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.names import folded
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.soundness import items_of, parts_of
from partnerdesk.store.engine import in_batches
from partnerdesk.store.models.accounts import AccountRow, CircleDrawingRow, PartyRow, PersonRow
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(slots=True, kw_only=True)
class Matched:
    """The ids that change on the way in, by the id in the plan, and what is there already."""

    account_id: str = ""
    plan_id: str = ""
    ids: dict[str, str] = field(default_factory=dict)
    there: set[str] = field(default_factory=set)

    def new(self, item_id: str) -> str:
        """Return the id that an item has here."""
        return self.ids.get(item_id, item_id)

    def parent_of(self, kind: Kind) -> str:
        """Return the id of the account or of the plan, whichever a kind belongs to."""
        return self.account_id if kind.parent == "account" else self.plan_id

    def found(self, item_id: str, here: str) -> None:
        """Note that something is here already, and under which id."""
        self.there.add(item_id)
        self.ids[item_id] = here


def match(plan: JointPlan, work: UnitOfWork) -> Matched:
    """Return what of a plan is here already, and new ids for whatever else has the same id."""
    matched = Matched()
    account = _account(plan, work)
    if account is not None:
        matched.found(plan.account.id, account.id)
        _match_parties(plan.parties, account.id, matched, work)
        _match_people(plan.people, account.id, matched, work)
        _match_drawings(plan, account.id, matched, work)
    _replace_taken(plan, matched, work)
    matched.account_id = matched.new(plan.account.id)
    matched.plan_id = matched.new(plan.head.id)
    return matched


def _account(plan: JointPlan, work: UnitOfWork) -> AccountRow | None:
    found = work.session.get(AccountRow, plan.account.id)
    if found is not None:
        return found
    wanted = folded(plan.account.name)
    named = (row for row in work.all_of(AccountRow) if folded(row.name) == wanted)
    return next(named, None)


def _match_parties(
    parties: Iterable[Party], account_id: str, matched: Matched, work: UnitOfWork
) -> None:
    here = work.all_of(PartyRow, account_id=account_id)
    for party in parties:
        same = [row for row in here if row.id == party.id]
        same += [row for row in here if row.side is party.side and _is_same_party(row, party)]
        if same:
            matched.found(party.id, same[0].id)


def _is_same_party(row: PartyRow, party: Party) -> bool:
    return party.side is not Side.THIRD or folded(row.name) == folded(party.name)


def _match_people(
    people: Iterable[Person], account_id: str, matched: Matched, work: UnitOfWork
) -> None:
    here = work.all_of(PersonRow, account_id=account_id)
    for person in people:
        party_id = matched.new(person.party_id)
        same = [row for row in here if row.id == person.id]
        same += [
            row
            for row in here
            if row.party_id == party_id and folded(row.name) == folded(person.name)
        ]
        if same:
            matched.found(person.id, same[0].id)


def _match_drawings(plan: JointPlan, account_id: str, matched: Matched, work: UnitOfWork) -> None:
    here = {row.id for row in work.all_of(CircleDrawingRow, account_id=account_id)}
    for drawing in plan.drawings:
        if drawing.id in here:
            matched.found(drawing.id, drawing.id)


def _replace_taken(plan: JointPlan, matched: Matched, work: UnitOfWork) -> None:
    """Give new ids to a plan that is here already, and to single items whose ids are taken."""
    is_second_copy = bool(_taken(work, "plan", {plan.head.id}))
    for kind_name, ids in _owned(plan).items():
        left = ids - matched.there
        for item_id in left if is_second_copy else _taken(work, kind_name, left):
            matched.ids[item_id] = new_id()


def _owned(plan: JointPlan) -> dict[str, set[str]]:
    owned: defaultdict[str, set[str]] = defaultdict(set)
    owned["plan"].add(plan.head.id)
    owned["party"].update(party.id for party in plan.parties)
    for _path, kind, item in items_of(plan):
        owned[kind.name].add(item.id)
        for _where, part_kind, part in parts_of(kind, item):
            if hasattr(part, "id"):
                owned[part_kind.name].add(part.id)
    return owned


def _taken(work: UnitOfWork, kind_name: str, ids: set[str]) -> set[str]:
    table = table_of(MODELS[kind_name])
    found: set[str] = set()
    for some in in_batches(ids):
        found |= set(work.session.execute(select(table.c.id).where(table.c.id.in_(some))).scalars())
    return found
