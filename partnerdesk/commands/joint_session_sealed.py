"""The alignment check in a session: each side answers behind a seal, then both open together.

Until then the answers lie beside the plan, where neither the history nor the joint plan looks.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from partnerdesk.commands import checking
from partnerdesk.commands.items import fitting, new_row
from partnerdesk.commands.joint_session import forget_sealed
from partnerdesk.commands.joint_session_courses import (
    OpenCourse,
    keep_course,
    open_course,
    passing,
)
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.sittings import kept_checks, sides_in_order
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.checks import Answer
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire, question_of
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError, UserError
from partnerdesk.sessions.content import sheet_from_content, sheet_to_content
from partnerdesk.sessions.course import CourseSitting
from partnerdesk.sessions.sealed import SIDES, Sheet
from partnerdesk.store.deleting import delete_with_parts
from partnerdesk.store.models.accounts import PartyRow, PersonRow
from partnerdesk.store.models.dialogue import CheckAnswerRow, CheckRow
from partnerdesk.store.models.sessions import SealedAnswersRow
from partnerdesk.store.unit_of_work import UnitOfWork

ANSWER = KINDS["check_answer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartSitting:
    """Begin the alignment check, or answer again once it was opened.

    A side that has answered lately, and waits for the other, has its answers sealed already.
    """

    session_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSealed:
    """Choose a level for a question, on behalf of one side."""

    session_id: str
    side: Side
    question: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteSealed:
    """Say what a side's answer rests on; raises FieldError while it has none."""

    session_id: str
    side: Side
    question: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeSealedBack:
    """Leave a question open again."""

    session_id: str
    side: Side
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealAnswers:
    """Seal a side's answers; raises UserError where one is missing."""

    session_id: str
    side: Side
    respondent_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakSeal:
    """Let a side go back to its own answers, before both are opened."""

    session_id: str
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSeals:
    """Open the answers of both sides: they become checks that both see."""

    session_id: str


def start_sitting(command: StartSitting, work: UnitOfWork) -> Done:
    """Begin, unless a sitting goes on already."""
    opened = open_course(work, command.session_id)
    before = opened.course.sitting
    if before is not None and not is_opened(work, before):
        return passing(before.id)
    forget_sealed(work, command.session_id)
    kept = kept_checks(work, opened.session.plan_id) if before is None else {}
    made = {side: new_id() for side in sides_in_order(work, opened.session.plan_id)} | kept
    replaces: tuple[str, ...] = ()
    if before is not None:
        replaces = tuple(before.check_of(side) for side in SIDES if side not in before.kept)
    sitting = CourseSitting(
        id=new_id(),
        check_us=made[Side.US],
        check_them=made[Side.THEM],
        kept=tuple(kept),
        sealed=tuple(kept),
        replaces=replaces,
    )
    keep_course(work, opened, replace(opened.course, sitting=sitting))
    return passing(sitting.id)


def answer_sealed(command: AnswerSealed, work: UnitOfWork) -> Done:
    """Keep a level beside the plan."""
    level = Answer(question=command.question, level=command.level)

    def change(sheet: Sheet) -> Sheet:
        found = sheet.answer_to(command.question) or level
        return _with(sheet, replace(found, level=command.level))

    return _change(work, command.session_id, command.side, command.question, change)


def write_sealed(command: WriteSealed, work: UnitOfWork) -> Done:
    """Keep what an answer rests on."""

    def change(sheet: Sheet) -> Sheet:
        found = sheet.answer_to(command.question)
        if found is None:
            raise FieldError("evidence", "answer_first")
        return _with(sheet, replace(found, evidence=command.evidence.replace("\r\n", "\n")))

    return _change(work, command.session_id, command.side, command.question, change)


def take_sealed_back(command: TakeSealedBack, work: UnitOfWork) -> Done:
    """Forget an answer."""

    def change(sheet: Sheet) -> Sheet:
        left = tuple(each for each in sheet.answers if each.question != command.question)
        return replace(sheet, answers=left)

    return _change(work, command.session_id, command.side, command.question, change)


def seal_answers(command: SealAnswers, work: UnitOfWork) -> Done:
    """Seal what a side has answered."""
    opened, sitting = _open_sitting(work, command.session_id, command.side)
    row = _row(work, command.session_id, command.side)
    sheet = sheet_from_content(row.content)
    if not sheet.is_complete:
        raise UserError("answer_all")
    _check_respondent(work, command.side, command.respondent_id)
    _keep(work, row, replace(sheet, respondent_id=command.respondent_id))
    sealed = replace(sitting, sealed=(*sitting.sealed, command.side))
    keep_course(work, opened, replace(opened.course, sitting=sealed))
    return passing(sitting.id)


