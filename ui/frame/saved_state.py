"""Whether everything is stored, and since when not: the truth of the database, no guess."""

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.look.current import current_scale
from ui.look.icons import pixmap
from ui.widgets.labels import Label


class SavedState(QWidget):
    """An icon and a few words: "Saved 14:32" or "Not saved since 14:32"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_saved = True
        self._picture = QLabel(self)
        self.words = Label(kind="caption", tone="secondary", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self._picture)
        row.addWidget(self.words)
        self.show_nothing()

    def show_saved(self, at: datetime | None, time: str) -> None:
        """Everything is stored, the latest change at this time of day."""
        words = self.tr("Saved {time}").format(time=time) if at is not None else self.tr("Saved")
        self._show(words, is_saved=True)

    def show_nothing(self) -> None:
        """Nothing is open: nothing can be said of what is stored."""
        self._show("", is_saved=True)

    def show_trouble(self, time: str) -> None:
        """The latest change could not be stored."""
        words = self.tr("Not saved since {time}").format(time=time) if time else ""
        self._show(words or self.tr("Not saved"), is_saved=False)

    def _show(self, words: str, *, is_saved: bool) -> None:
        self._is_saved = is_saved
        if words:  # the time comes and goes, and nothing beside it may jump for that
            widest = self.tr("Saved {time}").format(time="00:00")
            self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance(widest))
        self.words.setText(words)
        self.words.set_tone("secondary" if is_saved else "attention")
        self.setAccessibleName(words)
        self._draw()

    def _draw(self) -> None:
        if not self.words.text():
            self._picture.clear()
            return
        name, role = ("saved", "secondary") if self._is_saved else ("alert", "attention")
        side = current_scale().grown(15)
        drawn = pixmap(
            name,
            "secondary" if role == "secondary" else "attention",
            side,
            self.devicePixelRatioF(),
        )
        self._picture.setPixmap(drawn)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw()
