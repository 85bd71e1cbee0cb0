"""Prepare or Together: which of the two this is, and the way to the other."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.widgets.segmented import Choice, Segmented

PREPARE, TOGETHER = "prepare", "together"


class ModeSwitch(Segmented):
    """Always at Prepare: Together has a window of its own, which a check comes before."""

    def __init__(self, together: QAction, parent: QWidget | None = None) -> None:
        self._together = together
        super().__init__(
            [
                Choice(key=PREPARE, text=self.tr("Prepare"), icon="lock", tone="private"),
                Choice(
                    key=TOGETHER,
                    text=self.tr("Together"),
                    icon="pair",
                    tone="together",
                    tip=together.toolTip(),
                ),
            ],
            PREPARE,
            spoken=self.tr("Prepare or Together"),
            parent=parent,
        )
        self.chosen.connect(self._go)

    def _go(self, key: str) -> None:
        self.choose(PREPARE)
        if key == TOGETHER:
            self._together.trigger()
