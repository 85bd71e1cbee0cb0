"""The values both sides hold each other to, as small buttons below the vision."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.plans import SharedValue
from ui.pages.items.changed_terms import shortened
from ui.pages.items.layouts import caption
from ui.widgets.buttons import button
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_tool_tip

_MOST, _LONGEST = 8, 40


class ValuesLine(QWidget):
    """`wanted` carries the id of a value, or an empty text for all of them."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self.flow = Flow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("Values we hold each other to"), self))
        column.addWidget(self.flow)

    def show_values(self, values: Sequence[SharedValue]) -> None:
        """Show the values in the order both sides gave them."""
        shown = tuple((each.id, each.title, each.behaviour) for each in values)
        if shown == self._shown:
            return
        self._shown = shown
        self.flow.put([*(self._value(*each) for each in shown[:_MOST]), self._last(len(shown))])

    def _value(self, value_id: str, title: str, behaviour: str) -> QWidget:
        made = button(shortened(title, _LONGEST), small=True, spoken=title)
        told = behaviour.strip() or (title if len(title) > _LONGEST else "")
        made.setToolTip(plain_tool_tip(shortened(told)))
        made.clicked.connect(lambda: self.wanted.emit(value_id))
        return made

    def _last(self, number: int) -> QWidget:
        words = self.tr("and {count} more").format(count=number - _MOST)
        text = words if number > _MOST else self.tr("Name a value")
        made = button(text, "flat", icon_name="" if number > _MOST else "plus", small=True)
        made.clicked.connect(lambda: self.wanted.emit(""))
        return made
