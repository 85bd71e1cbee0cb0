"""A workspace in memory with one plan, and what pages are given, for tests through widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from partnerdesk.commands.accounts import AddParty, CreateAccount, CreatePlan
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.plans import read_plan
from partnerdesk.settings import Settings
from partnerdesk.workspace import Workspace, open_workspace
from ui.changes import Changes
from ui.context import Context, Place

TODAY = date(2026, 11, 22)


@dataclass(slots=True)
class Ticking:
    """A clock that moves on by a second each time it is read."""

    at: datetime = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@dataclass(slots=True)
class Desk:
    """The workspace, the context, and what the pages said."""

    workspace: Workspace
    changes: Changes
    locale: str = "en_GB"
    said: list[str] = field(default_factory=list)
    went: list[Place] = field(default_factory=list)
    account_id: str = ""
    plan_id: str = ""
    us: str = ""
    them: str = ""

    @property
    def context(self) -> Context:
        """What a page is given."""
        return Context(
            self.workspace,
            self.changes,
            lambda: Settings(locale=self.locale),
            go=self.went.append,
            say=self.said.append,
            show_problem=lambda problem: self.said.append(problem.sentence),
        )

    @property
    def plan(self) -> PreparedPlan:
        """The plan as it is stored now."""
        return self.workspace.read(lambda connection: read_plan(connection, self.plan_id))

    @property
    def parts(self) -> PlanParts:
        """The parts of the plan as they are stored now."""
        return self.plan.parts

    def run(self, command: Any) -> str:
        """Carry a command out and return the item's id."""
        return self.workspace.execute(command).item_id

    def add(self, kind: str, *, shared: bool = True, **values: object) -> str:
        """Add an item to the plan, or a person to the account."""
        parent = self.account_id if kind == "person" else self.plan_id
        seen = Visibility.SHARED if shared else Visibility.OURS_ONLY
        return self.run(AddItem(kind=kind, parent_id=parent, values=values, visibility=seen))

    def third_party(self) -> str:
        """Let an integrator take part."""
        return self.run(
            AddParty(account_id=self.account_id, plan_id=self.plan_id, name="Loopfilm Recycling")
        )

    def undo_label(self) -> str | None:
        """What would be undone next."""
        return self.workspace.undo_state().undo_label

    def agreed(self, kind: str, item_id: str) -> Mapping[str, object]:
        """The terms that were agreed of an item."""
        items = {"goal": self.parts.goals, "risk": self.parts.risks}[kind]
        return next(item for item in items if item.id == item_id).agreed_terms or {}


def a_desk() -> Desk:
    """Return a desk with an account of two parties and an empty plan."""
    workspace = open_workspace(None, clock=Ticking())
    desk = Desk(workspace, Changes(workspace.events))
    desk.account_id = desk.run(
        CreateAccount(
            name="Alder Foods Cooperative",
            our_name="Brightwell Packaging",
            short_name="Alder",
            our_short_name="Brightwell",
        )
    )
    desk.plan_id = desk.run(
        CreatePlan(
            account_id=desk.account_id,
            title="2027 joint plan",
            starts_on=date(2027, 1, 1),
            ends_on=date(2027, 12, 31),
            currency="EUR",
        )
    )
    desk.us, desk.them = (party.id for party in desk.parts.parties)
    return desk
