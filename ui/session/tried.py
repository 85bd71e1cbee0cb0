"""The lines that were tried in a rehearsal; they go with it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.joint_session_capture import DropParked
from partnerdesk.sessions.course import TriedLine
from ui.session.desk import SessionDesk
from ui.session.sized import Sized
from ui.session.understood import kind_words
from ui.widgets.buttons import button
from ui.widgets.labels import Label


class TriedRow(Sized):
    """One line with what it would have become."""

    def __init__(self, desk: SessionDesk, line: TriedLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.text = Label(line.text, kind="h3", wrap=True, parent=self)
        self.kind = Label(kind_words(line.kind), kind="caption", tone="secondary", parent=self)
        spoken = self.tr("Drop “{text}”").format(text=line.text)
        self.drop = button("", "flat", icon_name="close", small=True, spoken=spoken, parent=self)
        session_id = desk.session_id
        self.drop.clicked.connect(
            lambda _checked=False: desk.run_or_say(
                DropParked(session_id=session_id, parked_id=line.id)
            )
        )
        self._words = QVBoxLayout()
        self._words.addWidget(self.text)
        self._words.addWidget(self.kind)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.drop)
        self.suit_now()

    def suit(self) -> None:
        self._row.setContentsMargins(0, self.px(10), 0, self.px(10))
        self._words.setSpacing(0)


class Tried(Sized):
    """All of them, the oldest first."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: list[TriedRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        desk.changed.connect(self.show_view)
        self.suit_now()
        self.show_view()

    def show_view(self) -> None:
        """Show the lines of the view."""
        lines = self._desk.view.course.tried
        self.setVisible(bool(lines))
        if tuple(row.line for row in self.rows) == lines:
            return
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [TriedRow(self._desk, line, self) for line in lines]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
