"""Looking at a workspace: its accounts, and whether it is sound."""

from partnerdesk.cli_parts.opening import formats, open_for_reading
from partnerdesk.cli_parts.options import Options
from partnerdesk.cli_parts.printing import say, say_json, table
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.period import Period
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.queries.accounts import (
    AccountEntry,
    PlanEntry,
    find_plan,
    list_accounts,
)
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.wording import word_for
from partnerdesk.workspace import Connection


def print_accounts(options: Options) -> None:
    """Print all accounts with their plans."""
    with open_for_reading(options) as workspace:
        accounts = workspace.read(list_accounts)
    if options.json:
        say_json([_as_json(account) for account in accounts])
    elif accounts:
        say(*table(row for account in accounts for row in _rows(account)))
    else:
        say("There are no accounts yet.")


def joint_plan(options: Options) -> JointPlan:
    """Return what both sides may see of the named account's newest plan."""

    def read(connection: Connection) -> JointPlan:
        return read_joint_plan(connection, find_plan(connection, options.account).id)

    with open_for_reading(options) as workspace:
        return workspace.read(read)


def prepared_plan(options: Options) -> PreparedPlan:
    """Return the named account's newest plan as we see it."""

    def read(connection: Connection) -> PreparedPlan:
        return read_plan(connection, find_plan(connection, options.account).id)

    with open_for_reading(options) as workspace:
        return workspace.read(read)


def check(options: Options) -> None:
    """Print what is wrong with the workspace; raises EnvironmentProblem where anything is."""
    with open_for_reading(options) as workspace:
        found = workspace.check()
    if found.search == "stale":
        say("The search index is out of order. It is made anew when the workspace is opened.")
    if found.is_sound:
        say("The workspace is sound.")
        return
    say(*found.damage, *found.dangling, *found.schema)
    raise EnvironmentProblem("not_sound")


def _rows(account: AccountEntry) -> list[tuple[str, str, str, str]]:
    if not account.plans:
        return [(account.name, "No plan yet", "", "")]
    return [
        (account.name if index == 0 else "", plan.title, _period(plan), word_for(plan.status))
        for index, plan in enumerate(account.plans)
    ]


def _period(plan: PlanEntry) -> str:
    period = Period(starts_on=plan.starts_on, ends_on=plan.ends_on)
    return formats(plan.currency).period(period)


def _as_json(account: AccountEntry) -> dict[str, object]:
    return {
        "id": account.id,
        "name": account.name,
        "kind": account.kind.value,
        "plans": [
            {
                "id": plan.id,
                "title": plan.title,
                "status": plan.status.value,
                "starts_on": plan.starts_on.isoformat(),
                "ends_on": plan.ends_on.isoformat(),
                "currency": plan.currency,
            }
            for plan in account.plans
        ],
    }
