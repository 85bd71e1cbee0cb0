"""The end of a session: the minutes, corrections in place, both nods, and when to meet again."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.commands.joint_session import AbandonSession
from partnerdesk.commands.joint_session_minutes import (
    BackToSession,
    EndSession,
    NodMinutes,
    NoteInMinutes,
    TakeNodBack,
)
from partnerdesk.domain.parties import Side
from partnerdesk.sessions.capture import kind_of
from partnerdesk.sessions.captured import Capture
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.minutes_content import fingerprint_of
from partnerdesk.sessions.minutes_text import minutes_text, outcome_text
from partnerdesk.sessions.timekeeping import as_minutes_seconds
from ui.session.desk import SessionDesk
from ui.session.minutes_lines import outcome_sections, plan_sections
from ui.session.minutes_sheet import MinutesSheet
from ui.session.next_meeting import NextMeetingRow
from ui.session.nod_bar import NodBar
from ui.session.sized import Sized
from ui.session.telling import said_in_our_words
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.sheet import Sheet


class Closing(Sized):
    """Shown while the clock stands and the minutes are looked at.

    `paper_wanted` asks for the minutes as they will print; `typed_noted` tells that the words in
    the line that captures have become a remark.
    """

    paper_wanted = Signal()
    typed_noted = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lent = ""
        self.title = Label(self.tr("What we take with us"), kind="h1", parent=self)
        self.lead = ElidedLabel(tone="secondary", parent=self)
        nothing = self.tr("Nothing was decided and no action was agreed.")
        self.outcome = MinutesSheet(desk, nothing)
        self.plan = MinutesSheet(desk, self.tr("The plan is as it was."))
        self.remark = QLineEdit(self)
        self.next = NextMeetingRow(desk, self)
        self.nods = {side: NodBar(side, self) for side in (Side.US, Side.THEM)}
        self.copy = button(self.tr("Copy as text"), icon_name="copy", parent=self)
        self.paper = button(self.tr("As PDF"), icon_name="file", parent=self)
        self.back = button(self.tr("Back to the session"), icon_name="arrow_left", parent=self)
        self.end = button(self.tr("End session"), "primary", icon_name="check", parent=self)
        self.setAccessibleName(self.title.text())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("draws_own_focus", True)
        self._assemble()
        self._connect()
        self.suit_now()

    def _assemble(self) -> None:
        self._head = QVBoxLayout()
        self._head.addWidget(self.title)
        self._head.addWidget(self.lead)
        self._sheets = QHBoxLayout()
        self._areas: list[QScrollArea] = []
        sheets = {self.tr("What came of it"): self.outcome, self.tr("In the plan"): self.plan}
        for spoken, sheet in sheets.items():
            self._sheets.addWidget(self._scrolled(sheet, spoken), 1)
        self._plan_area = self._areas[-1]
        self._answers = QHBoxLayout()
        for nod in self.nods.values():
            self._answers.addWidget(nod, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.back)
        self._foot.addWidget(self.copy)
        self._foot.addWidget(self.paper)
        self._foot.addStretch(1)
        self._foot.addWidget(self.end)
        for before, after in pairwise((self.back, self.copy, self.paper, self.end)):
            self.setTabOrder(before, after)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self._sheets, 1)
        self._lines = QHBoxLayout()
        field = Field(self.tr("Add a remark to the minutes"), self.remark, parent=self)
        self._lines.addWidget(field, 2)
        self._lines.addWidget(self.next, 3)
        self._column.addLayout(self._lines)
        self._column.addLayout(self._answers)
        self._column.addLayout(self._foot)

    def _scrolled(self, inner: MinutesSheet, spoken: str) -> Card:
        card = Card(edge_to_edge=True, parent=self)
        sheet = Sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(self.px(28), self.px(22), self.px(28), self.px(22))
        column.addWidget(inner)
        area = QScrollArea(card)
        area.setWidget(sheet)
        area.setAccessibleName(spoken)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        card.body.addWidget(area)
        self._areas.append(area)
        return card

    def _connect(self) -> None:
        self.copy.clicked.connect(lambda _checked=False: self.copy_text())
        self.paper.clicked.connect(lambda _checked=False: self._show_paper())
        self.back.clicked.connect(lambda _checked=False: self._go_back())
        self.end.clicked.connect(lambda _checked=False: self.finish())
        self.next.planned.connect(self.rest)
        self.remark.returnPressed.connect(self._note)
        for nod in self.nods.values():
            nod.nodded.connect(self._nod)
            nod.taken_back.connect(self._take_back)

    def show_view(self) -> None:
        """Show the minutes as they are now."""
        minutes, formats = self._desk.minutes(), self._desk.formats
        self.lead.setText(self._lead(minutes))
        self.outcome.show_sections(outcome_sections(minutes, formats))
        self.plan.show_sections(plan_sections(minutes, formats))
        self.next.show_meeting(minutes.next_meeting)
        for side, nod in self.nods.items():
            given = next((each for each in minutes.nods if each.side is side), None)
            nod.show_nod(self._desk.name_of(side), given, formats)
        self.end.setText(self._end_words(minutes))
        self.end.setAccessibleName(self._end_words(minutes))

    def enter(self) -> None:
        """Put the keyboard on the page as a whole: keys meant for before must not nod or end.

        What is half typed in the line that captures is offered as a remark: nothing typed is lost.
        """
        typed = " ".join(self._desk.view.course.typed.split())
        self._lent = kind_of(typed, Capture.DECISION)[1]
        if self._lent and not self.remark.text():
            self.remark.setText(self._lent)
        self.rest()

    def rest(self) -> None:
        """Have no button under the keyboard: Tab leads to them."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a field, and then leads back to the session."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.hasFocus():
            self._go_back()
        else:
            self.rest()

    def _lead(self, minutes: Minutes) -> str:
        formats = self._desk.formats
        day = formats.weekday(formats.local_day(minutes.started_at))
        time = self.tr("{time} used").format(time=as_minutes_seconds(minutes.seconds))
        return "  ·  ".join(each for each in (minutes.title, day, minutes.place, time) if each)

    def _end_words(self, minutes: Minutes) -> str:
        return self.tr("End rehearsal") if minutes.is_rehearsal else self.tr("End session")

    def copy_text(self) -> None:
        """Put the minutes into the clipboard, as text for an e-mail."""
        text = minutes_text(self._desk.minutes(), self._desk.formats, said_in_our_words)
        QGuiApplication.clipboard().setText(text)
        self._desk.say(self.tr("The minutes are in the clipboard."))

    def _show_paper(self) -> None:
        if self.flush(with_lent=False):
            self.paper_wanted.emit()

    def flush(self, *, with_lent: bool = True) -> bool:
        """Store what is half typed; what is only offered as a remark waits for the end."""
        self.outcome.end_edit()
        if with_lent or self.remark.text() != self._lent:
            self._note()
        return self.next.store()

    def finish(self) -> None:
        """Keep the minutes and end."""
        if not self.flush():
            return
        session_id = self._desk.session_id
        if self._desk.view.is_rehearsal:
            self._desk.run_or_say(AbandonSession(session_id=session_id))
            return
        minutes = self._desk.minutes()
        outcome = outcome_text(minutes, self._desk.formats, said_in_our_words)
        title = self.tr("Joint session")
        self._desk.run_or_say(
            EndSession(session_id=session_id, minutes=minutes, outcome=outcome, title=title)
        )

    def _go_back(self) -> None:
        if self.remark.text() == self._lent:
            self.remark.clear()  # it stands in the line that captures still
        if self.flush():
            self._desk.run_or_say(BackToSession(session_id=self._desk.session_id))

    def _note(self) -> None:
        text = " ".join(self.remark.text().split())
        if not text:
            return
        if self._desk.run_or_say(NoteInMinutes(session_id=self._desk.session_id, text=text)):
            self.remark.clear()
            QTimer.singleShot(0, self, self._show_last)
            if text == self._lent:
                self._lent = ""
                self.typed_noted.emit()

    def _show_last(self) -> None:
        """Bring the remark that was added into view: it is the last of its column."""
        bar = self._plan_area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _nod(self, side: Side) -> None:
        person = self._desk.view.spokesperson(side)
        self._desk.run_or_say(
            NodMinutes(
                session_id=self._desk.session_id,
                side=side,
                fingerprint=fingerprint_of(self._desk.minutes()),
                person_id=person.id if person is not None else None,
            )
        )
        self.rest()

    def _take_back(self, side: Side) -> None:
        self._desk.run_or_say(TakeNodBack(session_id=self._desk.session_id, side=side))
        self.rest()

    def suit(self) -> None:
        self._column.setContentsMargins(self.px(64), self.px(32), self.px(64), self.px(30))
        self._column.setSpacing(self.px(20))
        self._head.setSpacing(self.px(4))
        self._sheets.setSpacing(self.px(24))
        self._lines.setSpacing(self.px(24))
        self._answers.setSpacing(self.px(24))
        self._foot.setSpacing(self.px(16))
