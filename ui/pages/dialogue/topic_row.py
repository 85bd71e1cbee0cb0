"""One line of an agenda: number, title, minutes, and a menu that moves it or takes it away."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from partnerdesk.domain.dialogue import AgendaTopic
from ui.isolating import isolated
from ui.look.current import current_scale
from ui.look.icons import icon
from ui.pages.dialogue.about_menu import AboutMenu
from ui.pages.dialogue.agenda_line import AgendaLine
from ui.pages.dialogue.talk_topics import icon_about
from ui.pages.items.links import Linked
from ui.widgets.buttons import button
from ui.widgets.labels import Label, plain_tool_tip

_MINUTES_WIDTH = 60
_MOST_MINUTES = 10_000
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TopicRow(QWidget):
    """Alt+Up and Alt+Down move the topic as the menu does."""

    typed = Signal()
    settled = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, topic: AgendaTopic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic = topic
        self.topic_id = topic.id
        self.number = Label(kind="label", tone="tertiary", weight=400)
        self.number.setFixedWidth(current_scale().grown(16))
        self.title = AgendaLine(topic.title)
        self.minutes = AgendaLine(_words(topic.minutes))
        self.minutes.setFixedWidth(current_scale().grown(_MINUTES_WIDTH))
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.minutes.setPlaceholderText(self.tr("min"))
        self.more = button("", "flat", icon_name="more", small=True, spoken=topic.title)
        self.more.setFixedWidth(current_scale().grown(28))
        self.more.setAutoDefault(True)
        self.menu = QMenu(self)
        self.up = self.menu.addAction(icon("chevron_up"), self.tr("Move up"))
        self.down = self.menu.addAction(icon("chevron_down"), self.tr("Move down"))
        self.about = AboutMenu(self.menu)
        self.menu.addMenu(self.about)
        self.remove = self.menu.addAction(icon("trash"), self.tr("Remove"))
        self._sign: QAction | None = None
        self._about: Linked | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.number)
        row.addWidget(self.title, 1)
        row.addWidget(self.minutes)
        row.addWidget(self.more)
        self._connect()

    def _connect(self) -> None:
        for line in (self.title, self.minutes):
            line.textEdited.connect(self._on_typed)
            line.editingFinished.connect(self.settled)
            line.about_to_undo.connect(self.settled)
        self.more.clicked.connect(self._open_menu)
        self.up.triggered.connect(lambda: self.moved.emit(-1))
        self.down.triggered.connect(lambda: self.moved.emit(1))
        self.remove.triggered.connect(self.removed)

    def _on_typed(self, _text: str) -> None:
        self._mark_minutes()
        self.typed.emit()

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def topic(self) -> AgendaTopic:
        """What stands in the line; what cannot be taken stays as it was stored."""
        title = self.title.text().strip() or self._topic.title
        minutes = self._read() if self.is_readable() else self._topic.minutes
        return replace(self._topic, title=title, minutes=minutes)

    def is_changed(self) -> bool:
        """Whether something is typed that is not stored."""
        return self.topic() != self._topic

    def is_readable(self) -> bool:
        """Whether the minutes are a whole number that fits, or none."""
        text = self.minutes.text().strip()
        return not text or (text.isdecimal() and int(text) <= _MOST_MINUTES)

    @property
    def problem(self) -> str:
        """What is wrong with the minutes, empty where they can be taken."""
        return "" if self.is_readable() else self.tr("Enter whole minutes, such as 15.")

    def _read(self) -> int | None:
        text = self.minutes.text().strip()
        return int(text) if text else None

    def show_topic(self, topic: AgendaTopic, number: int, count: int) -> None:
        """Show a topic; a line with something typed that is not stored keeps its text."""
        before, self._topic = self._topic, topic
        self.number.setText(str(number))
        for line, old, text in (
            (self.title, before.title, topic.title),
            (self.minutes, _words(before.minutes), _words(topic.minutes)),
        ):
            is_being_typed = line.hasFocus() and line.text().strip() != old
            if text != line.text().strip() and not is_being_typed and self.is_readable():
                with QSignalBlocker(line):
                    line.setText(text)
                    line.setCursorPosition(0)
        self._mark_minutes()
        self._name(topic.title)
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)

    def show_about(self, about: Linked | None) -> None:
        """Show a picture of what the topic is about; a click on it leads there."""
        self.about.show_about(about)
        if about == self._about:
            return
        self._about = about
        if self._sign is not None:
            self.title.removeAction(self._sign)
            self._sign.deleteLater()
            self._sign = None
        words = self.tr("About: {title}").format(title=isolated(about.title)) if about else ""
        self.title.setAccessibleDescription(words)
        if about is not None:
            self._sign = QAction(icon(icon_about(about), "secondary"), "", self.title)
            self._sign.setToolTip(plain_tool_tip(words))
            self._sign.triggered.connect(self.about.go)
            self.title.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.title.update()  # the words move, and Qt draws the picture's place only

    def _mark_minutes(self) -> None:
        self.minutes.setProperty("invalid", bool(self.problem))
        self.minutes.setAccessibleDescription(self.problem)
        self.minutes.style().unpolish(self.minutes)
        self.minutes.style().polish(self.minutes)

    def _name(self, title: str) -> None:
        for widget, words in (
            (self.title, self.tr("Topic: {title}")),
            (self.minutes, self.tr("Minutes for {title}")),
            (self.more, self.tr("Move or remove {title}")),
        ):
            widget.setAccessibleName(words.format(title=isolated(title)))

    def focused_part(self) -> tuple[str, int] | None:
        """Return the id and the number of the part that has the keyboard."""
        for number, part in enumerate(self._parts):
            if part.hasFocus():
                return self.topic_id, number
        return None

    def focus_part(self, number: int) -> None:
        """Give the keyboard to a part."""
        self._parts[number].setFocus()

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (self.title, self.minutes, self.more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)


def _words(minutes: int | None) -> str:
    return "" if minutes is None else str(minutes)
