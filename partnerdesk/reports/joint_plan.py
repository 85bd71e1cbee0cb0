"""The joint plan as a report. It takes a JointPlan, so nothing private can reach it."""

from dataclasses import replace
from datetime import date

from partnerdesk.analysis.balance import balance_of
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.plans import PlanHead
from partnerdesk.formats import Formats
from partnerdesk.reports.document import PageBreak, ReportDocument
from partnerdesk.reports.sections.balance import balance
from partnerdesk.reports.sections.changes import changes
from partnerdesk.reports.sections.commitments import commitments
from partnerdesk.reports.sections.dialogue import dialogue
from partnerdesk.reports.sections.follow_up import follow_up
from partnerdesk.reports.sections.goals import goals
from partnerdesk.reports.sections.people import people
from partnerdesk.reports.sections.rewards import rewards
from partnerdesk.reports.sections.risks import risks
from partnerdesk.reports.sections.signatures import signatures
from partnerdesk.reports.sections.summary import summary
from partnerdesk.reports.sections.ways import long_texts, ways
from partnerdesk.reports.telling import Telling, listed

NOTICE = "Shared content only"


def joint_plan_report(plan: JointPlan, *, printed_on: date, formats: Formats) -> ReportDocument:
    """Return the report of a joint plan; amounts are in the plan's own currency."""
    formats = replace(formats, currency=plan.head.currency)
    telling = Telling(plan=plan, balance=balance_of(plan), formats=formats, printed_on=printed_on)
    head = plan.head
    return ReportDocument(
        title=head.title,
        subject=f"Joint plan of {listed(party.name for party in plan.parties)}",
        author=next((party.name for party in plan.parties), ""),
        language=formats.locale.replace("_", "-"),
        parties=telling.labels(),
        printed_on=printed_on,
        version_line=f"{_version(head)}, {formats.long_day(printed_on)}",
        footer=head.title,
        notice=NOTICE,
        parts=(
            *summary(telling),
            PageBreak(),
            *long_texts(telling),
            *goals(telling),
            *risks(telling),
            *commitments(telling),
            *rewards(telling),
            *balance(telling),
            *ways(telling),
            *people(telling),
            *dialogue(telling),
            *follow_up(telling),
            *changes(telling),
            *signatures(telling),
        ),
    )


def _version(head: PlanHead) -> str:
    return f"Version {head.version}" if head.version else "Draft"
