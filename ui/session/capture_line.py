"""The line that captures what is decided: it says what it understood while somebody types."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from partnerdesk.commands.joint_session_capture import CaptureLine
from partnerdesk.errors import UserError
from partnerdesk.sessions.capture import kind_of, read_line
from partnerdesk.sessions.captured import Capture, Captured
from ui.session.desk import SessionDesk
from ui.session.pictures import Picture
from ui.session.sized import Sized
from ui.session.understood import understood_words
from ui.widgets.labels import Label
from ui.widgets.speech import announce

KEEP_EVERY_MS = 1500
SLASH = "/"


class CaptureField(Sized):
    """Enter stores at once; Escape gives the keyboard back (`left`) and keeps what is typed."""

    left = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._has_lent_slash = False
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Write a decision"))
        self.line.setAccessibleName(self.tr("Write a decision, or an action with /a"))
        self._pen = Picture("pen", "secondary", 22, parent=self.line)
        self.reading = Label(kind="caption", tone="secondary", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.line)
        self._column.addWidget(self.reading)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(KEEP_EVERY_MS)
        self._clock.timeout.connect(self.keep)
        self.line.setText(desk.view.course.typed)
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.store)
        self.line.installEventFilter(self)
        desk.side_changed.connect(self._read)
        self.suit_now()
        self._read()

    def enter(self, text: str = "") -> None:
        """Give the line the keyboard, with words to begin with where nothing is typed.

        A slash is what was pressed to come here: it may be the first letter of a command.
        """
        if text and not self.line.text().strip():
            self._has_lent_slash = text == SLASH
            self.line.setText(text)
            self._read()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.end(False)

    def understood(self) -> Captured:
        """Return what the line says."""
        desk, view = self._desk, self._desk.view
        return read_line(
            self.line.text(),
            view.plan,
            desk.formats,
            desk.today,
            speaking=view.speaking,
            topic=view.current,
        )

    def store(self) -> None:
        """Capture the line and make room for the next one."""
        if not self.line.text().strip():
            return
        captured = self.understood()
        if not captured.title:
            self._say(self.tr("Write what was decided behind it."))
            return
        try:
            done = self._desk.run(CaptureLine(session_id=self._desk.session_id, captured=captured))
        except UserError as error:
            self._say(self._desk.sentence(error))
            return
        if done is None:
            return  # the computer did not let us, and that was said: the line stays
        self.line.clear()
        self.keep()
        self._read()
        announce(self.line, self.tr("Captured: {title}").format(title=captured.title))

    def keep(self) -> None:
        """Keep what is half typed, for the case that the program ends."""
        self._clock.stop()
        self._desk.keep_typed(self.line.text())

    def stop(self) -> None:
        """Keep the line; nothing runs any more."""
        if self._clock.isActive():
            self.keep()

    def forget(self) -> None:
        """Empty the line: its words stand elsewhere now."""
        self.line.clear()
        self.keep()
        self._read()

    def _typed(self) -> None:
        self._settle_slash()
        self._read()
        if not self._clock.isActive():
            self._clock.start()

    def _settle_slash(self) -> None:
        """Keep the slash of a command; before other words it goes again."""
        if not self._has_lent_slash:
            return
        text = self.line.text()
        if text == SLASH or (len(text) == len("/a") and text[1] != SLASH):
            return  # it may become either
        is_prose = text[1:2].isupper()  # "A technician ..." is no action of a technician
        is_command = not is_prose and kind_of(text, Capture.DECISION)[1] != text
        self._has_lent_slash = is_command and " " not in text
        if text.startswith(SLASH) and not is_command:
            at = self.line.cursorPosition()
            self.line.setText(text.removeprefix(SLASH))
            self.line.setCursorPosition(max(0, at - 1))

    def _drop_slash(self) -> None:
        if self._has_lent_slash and self.line.text() == SLASH:
            self.line.clear()
            self._read()
        self._has_lent_slash = False

    def _read(self) -> None:
        self.reading.set_tone("secondary")
        if self.line.text().strip() in ("", SLASH):
            self.reading.setText(self.tr("/a action   /p park   /i issue"))
            return
        words = understood_words(self.understood(), self._desk)
        self.reading.setText(words)
        self.line.setAccessibleDescription(words)

    def _say(self, sentence: str) -> None:
        self.reading.set_tone("attention")
        self.reading.setText(sentence)
        self.line.setAccessibleDescription(sentence)
        announce(self.line, sentence)

    def suit(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.px(6))
        self.line.setTextMargins(self.px(40), 0, 0, 0)
        self._place_pen()

    def _place_pen(self) -> None:
        side = self._pen.sizeHint()
        self._pen.resize(side)
        self._pen.move(self.px(18), (self.line.height() - side.height()) // 2)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_pen()
        if event.type() == QEvent.Type.FocusOut:
            self._drop_slash()
            self.stop()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape:
                self.left.emit()
            return is_escape
        return False
