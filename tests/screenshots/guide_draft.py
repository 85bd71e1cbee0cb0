"""A draft about Tarn Valley in which something stands at each step: for pictures of the guide."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.goals import Benefit
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.domain.rewards import RewardKind
from partnerdesk.wizards.draft import Draft, LevelAnswer, Step
from partnerdesk.wizards.edits import placed, with_shoe_answer
from partnerdesk.wizards.fit import FIT_QUESTIONS, FitAnswer, FitLevel
from partnerdesk.wizards.people_parts import (
    Certainty,
    Change,
    ChangeSort,
    DraftBenefit,
    DraftPerson,
    HowOften,
    Objection,
    ShoeAnswer,
    ShoeQuestion,
    TeamMember,
)
from partnerdesk.wizards.third_parties import with_newcomer
from partnerdesk.wizards.work_parts import (
    DraftCommitment,
    DraftGoal,
    DraftReward,
    DraftRisk,
    DraftShare,
    DraftTouchpoint,
    Ritual,
)

_OURS = (("Jonas Weber", "Key account"), ("Lena Fischer", "Supply planning"))
_LEVELS = (FitLevel.YES, FitLevel.PARTLY, FitLevel.YES, FitLevel.YES, FitLevel.UNKNOWN)
_ANSWERS = (
    (ShoeQuestion.REACH, "Two more shops a year, and I still know who grew it.", Certainty.TOLD),
    (ShoeQuestion.NEED, "Trays that keep salad fresh for a day longer.", Certainty.TOLD),
    (ShoeQuestion.WANT, "One person I can call, who then sees to it.", Certainty.THINK),
    (ShoeQuestion.HARD, "I hear of a late delivery when the van does not come.", Certainty.TOLD),
    (ShoeQuestion.LOSE, "", Certainty.UNKNOWN),
)


def answered(draft: Draft, today: date) -> Draft:
    """Return the draft with something at each of its steps."""
    us = draft.party_on(Side.US).id
    ours = tuple(
        DraftPerson(id=new_id(), party_id=us, name=name, title=title) for name, title in _OURS
    )
    draft = replace(draft, people=(*ours, *draft.people))
    draft = with_newcomer(draft, "Carrow Haulage")
    eleri, packing = draft.people_on(Side.THEM)[:2]
    for person, ring in zip(ours, (Ring.INSIDE, Ring.EDGE), strict=True):
        draft = placed(draft, person.id, ring)
    for person in (eleri, packing, draft.people[-1]):
        draft = placed(draft, person.id, Ring.OUTSIDE)
    for person, ring in ((eleri, Ring.INSIDE), (packing, Ring.EDGE), (ours[1], Ring.INSIDE)):
        draft = placed(draft, person.id, ring, differently=True)
    draft = _with_thoughts(draft, eleri.id, ours)
    draft = _with_work(draft, eleri.id, ours[0].id, today)
    return replace(draft, visited=tuple(Step))


def _with_thoughts(draft: Draft, eleri: str, ours: tuple[DraftPerson, ...]) -> Draft:
    for question, text, certainty in _ANSWERS:
        answer = ShoeAnswer(seat=eleri, question=question, text=text, certainty=certainty)
        draft = with_shoe_answer(draft, answer)
    readiness = QUESTIONS[Questionnaire.OWN_READINESS]
    return replace(
        draft,
        changes=(
            _change(ChangeSort.SAY, "A late delivery, the moment we know of it", eleri),
            _change(ChangeSort.SHARE, "The week's forecast, every Thursday", eleri),
            _change(ChangeSort.DECIDE, "Which tray comes next", None),
        ),
        benefits=(
            _benefit(Benefit.HIGHER_QUALITY, "Salad that is fresh a day longer", eleri),
            _benefit(Benefit.LESS_COMPLEX_WORK, "One call instead of three", eleri),
        ),
        first_id=eleri,
        objections=(
            Objection(
                id=new_id(),
                text="I have no time for meetings",
                answer="Fifteen minutes on a Monday, by phone",
                person_id=eleri,
            ),
        ),
        fit=tuple(
            FitAnswer(question=question.key, level=level)
            for question, level in zip(FIT_QUESTIONS, _LEVELS, strict=False)
        ),
        team=tuple(
            TeamMember(person_id=person.id, gains=gains)
            for person, gains in zip(ours, ("A partner to show", "Fewer rush orders"), strict=True)
        ),
        rituals=(
            Ritual(
                id=new_id(),
                title="Call Eleri before looking at the orders",
                how_often=HowOften.WEEKLY,
                owner_id=ours[1].id,
                channel=Channel.CALL,
            ),
        ),
        readiness=tuple(
            LevelAnswer(question=each.key, level=level)
            for each, level in zip(readiness, (75, 50, 50, 25), strict=False)
        ),
        tests=(
            LevelAnswer(question="vision", level=50, sentence="Both speak of freshness"),
            LevelAnswer(question="values", level=75),
        ),
    )


def _with_work(draft: Draft, eleri: str, jonas: str, today: date) -> Draft:
    us, them = draft.party_on(Side.US).id, draft.party_on(Side.THEM).id
    carrow = draft.parties[-1].id
    talks = ((9, "Draw it together", Channel.VISIT), (37, "First trays", Channel.CALL))
    return replace(
        draft,
        goals=(
            DraftGoal(
                id=new_id(),
                title="Salad stays fresh for six days",
                benefit_them_kind=Benefit.HIGHER_QUALITY,
                measure="Days until it wilts",
                unit="days",
                baseline=Decimal(5),
                target=Decimal(6),
                owner_us_id=jonas,
                owner_them_id=eleri,
            ),
        ),
        risks=(
            DraftRisk(
                id=new_id(),
                title="The new trays crack in the cold",
                probability=Decimal(20),
                impact_likely=3_000_000,
                shares=_shares({us: 50, them: 30, carrow: 20}),
            ),
        ),
        commitments=(
            _commitment(us, "Trials of three trays", (12, "days", 80_000)),
            _commitment(them, "Hours in the packing shed", (220, "h", 4_500)),
            _commitment(carrow, "Cooled runs", (8, "runs", 30_000)),
        ),
        reward=DraftReward(
            id=new_id(),
            title="Less salad thrown away",
            kind=RewardKind.COST_SAVED,
            value_likely=6_000_000,
            probability=Decimal(70),
            shares=_shares({us: 42, them: 43, carrow: 15}),
        ),
        touchpoints=tuple(
            DraftTouchpoint(
                id=new_id(),
                title=title,
                channel=channel,
                starts_at=datetime.combine(today + timedelta(days=days), time(9), tzinfo=UTC),
            )
            for days, title, channel in talks
        ),
    )


def _change(sort: ChangeSort, text: str, person_id: str | None) -> Change:
    return Change(id=new_id(), sort=sort, text=text, person_id=person_id)


def _benefit(benefit: Benefit, words: str, person_id: str) -> DraftBenefit:
    return DraftBenefit(id=new_id(), benefit=benefit, words=words, person_id=person_id)


def _shares(percents: dict[str, int]) -> tuple[DraftShare, ...]:
    return tuple(
        DraftShare(party_id=party_id, percent=Decimal(percent))
        for party_id, percent in percents.items()
    )


def _commitment(party_id: str, title: str, amount: tuple[int, str, int]) -> DraftCommitment:
    quantity, unit, value = amount
    return DraftCommitment(
        id=new_id(),
        party_id=party_id,
        title=title,
        quantity=Decimal(quantity),
        unit=unit,
        value_per_unit=value,
    )
