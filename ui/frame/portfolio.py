"""Reading the home screen's accounts from the open workspace."""

from collections.abc import Mapping
from dataclasses import dataclass

from partnerdesk.glance import AccountGlance
from partnerdesk.queries.portfolio import person_names, stale_accounts
from partnerdesk.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """All accounts, the names of their people by account, and whose facts are out of date."""

    accounts: tuple[AccountGlance, ...]
    people: Mapping[str, tuple[str, ...]]
    stale: tuple[str, ...]


def read_portfolio_for(workspace: Workspace) -> Portfolio:
    """Return the accounts of a workspace as they are now."""
    accounts = workspace.portfolio()
    return Portfolio(
        accounts=accounts,
        people=workspace.read(person_names),
        stale=stale_accounts(accounts, workspace.now().date()),
    )