def break_seal(command: BreakSeal, work: UnitOfWork) -> Done:
    """Unseal a side's answers; one that had answered before the session answers anew."""
    opened = open_course(work, command.session_id)
    sitting = _sitting(work, opened)
    left = replace(
        sitting,
        sealed=tuple(each for each in sitting.sealed if each is not command.side),
        kept=tuple(each for each in sitting.kept if each is not command.side),
    )
    if command.side in sitting.kept:
        first, second = new_id(), new_id()  # whoever answers anew begins another round
        us, them = (first, second) if command.side is Side.US else (second, first)
        left = replace(left, check_us=us, check_them=them)
    keep_course(work, opened, replace(opened.course, sitting=left))
    return passing(sitting.id)


def open_seals(command: OpenSeals, work: UnitOfWork) -> Done:
    """Make the checks of both sides, in the place of those of an earlier sitting."""
    opened = open_course(work, command.session_id)
    sitting = _sitting(work, opened)
    if set(sitting.sealed) != set(SIDES):
        raise UserError("seal_missing")
    if opened.session.is_rehearsal:
        keep_course(work, opened, replace(opened.course, sitting=replace(sitting, is_opened=True)))
        return passing(sitting.id)
    for check_id in sitting.replaces:
        gone = work.session.get(CheckRow, check_id)
        if gone is not None:
            delete_with_parts(work, gone)
    for side in SIDES:
        if side not in sitting.kept:
            sheet = sheet_from_content(_row(work, command.session_id, side).content)
            _keep_check(work, opened, sitting.check_of(side), side, sheet)
    return Done(label=Deed("open the answers"), item_id=sitting.id)


def is_opened(work: UnitOfWork, sitting: CourseSitting) -> bool:
    """Tell whether the answers of a sitting are with the plan."""
    if sitting.is_opened:
        return True
    if set(sitting.kept) == set(SIDES):
        return False
    made = (sitting.check_of(side) for side in SIDES if side not in sitting.kept)
    return all(work.session.get(CheckRow, each) is not None for each in made)


def _change(
    work: UnitOfWork,
    session_id: str,
    side: Side,
    question: str,
    change: Callable[[Sheet], Sheet],
) -> Done:
    if question_of(Questionnaire.ALIGNMENT, question) is None:
        raise UserError("unknown_question")
    _opened, sitting = _open_sitting(work, session_id, side)
    row = _row(work, session_id, side)
    _keep(work, row, change(sheet_from_content(row.content)))
    return passing(sitting.id)


def _open_sitting(
    work: UnitOfWork, session_id: str, side: Side
) -> tuple[OpenCourse, CourseSitting]:
    """Return the sitting in which a side may answer."""
    opened = open_course(work, session_id)
    sitting = _sitting(work, opened)
    if side not in SIDES:
        raise FieldError("side", "wrong_party")
    if side in sitting.sealed:
        raise UserError("is_sealed")
    return opened, sitting


def _sitting(work: UnitOfWork, opened: OpenCourse) -> CourseSitting:
    sitting = opened.course.sitting
    if sitting is None:
        raise UserError("no_sitting")
    if is_opened(work, sitting):
        raise UserError("already_opened")
    return sitting


def _row(work: UnitOfWork, session_id: str, side: Side) -> SealedAnswersRow:
    work.session.flush()
    found = work.all_of(SealedAnswersRow, joint_session_id=session_id, side=side)
    if found:
        return found[0]
    return work.add(
        SealedAnswersRow(
            id=new_id(),
            joint_session_id=session_id,
            side=side,
            content=sheet_to_content(Sheet()),
            created_at=work.now,
            changed_at=work.now,
        )
    )


def _keep(work: UnitOfWork, row: SealedAnswersRow, sheet: Sheet) -> None:
    for each in sheet.answers:
        values = {"question": each.question, "level": each.level, "evidence": each.evidence}
        checking.check_new(ANSWER, fitting(ANSWER, values))
    row.content, row.changed_at = sheet_to_content(sheet), work.now


def _with(sheet: Sheet, answer: Answer) -> Sheet:
    others = (each for each in sheet.answers if each.question != answer.question)
    return replace(sheet, answers=(*others, answer))


def _keep_check(
    work: UnitOfWork, opened: OpenCourse, check_id: str, side: Side, sheet: Sheet
) -> None:
    values = {
        "questionnaire": Questionnaire.ALIGNMENT,
        "checked_on": work.today,
        "side": side,
        "respondent_id": sheet.respondent_id,
    }
    row = new_row(work, KINDS["check"], opened.session.plan_id, values, Visibility.SHARED)
    row.id = check_id
    work.add(row)
    for index, each in enumerate(sheet.answers):
        answer = CheckAnswerRow(id=new_id(), check_id=check_id, question=each.question)
        answer.level, answer.evidence, answer.position = each.level, each.evidence, index
        work.add(answer)


def _check_respondent(work: UnitOfWork, side: Side, person_id: str | None) -> None:
    if person_id is None:
        return
    person = work.get(PersonRow, person_id)
    if work.get(PartyRow, person.party_id).side is not side:
        raise FieldError("respondent_id", "wrong_party")
