"""The internal brief: what we know before a meeting, private notes and all. Never for a customer.

It takes a PreparedPlan and marks every page; nothing of the joint plan's report depends on it.
"""

from datetime import date

from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from partnerdesk.reports.document import Heading, ReportDocument, Tone, prose
from partnerdesk.reports.framing import language_of
from partnerdesk.reports.sections.balance import balance
from partnerdesk.reports.sections.changes import changes
from partnerdesk.reports.sections.commitments import commitments
from partnerdesk.reports.sections.goals import goals
from partnerdesk.reports.sections.private import hidden_items, notes, whom_we_meet
from partnerdesk.reports.sections.rewards import rewards
from partnerdesk.reports.sections.risks import risks
from partnerdesk.reports.sections.waiting import waiting
from partnerdesk.reports.telling import telling_of
from partnerdesk.reports.words import ENGLISH, Words


def brief_report(
    prepared: PreparedPlan, *, printed_on: date, formats: Formats, words: Words = ENGLISH
) -> ReportDocument:
    """Return the brief on a plan as we see it; its totals count the items of ours only too."""
    plan = prepared.parts
    telling = telling_of(
        plan, printed_on=printed_on, formats=formats, words=words, ours_only=prepared.ours_only
    )
    lead = telling.say(
        "{plan}. For our eyes only: do not hand this out or share it on a screen.",
        plan=plan.head.title,
    )
    title = telling.say("Brief: {account}", account=plan.account.name)
    notice = telling.say("INTERNAL")
    return ReportDocument(
        title=title,
        subject=telling.say("Internal brief"),
        author=telling.us,
        language=language_of(words, telling.formats),
        parties=telling.labels(),
        printed_on=printed_on,
        version_line=f"{notice}, {telling.formats.long_day(printed_on)}",
        footer=title,
        notice=notice,
        is_internal=True,
        texts=telling.fixed_texts(),
        parts=(
            Heading(text=title, level=1),
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
