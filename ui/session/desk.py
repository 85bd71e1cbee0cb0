"""The session's desk: all that the parts of its window are given. It knows the view and no more."""

import contextlib
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.commands.joint_session import KeepTyped, SpeakAs
from partnerdesk.commands.joint_session_agenda import (
    AddTopic,
    FinishTopic,
    MoveToTopic,
    ParkTopic,
    SkipTopic,
)
from partnerdesk.commands.joint_session_capture import DropParked
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.errors import PartnerDeskError, UserError
from partnerdesk.formats import Formats
from partnerdesk.sessions.course import ITEM_KINDS, TopicKind
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.sealed import SealedAnswers
from partnerdesk.sessions.searching import Hit, search_plan
from partnerdesk.sessions.since import SinceWeLastMet
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.sessions.timekeeping import Pace, topic_clock
from partnerdesk.sessions.view import SessionView
from ui.session.telling import left_words, side_words
from ui.session.treating import was_treated
from ui.session.ways import SessionWays
from ui.tasks import Work


class SessionDesk(QObject):
    """One session. `changed` comes after each re-read of the view, `told` with a sentence."""

    changed = Signal()
    side_changed = Signal()
    told = Signal(str)
    undoable = Signal(str)  # told with the way back
    capture_wanted = Signal(str)

    def __init__(self, ways: SessionWays, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = ways
        self.view: SessionView = ways.view()
        ways.hear(self.say)

    @property
    def session_id(self) -> str:
        """The session."""
        return self._ways.session_id

    @property
    def plan(self) -> JointPlan:
        """The plan as both sides may see it."""
        return self.view.plan

    @property
    def speaking(self) -> Speaking:
        """Who speaks."""
        return self.view.speaking

    @property
    def formats(self) -> Formats:
        """How figures and days are written here, money in the plan's currency."""
        return self._ways.formats()

    @property
    def today(self) -> date:
        """This day where the program runs."""
        return self.now().astimezone().date()

    def now(self) -> datetime:
        """Return this moment."""
        return self._ways.now()

    def refresh(self) -> None:
        """Read again and tell the parts."""
        before = self.view.speaking
        self.view = self._ways.view()
        self.changed.emit()
        if self.view.speaking is not before:
            self.side_changed.emit()

    def name_of(self, side: Side) -> str:
        """Return what a side is called: never us or them where both look."""
        party = self.view.party(side)
        return party.label if party is not None else side_words(side)

    def speaker_name(self) -> str:
        """Return who speaks, by name."""
        if self.speaking is Speaking.BOTH:
            return self.tr("Both")
        return self.name_of(Side(self.speaking.value))

    def run(self, command: Any) -> str | None:
        """Carry a command out for whoever speaks; raises UserError."""
        return self._ways.run(command, self.speaking)

    def run_as(self, speaking: Speaking, command: Any) -> str | None:
        """Carry a command out for a side, whoever speaks."""
        return self._ways.run(command, speaking)

    def run_all(self, commands: list[Any], label: str) -> str | None:
        """Carry commands out as one step; raises UserError."""
        return self._ways.run_all(commands, label, self.speaking)

    def run_or_say(self, command: Any) -> str | None:
        """Carry a command out; what is wrong is said at the bottom of the window."""
        try:
            return self.run(command)
        except UserError as error:
            self.say(self.sentence(error))
            return None

    def run_as_or_say(self, speaking: Speaking, command: Any) -> str | None:
        """Carry a command out for a side; what is wrong is said at the bottom of the window."""
        try:
            return self.run_as(speaking, command)
        except UserError as error:
            self.say(self.sentence(error))
            return None

    def take_back(self, merge_key: str) -> bool:
        """Take the last step back where it was made under a merge key."""
        return self._ways.take_back(merge_key)

    def undo(self) -> None:
        """Take the last step of this session back and say which it was."""
        label = self._ways.undo()
        if label:
            self.say(self.tr("Undone: {label}").format(label=label))

    def redo(self) -> None:
        """Do the step that was taken back last again."""
        label = self._ways.redo()
        if label:
            self.say(self.tr("Done again: {label}").format(label=label))

    def say(self, sentence: str) -> None:
        """Say a sentence at the bottom of the window."""
        self.told.emit(sentence)

    def sentence(self, error: PartnerDeskError) -> str:
        """Return the sentence of an error in the user's language."""
        return self._ways.sentence(error)

    def minutes(self) -> Minutes:
        """Return the minutes as they are now."""
        return self._ways.minutes()

    def paper(self) -> Work:
        """Return what makes the PDF of the minutes as they are now."""
        return self._ways.paper()

    def save_paper(self, content: bytes) -> str:
        """Write a PDF and return the file's name; raises EnvironmentProblem."""
        return self._ways.save_paper(content)

    def since(self) -> SinceWeLastMet:
        """Return what happened since both sides met last."""
        return self._ways.since()

    def sealed_answers(self, side: Side) -> SealedAnswers:
        """Return a side's own answers while it answers; they are empty once sealed."""
        return self._ways.sealed_answers(side)

    def search(self, text: str) -> tuple[Hit, ...]:
        """Find something in what both sides see of this plan."""
        return search_plan(self.plan, text)

    def speak_as(self, speaking: Speaking) -> None:
        """Have another side speak."""
        if speaking is not self.speaking:
            self.run_or_say(SpeakAs(session_id=self.session_id, speaking=speaking))

    def go_to(self, topic_id: str) -> None:
        """Go to a topic of the agenda."""
        current = self.view.current
        if current is not None and current.id == topic_id:
            return
        parked = [each for each in self.view.parked if each.topic_id == topic_id]
        self.run_or_say(MoveToTopic(session_id=self.session_id, topic_id=topic_id))
        for each in parked:  # it is not put aside any more
            self.run_or_say(DropParked(session_id=self.session_id, parked_id=each.id))

    def next_topic(self) -> None:
        """Go on to the next topic; the present one is done, or skipped where nobody treated it."""
        current = self.view.current
        if current is not None:
            close = FinishTopic if was_treated(self.view, current, self.now()) else SkipTopic
            self.run_or_say(close(session_id=self.session_id, topic_id=current.id))

    def previous_topic(self) -> None:
        """Go back to the topic before in the agenda, done or not."""
        topics, current = self.view.topics, self.view.current
        at = next((at for at, each in enumerate(topics) if each == current), len(topics))
        if at > 0:
            self.go_to(topics[at - 1].id)

    def park_topic(self) -> None:
        """Put the topic aside and go on."""
        current = self.view.current
        if current is not None:
            self.run_or_say(ParkTopic(session_id=self.session_id, topic_id=current.id))

    def talk_about(self, kind: TopicKind | str, item_id: str, title: str) -> None:
        """Put a topic after the present one and go there; one about the item is not made twice.

        A kind of item without an item is a text.
        """
        wanted = TopicKind(kind)
        if not item_id and wanted in ITEM_KINDS:
            wanted = TopicKind.TEXT
        topics, current = self.view.topics, self.view.current
        key = (wanted, item_id or None)
        is_text = wanted is TopicKind.TEXT
        same = [each for each in topics if not is_text and (each.kind, each.about_id) == key]
        if same:
            self.go_to(same[0].id)
            return
        at = next((at for at, each in enumerate(topics) if each == current), len(topics) - 1)
        made = self.run_or_say(
            AddTopic(
                session_id=self.session_id,
                title=title,
                kind=wanted,
                about_id=item_id or None,
                index=at + 1,
            )
        )
        if made:
            self.go_to(made)

    def add_topic(self, title: str) -> str | None:
        """Put a written topic at the end of the agenda, and return its id."""
        return self.run_or_say(AddTopic(session_id=self.session_id, title=title))

    def topic_minutes_words(self) -> str:
        """Return how much time is left for the topic, in words."""
        current = self.view.current
        if current is None:
            return ""
        return left_words(topic_clock(self.view.course, current, self.now()))

    def is_topic_over(self) -> bool:
        """Tell whether the topic took longer than was planned."""
        current = self.view.current
        if current is None:
            return False
        return topic_clock(self.view.course, current, self.now()).pace is Pace.OVER

    def keep_typed(self, text: str) -> None:
        """Keep what is half typed in the line that captures; nothing is told where that fails."""
        if text != self.view.course.typed:
            with contextlib.suppress(UserError):
                self.run(KeepTyped(session_id=self.session_id, text=text))

    def capture(self, text: str = "") -> None:
        """Put the keyboard into the capture line, with words to begin with."""
        self.capture_wanted.emit(text)
