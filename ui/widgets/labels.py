"""Labels for user text: never guessed to be HTML, never a mnemonic, elided when asked."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look.fonts import font_for

TextKind = Literal["caption", "label", "body", "h3", "h2", "h1", "number", "topic"]
TextTone = Literal[
    "",
    "secondary",
    "tertiary",
    "off",
    "us",
    "them",
    "together",
    "third",
    "private",
    "attention",
]


class Label(QLabel):
    """Plain text in a size of the type scale. `weight` overrides the size's own (400 to 700)."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: TextKind = "body",
        tone: TextTone = "",
        weight: int | None = None,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: TextKind = kind
        self._weight = weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        self.set_tone(tone)
        self._apply_font()

    def set_tone(self, tone: TextTone) -> None:
        """Change the colour's meaning; nobody sets colours on labels."""
        self.setProperty("tone", tone)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)

    def set_kind(self, kind: TextKind, weight: int | None = None) -> None:
        """Change the size of the type scale."""
        self._kind, self._weight = kind, weight
        self._apply_font()

    def _apply_font(self) -> None:
        font = font_for(self, self._kind, self._weight)
        if font != self.font():
            self.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._apply_font()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            self._apply_font()
        return super().event(event)


class ElidedLabel(Label):
    """One line that ends in an ellipsis when room is short; only then is there a tool tip."""

    _holds = False

    def __init__(
        self,
        text: str = "",
        *,
        kind: TextKind = "body",
        tone: TextTone = "",
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, kind=kind, tone=tone, weight=weight, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hold_words(self) -> None:
        """Ask for the room of all words, and shorten them only where a row cannot give it."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._holds = True
        self.updateGeometry()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._explain()

    def is_elided(self) -> bool:
        """Whether some of the text cannot be seen."""
        return self._needed() > self.contentsRect().width()

    def _needed(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(_one_line(self.text()))

    def _explain(self) -> None:
        self.setToolTip(plain_tool_tip(self.text()) if self.is_elided() else "")

    def minimumSizeHint(self) -> QSize:
        if self._holds:
            return self.sizeHint()
        least = QFontMetrics(self.font()).horizontalAdvance("…") * 3
        return QSize(least if self.text() else 0, super().sizeHint().height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._needed() + 1, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            _one_line(self.text()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)


def _one_line(text: str) -> str:
    return " ".join(text.split()) if "\n" in text else text


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows user text as it is: Qt would guess HTML and draw local pictures."""
    if "<" not in text and "&lt;" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{escaped}</p>"


def button_text(text: str) -> str:
    """User text for a button, menu or tab: an ampersand stays an ampersand."""
    return text.replace("&", "&&")
