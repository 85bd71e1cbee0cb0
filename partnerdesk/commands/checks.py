"""Taking a check: beginning it, and answering it question by question, so that nothing is lost."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import fitting_value, new_row, write_field
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.checks import starts_private
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Question, Questionnaire, question_of
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError, UserError
from partnerdesk.store.models.accounts import PartyRow, PersonRow
from partnerdesk.store.models.dialogue import CheckAnswerRow, CheckRow
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class StartCheck:
    """Begin a check that is answered question by question."""

    plan_id: str
    questionnaire: Questionnaire
    side: Side
    checked_on: date
    respondent_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerQuestion:
    """Choose a level for a question of a check; the evidence that is there stays."""

    check_id: str
    question: str
    level: int
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteEvidence:
    """Say what the answer to a question rests on; raises UserError while it has none."""

    check_id: str
    question: str
    evidence: str
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeAnswerBack:
    """Leave a question open again, with its evidence gone."""

    check_id: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRespondent:
    """Say which side answers a check, and who; nobody yet is a respondent too."""

    check_id: str
    side: Side
    respondent_id: str | None = None


def start_check(command: StartCheck, work: UnitOfWork) -> Done:
    """Make a check without answers. Our own readiness is answered by us, and ours only."""
    _check_side(command.questionnaire, command.side)
    is_private = starts_private(command.questionnaire, command.side)
    values = {
        "questionnaire": command.questionnaire,
        "checked_on": command.checked_on,
        "side": command.side,
        "respondent_id": command.respondent_id,
    }
    visibility = Visibility.OURS_ONLY if is_private else None
    row = new_row(work, KINDS["check"], command.plan_id, values, visibility)
    _check_respondent(work, command.side, command.respondent_id)
    work.add(row)
    return Done(label=Deed("begin a check"), item_id=row.id)


def answer_question(command: AnswerQuestion, work: UnitOfWork) -> Done:
    """Store a level; raises FieldError where it is none of the five."""
    check, question = _question(work, command.check_id, command.question)
    kind = KINDS["check_answer"]
    found = _answer(work, check, question)
    if found is not None:
        checking.check_change(kind, found, kind.by_name["level"], command.level)
        write_field(work, kind, found, kind.by_name["level"], command.level)
    else:
        values = {"question": question.key, "level": command.level, "evidence": ""}
        checking.check_new(kind, values)
        keys = [each.key for each in QUESTIONS[check.questionnaire]]
        row: Any = CheckAnswerRow(id=new_id(), check_id=check.id, **values)
        row.position = keys.index(question.key)
        work.add(row)
        check.changed_at = work.now
    return Done(label=Deed("answer {question}", question=question.label), item_id=check.id)


def write_evidence(command: WriteEvidence, work: UnitOfWork) -> Done:
    """Store what an answer rests on."""
    check, question = _question(work, command.check_id, command.question)
    found = _answer(work, check, question)
    if found is None:
        raise FieldError("evidence", "answer_first")
    kind = KINDS["check_answer"]
    rule = kind.by_name["evidence"]
    value = fitting_value(rule, command.evidence)
    checking.check_change(kind, found, rule, value)
    write_field(work, kind, found, rule, value)
    label = Deed("change evidence of {question}", question=question.label)
    return Done(label=label, item_id=check.id)


def take_answer_back(command: TakeAnswerBack, work: UnitOfWork) -> Done:
    """Remove the answer to a question, where there is one."""
    check, question = _question(work, command.check_id, command.question)
    found = _answer(work, check, question)
    if found is not None:
        work.session.delete(found)
        check.changed_at = work.now
    label = Deed("take back the answer to {question}", question=question.label)
    return Done(label=label, item_id=check.id)


def set_respondent(command: SetRespondent, work: UnitOfWork) -> Done:
    """Store side and respondent together: a person answers for one side only."""
    check = work.get(CheckRow, command.check_id)
    kind = KINDS["check"]
    places.find_place(work, kind, check)
    _check_side(check.questionnaire, command.side)
    checking.check_reference(work, kind.by_name["respondent_id"], check, command.respondent_id)
    _check_respondent(work, command.side, command.respondent_id)
    write_field(work, kind, check, kind.by_name["side"], command.side)
    write_field(work, kind, check, kind.by_name["respondent_id"], command.respondent_id)
    return Done(label=Deed("change who answered a check"), item_id=check.id)


def _question(work: UnitOfWork, check_id: str, key: str) -> tuple[CheckRow, Question]:
    check = work.get(CheckRow, check_id)
    places.find_place(work, KINDS["check"], check)
    question = question_of(check.questionnaire, key)
    if question is None:
        raise UserError("unknown_question")
    return check, question


def _answer(work: UnitOfWork, check: CheckRow, question: Question) -> CheckAnswerRow | None:
    found = work.all_of(CheckAnswerRow, check_id=check.id, question=question.key)
    return found[0] if found else None


def _check_side(questionnaire: Questionnaire, side: Side) -> None:
    if questionnaire is Questionnaire.OWN_READINESS and side is not Side.US:
        raise FieldError("side", "own_house")


def _check_respondent(work: UnitOfWork, side: Side, person_id: str | None) -> None:
    if person_id is None:
        return
    person = work.get(PersonRow, person_id)
    if work.get(PartyRow, person.party_id).side is not side:
        raise FieldError("respondent_id", "wrong_party")
