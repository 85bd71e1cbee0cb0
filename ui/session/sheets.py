"""The sheets over the session: its keys, and the pause."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.session.keys import key_words
from ui.session.overlay import Overlay
from ui.widgets.labels import Label


class KeySheet(Overlay):
    """All keys of the window and of the page shown."""

    def __init__(self, own: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(self.tr("Keys of this window"), parent, width=1600)
        self._halves = QHBoxLayout()
        told = [*key_words(), *own]
        middle = -(-len(told) // 2)
        for part in (told[:middle], told[middle:]):
            half = QVBoxLayout()
            half.addLayout(self._grid(part))
            half.addStretch(1)
            self._halves.addLayout(half, 1)
        self.body.addLayout(self._halves)
        self.done = self.add_button(self.tr("Close"), "primary")
        self.done.clicked.connect(lambda _checked=False: self.close_sheet())

    def _grid(self, told: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        for row, (keys, words) in enumerate(told):
            key = Label(keys, kind="label", weight=600, parent=self.sheet)
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, wrap=True, parent=self.sheet), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(self.px(32))
        grid.setVerticalSpacing(self.px(10))
        return grid

    def suit(self) -> None:
        super().suit()
        self._halves.setSpacing(self.px(56))


class PauseSheet(Overlay):
    """While the clock stands nothing of the plan is shown: people come and go."""

    going_on = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            "",
            parent,
            is_firm=True,
        )
        self.title.setText(self.tr("Pause"))
        self.title.set_kind("h1")
        self.setAccessibleName(self.tr("Pause"))
        self.lead.setText(self.tr("The clock stands. Everything is stored."))
        self.lead.show()
        self.go_on = self.add_button(self.tr("Go on"), "together", icon_name="play")
        self.go_on.clicked.connect(lambda _checked=False: self.going_on.emit())
