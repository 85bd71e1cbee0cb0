"""Which goals are listed and in which order: whose, how they stand, what is behind or lacking."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from partnerdesk.domain.goals import GoalStatus, Ownership
from ui.forms.words import word
from ui.look.icons import icon
from ui.pages.goals.rows import GoalRow
from ui.widgets.buttons import Button

GROUPED_BY = ("whose", "status")
OWNERSHIPS = (Ownership.SHARED, Ownership.OURS, Ownership.THEIRS)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalView:
    """What is listed; `whose` and `status` None mean all.

    `sort` names a column or one of GROUPED_BY; empty is the order kept.
    """

    whose: Ownership | None = None
    status: GoalStatus | None = None
    only_behind: bool = False
    only_lacking: bool = False
    sort: str = ""

    @property
    def is_filtered(self) -> bool:
        """Tell whether some goals may be left out."""
        return replace(self, sort="") != GoalView()

    @property
    def is_grouped(self) -> bool:
        """Tell whether goals stand in groups."""
        return self.sort in GROUPED_BY

    def group_of(self, row: GoalRow) -> Ownership | GoalStatus:
        """Return the group that a goal stands in."""
        return row.item.ownership if self.sort == "whose" else row.item.status

    def grouped(self, rows: Sequence[GoalRow]) -> Sequence[GoalRow]:
        """Return goals in the order of their groups, each group in the order kept."""
        if not self.is_grouped:
            return rows
        order: list[Ownership | GoalStatus] = [*OWNERSHIPS, *GoalStatus]
        return sorted(rows, key=lambda row: order.index(self.group_of(row)))

    def accepts(self, row: GoalRow) -> bool:
        """Tell whether a goal is listed."""
        return (
            self.whose in (None, row.item.ownership)
            and self.status in (None, row.item.status)
            and (row.is_behind or not self.only_behind)
            and (bool(row.gaps) or not self.only_lacking)
        )


class ViewMenu(Button):
    """A button with the choices; `changed` is sent when the user made one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setIcon(icon("filter", "ink"))
        self.fit_icon()
        self.view = GoalView()
        self.menu_shown = self._menu = QMenu(self)
        self._actions: list[tuple[QAction, Callable[[], bool]]] = []
        self._fill()
        self.setMenu(self.menu_shown)
        self.setStyleSheet("QPushButton { padding-left: 8px; padding-right: 22px; }")
        self._tell()

    def reset(self) -> None:
        """List everything again, in the order kept."""
        self._take(GoalView())

    def sorted_by(self, key: str) -> None:
        """Note the column that the table was sorted by with the mouse."""
        self.view = replace(self.view, sort=key)
        self._tell()

    def _fill(self) -> None:
        whose: list[Ownership | None] = [None, *OWNERSHIPS]
        statuses: list[GoalStatus | None] = [None, *GoalStatus]
        self._heading(self.tr("Whose goal"))
        for each in whose:
            words = word(each) if each else self.tr("Everybody's")
            self._choice("whose", words, each)
        self._heading(self.tr("Status"))
        for status in statuses:
            self._choice("status", word(status) if status else self.tr("All"), status)
        self._heading(self.tr("Only those"))
        self._switch("only_behind", self.tr("behind their time"))
        self._switch("only_lacking", self.tr("with something missing"))
        titles = {
            "": self.tr("the list, as it was arranged"),
            "whose": self.tr("whose goal, in groups"),
            "status": self.tr("status, in groups"),
            "title": self.tr("name"),
            "progress": self.tr("progress"),
            "due": self.tr("due date"),
            "agreement": self.tr("agreement"),
        }
        self.menu_shown.addSeparator()
        self._menu = self.menu_shown.addMenu(self.tr("In the order of"))
        self._group = QActionGroup(self)
        for key, title in titles.items():
            self._choice("sort", title, key)
        self.menu_shown.addSeparator()
        everything = self.menu_shown.addAction(self.tr("Show everything"))
        everything.triggered.connect(lambda _checked=False: self.reset())

    def _heading(self, text: str) -> None:
        self.menu_shown.addSeparator()
        self.menu_shown.addAction(text).setEnabled(False)
        self._group = QActionGroup(self)

    def _choice(self, name: str, text: str, value: Any) -> None:
        action = self._add(text, lambda: getattr(self.view, name) == value)
        self._group.addAction(action)
        action.triggered.connect(
            lambda _checked=False: self._take(replace(self.view, **{name: value}))
        )

    def _switch(self, name: str, text: str) -> None:
        action = self._add(text, lambda: bool(getattr(self.view, name)))
        action.triggered.connect(lambda on: self._take(replace(self.view, **{name: on})))

    def _add(self, text: str, is_on: Callable[[], bool]) -> QAction:
        action = self._menu.addAction(text)
        action.setCheckable(True)
        self._actions.append((action, is_on))
        return action

    def _take(self, view: GoalView) -> None:
        self.view = view
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        for action, is_on in self._actions:
            action.setChecked(is_on())
        on = [action.text() for action, is_on in self._actions if is_on()]
        name = self.tr("Filter and order: {choices}").format(choices=", ".join(on))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setText(self.tr("Filtered") if self.view.is_filtered else "")
        self.fit_icon()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
