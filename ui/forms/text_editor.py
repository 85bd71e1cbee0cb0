"""Text of several lines in a field that grows with it, and a title that wraps without breaks."""

from PySide6.QtCore import QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.forms.conversions import Conversion
from ui.forms.editor import WrittenEditor

MOST_LINES = 12
_BREAKS = (11, 12, 133)  # of lines and pages, in other programs
_UNSEEN: dict[int, int | None] = {
    **{code: None for code in (*range(32), *range(127, 160)) if code not in (9, 10, 13)},
    **dict.fromkeys(_BREAKS, 10),
}


class GrowingText(QPlainTextEdit):
    """As high as its text, up to a limit. Tab leaves; with `one_line` Enter settles."""

    settled = Signal()

    def __init__(self, *, one_line: bool, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        shown = int(self.document().size().height())
        needs_bar = shown > MOST_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if needs_bar else policy.ScrollBarAlwaysOff
        )
        shown = min(max(shown, self._lines), MOST_LINES)
        frame = self.contentsMargins()
        margins = frame.top() + frame.bottom() + 2 * round(self.document().documentMargin())
        height = shown * line + margins
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(160, self.minimumHeight() or 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and self._one_line and not control:
            self.settled.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text().translate(_UNSEEN)
        self.insertPlainText(" ".join(text.splitlines()) if self._one_line else text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()


class TextEditor(WrittenEditor):
    """Long text, or a title in several lines but without line breaks."""

    def __init__(
        self,
        conversion: Conversion,
        *,
        one_line: bool = False,
        lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        self.area = GrowingText(one_line=one_line, lines=1 if one_line else lines, parent=parent)
        super().__init__(self.area, conversion)
        self.area.textChanged.connect(self.typed)
        self.area.settled.connect(self.settled)

    def text(self) -> str:
        return self.area.toPlainText()

    def show_text(self, text: str) -> None:
        if text == self.area.toPlainText():
            return
        with QSignalBlocker(self.area):
            self.area.setPlainText(text)
