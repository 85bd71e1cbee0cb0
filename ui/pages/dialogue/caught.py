"""What was caught in a session: actions, decisions and issues as lines that lead to them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.domain.follow_up import Action, ActionStatus
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.forms.words import word_in_sentence
from ui.look.icons import icon
from ui.pages.items.links import ICONS
from ui.pages.items.states import day_near
from ui.widgets.buttons import Button
from ui.widgets.labels import button_text, plain_tool_tip

KINDS = ("action", "decision", "issue")
_AIR = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class Caught:
    """An action, a decision or an issue that is linked to a session."""

    kind: str
    id: str
    title: str


def caught_in(plan: PreparedPlan, touchpoint_id: str) -> tuple[Caught, ...]:
    """Return what came of a session: actions, then decisions, then issues, in their order."""
    parts = plan.parts
    found: tuple[tuple[Any, ...], ...] = (parts.actions, parts.decisions, parts.issues)
    linked = {item_id for _, item_id in parts.links_of(touchpoint_id)}
    return tuple(
        Caught(kind=kind, id=each.id, title=each.title)
        for kind, items in zip(KINDS, found, strict=True)
        for each in items
        if each.id in linked
    )


def without_caught(parts: PlanParts) -> PlanParts:
    """Return a plan without the links that show as what came of a session."""
    kept = tuple(each for each in parts.links if not {each.from_kind, each.to_kind} & {*KINDS})
    return replace(parts, links=kept)


class CaughtLine(Button):
    """A line that leads to an item; what has no room ends in an ellipsis."""

    def __init__(self, caught: Caught, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self.setProperty("flat", True)
        self.setProperty("small", True)
        self.setAutoDefault(False)
        self.setIcon(icon(ICONS[caught.kind], "secondary"))
        self.setAccessibleName(words)
        self.setStyleSheet("QPushButton { text-align: left; font-weight: 400; }")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(button_text(words))
        self.fit_icon()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.iconSize().width() - _AIR
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(button_text(shown))
        self.setToolTip(plain_tool_tip(self._words) if shown != self._words else "")


class CaughtList(QWidget):
    """One line for each; `go_to` names kind and id."""

    go_to = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self.lines: list[CaughtLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_items(
        self, found: Sequence[Caught], plan: PreparedPlan, formats: Formats, today: date
    ) -> None:
        """Show what was caught."""
        words = [self._words(each, plan, formats, today) for each in found]
        self.setVisible(bool(found))
        if (tuple(found), words) == self._shown:
            return
        self._shown = (tuple(found), words)
        for old in self.lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [self._line(each, said) for each, said in zip(found, words, strict=True)]
        for line in self.lines:
            self._column.addWidget(line)

    def _line(self, caught: Caught, words: str) -> CaughtLine:
        line = CaughtLine(caught, words, self)
        line.clicked.connect(lambda _checked=False: self.go_to.emit(caught.kind, caught.id))
        return line

    def _words(self, caught: Caught, plan: PreparedPlan, formats: Formats, today: date) -> str:
        action = next((each for each in plan.parts.actions if each.id == caught.id), None)
        if action is None:
            return caught.title
        said = (caught.title, *self._who_and_when(action, plan, formats, today))
        return ", ".join(each for each in said if each)

    def _who_and_when(
        self, action: Action, plan: PreparedPlan, formats: Formats, today: date
    ) -> tuple[str, str]:
        person = plan.parts.person(action.owner_id)
        party = plan.parts.parties_by_id[action.party_id].label
        if action.status is not ActionStatus.OPEN:
            return person.name if person else party, word_in_sentence(action.status)
        due = day_near(action.due_on, today, formats) if action.due_on else ""
        return person.name if person else party, due
