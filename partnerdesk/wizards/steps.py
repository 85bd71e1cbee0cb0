"""The eight steps as data: what they are called, two sentences of coaching, and an example.

All texts are templates in English that the window translates (context "Wizard"). {us} and {them}
are filled with the names of the parties.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from partnerdesk.domain.accounts import AccountKind
from partnerdesk.wizards.draft import Draft, Step
from partnerdesk.wizards.fit import Fit


@dataclass(frozen=True, slots=True, kw_only=True)
class StepText:
    """What a step says. The texts for a customer within our own house differ where they must."""

    step: Step
    title: str
    aim: str
    heading: str
    coaching: str
    example: str
    coaching_within: str = ""
    example_within: str = ""

    def coaching_for(self, kind: AccountKind) -> str:
        """Return the two sentences that fit the customer."""
        is_within = kind is AccountKind.INTERNAL
        return self.coaching_within if is_within and self.coaching_within else self.coaching

    def example_for(self, kind: AccountKind) -> str:
        """Return the example that fits the customer."""
        is_within = kind is AccountKind.INTERNAL
        return self.example_within if is_within and self.example_within else self.example


_TEXTS = (
    StepText(
        step=Step.WHO,
        title="Who",
        aim="Whom this is about",
        heading="Who is this about?",
        coaching="A name is enough to begin. All the rest can wait until you know it.",
        example="Alder Foods Cooperative, another organisation, for the year 2027.",
        example_within="Plant maintenance, another part of ours, for the next two quarters.",
    ),
    StepText(
        step=Step.CIRCLE_TODAY,
        title="The circle today",
        aim="Who is inside now?",
        heading="Who is inside our circle today?",
        coaching="Inside means they see our plans, take part in decisions and win when we win. "
        "Place people as it is now, not as it should be.",
        example="Jonas and Lena are inside. Maria hears of decisions a week later: outside.",
        example_within="Our own team is inside. Maintenance hears of changes on the day: outside.",
    ),
    StepText(
        step=Step.SHOES,
        title="In their shoes",
        aim="Answer from their seat",
        heading="Take their seat",
        coaching="Answer in the first person, as they would. Then say how you know; not knowing "
        "is an answer, and a good question for the next meeting.",
        example="“I get three different answers on delivery dates. I have to chase Lena to learn "
        "which one holds.”",
        example_within="“I hear of a new line when it is already ordered. Then I am to keep it "
        "running.”",
    ),
    StepText(
        step=Step.CIRCLE_DIFFERENTLY,
        title="Draw it differently",
        aim="Bring them inside",
        heading="Draw it differently",
        coaching="One circle, two organisations. Bring in the people without whom neither side "
        "reaches its goals.",
        coaching_within="One circle, two teams. Bring in the people without whom neither side "
        "reaches its goals.",
        example="Maria joins the monthly supply decision instead of hearing the result a week "
        "later.",
        example_within="Maintenance sits at the table before a machine is chosen.",
    ),
    StepText(
        step=Step.HELP,
        title="Help them draw it",
        aim="What is in it for them",
        heading="Help them draw it",
        coaching="Say what is in it for them, in words they would use themselves. Not everybody "
        "will want it now, and that is an honest answer too.",
        example="Tom: fewer line stops. Aiko: a figure on waste that she can show her board.",
        example_within="The shift leads: fewer calls at night. Their head: a budget that holds.",
    ),
    StepText(
        step=Step.PRIORITY,
        title="Make it a priority",
        aim="What our own team changes",
        heading="Look at our own house first",
        coaching="A promise outside needs people inside who stand behind it. Choose a small habit "
        "that shows it every week.",
        example="Every Monday, Lena calls Tom before she looks at the orders.",
        example_within="Every Monday, the planner walks to the workshop before opening the list.",
    ),
    StepText(
        step=Step.WORK,
        title="Do the work",
        aim="First moves, with dates",
        heading="First moves, on both sides",
        coaching="A few first things that both sides want are better than a long list. Let each "
        "side bring something, carry something and gain something.",
        example="Packaging waste down from 22 to 15 tonnes a month. We bring engineering days, "
        "they bring hours on the line.",
        example_within="Unplanned stops down from nine to four a month. We bring a planner, they "
        "bring their night shift's list.",
    ),
    StepText(
        step=Step.TESTS,
        title="The five tests",
        aim="Our answers now, theirs later",
        heading="Five tests, and then it is made",
        coaching="Answer for us, as it is today; they answer later, on their own. Then look at "
        "what will be made: all of it is ours only until you share it.",
        example="Risk: “We name risks, but have not said who bears them.”",
    ),
)

STEPS: Mapping[Step, StepText] = MappingProxyType({each.step: each for each in _TEXTS})


def next_step(draft: Draft, step: Step | None = None) -> Step | None:
    """Return the step that comes next, None after the last.

    "Not yet" leads from the customer's answer to the end; the steps between stay open to go to.
    """
    at = step or draft.step
    if at is Step.HELP and draft.settled_fit is Fit.NOT_YET:
        return Step.TESTS
    order = list(Step)
    index = order.index(at) + 1
    return order[index] if index < len(order) else None


def step_before(draft: Draft, step: Step | None = None) -> Step | None:
    """Return the step that Back leads to, None before the first."""
    at = step or draft.step
    if at is Step.TESTS and draft.settled_fit is Fit.NOT_YET and Step.WORK not in draft.visited:
        return Step.HELP
    order = list(Step)
    index = order.index(at) - 1
    return order[index] if index >= 0 else None


def is_visited(draft: Draft, step: Step) -> bool:
    """Tell whether somebody has been at a step."""
    return step in draft.visited


def is_done(draft: Draft, step: Step) -> bool:
    """Tell whether a step holds anything of its own."""
    return bool(_HOLDS[step](draft))


_HOLDS: Mapping[Step, Callable[[Draft], object]] = MappingProxyType(
    {
        Step.WHO: lambda draft: draft.who.account_exists or draft.who.name.strip(),
        Step.CIRCLE_TODAY: lambda draft: draft.today,
        Step.SHOES: lambda draft: any(
            each.text.strip() or each.certainty is not None for each in draft.shoes
        ),
        Step.CIRCLE_DIFFERENTLY: lambda draft: draft.differently is not None or draft.changes,
        Step.HELP: lambda draft: draft.benefits or draft.objections or draft.settled_fit,
        Step.PRIORITY: lambda draft: draft.team or draft.rituals or draft.readiness,
        Step.WORK: lambda draft: (
            *draft.goals,
            *draft.risks,
            *draft.commitments,
            *draft.touchpoints,
            *((draft.reward,) if draft.reward else ()),
        ),
        Step.TESTS: lambda draft: draft.tests,
    }
)
