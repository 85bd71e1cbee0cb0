"""The alignment check within a session: each side answers in turn, sealed, and then both open.

What a window shows of a sitting holds no answer. A side that is answering gets its own answers,
as `SealedAnswers`; both sides' answers are there once opened, as `Reveal`.
"""

from dataclasses import dataclass
from enum import Enum, auto

from partnerdesk.domain.checks import Answer
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT, Question
from partnerdesk.sessions.course import CourseSitting

SIDES = (Side.US, Side.THEM)
STEP = 25  # between two levels


class SideState(Enum):
    """How far a side is with its answers."""

    WAITING = auto()
    ANSWERING = auto()
    SEALED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A side's answers as they are kept until both open them."""

    respondent_id: str | None = None
    answers: tuple[Answer, ...] = ()

    def answer_to(self, question: str) -> Answer | None:
        """Return the answer to a question, None while it is open."""
        return next((each for each in self.answers if each.question == question), None)

    @property
    def is_complete(self) -> bool:
        """Tell whether every question is answered."""
        return all(self.answer_to(each.key) is not None for each in ALIGNMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingSide:
    """A side of a sitting: how many questions it has answered, never how."""

    side: Side
    state: SideState
    answered: int = 0
    respondent_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A sitting as both sides may see it."""

    id: str
    sides: tuple[SittingSide, ...]
    is_opened: bool = False

    @property
    def can_be_opened(self) -> bool:
        """Tell whether both sides have sealed their answers."""
        return not self.is_opened and all(each.state is SideState.SEALED for each in self.sides)

    def of(self, side: Side) -> SittingSide:
        """Return how far a side is."""
        return next(each for each in self.sides if each.side is side)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedAnswers:
    """What one side has answered in this sitting; empty once it is sealed."""

    side: Side
    respondent_id: str | None = None
    answers: tuple[Answer, ...] = ()
    is_sealed: bool = False

    def answer_to(self, question: str) -> Answer | None:
        """Return the answer to a question, None while it is open."""
        return next((each for each in self.answers if each.question == question), None)

    @property
    def unanswered(self) -> tuple[Question, ...]:
        """Return the questions that are still open."""
        return tuple(each for each in ALIGNMENT if self.answer_to(each.key) is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealRow:
    """One question with what both sides answered."""

    question: Question
    us: Answer
    them: Answer

    @property
    def steps_apart(self) -> int:
        """Return how many of the five steps lie between the answers."""
        return abs(self.us.level - self.them.level) // STEP


@dataclass(frozen=True, slots=True, kw_only=True)
class Reveal:
    """Both sides' answers, side by side."""

    rows: tuple[RevealRow, ...]

    @property
    def same(self) -> int:
        """Return how many answers are the same."""
        return sum(1 for row in self.rows if row.steps_apart == 0)

    @property
    def widest(self) -> RevealRow | None:
        """Return the question on which the answers lie furthest apart, None where all agree."""
        row = max(self.rows, key=lambda each: each.steps_apart, default=None)
        return row if row is not None and row.steps_apart else None


def reveal_of(us: tuple[Answer, ...], them: tuple[Answer, ...]) -> Reveal | None:
    """Return both sides' answers side by side; None where a question lacks one."""
    ours, theirs = ({each.question: each for each in some} for some in (us, them))
    rows = tuple(
        RevealRow(question=each, us=ours[each.key], them=theirs[each.key])
        for each in ALIGNMENT
        if each.key in ours and each.key in theirs
    )
    return Reveal(rows=rows) if len(rows) == len(ALIGNMENT) else None


def opened_in(plan: JointPlan, sitting: CourseSitting) -> Reveal | None:
    """Return the answers of a sitting as the plan keeps them; None where it keeps them not."""
    checks = {each.id: each.answers for each in plan.checks}
    return reveal_of(checks.get(sitting.check_us, ()), checks.get(sitting.check_them, ()))
