"""A draft in which something stands at every step, and ways to make it hard to show."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.goals import Benefit
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.period import year_of
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.wizards.draft import Draft, LevelAnswer
from partnerdesk.wizards.edits import new_draft, placed, renamed, with_shoe_answer
from partnerdesk.wizards.fit import FIT_QUESTIONS, FitAnswer, FitLevel
from partnerdesk.wizards.people_parts import (
    Certainty,
    Change,
    ChangeSort,
    DraftBenefit,
    DraftParty,
    DraftPerson,
    HowOften,
    Objection,
    ShoeAnswer,
    ShoeQuestion,
    TeamMember,
)
from partnerdesk.wizards.work_parts import (
    DraftCommitment,
    DraftGoal,
    DraftReward,
    DraftRisk,
    DraftShare,
    DraftTouchpoint,
    Ritual,
)

LONG = "Wasserkraftwerksgesellschaftsvorsitzende" * 7
SCRIPTS = ("Ελένη Παπαδοπούλου", "مریم رضایی", "王小明", "दीपिका शर्मा", "Łukasz Żółć")


def full_draft(name: str = "Juniper Press", *, third: str = "", more: int = 0) -> Draft:
    """Return a draft with something at each step; `more` adds that many people of theirs."""
    draft = renamed(new_draft("Brightwell Packaging", year_of(date(2027, 1, 1)), "EUR"), name)
    if third:
        party = DraftParty(id=new_id(), side=Side.THIRD, name=third)
        draft = replace(draft, parties=(*draft.parties, party))
    ours, theirs = draft.parties[0].id, draft.parties[1].id
    people = [
        DraftPerson(id=new_id(), party_id=ours, name="Jonas Weber", title="Key account"),
        DraftPerson(id=new_id(), party_id=theirs, name="Rosa Lindqvist", title="Head of print"),
        DraftPerson(id=new_id(), party_id=theirs, name="Night shift", is_team=True),
        DraftPerson(id=new_id(), party_id=theirs, name="Their CFO", is_placeholder=True),
    ]
    people += [
        DraftPerson(id=new_id(), party_id=theirs, name=f"{SCRIPTS[n % 5]} {n}") for n in range(more)
    ]
    draft = replace(draft, people=tuple(people))
    rosa = people[1].id
    draft = placed(placed(draft, people[0].id, Ring.INSIDE), rosa, Ring.OUTSIDE)
    draft = placed(draft, rosa, Ring.INSIDE, differently=True)
    return _with_work(_with_answers(draft, rosa), (ours, theirs))


def _with_answers(draft: Draft, rosa: str) -> Draft:
    for question, certainty in zip(ShoeQuestion, [*Certainty, *Certainty], strict=False):
        answer = ShoeAnswer(
            seat=rosa, question=question, text="A figure I can show.", certainty=certainty
        )
        draft = with_shoe_answer(draft, answer)
    levels = [*FitLevel, *FitLevel]
    return replace(
        draft,
        changes=tuple(
            Change(id=new_id(), sort=sort, text="We name the date we can hold", person_id=rosa)
            for sort in ChangeSort
        ),
        benefits=(
            DraftBenefit(id=new_id(), benefit=Benefit.MORE_SPEED, words="Fewer stops"),
            DraftBenefit(id=new_id(), benefit=Benefit.LOWER_COST, words="Less waste"),
        ),
        first_id=rosa,
        objections=(Objection(id=new_id(), text="No time", answer="Half an hour a week"),),
        fit=tuple(
            FitAnswer(question=question.key, level=level)
            for question, level in zip(FIT_QUESTIONS, levels, strict=False)
        ),
        team=(TeamMember(person_id=draft.people[0].id, gains="Fewer surprises"),),
        rituals=(Ritual(id=new_id(), title="Call Rosa first", how_often=HowOften.EVERY_DAYS),),
        readiness=tuple(
            LevelAnswer(question=each.key, level=25, sentence="We said so in May")
            for each in QUESTIONS[Questionnaire.OWN_READINESS][:2]
        ),
        tests=(LevelAnswer(question="vision", level=50, sentence="We wrote it down"),),
    )


def _with_work(draft: Draft, sides: tuple[str, str]) -> Draft:
    ours, theirs = sides
    shares = (
        DraftShare(party_id=ours, percent=Decimal(45)),
        DraftShare(party_id=theirs, percent=Decimal(55)),
    )
    return replace(
        draft,
        goals=(
            DraftGoal(id=new_id(), title="Half the waste", baseline=Decimal(22), unit="t"),
            DraftGoal(id=new_id(), title="Answer in a day", target_on=date(2027, 9, 30)),
        ),
        risks=(
            DraftRisk(
                id=new_id(),
                title="The paper runs short",
                probability=Decimal(20),
                impact_likely=5_000_000,
                shares=shares,
            ),
        ),
        commitments=(
            DraftCommitment(
                id=new_id(),
                party_id=ours,
                title="Engineering",
                quantity=Decimal(60),
                unit="days",
                value_per_unit=80_000,
            ),
            DraftCommitment(
                id=new_id(),
                party_id=theirs,
                title="Hours on press two",
                quantity=Decimal(200),
                unit="h",
                value_per_unit=15_000,
            ),
        ),
        reward=DraftReward(
            id=new_id(),
            title="Lower waste fees",
            value_likely=24_000_000,
            probability=Decimal(80),
            shares=shares,
        ),
        touchpoints=(
            DraftTouchpoint(
                id=new_id(), title="First look", starts_at=datetime(2026, 12, 3, 9, tzinfo=UTC)
            ),
        ),
    )
