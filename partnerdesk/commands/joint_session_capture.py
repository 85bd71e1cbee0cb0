"""What is captured in a joint session: decisions, actions and issues, and lines put aside."""

from dataclasses import dataclass, replace

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import new_row
from partnerdesk.commands.joint_session_courses import (
    OpenCourse,
    keep_aside,
    keep_course,
    open_course,
    passing,
)
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.plan_items import LinkItems, link_items
from partnerdesk.commands.terms import set_standing, standing_of, terms_of
from partnerdesk.domain.agreement import agree
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.sessions.captured import Capture, Captured
from partnerdesk.sessions.course import ParkedLine, TriedLine
from partnerdesk.store.models.base import AgreedOn
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork

TITLE = KINDS["decision"].by_name["title"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureLine:
    """Keep what was understood of a line. What is put aside has no history.

    A decision that both speak is agreed by both; one that a side speaks is proposed by it. An
    action of several becomes one for each of them, in one step.
    """

    session_id: str
    captured: Captured


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkLine:
    """Put something aside for later."""

    session_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeParked:
    """Change the words of a line that was put aside."""

    session_id: str
    parked_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DropParked:
    """Take a line off what was put aside, or one tried in a rehearsal."""

    session_id: str
    parked_id: str


def capture_line(command: CaptureLine, work: UnitOfWork) -> Done:
    """Make the item that a line becomes; in a rehearsal it is only noted beside the plan."""
    opened = open_course(work, command.session_id)
    captured = command.captured
    if opened.session.is_rehearsal:
        return _try(work, opened, captured)
    if captured.kind is Capture.PARK:
        return _park(work, opened, captured.title, captured.topic_id)
    made = [_make(work, opened, each) for each in captured.single()]
    keep_aside(work, opened, replace(opened.course, typed=""))
    return made[0]


def _make(work: UnitOfWork, opened: OpenCourse, captured: Captured) -> Done:
    kind = KINDS[captured.kind.value]
    values = captured.values(work.today)
    row = new_row(work, kind, opened.session.plan_id, values, Visibility.SHARED)
    work.add(row)
    if isinstance(row, AgreedOn) and work.by_both:
        work.session.flush()
        terms = terms_of(work, kind, row)
        set_standing(row, agree(standing_of(row), None, work.today, terms))
    _link(work, opened, captured, row.id)
    return Done(label=Deed("add {title}", title=places.title_of(kind, row)), item_id=row.id)


def park_line(command: ParkLine, work: UnitOfWork) -> Done:
    """Put a line aside; raises FieldError where it is empty."""
    opened = open_course(work, command.session_id)
    return _park(work, opened, command.text, opened.course.current_id)


def change_parked(command: ChangeParked, work: UnitOfWork) -> Done:
    """Write other words."""
    opened = open_course(work, command.session_id)
    text = _checked(command.text)
    _known(opened, command.parked_id)
    parked = tuple(
        replace(each, text=text) if each.id == command.parked_id else each
        for each in opened.course.parked
    )
    tried = tuple(
        replace(each, text=text) if each.id == command.parked_id else each
        for each in opened.course.tried
    )
    keep_course(work, opened, replace(opened.course, parked=parked, tried=tried))
    return passing(command.parked_id)


def drop_parked(command: DropParked, work: UnitOfWork) -> Done:
    """Take a line away."""
    opened = open_course(work, command.session_id)
    _known(opened, command.parked_id)
    course = replace(
        opened.course,
        parked=tuple(each for each in opened.course.parked if each.id != command.parked_id),
        tried=tuple(each for each in opened.course.tried if each.id != command.parked_id),
    )
    keep_course(work, opened, course)
    return passing(command.parked_id)


def _park(work: UnitOfWork, opened: OpenCourse, text: str, topic_id: str | None) -> Done:
    course = opened.course
    line = ParkedLine(
        id=new_id(), text=_checked(text), topic_id=topic_id, by=course.speaking, at=work.now
    )
    keep_course(work, opened, replace(course, parked=(*course.parked, line), typed=""))
    return passing(line.id)


def _try(work: UnitOfWork, opened: OpenCourse, captured: Captured) -> Done:
    title = _checked(captured.title)
    line = TriedLine(id=new_id(), kind=captured.kind.value, text=title, at=work.now)
    tried = (*opened.course.tried, line)
    keep_course(work, opened, replace(opened.course, tried=tried, typed=""))
    return passing(line.id)


def _link(work: UnitOfWork, opened: OpenCourse, captured: Captured, item_id: str) -> None:
    if captured.about is None:
        return
    kind, about_id = captured.about
    about = work.session.get(MODELS[kind], about_id)
    if about is None or getattr(about, "visibility", None) is not Visibility.SHARED:
        return  # it was taken away meanwhile: the line is kept all the same
    work.session.flush()
    link_items(
        LinkItems(
            plan_id=opened.session.plan_id,
            from_kind=captured.kind.value,
            from_id=item_id,
            to_kind=kind,
            to_id=about_id,
        ),
        work,
    )


def _checked(text: str) -> str:
    text = " ".join(text.split())
    checking.check_value(TITLE, text)
    return text


def _known(opened: OpenCourse, line_id: str) -> None:
    lines: tuple[ParkedLine | TriedLine, ...] = (*opened.course.parked, *opened.course.tried)
    if line_id not in {each.id for each in lines}:
        raise UserError("not_found", kind="line")
