"""A button for what the tool bar has no room for."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.buttons import Button


class MoreButton(Button):
    """Opens a menu of the actions left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("More"), parent)
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("More actions"))
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("More actions"))
        self.setMenu(self._menu)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer these actions."""
        if list(actions) != self._menu.actions():
            for old in self._menu.actions():
                self._menu.removeAction(old)
            self._menu.addActions(list(actions))
