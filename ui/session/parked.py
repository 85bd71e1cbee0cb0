"""What was put aside for later; each line can be taken up again or dropped."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.joint_session_capture import DropParked
from partnerdesk.sessions.course import ParkedLine, TopicKind
from ui.session.desk import SessionDesk
from ui.session.pictures import Picture
from ui.session.sized import Sized
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Label

MOST = 3  # lines; the rest is counted


class ParkedRow(Sized):
    """One parked line."""

    def __init__(self, desk: SessionDesk, line: ParkedLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self.line = desk, line
        self.text = ElidedLabel(line.text, tone="secondary", parent=self)
        spoken = self.tr("Talk about “{text}”").format(text=line.text)
        self.take_up = button("", "flat", icon_name="arrow_left", small=True, spoken=spoken)
        self.take_up.setToolTip(self.tr("Talk about it now"))
        spoken = self.tr("Drop “{text}”").format(text=line.text)
        self.drop = button("", "flat", icon_name="close", small=True, spoken=spoken)
        self.drop.setToolTip(self.tr("Drop"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.take_up)
        self._row.addWidget(self.drop)
        self.take_up.clicked.connect(lambda _checked=False: self._take_up())
        self.drop.clicked.connect(lambda _checked=False: self._drop())
        self.suit_now()

    def _take_up(self) -> None:
        self._desk.talk_about(TopicKind.TEXT, "", self.line.text)
        self._drop()

    def _drop(self) -> None:
        session_id = self._desk.session_id
        self._desk.run_or_say(DropParked(session_id=session_id, parked_id=self.line.id))

    def suit(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.px(4))
        for each in (self.take_up, self.drop):
            each.setFixedWidth(self.px(48))


class Parked(Sized):
    """The last lines that were parked, the newest first."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = Label(self.tr("Parked"), kind="h3", parent=self)
        self.count = Label(tone="secondary", parent=self)
        self._head = QHBoxLayout()
        self._head.addWidget(Picture("park", "ink", 24, parent=self))
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._head.addWidget(self.count)
        self._lines = QVBoxLayout()
        self._more = Label(kind="caption", tone="secondary", parent=self)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self._lines)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows: list[ParkedRow] = []
        desk.changed.connect(self.show_view)
        self.suit_now()
        self.show_view()

    def show_view(self) -> None:
        """Show what is parked."""
        lines = self._desk.view.parked
        self.count.setText(self._desk.formats.number(len(lines)) if lines else "")
        shown = lines[::-1][:MOST]
        if tuple(row.line for row in self.rows) != shown:
            for row in self.rows:
                self._lines.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [ParkedRow(self._desk, line, self) for line in shown]
            for row in self.rows:
                self._lines.addWidget(row)
                row.show()
        left_out = len(lines) - len(shown)
        self._more.setText(self.tr("and %n more", "", left_out) if left_out else "")
        self._more.setVisible(bool(left_out))
        self.setVisible(bool(lines))

    def suit(self) -> None:
        self._column.setContentsMargins(0, self.px(16), 0, 0)
        self._column.setSpacing(self.px(8))
        self._head.setSpacing(self.px(12))
        self._lines.setSpacing(self.px(2))
