"""Questionnaires as data: alignment (the five tests), partnership health, our own readiness.

Each side answers the same sentences, so "we" is whoever answers; nothing in them is about selling,
for a customer may be across the hall.
"""

from dataclasses import dataclass
from enum import StrEnum

LEVELS = (0, 25, 50, 75, 100)


class Questionnaire(StrEnum):
    """The questionnaires a check can be made with."""

    ALIGNMENT = "alignment"
    PARTNERSHIP = "partnership"
    OWN_READINESS = "own_readiness"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question with one sentence per level, from 0 to 100 in steps of 25."""

    key: str
    label: str
    asks: str
    sentences: tuple[str, str, str, str, str]


ALIGNMENT = (
    Question(
        key="vision",
        label="Vision",
        asks="Do we picture the same success?",
        sentences=(
            "We have not talked about where this should lead.",
            "Each side has a picture of its own, and keeps it.",
            "The pictures touch, but nobody has written them down together.",
            "We share a written vision and most people know it.",
            "We share one vision and decide by it.",
        ),
    ),
    Question(
        key="values",
        label="Values",
        asks="Does each care how the other fares?",
        sentences=(
            "We do not know what the other side cares about.",
            "We know the words, but they do not show in what we do.",
            "Each cares for the other while things go well.",
            "We mostly care for each other, also under pressure.",
            "Both sides can name moments in which they put the other first.",
        ),
    ),
    Question(
        key="resources",
        label="Resources",
        asks="Do we both bring what it takes?",
        sentences=(
            "One side does nearly all the work.",
            "One side does most, and help comes after asking several times.",
            "Both sides help, without a plan for it.",
            "Both sides put in what they promised, mostly on time.",
            "Both sides put in what it takes and see each other's part.",
        ),
    ),
    Question(
        key="risk",
        label="Risk",
        asks="Do we share what can go wrong?",
        sentences=(
            "Each side pushes risks to the other.",
            "Risks are named only when they have happened.",
            "We name risks, but have not said who bears them.",
            "The largest risks are named and shared.",
            "We look at risks together and change shares when things change.",
        ),
    ),
    Question(
        key="reward",
        label="Reward",
        asks="Do we share what we gain?",
        sentences=(
            "One side wins what the other loses.",
            "We do not know what the other side gains.",
            "Both gain something; nobody has looked whether it is fair.",
            "The split is agreed for most rewards.",
            "Both sides know the split and call it fair.",
        ),
    ),
)

PARTNERSHIP = (
    Question(
        key="trust",
        label="Trust",
        asks="Can we rely on each other's word?",
        sentences=(
            "We check everything the other side says.",
            "We trust single people, not the other side.",
            "We trust what is written down.",
            "We trust each other's word in most things.",
            "We would tell each other bad news first.",
        ),
    ),
    Question(
        key="dialogue",
        label="Dialogue",
        asks="Do we talk early and often?",
        sentences=(
            "We talk only when something is wrong.",
            "We talk when one of us wants something.",
            "We meet from time to time.",
            "We meet in a rhythm and both prepare.",
            "We talk early and often, on all levels.",
        ),
    ),
    Question(
        key="solving",
        label="Solving problems",
        asks="What happens when something goes wrong?",
        sentences=(
            "We look for somebody to blame.",
            "Each side repairs its own part and stops there.",
            "We solve problems together once they are large.",
            "We solve problems together and write down what we learn.",
            "Problems change how we work, on both sides.",
        ),
    ),
    Question(
        key="load",
        label="Sharing the load",
        asks="Does each side carry its part?",
        sentences=(
            "One side carries the other.",
            "The load is uneven and nobody speaks of it.",
            "The load is uneven, and we speak of it.",
            "The load is about even.",
            "The load is even, and both sides see it.",
        ),
    ),
    Question(
        key="results",
        label="Results",
        asks="Is there something to show for it, on both sides?",
        sentences=(
            "There is nothing to show yet.",
            "One side sees results.",
            "Both sides see first results of their own.",
            "Both sides reach most of their goals.",
            "Both sides reach more than they would alone.",
        ),
    ),
)

OWN_READINESS = (
    Question(
        key="sponsor",
        label="Sponsor",
        asks="Who among our leaders stands behind this?",
        sentences=(
            "Nobody above us knows about this.",
            "Our leaders have heard of it.",
            "Our leaders like the idea.",
            "One of our leaders stands behind it and says so.",
            "One of our leaders gives time to it every month.",
        ),
    ),
    Question(
        key="team",
        label="Team",
        asks="How does our own team see this customer?",
        sentences=(
            "To us the customer is a number and an order.",
            "One of us wants to work like this.",
            "Half of the team wants to work like this.",
            "Most of the team wants to work like this.",
            "The whole team speaks of them as people who belong to us.",
        ),
    ),
    Question(
        key="time",
        label="Time",
        asks="Do we make it a priority?",
        sentences=(
            "There is no time for it.",
            "It happens when other work is done.",
            "A few hours a month are set aside.",
            "Its time is planned and mostly kept.",
            "It comes before other work.",
        ),
    ),
    Question(
        key="openness",
        label="Openness",
        asks="Do we show our own figures first?",
        sentences=(
            "We tell them what we want them to hear.",
            "We answer what is asked, and no more.",
            "We share some of our figures when they ask.",
            "We share what we put in and what we gain.",
            "We share good and bad figures before they ask.",
        ),
    ),
    Question(
        key="ideas",
        label="Ideas",
        asks="Do we ask for their ideas before we decide?",
        sentences=(
            "We decide, and they hear of it.",
            "We decide, and ask them to confirm.",
            "We ask for their ideas when we are stuck.",
            "We ask for their ideas before most decisions.",
            "They sit at the table, and what they say changes what we do.",
        ),
    ),
)

QUESTIONS = {
    Questionnaire.ALIGNMENT: ALIGNMENT,
    Questionnaire.PARTNERSHIP: PARTNERSHIP,
    Questionnaire.OWN_READINESS: OWN_READINESS,
}


def question_of(questionnaire: Questionnaire, key: str) -> Question | None:
    """Return a question by its key; None where the questionnaire has no such question."""
    return next((each for each in QUESTIONS[questionnaire] if each.key == key), None)


def label_of_question(key: str) -> str:
    """Return what a question is called, whatever questionnaire has it; nothing where none has."""
    questions = (question_of(each, key) for each in Questionnaire)
    return next((each.label for each in questions if each is not None), "")
