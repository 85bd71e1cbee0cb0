"""What the list says while nothing but a begun circle is there: the way on, and other ways."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.home.drafts_strip import WaitingLine
from ui.widgets.empty_state import EmptyState


class OnlyBegun(EmptyState):
    """`opened` is sent with the draft to go on with."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Your circle is begun"),
            self.tr("Go on where you were. Once it is finished, the account stands here."),
            self.tr("Go on with the circle"),
            icon_name="circle",
            parent=parent,
        )
        self._draft_id = ""
        self.acted.connect(lambda: self.opened.emit(self._draft_id))

    def show_lines(self, lines: Sequence[WaitingLine]) -> None:
        """Lead on with the draft that comes first; without one that opens there is no button."""
        self._draft_id = next((each.draft_id for each in lines if each.can_open), "")
        self.button.setVisible(bool(self._draft_id))
