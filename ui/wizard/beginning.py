"""The draft that the guide begins with: for a new customer, an account, or a plan."""

from partnerdesk.domain.accounts import AccountKind
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.queries.account_people import people_of_account
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.portfolio import newest_plans
from partnerdesk.queries.records import read_record
from partnerdesk.wizards.draft import Draft, Who
from partnerdesk.wizards.edits import draft_for_account, draft_for_plan, new_draft
from ui.context import Context
from ui.dialogs.new_things import usual_period


def fresh_draft(context: Context) -> Draft:
    """Return an empty draft for a customer that is not there yet."""
    settings = context.settings()
    period = usual_period(context.workspace.now().date())
    return new_draft(settings.our_name, period, settings.currency)


def draft_about(context: Context, account_id: str, plan_id: str = "") -> Draft:
    """Return a draft about an account that is there; raises UserError where it is gone."""
    plan_id = plan_id or context.read(newest_plans).get(account_id, "")
    if plan_id:
        return draft_for_plan(context.read(lambda found: read_plan(found, plan_id)).parts)
    record = context.read(lambda found: read_record(found, "account", account_id)) or {}
    known = context.read(lambda found: people_of_account(found, account_id))
    if not {Side.US, Side.THEM} <= {each.side for each in known.parties}:
        return fresh_draft(context)
    period = usual_period(context.workspace.now().date())
    who = Who(
        account_id=account_id,
        account_exists=True,
        name=str(record.get("name", "")),
        kind=AccountKind(str(record.get("kind", AccountKind.EXTERNAL))),
        plan_id=new_id(),
        starts_on=period.starts_on,
        ends_on=period.ends_on,
        currency=context.settings().currency,
    )
    return draft_for_account(who, known.parties, known.people, known.drawing)
