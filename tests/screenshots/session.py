"""The joint session, pictured from its check before to its minutes after, in a size of its own."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from partnerdesk.commands.joint_session import SpeakAs, StartSession
from partnerdesk.commands.joint_session_agenda import AddTopic
from partnerdesk.commands.joint_session_capture import CaptureLine
from partnerdesk.commands.joint_session_minutes import CloseSession, NodMinutes
from partnerdesk.commands.joint_session_sealed import (
    AnswerSealed,
    OpenSeals,
    SealAnswers,
    StartSitting,
    WriteSealed,
)
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT
from partnerdesk.formats import Formats
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.sessions.capture import read_line
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.minutes_content import fingerprint_of
from partnerdesk.sessions.speaking import Speaking
from tests.screenshots.standing_clock import DAY, MEETING, StandingClock
from ui.app import Start
from ui.session.desk import SessionDesk
from ui.session.window import SessionWindow
from ui.together.covering import Cover
from ui.together.ways import session_ways

Picture = tuple[str, QWidget]
# What each of the first topics is about, with the minutes it takes.
TOPICS = (("issues", 8), ("goal", 12), ("risk", 14), ("reward", 9))
LINES = (
    "Recycled content is measured per pallet, not per quarter",
    "/a we send the trial plan by Friday",
    "/a they open the plant data by 1 December",
)
ANSWERS = {Side.US: (75, 100, 75, 75, 50), Side.THEM: (75, 75, 75, 25, 50)}
EVIDENCE = {
    Side.US: "Film risk is already half and half.",
    Side.THEM: "If line 3 stops, we stand there alone.",
}
RISK = 3  # the question in which the answers lie apart


def session_of(
    start: Start,
    clock: StandingClock,
    plan_id: str,
    size: tuple[int, int],
    settle: Callable[[], None],
) -> Iterator[Picture]:
    """Hold the session that is next, and yield its window at each part of it."""
    clock.at = MEETING
    shown = _Shown(start, plan_id, size, settle)
    try:
        yield from _topics(shown, clock)
        yield from _alignment(shown, clock)
        yield from _around(shown, start)
        yield from _ending(shown)
    finally:
        shown.close()
        clock.at = DAY


class _Shown:
    """A session with its window."""

    def __init__(
        self, start: Start, plan_id: str, size: tuple[int, int], settle: Callable[[], None]
    ) -> None:
        self._context, self.settle = start.desk.context, settle
        plan = start.desk.workspace.read(lambda found: read_joint_plan(found, plan_id))
        agenda = next(each for each in plan.touchpoints if each.agenda)
        begun = StartSession(plan_id=plan_id, touchpoint_id=agenda.id)
        self.id = start.desk.workspace.execute(begun).item_id
        self.desk = SessionDesk(session_ways(self._context, self.id), start)
        self._context.changes.stored.connect(self._refresh)
        self.window = SessionWindow(self.desk, *size)
        self.window.resize(*size)
        self.window.show()
        self.window.work.topic.enter()
        settle()

    def run(self, command: object) -> None:
        """Run a command as the session's window does."""
        self.desk.run(command)
        self.settle()

    def pause(self) -> None:
        """Let the clock stand, or go on."""
        self.window.pause_or_go_on()
        self.settle()

    def close(self) -> None:
        """Close the window, whatever the session has come to."""
        self._context.changes.stored.disconnect(self._refresh)
        self.window.stop()
        self.window.close()
        self.window.deleteLater()
        self.desk.deleteLater()
        self.settle()

    def _refresh(self, _change: object) -> None:
        self.desk.refresh()


def _topics(shown: _Shown, clock: StandingClock) -> Iterator[Picture]:
    for number, (name, minutes) in enumerate(TOPICS):
        clock.turn(minutes=minutes // 2, seconds=24)
        shown.run(SpeakAs(session_id=shown.id, speaking=Speaking.BOTH))
        if number:
            _capture(shown, LINES[number - 1])
        shown.desk.refresh()
        shown.settle()
        yield f"session-{name}", shown.window
        clock.turn(minutes=minutes - minutes // 2)
        shown.window.next_topic()
        shown.settle()


def _capture(shown: _Shown, line: str) -> None:
    desk = shown.desk
    captured = read_line(
        line,
        desk.plan,
        Formats(locale="en_GB", currency="EUR"),
        desk.today,
        speaking=desk.speaking,
        topic=desk.view.current,
    )
    shown.run(CaptureLine(session_id=shown.id, captured=captured))


def _alignment(shown: _Shown, clock: StandingClock) -> Iterator[Picture]:
    kind = TopicKind.ALIGNMENT
    shown.run(AddTopic(session_id=shown.id, title="Alignment", kind=kind, about_id="alignment"))
    shown.desk.go_to(shown.desk.view.topics[-1].id)
    shown.run(StartSitting(session_id=shown.id))
    yield "session-alignment", shown.window
    for side, levels in ANSWERS.items():
        for question, level in zip(ALIGNMENT, levels, strict=True):
            shown.run(
                AnswerSealed(session_id=shown.id, side=side, question=question.key, level=level)
            )
        apart = ALIGNMENT[RISK].key
        shown.run(
            WriteSealed(session_id=shown.id, side=side, question=apart, evidence=EVIDENCE[side])
        )
        shown.run(SealAnswers(session_id=shown.id, side=side))
    clock.turn(minutes=6)
    shown.run(OpenSeals(session_id=shown.id))
    yield "session-reveal", shown.window


def _around(shown: _Shown, start: Start) -> Iterator[Picture]:
    cover = Cover(start.window, shown.window)
    shown.settle()
    yield "session-curtain", start.window
    cover.lift()
    shown.window.show_keys()
    shown.settle()
    yield "session-keys", shown.window
    shown.window.show_keys()
    shown.pause()
    yield "session-pause", shown.window
    shown.pause()


def _ending(shown: _Shown) -> Iterator[Picture]:
    shown.run(CloseSession(session_id=shown.id))
    fingerprint = fingerprint_of(shown.desk.minutes())
    shown.run(NodMinutes(session_id=shown.id, side=Side.US, fingerprint=fingerprint))
    yield "session-minutes", shown.window
    fingerprint = fingerprint_of(shown.desk.minutes())
    shown.run(NodMinutes(session_id=shown.id, side=Side.THEM, fingerprint=fingerprint))
    if shown.window.closing is not None:
        shown.window.closing.end.click()
    shown.settle()
    yield "session-leaving", shown.window
