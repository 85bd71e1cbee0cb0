"""In which order the entries of all ledgers stand."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.look.icons import icon
from ui.widgets.buttons import Button
from ui.widgets.labels import button_text


class OrderButton(Button):
    """A menu of orders; `chosen` carries a column's key, empty for the order entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
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
        group = QActionGroup(menu)
        for key, words in self._orders.items():
            action = QAction(button_text(words), menu)
            action.setCheckable(True)
            action.setChecked(key == "")
            action.triggered.connect(lambda _checked=False, key=key: self.choose(key))
            group.addAction(action)
            menu.addAction(action)
        self.setMenu(menu)
        self._tell()
        self.fit_icon()

    def choose(self, key: str) -> None:
        """Choose an order."""
        self.key = key
        self._tell()
        self.chosen.emit(key)

    def _tell(self) -> None:
        words = self._orders[self.key]
        said = self.tr("Order: {words}").format(words=words)
        self.setAccessibleName(said)
        self.setToolTip(said)
