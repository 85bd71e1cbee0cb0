"""The circle before and after as a page for the wall: shared drawings only."""

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.reports.circle_story import CircleStory, circle_story_of
from partnerdesk.reports.document import Heading, Part, ReportDocument, Tone, prose
from partnerdesk.reports.framing import PLAIN, Dress, Setting, Title, framed
from partnerdesk.reports.sections.circle import circle_figure, circle_pair, what_changes
from partnerdesk.reports.telling import Telling, joined


def circle_report(plan: JointPlan, setting: Setting) -> ReportDocument:
    """Return the poster; with one drawing it shows that, with none it says so."""
    telling = setting.telling(plan)
    return circle_page(
        telling, circle_story_of(plan), telling.say("Shared content only"), setting.dress
    )


def circle_page(
    telling: Telling, story: CircleStory | None, notice: str, dress: Dress = PLAIN
) -> ReportDocument:
    """Return the page of a story, with a notice that says who may see it."""
    title = telling.say("The circle of {names}", names=telling.short_names)
    heading: tuple[Part, ...] = (Heading(text=title, level=1),)
    if story is None:
        shown: tuple[Part, ...] = (prose(telling.say("The circle has not been drawn yet.")),)
    elif story.is_change:
        shown = _both(telling, story)
    else:
        drawn = joined(story.after.title, telling.day(story.after.drawn_on))
        shown = (prose(drawn, Tone.LEAD), circle_figure(telling, story.after))
    titles = Title(
        title=title,
        subject=telling.say("The circle before and after"),
        notice=notice,
        footer=telling.plan.head.title,
    )
    return framed(telling, titles, (*heading, *shown), dress, is_landscape=True)


def _both(telling: Telling, story: CircleStory) -> tuple[Part, ...]:
    lead = telling.say("Who stands in it, before and now, and what changes between us.")
    return (prose(lead, Tone.LEAD), circle_pair(telling, story), what_changes(telling, story))
