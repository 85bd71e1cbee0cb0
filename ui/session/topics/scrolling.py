"""A form in a quiet scroll area, for windows in which not all of it has room; the way into it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget


def take_keyboard(control: QWidget) -> None:
    """Put the keyboard into a control as Tab would, at the end of a text that is there."""
    control.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(control, QPlainTextEdit):
        control.moveCursor(QTextCursor.MoveOperation.End)


def scrolled(content: QWidget) -> QScrollArea:
    """Return a scroll area that keeps its content at the top."""
    column = QWidget()
    whole = QVBoxLayout(column)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(content)
    whole.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(column)
    return area
