"""The history of a plan, read from real workspaces in memory."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.commands.agreement import AgreeItem, SetVisibility
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.commands.versions import KeepVersion
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.kinds import FieldType
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.history import HistoryStretch, read_history
from partnerdesk.queries.history_filter import HistoryFilter
from partnerdesk.queries.history_values import FieldChange, Happened, HistoryEntry, Named
from partnerdesk.workspace import Origin, Workspace, open_workspace

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Desk:
    """A workspace with one empty plan."""

    workspace: Workspace
    account_id: str
    plan_id: str

    def run(self, command: Any, side: Side = Side.US) -> str:
        return self.workspace.execute(command, Origin(side=side)).item_id

    def add(self, kind: str, **values: object) -> str:
        parent = self.account_id if kind == "person" else self.plan_id
        return self.run(AddItem(kind=kind, parent_id=parent, values=values))

    def set(self, kind: str, item_id: str, field: str, value: object, **more: Any) -> None:
        self.run(SetField(kind=kind, item_id=item_id, field=field, value=value), **more)

    def party(self, side: str) -> str:
        def query(connection: Any) -> str:
            found = connection.exec_driver_sql("SELECT id FROM party WHERE side = ?", (side,))
            return str(found.scalar())

        return self.workspace.read(query)

    def history(self, **wanted: Any) -> HistoryStretch:
        more = {key: wanted.pop(key) for key in ("before", "limit") if key in wanted}
        chosen = HistoryFilter(**wanted)
        return self.workspace.read(
            lambda connection: read_history(connection, self.plan_id, chosen, **more)
        )

    def newest(self) -> HistoryEntry:
        return self.history().entries[0]


@pytest.fixture
def desk() -> Iterator[Desk]:
    with open_workspace(None, clock=lambda: NOON) as workspace:
        account = workspace.execute(CreateAccount(name="Alder", our_name="Brightwell")).item_id
        plan = workspace.execute(
            CreatePlan(
                account_id=account,
                title="2027",
                starts_on=date(2027, 1, 1),
                ends_on=date(2027, 12, 31),
                currency="EUR",
            )
        ).item_id
        yield Desk(workspace, account, plan)


def only_field(entry: HistoryEntry) -> FieldChange:
    (item,) = entry.items
    (field,) = item.fields
    return field


def test_a_changed_number_is_told_with_label_old_and_new_value(desk: Desk) -> None:
    goal = desk.add("goal", title="Less waste", target=Decimal(30))

    desk.set("goal", goal, "target", Decimal(25))

    field = only_field(desk.newest())
    assert (field.label, field.old, field.new) == ("Target", Decimal(30), Decimal(25))
    assert field.can_be_restored


def test_entries_come_newest_first_with_their_label_side_and_moment(desk: Desk) -> None:
    goal = desk.add("goal", title="Less waste")
    desk.set("goal", goal, "target_on", date(2027, 9, 30), side=Side.THEM)

    newest, *_, oldest = desk.history().entries

    assert (newest.label, newest.side, newest.at) == ("change due of Less waste", Side.THEM, NOON)
    assert only_field(newest).new == date(2027, 9, 30)
    assert oldest.label == "add Alder"


def test_people_are_told_by_name_even_when_they_are_gone(desk: Desk) -> None:
    person = desk.add("person", name="Priya Nair", party_id=desk.party("us"))
    goal = desk.add("goal", title="Less waste")
    desk.set("goal", goal, "owner_us_id", person)
    desk.run(DeleteItem(kind="person", item_id=person))

    deletion, change, *_ = desk.history().entries

    assert only_field(change).new == Named(id=person, name="Priya Nair")
    assert {(item.kind, item.happened) for item in deletion.items} == {
        ("person", Happened.DELETED),
        ("goal", Happened.CHANGED),
    }


def test_choices_and_money_come_back_as_values_of_the_domain(desk: Desk) -> None:
    goal = desk.add("goal", title="Less waste")
    risk = desk.add("risk", title="Film runs short")
    desk.set("goal", goal, "status", GoalStatus.GIVEN_UP)
    desk.set("risk", risk, "impact_likely", 18_000_000)

    impact, status, *_ = desk.history().entries

    assert only_field(status).new is GoalStatus.GIVEN_UP
    assert (only_field(impact).new, only_field(impact).holds) == (18_000_000, FieldType.MONEY)


def test_shares_are_told_of_their_risk_and_party(desk: Desk) -> None:
    risk = desk.add("risk", title="Film runs short")
    us, them = desk.party("us"), desk.party("them")
    desk.run(SetRiskShares(risk_id=risk, shares={us: Decimal(50), them: Decimal(50)}))
    desk.run(SetRiskShares(risk_id=risk, shares={us: Decimal(40), them: Decimal(60)}))

    (item,) = desk.newest().items

    assert (item.kind, item.item_id, item.title) == ("risk", risk, "Film runs short")
    told = {(field.about, field.old, field.new) for field in item.fields}
    assert told == {
        ("Brightwell", Decimal(50), Decimal(40)),
        ("Alder", Decimal(50), Decimal(60)),
    }


def test_sharing_and_agreeing_are_told_and_can_be_taken_back(desk: Desk) -> None:
    goal = desk.add("goal", title="Less waste")
    ids = (goal,)
    desk.run(SetVisibility(kind="goal", item_ids=ids, visibility=Visibility.SHARED))
    desk.run(AgreeItem(kind="goal", item_id=goal))

    agreed, shared, *_ = desk.history().entries

    assert only_field(agreed).new is Agreement.AGREED
    assert only_field(shared).new is Visibility.SHARED
    assert only_field(shared).can_be_restored


def test_what_was_undone_is_marked_and_has_nothing_to_restore(desk: Desk) -> None:
    goal = desk.add("goal", title="Less waste")
    desk.set("goal", goal, "unit", "g")
    desk.workspace.undo()

    entry = desk.newest()

    assert entry.is_undone
    assert not only_field(entry).can_be_restored


def test_a_deleted_item_keeps_its_title_and_offers_no_restoring(desk: Desk) -> None:
    goal = desk.add("goal", title="Less waste")
    desk.set("goal", goal, "unit", "g")
    desk.run(DeleteItem(kind="goal", item_id=goal))

    deleted, changed, *_ = desk.history().entries

    assert deleted.items[0].title == "Less waste"
    assert changed.items[0].title == "Less waste"
    assert not only_field(changed).can_be_restored


def test_filters_by_kind_side_and_text(desk: Desk) -> None:
    person = desk.add("person", name="Maria Costa", party_id=desk.party("them"))
    goal = desk.add("goal", title="Less waste")
    desk.set("goal", goal, "owner_them_id", person)
    risk = desk.add("risk", title="Film runs short")
    desk.set("risk", risk, "trigger", "Prices rise in Genoa", side=Side.THEM)

    def labels(**wanted: Any) -> list[str]:
        return [entry.label for entry in desk.history(**wanted).entries]

    assert labels(kinds=frozenset({"risk"})) == [
        "change how we would notice of Film runs short",
        "add Film runs short",
    ]
    assert labels(side=Side.THEM) == ["change how we would notice of Film runs short"]
    assert labels(text="genoa") == ["change how we would notice of Film runs short"]
    assert labels(text="maria") == ["change owner on their side of Less waste", "add Maria Costa"]
    assert labels(text="title") == []


def test_other_plans_and_accounts_do_not_show(desk: Desk) -> None:
    other = desk.workspace.execute(CreateAccount(name="Kestrel", our_name="Brightwell")).item_id
    desk.run(
        AddItem(
            kind="person", parent_id=other, values={"name": "Eve", "party_id": _any(desk, other)}
        )
    )

    assert {entry.label for entry in desk.history().entries} == {"add Alder", "add plan 2027"}


def _any(desk: Desk, account_id: str) -> str:
    def query(connection: Any) -> str:
        sql = "SELECT id FROM party WHERE account_id = ?"
        return str(connection.exec_driver_sql(sql, (account_id,)).scalar())

    return desk.workspace.read(query)


def test_six_hundred_changes_come_in_pages(desk: Desk) -> None:
    goal = desk.add("goal", title="Less waste")
    for number in range(600):
        desk.set("goal", goal, "target", Decimal(number))

    first = desk.history(limit=50)
    numbers = [entry.number for entry in first.entries]
    page = first
    while page.next_before is not None:
        page = desk.history(before=page.next_before, limit=50)
        numbers += [entry.number for entry in page.entries]

    assert len(numbers) == 603
    assert numbers == sorted(numbers, reverse=True)


def test_a_link_is_told_by_the_title_of_its_other_end(desk: Desk) -> None:
    goal, risk = desk.add("goal", title="Less waste"), desk.add("risk", title="Film runs short")
    desk.run(
        LinkItems(plan_id=desk.plan_id, from_kind="goal", from_id=goal, to_kind="risk", to_id=risk)
    )

    (item,) = desk.newest().items

    assert (item.title, item.fields[0].new) == (
        "Less waste",
        Named(id=risk, name="Film runs short"),
    )


def test_a_measured_value_is_told_of_its_goal(desk: Desk) -> None:
    goal = desk.add("goal", title="Less waste")
    values = {"measured_on": date(2027, 2, 1), "value": Decimal(36)}
    desk.run(AddItem(kind="measurement", parent_id=goal, values=values))

    (item,) = desk.newest().items

    assert (item.title, item.happened) == ("Less waste", Happened.CHANGED)
    assert [(field.label, field.new) for field in item.fields] == [("Value", Decimal(36))]


def test_amounts_are_told_in_their_unit(desk: Desk) -> None:
    goal = desk.add("goal", title="Waste", unit="g", baseline=42)
    desk.set("goal", goal, "target", Decimal(25))
    desk.set("goal", goal, "weight", Decimal(2))
    values = {"measured_on": date(2026, 11, 20), "value": 36}
    desk.run(AddItem(kind="measurement", parent_id=goal, values=values))
    offer = desk.add("commitment", title="Help", party_id=desk.party("us"), unit="days")
    desk.set("commitment", offer, "quantity", Decimal(3))

    told = [
        (field.name, field.unit)
        for entry in desk.history().entries
        for item in entry.items
        for field in item.fields
        if field.holds is FieldType.NUMBER
    ]
    units = {"quantity": "days", "value": "g", "weight": "", "target": "g", "baseline": "g"}
    assert dict(told) == units


def test_a_version_handed_out_stands(desk: Desk) -> None:
    desk.run(KeepVersion(plan_id=desk.plan_id, content="{}", fingerprint="1"))

    assert not desk.newest().is_undone


def test_finds_texts_with_signs_that_are_stored_in_another_way(desk: Desk) -> None:
    desk.add("goal", title='The "big" one')

    found = desk.history(text='"big"').entries

    assert [entry.label for entry in found] == ['add The "big" one']


@pytest.mark.parametrize("typed", ["übergabe", "ÜBERGABE", "bergabe der"])
def test_finds_texts_in_whatever_case_of_any_letter(desk: Desk, typed: str) -> None:
    desk.add("goal", title="Übergabe der Linie")
    desk.add("goal", title="Less waste")

    found = desk.history(text=typed).entries

    assert [entry.label for entry in found] == ["add Übergabe der Linie"]
