"""How a part of the score is worked out: the rule, the plan's own figures, and what they make."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.look.current import current, scale_of
from ui.pages.health.part_words import PartSeen
from ui.widgets.labels import Label

translate = QCoreApplication.translate
_WIDTH, _MOST_HEIGHT, _SIDE, _BAR = 400, 460, 16, 12
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class Explanation(QFrame):
    """A small window below the button that asked; Esc or a click elsewhere closes it."""

    def __init__(self, title: str, seen: PartSeen, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("explanation")
        line, panel = current().line.strong, current().surface.panel
        self.setStyleSheet(
            f"QFrame#explanation {{ background: {panel}; border: 1px solid {line}; }}"
        )
        told = (f"{name}: {figure}" for name, figure in seen.lines)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join((seen.rule, "; ".join(told), seen.result)))
        self.rule = Label(seen.rule, kind="label", tone="secondary", wrap=True)
        self.result = Label(seen.result, kind="label", weight=600, wrap=True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 12)
        column.setSpacing(8)
        column.addWidget(Label(title, kind="h3"))
        column.addWidget(self.rule)
        self.figures = self._figures(seen)
        column.addWidget(self.figures)
        column.addWidget(self.result)
        self.figures.setVisible(bool(seen.lines))
        self.setFixedWidth(scale_of(parent).grown(_WIDTH))

    def _figures(self, seen: PartSeen) -> QScrollArea:
        sheet = QWidget()
        sheet.setProperty("page", True)
        grid = self._grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, (name, figure) in enumerate(seen.lines):
            grid.addWidget(Label(name, kind="label", wrap=True), row, 0)
            grid.addWidget(Label(figure, kind="label", weight=600), row, 1, _AT_RIGHT)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(translate("Health", "Figures of this plan"))
        area.setWidget(sheet)
        return area

    def show_at(self, button: QWidget) -> None:
        """Open below a button, or above it where the screen ends."""
        scale = scale_of(button)
        self._fit(scale.grown(_MOST_HEIGHT) // 2)
        below = button.mapToGlobal(QPoint(0, button.height() + 4))
        room = button.screen().availableGeometry()
        x = max(room.left(), min(below.x(), room.right() - self.width()))
        y = below.y()
        if y + self.height() > room.bottom():
            y = button.mapToGlobal(QPoint(0, -4)).y() - self.height()
        self.move(x, max(room.top(), y))
        self.show()
        self.figures.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self, most: int) -> None:
        """Be as high as the words need; many figures scroll."""
        room = self.width() - 2 * _SIDE - _BAR
        needed = max(self._grid.heightForWidth(room), self._grid.minimumSize().height())
        self.figures.setFixedHeight(min(needed + 4, most))
        inner = self.width() - 2 * _SIDE
        self.setFixedHeight(max(self._column.heightForWidth(inner), 80))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)
