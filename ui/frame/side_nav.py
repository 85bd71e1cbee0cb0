"""The side column of a plan: accounts over sections; a rail of icons in a narrow window."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.frame.side_entries import SideEntry
from ui.frame.side_list import SideList
from ui.frame.side_row import ACCOUNT_ROW, EDGE, SECTION_ROW
from ui.isolating import isolated
from ui.look.current import current, current_scale
from ui.look.icons import icon
from ui.widgets.labels import Label, button_text

WIDTH, RAIL = 232, 56


class SideNav(QFrame):
    """Sends `account_chosen`, `section_chosen`, `plan_chosen` with a key, `new_wanted`
    and `status_wanted`."""

    account_chosen = Signal(str)
    section_chosen = Signal(str)
    plan_chosen = Signal(str)
    new_wanted = Signal()
    status_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = SideList(self.tr("Accounts"), ACCOUNT_ROW, parent=self)
        self.sections = SideList(
            self.tr("Sections of the plan"), SECTION_ROW, follows_arrows=True, parent=self
        )
        self.add = QToolButton(self)
        self.plan = QToolButton(self)
        self._plans = QMenu(self.plan)
        self.status = QToolButton(self)
        self._set_up_buttons()
        self._assemble()
        self.accounts.chosen.connect(self.account_chosen)
        self.sections.chosen.connect(self.section_chosen)
        self.status.clicked.connect(lambda _checked=False: self.status_wanted.emit())
        self.add.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        self.set_width(WIDTH)

    def _set_up_buttons(self) -> None:
        self.add.setIcon(icon("plus", "secondary"))
        self.add.setProperty("small", True)
        self.add.setIconSize(QSize(14, 14))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.setToolTip(self.tr("New account (Ctrl+N)"))
        self.add.setAccessibleName(self.tr("New account"))
        self.plan.setProperty("small", True)
        self.plan.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.plan.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.plan.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.plan.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.plan.setIconSize(QSize(12, 12))
        self.plan.setMenu(self._plans)
        self.plan.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.status.setProperty("small", True)
        self.status.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.status.setIcon(icon("flag", "tertiary"))
        self.status.setIconSize(QSize(12, 12))
        self.status.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _assemble(self) -> None:
        title = Label(self.tr("Accounts"), kind="caption", tone="tertiary", weight=600, parent=self)
        self._plan_title = Label(kind="caption", tone="tertiary", weight=600, parent=self)
        self._upper = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 10, 0)
        head.addWidget(title, 1)
        head.addWidget(self.add)
        upper = QVBoxLayout(self._upper)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(4)
        upper.addLayout(head)
        upper.addLayout(_inset(self.accounts))
        upper.addWidget(_Line(self))
        upper.addWidget(self._plan_head())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 1, 8)
        column.setSpacing(4)
        column.addWidget(self._upper)
        column.addLayout(_inset(self.sections))
        column.addStretch(1)

    def _plan_head(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 0, 10, 0)
        line.setSpacing(0)
        line.addWidget(self._plan_title, 1)
        line.addWidget(self.plan)
        line.addWidget(self.status)
        return row

    def follow_in_tab_order(self, before: QWidget) -> None:
        """Be reached by Tab after a widget of the tool bar, and before the page."""
        for each in (self.add, self.accounts, self.plan, self.status, self.sections):
            QWidget.setTabOrder(before, each)
            before = each

    def show_accounts(self, entries: Sequence[SideEntry], key: str) -> None:
        """Show accounts and select one."""
        self.accounts.set_entries(entries)
        self.accounts.select(key)

    def show_sections(self, entries: Sequence[SideEntry], key: str) -> None:
        """Show the sections of the plan and select one."""
        self.sections.set_entries(entries)
        self.sections.select(key)

    def show_plans(self, plans: Sequence[tuple[str, str]], key: str) -> None:
        """Show the plan's title; with several plans of the account it opens a menu of them."""
        title = next((title for plan_id, title in plans if plan_id == key), "")
        self._plans.clear()
        for plan_id, name in plans:
            action = self._plans.addAction(button_text(name))
            action.triggered.connect(
                lambda _checked=False, plan_id=plan_id: self.plan_chosen.emit(plan_id)
            )
        several = len(plans) > 1
        self.plan.setVisible(several)
        self._plan_title.setVisible(not several)
        self._plan_title.setText(title)
        self.plan.setText(button_text(title))
        self.plan.setIcon(icon("chevron_down", "tertiary"))
        self.plan.setAccessibleName(self.tr("Plan {title}").format(title=isolated(title)))

    def show_status(self, words: str) -> None:
        """Show where the plan is in its life; the button leads to the moves."""
        self.status.setText(button_text(words))
        self.status.setToolTip(self.tr("Where this plan is (Ctrl+L)"))
        self.status.setAccessibleName(self.tr("Status: {status}").format(status=words))

    def set_width(self, width: int) -> None:
        """Be a column of this width, or the rail of icons."""
        is_rail = width == RAIL
        self._upper.setVisible(not is_rail)
        self.sections.set_narrow(narrow=is_rail)
        self.setFixedWidth(width if is_rail else current_scale().grown(width))

    def room_for_accounts(self) -> int:
        """Return how many accounts can be listed beside the sections."""
        sections = self.sections.sizeHint().height()
        left = self.height() - sections - current_scale().grown(24) * 2 - 64
        return max(2, min(7, left // self.accounts.rows.row_height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = current()
        painter.fillRect(self.rect(), QColor(tokens.surface.sunken))
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, QColor(tokens.line.subtle))


def _inset(part: QWidget) -> QVBoxLayout:
    """Leave room for the focus ring, which lies outside the list."""
    room = QVBoxLayout()
    room.setContentsMargins(EDGE, 0, EDGE, 0)
    room.addWidget(part)
    return room


class _Line(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(21)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRectF(8, self.height() // 2, self.width() - 16, 1)
        painter.fillRect(line, QColor(current().line.subtle))
