"""The joint plan as a report. It takes a JointPlan, so nothing private can reach it."""

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.reports.document import PageBreak, ReportDocument
from partnerdesk.reports.framing import Setting, Title, framed
from partnerdesk.reports.sections.balance import balance
from partnerdesk.reports.sections.changes import changes
from partnerdesk.reports.sections.circle import circle_change
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
from partnerdesk.reports.telling import Telling


def joint_plan_report(plan: JointPlan, setting: Setting) -> ReportDocument:
    """Return the report of a joint plan; amounts are in the plan's own currency."""
    telling = setting.telling(plan)
    parts = (
        *summary(telling),
        PageBreak(),
        *long_texts(telling),
        *goals(telling),
        *risks(telling),
        *commitments(telling),
        *rewards(telling),
        *balance(telling),
        *ways(telling),
        *circle_change(telling),
        *people(telling),
        *dialogue(telling),
        *follow_up(telling),
        *changes(telling),
        *signatures(telling),
    )
    return framed(telling, _title(telling), parts, setting.dress)


def _title(telling: Telling) -> Title:
    names = telling.listed(party.name for party in telling.plan.parties)
    return Title(
        title=telling.plan.head.title,
        subject=telling.say("Joint plan of {names}", names=names),
        notice=telling.say("Shared content only"),
    )
