"""The plan on one page: circle, vision, success, goals and balance, to look at and to sign off."""

from collections.abc import Iterator

from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.reports.document import (
    Column,
    Heading,
    Part,
    ReportDocument,
    Table,
    TextCell,
    Together,
)
from partnerdesk.reports.framing import Setting, Title, framed
from partnerdesk.reports.sections.balance import share_bars
from partnerdesk.reports.sections.goals import from_to
from partnerdesk.reports.sections.summary import top
from partnerdesk.reports.telling import NOTHING_YET, Telling, excerpt

_MOST_GOALS = 4
_LONGEST_TITLE = 60
_COLUMNS = (
    Column(title="Goal", weight=210),
    Column(title="From, to", weight=100),
    Column(title="Due", weight=63),
    Column(title="State", weight=120),
)


def one_page_report(plan: JointPlan, setting: Setting) -> ReportDocument:
    """Return the summary of a joint plan; what has no room on the page is counted."""
    telling = setting.telling(plan)
    parts = (*top(telling), *_goals(telling), *_balance(telling))
    titles = Title(
        title=telling.say("{plan} on one page", plan=plan.head.title),
        subject=telling.say("Summary of the joint plan"),
        notice=telling.say("Shared content only"),
        footer=plan.head.title,
    )
    return framed(telling, titles, parts, setting.dress)


def _goals(telling: Telling) -> Iterator[Part]:
    goals = [each for each in telling.plan.goals if each.status is not GoalStatus.GIVEN_UP]
    goals.sort(key=lambda each: -(each.weight or 0))
    if not goals:
        return
    rows = tuple(
        (
            TextCell(text=excerpt(goal.title, _LONGEST_TITLE), is_strong=True),
            TextCell(text=from_to(telling, goal)),
            TextCell(text=telling.formats.month(goal.target_on) if goal.target_on else NOTHING_YET),
            telling.state(goal),
        )
        for goal in goals[:_MOST_GOALS]
    )
    more = len(goals) - len(rows)
    title = telling.say("Goals")
    if more > 0:
        title = telling.words.count(
            "Goals, and %n more in the plan", more, one="Goals, and %n more in the plan"
        )
    heading = Heading(text=title, level=3, is_outlined=False)
    yield Together(parts=(heading, Table(columns=telling.headed(_COLUMNS), rows=rows)))


def _balance(telling: Telling) -> Iterator[Part]:
    bars = tuple(share_bars(telling))
    if bars:
        heading = Heading(text=telling.say("Balance"), level=3, is_outlined=False)
        yield Together(parts=(heading, *bars))
