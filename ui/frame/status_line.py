"""The line at the bottom: the mode, where things are stored, the plan's version, currency."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QWidget

from ui.look.current import current_scale
from ui.look.icons import pixmap
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark


class StatusLine(QStatusBar):
    """The status bar of the window. It carries no passing messages: toasts do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(current_scale().grown(24))
        words = self.tr("Prepare: private notes are visible on this screen")
        self.mode = ElidedLabel(words, kind="caption", tone="secondary", parent=self)
        self.stored = ElidedLabel(kind="caption", tone="secondary", parent=self)
        self.facts = [Label(kind="caption", tone="secondary", parent=self) for _ in range(2)]
        self._disk = QLabel(self)
        self._lock = PartyMark("private", self.tr("Private"), size=14, parent=self)
        self._left = self._together(self._lock, self.mode)
        self.addWidget(self._left)
        self.addPermanentWidget(self._together(self._disk, self.stored))
        for label in self.facts:
            label.setContentsMargins(8, 0, 4, 0)
            self.addPermanentWidget(label)
        self.say_where(is_demo=False)
        self._draw()

    def say_where(self, *, is_demo: bool) -> None:
        """Say where what is typed goes to."""
        here = self.tr("Stored on this computer only")
        self.stored.setText(self.tr("Sample, a copy to try things in") if is_demo else here)

    def say(self, *facts: str) -> None:
        """Write up to two facts at the right, such as the plan's version and its currency."""
        for label, text in zip(self.facts, (*facts, "", ""), strict=False):
            label.setText(text)
            label.setVisible(bool(text))

    def show_mode(self, *, shown: bool) -> None:
        """Show the mode where there is something private to show."""
        self._left.setVisible(shown)

    def _together(self, *widgets: QWidget) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(6)
        for widget in widgets:
            row.addWidget(widget)
        for each in (part, widgets[-1]):  # as wide as the words, and less where room is short
            each.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        return part

    def _draw(self) -> None:
        side = current_scale().grown(14)
        self._disk.setPixmap(pixmap("disk", "secondary", side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_disk"):
            self.setFixedHeight(current_scale().grown(24))
            self._draw()
