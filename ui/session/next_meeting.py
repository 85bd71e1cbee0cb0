"""When both sides meet again: a day and a time in one line, and the place."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from partnerdesk.commands.joint_session_minutes import PlanNextSession
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.errors import UserError
from partnerdesk.sessions.minutes import NextMeeting
from ui.forms.editors import editor_for
from ui.forms.sentences import say_under
from ui.look.current import scale_of
from ui.session.desk import SessionDesk
from ui.session.sized import Sized
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import Label

_LATER = timedelta(weeks=2)


class NextMeetingRow(Sized):
    """Becomes a sentence once the meeting is planned; `planned` is sent then."""

    planned = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        kind = KINDS["touchpoint"]
        self.editor = editor_for(kind, kind.by_name["starts_at"], desk.formats)
        self.when = Field(self.tr("When do we meet again?"), self.editor.widget, parent=self)
        self.place_line = QLineEdit(self)
        self.place = Field(self.tr("Where"), self.place_line, parent=self)
        self.plan = button(self.tr("Plan it"), icon_name="calendar", parent=self)
        self.said = Label(kind="h3", wrap=True, parent=self)
        self._say = say_under(self.when, lambda: desk.formats)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.when, 2)
        self._row.addWidget(self.place, 1)
        self._row.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self.said, 1, Qt.AlignmentFlag.AlignBottom)
        self.plan.clicked.connect(lambda _checked=False: self._plan())
        self.editor.settled.connect(self.store)
        self.place_line.returnPressed.connect(self.store)
        self._example = desk.formats.moment(desk.view.starts_at + _LATER)
        if isinstance(self.editor.widget, QLineEdit):
            like = self.tr("Like {example}").format(example=self._example)
            self.editor.widget.setPlaceholderText(like)
        self.place_line.setText(desk.view.place)
        self.suit_now()

    def show_meeting(self, meeting: NextMeeting | None) -> None:
        """Show the meeting that is planned, or the fields to plan one."""
        for each in (self.when, self.place, self.plan):
            each.setVisible(meeting is None)
        self.said.setVisible(meeting is not None)
        if meeting is not None:
            words = self.tr("We meet again: {when}").format(
                when=self._desk.formats.moment(meeting.starts_at)
            )
            self.said.setText(", ".join(each for each in (words, meeting.place) if each))

    def _plan(self) -> None:
        """Plan it, or ask for the moment that is missing."""
        if self.editor.text().strip():
            self.store()
            return
        words = self.tr("Write a day and a time, like {example}.").format(example=self._example)
        self._say(words)
        self.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self) -> bool:
        """Plan the meeting where a moment stands there; tells whether all is well."""
        if not self.editor.text().strip():
            return True
        try:
            moment = self.editor.value()
            title = self._desk.view.title or self.tr("Joint session")
            done = self._desk.run(
                PlanNextSession(
                    session_id=self._desk.session_id,
                    title=title,
                    starts_at=moment,
                    minutes=self._desk.view.minutes,
                    place=" ".join(self.place_line.text().split()),
                )
            )
        except UserError as error:
            self._say(error)
            return False
        if done is None:
            return False
        self._say("")
        self.editor.show_value(None)
        self.planned.emit()
        return True

    def suit(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.px(16))
        self.said.setMinimumHeight(self.px(scale_of(self).control))
