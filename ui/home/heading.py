"""The heading of the accounts: how many need attention, which are shown and in which order."""

from typing import cast

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui.home.listing import Order, Which
from ui.home.side_column import ComingCard
from ui.widgets.buttons import button
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel, Label, button_text
from ui.widgets.segmented import Choice, Segmented


class HomeHeading(QWidget):
    """Sends `chosen` when another filter or order was chosen."""

    chosen = Signal()
    overdue_wanted = Signal()
    drawing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order: Order = "attention"
        self.is_turned = False
        self._order_words: dict[Order, str] = {
            "attention": self.tr("attention first"),
            "name": self.tr("name"),
            "session": self.tr("next session"),
            "goals": self.tr("goals agreed"),
            "balance": self.tr("balance"),
            "health": self.tr("health"),
        }
        self.title = Label(self.tr("Accounts"), kind="h1", parent=self)
        self.count = ElidedLabel(tone="secondary", parent=self)
        self.filter = Segmented(
            [
                Choice(key="all", text=self.tr("All")),
                Choice(key="attention", text=self.tr("Needs attention")),
                Choice(key="on_track", text=self.tr("On track")),
            ],
            spoken=self.tr("Which accounts are shown"),
            small=True,
            parent=self,
        )
        self.overdue = button("", icon_name="alert", small=True, parent=self)
        self.overdue.hide()
        self.sort = button(self.tr("Sort"), icon_name="sort", small=True, parent=self)
        self.sort.setMenu(self._sort_menu())
        self.draw = button(self.tr("Draw the circle"), icon_name="circle", small=True, parent=self)
        for each in (self.overdue, self.sort, self.draw):
            each.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._assemble()
        self.filter.chosen.connect(lambda _key: self.chosen.emit())
        self.overdue.clicked.connect(lambda _checked=False: self.overdue_wanted.emit())
        self.draw.clicked.connect(lambda _checked=False: self.drawing_wanted.emit())

    def _assemble(self) -> None:
        row = HeadingRow(self, above=2)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.title)
        row.addWidget(self.count, 1000)
        row.addStretch(1)
        for widget in (self.filter, self.overdue, self.sort, self.draw):
            row.addWidget(widget)
        self._name_sort()

    @property
    def which(self) -> Which:
        """The accounts to be shown."""
        return cast("Which", self.filter.current)

    def say_unread(self, all_accounts: int, unread: int) -> None:
        """Write how many accounts are not read yet, and no number that may be wrong."""
        words = self.tr("{unread} of {all} not read yet")
        self.count.setText(words.format(unread=unread, all=all_accounts) if unread else "")
        self.filter.set_text("all", self.tr("All {count}").format(count=all_accounts))
        self.filter.set_text("attention", self.tr("Needs attention"))
        self.filter.set_text("on_track", self.tr("On track"))

    def set_counts(self, all_accounts: int, pressing: int) -> None:
        """Write the numbers."""
        words = self.tr("{pressing} of {all} need attention")
        self.count.setText(
            words.format(pressing=pressing, all=all_accounts) if all_accounts else ""
        )
        for widget in (self.filter, self.sort):
            widget.setVisible(bool(all_accounts))
        texts = {
            "all": self.tr("All {count}").format(count=all_accounts),
            "attention": self.tr("Needs attention {count}").format(count=pressing),
            "on_track": self.tr("On track {count}").format(count=all_accounts - pressing),
        }
        for key, text in texts.items():
            self.filter.set_text(key, text)

    def set_overdue(self, count: int) -> None:
        """Write how much is overdue on the button that stands for the side column."""
        text = self.tr("Overdue {count}").format(count=count)
        self.overdue.setText(button_text(text))
        self.overdue.setAccessibleName(text)
        self.overdue.fit_icon()
        self._has_overdue = bool(count)
        self.overdue.setVisible(self._is_compact and self._has_overdue)

    def set_compact(self, *, compact: bool) -> None:
        """Show the button in place of the side column."""
        self._is_compact = compact
        self.count.setVisible(not compact)
        self.overdue.setVisible(compact and self._has_overdue)

    def show_overdue(self, card: ComingCard) -> None:
        """Show a menu with the lines of the card."""
        menu = QMenu(self)
        for row in card.rows:
            action = menu.addAction(button_text(row.accessibleName()))
            action.triggered.connect(row.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.overdue.mapToGlobal(QPoint(0, self.overdue.height())))

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._order_actions: dict[Order, QAction] = {}
        for order, words in self._order_words.items():
            action = QAction(words, menu, checkable=True, checked=order == self.order)
            action.triggered.connect(lambda _checked=False, order=order: self._sort_by(order))
            group.addAction(action)
            menu.addAction(action)
            self._order_actions[order] = action
        menu.addSeparator()
        self._turn = QAction(self.tr("The other way round"), menu, checkable=True)
        self._turn.setEnabled(False)
        self._turn.triggered.connect(lambda turned: self._sort_by(self.order, is_turned=turned))
        menu.addAction(self._turn)
        return menu

    def sort_again(self, order: Order) -> None:
        """Sort in an order, or the other way round where it is that order already."""
        can_turn = order == self.order and order != "attention"
        self._sort_by(order, is_turned=can_turn and not self.is_turned)

    def _sort_by(self, order: Order, *, is_turned: bool = False) -> None:
        self.order, self.is_turned = order, is_turned
        self._order_actions[order].setChecked(True)
        self._turn.setEnabled(order != "attention")
        self._turn.setChecked(is_turned)
        self._name_sort()
        self.chosen.emit()

    def _name_sort(self) -> None:
        words = self.tr("Sort: {order}, turned") if self.is_turned else self.tr("Sort: {order}")
        text = words.format(order=self._order_words[self.order])
        self.sort.setText(button_text(text))
        self.sort.setAccessibleName(text)

    _is_compact = False
    _has_overdue = False
