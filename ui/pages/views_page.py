"""A section with several views of the same plan: a switch leads from one to the other.

Each view is a page of its own, made when it is first shown; this one only passes things on.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.domain.changes import ChangeSet
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.forms.choice_editor import QuietCombo
from ui.pages.page import PlanPage
from ui.widgets.segmented import Choice, Segmented

Ids = Callable[[PlanParts], Sequence[str]]


class ViewPage(PlanPage):
    """A view of a section. It calls `tell_shown` each time it has read the plan."""

    tell_shown: Callable[[PreparedPlan], None] | None = None
    tell_made: Callable[[str], None] | None = None  # an item that another view shows

    def put_switch(self, switch: QWidget) -> None:
        """Give the switch its place under the heading."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view with its words; views of one group share a segment called `group`.

    `ids` are the items it holds; `counts` says whether their number stands in the switch.
    """

    key: str
    text: str
    make: Callable[[Context], ViewPage]
    ids: Ids = lambda _parts: ()
    counts: bool = True
    group: str = ""


class ViewSwitch(QWidget):
    """One segment for each view or group, and a second row for the views of a group.

    Where the segments have no room, one list of all views stands in their place.
    """

    chosen = Signal(str)

    def __init__(self, views: Sequence[View], key: str, spoken: str) -> None:
        super().__init__()
        self._views = tuple(views)
        self._own = next(view for view in views if view.key == key)
        mains = [view for view in views if not view.group or view is self._first_of(view.group)]
        self._main = Segmented(
            [Choice(key=view.key, text=view.group or view.text) for view in mains],
            self._main_key,
            spoken=spoken,
            small=True,
        )
        self._main.chosen.connect(self.chosen)
        self._sub: Segmented | None = None
        self._rows = QWidget(self)
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(_at_left(self._main))
        if self._own.group:
            column.addLayout(_at_left(self._make_sub()))
        self._make_list(spoken)

    def _make_list(self, spoken: str) -> None:
        self._list = QuietCombo(self)
        self._list.setAccessibleName(spoken)
        for view in self._views:
            self._list.addItem(view.text, view.key)
        self._list.activated.connect(lambda at: self.chosen.emit(self._views[at].key))
        self._list.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._rows)
        whole.addWidget(self._list)
        self._point()

    def _point(self) -> None:
        self._list.setCurrentIndex(self._views.index(self._own))

    @property
    def _needed(self) -> int:
        return max(each.sizeHint().width() for each in (self._main, self._sub) if each)

    def sizeHint(self) -> QSize:
        """Ask for the room of the segments, also while the list is shown."""
        return QSize(self._needed, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._needed
        self._rows.setVisible(not is_narrow)
        self._list.setVisible(is_narrow)

    def _first_of(self, group: str) -> View:
        return next(view for view in self._views if view.group == group)

    @property
    def _main_key(self) -> str:
        return self._first_of(self._own.group).key if self._own.group else self._own.key

    def _make_sub(self) -> Segmented:
        group = [view for view in self._views if view.group == self._own.group]
        choices = [Choice(key=view.key, text=view.text) for view in group]
        self._sub = Segmented(choices, self._own.key, spoken=self._own.group, small=True)
        self._sub.chosen.connect(self.chosen)
        return self._sub

    def show_own(self) -> None:
        """Have the segments of this view chosen again."""
        self._main.choose(self._main_key)
        if self._sub is not None:
            self._sub.choose(self._own.key)
        self._point()

    def take_keyboard(self) -> None:
        """Put the keyboard on the segment that is chosen."""
        if self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        holder = self._sub or self._main
        for segment in holder.findChildren(QPushButton):
            if segment.isChecked():
                segment.setFocus(Qt.FocusReason.TabFocusReason)

    def count(self, parts: PlanParts) -> None:
        """Write how many items each view holds."""
        for view in self._views:
            number = len(view.ids(parts)) if view.counts else 0
            text = f"{view.text} {number}" if number else view.text
            self._list.setItemText(self._views.index(view), text)
            if self._sub is not None and view.group:
                self._sub.set_text(view.key, text)
            elif not view.group:
                self._main.set_text(view.key, text)


class ViewsPage(PlanPage):
    """Shows one view at a time."""

    def __init__(
        self, context: Context, views: Sequence[View], spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(spoken)
        self._views = {view.key: view for view in views}
        self._spoken = spoken
        self._made: dict[str, ViewPage] = {}
        self._switches: dict[str, ViewSwitch] = {}
        self.stack = QStackedWidget(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.key = views[0].key
        self.stack.setCurrentWidget(self.view(self.key))

    def view(self, key: str) -> ViewPage:
        """Return a view, making it where it was never shown."""
        if key not in self._made:
            page = self._made[key] = self._views[key].make(self.context)
            switch = ViewSwitch(tuple(self._views.values()), key, self._spoken)
            switch.chosen.connect(self.show_view)
            page.put_switch(switch)
            page.tell_made = self.begin_item
            page.tell_shown = lambda plan: self._count(switch, plan)
            self._switches[key] = switch
            self.stack.addWidget(page)
        return self._made[key]

    @property
    def current(self) -> ViewPage:
        """The view on screen."""
        return self.view(self.key)

    def show_view(self, key: str) -> None:
        """Show another view and keep the keyboard on the switch, if it was there."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self._switches[self.key].isAncestorOf(focused)
        self.current.flush()
        self.key = key
        page = self.current
        if self.plan_id:
            page.open_plan(self.plan_id)
        self.stack.setCurrentWidget(page)
        for each in self._switches.values():
            each.show_own()
        if had_keyboard:
            switch = self._switches[key]
            QTimer.singleShot(0, switch, switch.take_keyboard)

    def open_plan(self, plan_id: str, item_id: str = "") -> None:
        self.plan_id = plan_id
        self.current.open_plan(plan_id)
        if item_id:
            self.current.refresh()
            self.select_item(item_id)

    def refresh(self) -> None:
        if self.plan_id:
            self.current.refresh()
            self.plan = self.current.plan

    def show_plan_values(self, plan: PreparedPlan) -> None:
        """The views read for themselves."""

    def select_item(self, item_id: str) -> None:
        parts = self.current.plan.parts if self.current.plan else None
        for key, view in self._views.items():
            if parts is not None and item_id in view.ids(parts):
                if key != self.key:
                    self.show_view(key)
                self.current.open_plan(self.plan_id, item_id)
                return

    def take_keyboard(self) -> None:
        self.current.take_keyboard()

    def begin_item(self, item_id: str) -> None:
        self.select_item(item_id)
        self.current.begin_item(item_id)

    def flush(self) -> bool:
        return self.current.flush()

    def _count(self, switch: ViewSwitch, plan: PreparedPlan) -> None:
        self.plan = plan
        switch.count(plan.parts)

    def _on_stored(self, _change: ChangeSet) -> None:
        """The views hear for themselves."""


def _at_left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
