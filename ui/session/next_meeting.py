"""When both sides meet again: a day and a time in one line, and the place."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.commands.joint_session_minutes import PlanNextSession
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.errors import UserError
from partnerdesk.sessions.minutes import NextMeeting
from ui.forms.editor import Showing
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
        self._prepare()
        self.when = Field(self.tr("When do we meet again?"), self.editor.widget, parent=self)
        self.place_line = QLineEdit(self)
        self.place = Field(self.tr("Where"), self.place_line, parent=self)
        self.plan = button(self.tr("Plan it"), icon_name="calendar", parent=self)
        self.said = Label(kind="h3", wrap=True, parent=self)
        spoken = self.tr("Change when we meet again")
        self.change = button("", "flat", icon_name="pen", small=True, spoken=spoken, parent=self)
        self.change.clicked.connect(lambda _checked=False: self._begin_to_change())
        self._planned: NextMeeting | None = None
        self._is_changing = False
        self._say = say_under(self.when, lambda: desk.formats)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.when, 2)
        self._row.addWidget(self.place, 1)
        self._row.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self.said, 1, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignBottom)
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
        self._planned = meeting
        is_asked = meeting is None or self._is_changing
        for each in (self.when, self.place, self.plan):
            each.setVisible(is_asked)
        self.said.setVisible(not is_asked)
        self.change.setVisible(not is_asked)
        if meeting is not None:
            words = self.tr("We meet again: {when}").format(
                when=self._desk.formats.moment(meeting.starts_at)
            )
            self.said.setText(", ".join(each for each in (words, meeting.place) if each))

    def _prepare(self) -> None:
        """Let days be named as people say them: "Friday, 14:00", "3 Dec 14:00"."""
        desk, rule = self._desk, KINDS["touchpoint"].by_name["starts_at"]
        self.editor.prepare(
            Showing(rule=rule, item=None, parts=desk.plan, formats=desk.formats, today=desk.today)
        )

    def _begin_to_change(self) -> None:
        if self._planned is None:
            return
        self._is_changing = True
        self.editor.show_value(self._planned.starts_at)
        self.place_line.setText(self._planned.place)
        self.show_meeting(self._planned)
        self.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

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
            moment, place = self.editor.value(), " ".join(self.place_line.text().split())
            done = self._change(moment, place) if self._is_changing else self._make(moment, place)
        except UserError as error:
            self._say(error)
            return False
        if done is None:
            return False
        self._say("")
        self._is_changing = False
        self.editor.show_value(None)
        self.show_meeting(self._desk.minutes().next_meeting)
        self.planned.emit()
        return True

    def _make(self, moment: datetime, place: str) -> str | None:
        title = self._desk.view.title or self.tr("Joint session")
        return self._desk.run(
            PlanNextSession(
                session_id=self._desk.session_id,
                title=title,
                starts_at=moment,
                minutes=self._desk.view.minutes,
                place=place,
            )
        )

    def _change(self, moment: datetime, place: str) -> str | None:
        """Change the meeting that is planned already, as one step."""
        item_id = self._desk.view.course.next_touchpoint_id
        if item_id is None or self._planned is None:
            return self._make(moment, place)
        values = {"starts_at": moment, "place": place}
        commands = [
            SetField(kind="touchpoint", item_id=item_id, field=name, value=value)
            for name, value in values.items()
        ]
        return self._desk.run_all(list(commands), Deed("plan {title}", title=self._planned.title))

    def suit(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.px(16))
        self.said.setMinimumHeight(self.px(scale_of(self).control))
