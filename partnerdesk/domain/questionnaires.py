"""Questionnaires as data: alignment (the five tests), partnership health, our own readiness."""

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
    sentences: tuple[str, str, str, str, str]


ALIGNMENT = (
    Question(
        key="vision",
        label="Vision",
        sentences=(
            "We have not talked about where this should lead.",
            "Each side has a picture of its own.",
            "The pictures touch, but nobody has written them down together.",
            "We share a written vision and most people know it.",
            "We share one vision and decide by it.",
        ),
    ),
    Question(
        key="values",
        label="Values",
        sentences=(
            "We do not know what the other side stands for.",
            "We know the words, but they do not show in what we do.",
            "Some values show when things go well.",
            "Our values show most of the time, also under pressure.",
            "Both sides can name moments in which the values decided.",
        ),
    ),
    Question(
        key="resources",
        label="Resources",
        sentences=(
            "One side does nearly all the work.",
            "Help comes after asking several times.",
            "Both sides help, without a plan for it.",
            "Both sides put in what they promised, mostly on time.",
            "Both sides put in what it takes and see each other's part.",
        ),
    ),
    Question(
        key="risk",
        label="Risk",
        sentences=(
            "Each side pushes risks away.",
            "Risks are named only when they have happened.",
            "We name risks, but have not said who bears them.",
            "The largest risks are named and shared.",
            "We look at risks together and change shares when things change.",
        ),
    ),
    Question(
        key="reward",
        label="Reward",
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
        sentences=(
            "We talk only when something is wrong.",
            "We talk when there is something to sell or to order.",
            "We meet from time to time.",
            "We meet in a rhythm and both prepare.",
            "We talk early and often, on all levels.",
        ),
    ),
    Question(
        key="solving",
        label="Solving problems",
        sentences=(
            "We look for who is to blame.",
            "Each side solves its own part.",
            "We solve problems together when they are large.",
            "We solve problems together and write down what we learn.",
            "Problems change how we work, on both sides.",
        ),
    ),
    Question(
        key="load",
        label="Sharing the load",
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
        sentences=(
            "There is nothing to show yet.",
            "One side sees results.",
            "Both sides see first results.",
            "Both sides reach most of their goals.",
            "Both sides reach more than they would alone.",
        ),
    ),
)

OWN_READINESS = (
    Question(
        key="sponsor",
        label="Sponsor",
        sentences=(
            "Nobody above us knows about this.",
            "Our management has heard of it.",
            "Our management likes the idea.",
            "One of our leaders stands behind it.",
            "One of our leaders gives time to it every month.",
        ),
    ),
    Question(
        key="team",
        label="Team",
        sentences=(
            "The team sees the customer as an order.",
            "One of us wants to work like this.",
            "Half of the team wants to work like this.",
            "Most of the team wants to work like this.",
            "The whole team speaks of the customer as one of us.",
        ),
    ),
    Question(
        key="time",
        label="Time",
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
        sentences=(
            "We tell them what they need to buy.",
            "We answer when they ask.",
            "We share some of our figures.",
            "We share what we put in and what we gain.",
            "We share good and bad figures before they ask.",
        ),
    ),
)

QUESTIONS = {
    Questionnaire.ALIGNMENT: ALIGNMENT,
    Questionnaire.PARTNERSHIP: PARTNERSHIP,
    Questionnaire.OWN_READINESS: OWN_READINESS,
}
