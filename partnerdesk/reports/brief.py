"""The internal brief: what we know before a meeting, private notes and all. Never for a customer.

It takes a PreparedPlan and marks every page; nothing of the joint plan's report depends on it.
"""

from dataclasses import replace
from datetime import date

from partnerdesk.analysis.balance import balance_of
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from partnerdesk.reports.document import Heading, ReportDocument, Tone, prose
from partnerdesk.reports.sections.balance import balance
from partnerdesk.reports.sections.changes import changes
from partnerdesk.reports.sections.commitments import commitments
from partnerdesk.reports.sections.goals import goals
from partnerdesk.reports.sections.private import hidden_items, notes, whom_we_meet
from partnerdesk.reports.sections.rewards import rewards
from partnerdesk.reports.sections.risks import risks
from partnerdesk.reports.sections.waiting import waiting
from partnerdesk.reports.telling import Telling

NOTICE = "INTERNAL"


def brief_report(prepared: PreparedPlan, *, printed_on: date, formats: Formats) -> ReportDocument:
    """Return the brief on a plan as we see it; its totals count the items of ours only too."""
    plan = prepared.parts
    telling = Telling(
        plan=plan,
        balance=balance_of(plan),
        formats=replace(formats, currency=plan.head.currency),
        printed_on=printed_on,
        ours_only=prepared.ours_only,
    )
    lead = f"{plan.head.title}. For our eyes only: do not hand this out or share it on a screen."
    return ReportDocument(
        title=f"Brief: {plan.account.name}",
        subject="Internal brief",
        author=telling.us,
        language=formats.locale.replace("_", "-"),
        parties=telling.labels(),
        printed_on=printed_on,
        version_line=f"{NOTICE}, {formats.long_day(printed_on)}",
        footer=f"Brief: {plan.account.name}",
        notice=NOTICE,
        is_internal=True,
        parts=(
            Heading(text=f"Brief: {plan.account.name}", level=1),
            prose(lead, Tone.LEAD),
            *waiting(telling),
            *whom_we_meet(telling, prepared),
            *notes(telling, prepared),
            *hidden_items(telling, prepared),
            *changes(telling),
            *goals(telling, in_detail=False),
            *risks(telling, in_detail=False),
            *commitments(telling),
            *rewards(telling),
            *balance(telling),
        ),
    )
