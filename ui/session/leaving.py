"""The curtain at the end: what comes next is for our eyes, so sharing ends first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.pictures import Picture
from ui.session.sized import Sized
from ui.widgets.buttons import button
from ui.widgets.labels import Label


class Leaving(Sized):
    """`left` is sent by its button."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_rehearsal: bool = False) -> None:
        super().__init__(parent)
        ended = self.tr("The session has ended. After this, private notes will be visible.")
        if is_rehearsal:
            ended = self.tr("The rehearsal has ended. After this, private notes will be visible.")
        self.title = Label(self.tr("Stop sharing first"), kind="topic", parent=self)
        self.lead = Label(
            ended,
            kind="h2",
            weight=400,
            wrap=True,
            parent=self,
        )
        self.button = button(self.tr("I have stopped sharing"), "primary", parent=self)
        self.button.clicked.connect(lambda _checked=False: self.left.emit())
        self._inner = QVBoxLayout()
        self._inner.addStretch(1)
        self._inner.addWidget(Picture("eye_off", "ink", 84, parent=self))
        self._inner.addWidget(self.title)
        self._inner.addWidget(self.lead)
        self._inner.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._inner.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(self._inner, 3)
        row.addStretch(1)
        self.suit_now()

    def enter(self) -> None:
        """Take the keyboard without choosing: Enter alone must not bring private notes up."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("draws_own_focus", True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def suit(self) -> None:
        self._inner.setSpacing(self.px(28))
