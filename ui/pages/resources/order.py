"""In which order the entries of all ledgers stand, and which of them are shown."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.look.icons import icon
from ui.pages.items.list_side import Segment
from ui.widgets.buttons import Button
from ui.widgets.labels import button_text


class OrderButton(Button):
    """A menu of orders and filters.

    `chosen` carries a column's key, empty for the order entered; `filtered` a filter's key.
    """

    chosen = Signal(str)
    filtered = Signal(str)

    def __init__(self, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setProperty("small", True)
        self.setIcon(icon("sort", "ink"))
        self.key = ""
        self._orders = {
            "": self.tr("As entered"),
            "value": self.tr("Largest value first"),
            "due": self.tr("Due first"),
            "delivered": self.tr("Least delivered first"),
            "kind": self.tr("By kind"),
            "title": self.tr("By name"),
        }
        menu = QMenu(self)
        self.orders = self._group(menu, self._orders, self.choose)
        menu.addSeparator()
        filters = {each.key: each.text for each in segments}
        self.filters = self._group(menu, filters, self.filtered.emit)
        self.setMenu(menu)
        self._tell()
        self.fit_icon()

    def _group(
        self, menu: QMenu, choices: Mapping[str, str], choose: Callable[[str], object]
    ) -> dict[str, QAction]:
        group, actions = QActionGroup(menu), {}
        for key, words in choices.items():
            action = actions[key] = QAction(button_text(words), menu)
            action.setCheckable(True)
            action.setChecked(len(actions) == 1)
            action.triggered.connect(lambda _checked=False, key=key: choose(key))
            group.addAction(action)
            menu.addAction(action)
        return actions

    def show_filter(self, key: str) -> None:
        """Mark the filter that was chosen elsewhere."""
        self.filters[key].setChecked(True)

    def choose(self, key: str) -> None:
        """Choose an order."""
        self.key = key
        self.orders[key].setChecked(True)
        self._tell()
        self.chosen.emit(key)

    def _tell(self) -> None:
        words = self._orders[self.key]
        said = self.tr("Order: {words}").format(words=words)
        self.setAccessibleName(said)
        self.setToolTip(said)
