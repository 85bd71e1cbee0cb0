"""Drafts to test with: an empty one, one with everything in it, and their people."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.commitments import CommitmentKind
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.goals import Benefit
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.period import Period
from partnerdesk.domain.questionnaires import ALIGNMENT, OWN_READINESS
from partnerdesk.domain.rewards import RewardKind
from partnerdesk.wizards.draft import Draft, LevelAnswer, Step
from partnerdesk.wizards.edits import new_draft, placed, renamed
from partnerdesk.wizards.fit import FIT_QUESTIONS, FitAnswer, FitLevel
from partnerdesk.wizards.people_parts import (
    WHOLE_CUSTOMER,
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

PERIOD = Period(starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31))
TODAY = date(2026, 3, 2)
MEETING = datetime(2026, 4, 1, 9, tzinfo=UTC)


def empty_draft() -> Draft:
    """Return a draft in which nothing was typed yet."""
    return new_draft("Solberg Packaging", PERIOD, "EUR")


def named_draft(name: str = "Alder Foods") -> Draft:
    """Return a draft that holds a name only."""
    return renamed(empty_draft(), name)


def with_person(draft: Draft, side: Side, name: str) -> tuple[Draft, str]:
    """Return the draft with one person more, and the person's id."""
    person = DraftPerson(id=new_id(), party_id=draft.party_on(side).id, name=name)
    return replace(draft, people=(*draft.people, person)), person.id


def full_draft(say: str = "{}") -> Draft:
    """Return a draft with something in each part; `say` is a template for each text."""
    draft = named_draft(say.format("Alder Foods"))
    loop = DraftParty(id=new_id(), side=Side.THIRD, name=say.format("Loop Recycling"))
    draft = replace(draft, parties=(*draft.parties, loop))
    draft, lena = with_person(draft, Side.US, say.format("Lena Vogt"))
    draft, maria = with_person(draft, Side.THEM, say.format("Maria Costa"))
    draft, tom = with_person(draft, Side.THEM, say.format("Tom Eriksen"))
    draft, crew = with_person(draft, Side.THIRD, say.format("Loop's crew"))
    for person in (lena, maria, tom, crew):
        draft = placed(draft, person, Ring.INSIDE if person == lena else Ring.OUTSIDE)
    draft = placed(draft, maria, Ring.INSIDE, differently=True)
    draft = placed(draft, tom, Ring.EDGE, differently=True)
    draft = _with_thoughts(draft, say, lena, maria, tom)
    return _with_work(draft, say, loop.id, lena, maria)


def _with_thoughts(draft: Draft, say: str, lena: str, maria: str, tom: str) -> Draft:
    told, think, unknown = Certainty
    return replace(
        draft,
        shoes=(
            _answer(maria, ShoeQuestion.REACH, told, say.format("Two plants, no lost shift")),
            _answer(maria, ShoeQuestion.HARD, think, say.format("Three answers on dates")),
            _answer(tom, ShoeQuestion.LOSE, unknown, ""),
            _answer(WHOLE_CUSTOMER, ShoeQuestion.WANT, unknown, ""),
            _answer(WHOLE_CUSTOMER, ShoeQuestion.NEED, told, say.format("A figure on waste")),
        ),
        changes=(
            Change(
                id=new_id(),
                sort=ChangeSort.DECIDE,
                text=say.format("Decides on supply with us"),
                person_id=maria,
            ),
            Change(id=new_id(), sort=ChangeSort.SHARE, text=say.format("The trial calendar")),
        ),
        benefits=(
            DraftBenefit(
                id=new_id(),
                benefit=Benefit.MORE_SPEED,
                words=say.format("Fewer line stops"),
                person_id=tom,
            ),
            DraftBenefit(id=new_id(), benefit=Benefit.LOWER_COST, words=say.format("Less waste")),
        ),
        first_id=maria,
        objections=(
            Objection(
                id=new_id(),
                text=say.format("Who pays for downtime?"),
                answer=say.format("We carry a fifth"),
                person_id=tom,
            ),
        ),
        fit=tuple(FitAnswer(question=each.key, level=FitLevel.YES) for each in FIT_QUESTIONS),
        team=(TeamMember(person_id=lena, gains=say.format("A quieter phone")),),
        rituals=(
            Ritual(id=new_id(), title=say.format("Call Tom on Mondays"), channel=Channel.CALL),
            Ritual(
                id=new_id(),
                title=say.format("Look at their board first"),
                how_often=HowOften.EVERY_DAYS,
                days=3,
                owner_id=lena,
            ),
        ),
        readiness=_levels(OWN_READINESS, say),
        tests=_levels(ALIGNMENT, say),
        visited=tuple(Step),
        step=Step.TESTS,
    )


def _with_work(draft: Draft, say: str, loop: str, lena: str, maria: str) -> Draft:
    us, them = draft.party_on(Side.US).id, draft.party_on(Side.THEM).id
    return replace(
        draft,
        goals=(
            DraftGoal(
                id=new_id(),
                title=say.format("Packaging waste"),
                benefit_them=say.format("A figure for the board"),
                benefit_them_kind=Benefit.LOWER_COST,
                unit="t",
                baseline=Decimal("22.5"),
                target=Decimal(15),
                target_on=date(2027, 9, 30),
                owner_us_id=lena,
                owner_them_id=maria,
            ),
        ),
        risks=(
            DraftRisk(
                id=new_id(),
                title=say.format("Film shortfall"),
                probability=Decimal(30),
                impact_likely=180_000_00,
                shares=_shares((us, 40), (them, 40), (loop, 20)),
            ),
        ),
        commitments=(
            _commitment(us, say.format("Engineering days"), lena),
            _commitment(them, say.format("Line hours"), maria),
            _commitment(loop, say.format("A sorting line"), None),
        ),
        reward=DraftReward(
            id=new_id(),
            title=say.format("Waste fees saved"),
            kind=RewardKind.COST_SAVED,
            value_likely=310_000_00,
            probability=Decimal(85),
            shares=_shares((us, 40), (them, 60)),
        ),
        touchpoints=(
            DraftTouchpoint(
                id=new_id(),
                title=say.format("First session"),
                channel=Channel.JOINT_SESSION,
                starts_at=MEETING,
                minutes=60,
                agenda=(say.format("The circle, as you see it"), say.format("First goals")),
                to_ask=say.format("Who else should be there?"),
                person_ids=(lena, maria),
            ),
            DraftTouchpoint(id=new_id(), title=say.format("Visit the plant")),
        ),
    )


def _answer(seat: str, question: ShoeQuestion, certainty: Certainty, text: str) -> ShoeAnswer:
    return ShoeAnswer(seat=seat, question=question, certainty=certainty, text=text)


def _levels(questions: tuple[object, ...], say: str) -> tuple[LevelAnswer, ...]:
    keys = [str(getattr(each, "key", "")) for each in questions]
    return tuple(
        LevelAnswer(question=key, level=25 * index, sentence=say.format(f"Because of {key}"))
        for index, key in enumerate(keys)
    )


def _shares(*parts: tuple[str, int]) -> tuple[DraftShare, ...]:
    return tuple(DraftShare(party_id=party, percent=Decimal(part)) for party, part in parts)


def _commitment(party: str, title: str, person: str | None) -> DraftCommitment:
    return DraftCommitment(
        id=new_id(),
        party_id=party,
        title=title,
        kind=CommitmentKind.PEOPLE,
        quantity=Decimal(60),
        unit="days",
        value_per_unit=800_00,
        person_id=person,
    )
