"""The window: menus, tool bar, mode line, side column, the stack of pages, and the status line.

It arranges and connects; what the actions do is in `ui.actions.deeds`.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.actions.actions import Actions
from ui.frame import window_state
from ui.frame.desk import Desk
from ui.frame.plan_pages import PlanPages
from ui.frame.status_line import StatusLine
from ui.frame.tool_bar import ToolBar
from ui.look.current import current_scale
from ui.pages.tab_order import step_inside
from ui.widgets.hatch import ModeLine

if TYPE_CHECKING:
    from ui.actions.deeds import Deeds
    from ui.frame.conduct import Conduct
    from ui.frame.side_nav import SideNav
    from ui.widgets.toast import Toast

COMPACT_BELOW, WIDE_FROM = 1180, 2200
WIDTH, WIDE, RAIL = 232, 280, 56  # of the side column


class MainWindow(QMainWindow):
    """Painted before anything is read; `painted` is sent once, after the first frame."""

    painted = Signal()
    resized = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._deeds: Deeds | None = None
        self._was_painted = False
        self._was_warned = False
        self.conduct: Conduct | None = None
        self.setWindowTitle("PartnerDesk")
        self.acts = Actions(self.deeds, self)
        self.acts.fill(self.menuBar())
        self.tools = ToolBar(self.acts, self)
        self.addToolBar(self.tools)
        self.mode_line = ModeLine()
        self._side: SideNav | None = None
        self.stack = QStackedWidget()
        self.pages = PlanPages(self.stack)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self._assemble()
        self._toast: Toast | None = None
        window_state.restore(self, desk.settings.window)

    def _assemble(self) -> None:
        middle = QWidget(self)
        self._below = below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.stack, 1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.mode_line)
        column.addLayout(below, 1)
        self.setCentralWidget(middle)

    @property
    def side(self) -> "SideNav":
        """The side column; made when it is first needed, for a start shows the accounts only."""
        if self._side is None:
            from ui.frame.side_nav import SideNav  # noqa: PLC0415 - not part of the first frame

            self._side = SideNav()
            self._side.hide()
            self._below.insertWidget(0, self._side)
            self._side.follow_in_tab_order(self.tools.export)
            self.suit_width()
        return self._side

    @property
    def toast(self) -> "Toast":
        """The line at the bottom of the page; made when it is first needed."""
        if self._toast is None:
            from ui.widgets.toast import Toast  # noqa: PLC0415 - not part of the first frame

            self._toast = Toast(self.stack)
        return self._toast

    def deeds(self) -> "Deeds":
        """What the actions do; made when the first one is triggered."""
        if self._deeds is None:
            # It knows all dialogs, and with them the database layer: a start does without.
            from ui.actions.deeds import Deeds  # noqa: PLC0415

            self._deeds = Deeds(self)
        return self._deeds

    @property
    def is_compact(self) -> bool:
        """Tell whether the window is so narrow that the side column becomes a rail."""
        return self.width() < current_scale().grown(COMPACT_BELOW)

    @property
    def account_id(self) -> str:
        """The account of the plan shown, or the one selected in the list."""
        if not self.desk.place.is_home or self.conduct is None:
            return self.desk.place.account_id
        return self.conduct.home.selected

    def account_name(self, account_id: str) -> str:
        """Return what an account of the list is called."""
        line = self.conduct.book.line(account_id) if self.conduct is not None else None
        return line.name if line is not None else ""

    def change_workspace(self, path: Path, *, is_demo: bool) -> None:
        """Close the workspace and open another one in its place."""
        self.flush()
        if self.conduct is not None:
            self.conduct.leave()
        self.pages.close()
        self.desk.change(path, is_demo=is_demo)

    def flush(self) -> bool:
        """Store what is half typed on the page shown; False where something cannot be stored."""
        guide = self.conduct.guide if self.conduct is not None else None
        return (guide is None or guide.flush()) and self.pages.flush()

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self.tools.search.setFocus()
        self.tools.search.selectAll()

    def show_account(self, account_id: str) -> None:
        """Select an account in the list, which shows all for that."""
        if self.conduct is not None:
            self.tools.search.clear()
            self.conduct.home.table.select(account_id)

    def next_area(self, step: int) -> None:
        """Put the keyboard into the next area: tool bar, side column, page, detail."""
        from ui.frame.areas import Areas  # noqa: PLC0415 - not part of the first frame

        Areas(self).step(step)

    def enter_page(self) -> None:
        """Put the keyboard into the page shown, at its list where it has one."""
        from ui.frame.areas import Areas  # noqa: PLC0415 - not part of the first frame

        Areas(self).enter_page()

    def show_frame_of(self, *, is_home: bool, is_bare: bool) -> None:
        """Show the parts that belong to the list, to a plan, or (bare) to the first start."""
        if self._side is not None or not is_home:
            self.side.setVisible(not is_home)
        self.tools.setVisible(not is_bare)
        self.mode_line.setVisible(not is_bare)
        self.status.show_mode(shown=not is_bare)
        self.tools.set_place(is_home=is_home)

    def suit_width(self) -> None:
        """Arrange the frame for the width the window has."""
        width = RAIL if self.is_compact else WIDE if self.width() >= WIDE_FROM else WIDTH
        if self._side is not None:
            self._side.set_width(width)
        self.tools.set_compact(compact=self.is_compact)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on as it is seen: tool bar, side column, page, and round again."""
        return step_inside(self, forward=forward) or super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.suit_width()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "tools"):
            self.suit_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.flush() and not self._was_warned:
            self._was_warned = True
            self.toast.say(
                self.tr("A field holds something that cannot be stored. Close again to leave it.")
            )
            event.ignore()
            return
        self.desk.keep_window(window_state.state_of(self, self.desk.settings.window))
        if self.conduct is not None:
            self.conduct.stop()
        self.pages.close()
        self.desk.close()
        super().closeEvent(event)
