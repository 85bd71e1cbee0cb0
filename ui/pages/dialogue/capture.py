"""What came of a session, caught right there: one line each for actions, decisions and issues."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.items import AddItem
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.dialogue import Touchpoint
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.visibility import Visibility
from partnerdesk.formats import Formats
from partnerdesk.one_line import Understood, understand
from ui.forms.choice_editor import QuietCombo
from ui.forms.options import picture
from ui.isolating import isolated
from ui.look.current import current_scale
from ui.look.icons import pixmap
from ui.pages.dialogue.agenda_line import AgendaLine
from ui.pages.dialogue.caught import CaughtList, caught_in
from ui.pages.items.doing import them
from ui.pages.items.layouts import caption
from ui.pages.items.links import ICONS
from ui.pages.items.states import day_near
from ui.widgets.buttons import button
from ui.widgets.labels import Label

Run = Callable[[list[Any], str], bool]
DUE_IN_DAYS = 14
_ICON = 16
_PARTY = 140


class Capture(QWidget):
    """`run` carries out the commands of one step with its label, and tells whether it could.

    `go_to` names kind and id of an item.
    """

    go_to = Signal(str, str)

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._is_catching = False
        self._drafts: dict[tuple[str, str], str] = {}
        self._item: Touchpoint | None = None
        self._plan: PreparedPlan | None = None
        self._formats = Formats()
        self._today = date.min
        self.lines: dict[str, AgendaLine] = {}
        self.party = QuietCombo()
        self.party.setAccessibleName(self.tr("Who does it"))
        self.party.setFixedWidth(current_scale().grown(_PARTY))
        self.share: QPushButton = button("", "flat", small=True)
        self.share.clicked.connect(self._share)
        self.reading = Label(kind="caption", tone="tertiary")
        self.caught = CaughtList()
        self.caught.go_to.connect(self.go_to)
        self._assemble()

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.addWidget(caption(self.tr("What came of it"), self), 1)
        head.addWidget(self.share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        action = self._line("action", self.tr("Action, @who, by when"), self.tr("New action"))
        action.addWidget(self.party)
        column.addLayout(action)
        column.addWidget(self.reading)
        decision = self._line("decision", self.tr("Decision"), self.tr("New decision"))
        column.addLayout(decision)
        column.addLayout(
            self._line("issue", self.tr("Issue they raised, @who"), self.tr("New issue"))
        )
        column.addWidget(self.caught)
        self.lines["action"].textChanged.connect(lambda _text: self._read())
        self.reading.hide()

    def _line(self, kind: str, hint: str, spoken: str) -> QHBoxLayout:
        line = self.lines[kind] = AgendaLine()
        line.setPlaceholderText(hint)
        line.setAccessibleName(spoken)
        line.setAccessibleDescription(self.tr("Enter adds it and stays in the line"))
        line.returnPressed.connect(lambda: self.catch(kind))
        line.about_to_undo.connect(lambda: self.catch(kind))
        line.installEventFilter(self)
        sign = QLabel(self)
        side = current_scale().grown(_ICON)
        sign.setPixmap(pixmap(ICONS[kind], "secondary", side, self.devicePixelRatioF()))
        sign.setFixedWidth(side)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(line, 1)
        return row

    def show_item(
        self, item: Touchpoint, plan: PreparedPlan, formats: Formats, today: date
    ) -> None:
        """Show what came of a touchpoint; half-typed lines of another one are kept there."""
        if self._item is None or item.id != self._item.id:
            self._change_item(item.id)
        self._item, self._plan, self._formats, self._today = item, plan, formats, today
        self._offer_parties(plan)
        found = caught_in(plan, item.id)
        self.caught.show_items(found, plan, formats, today)
        hidden = [each for each in found if plan.is_ours_only(each.id)]
        can_share = bool(hidden) and not plan.is_ours_only(item.id)
        words = self.tr("Share {count} with {them}")
        self.share.setText(words.format(count=len(hidden), them=isolated(them(plan.parts))))
        self.share.setVisible(can_share)

    def _change_item(self, item_id: str) -> None:
        """What cannot be stored waits at the session that it was typed at."""
        self.flush()
        here = self._item.id if self._item is not None else ""
        for kind, line in self.lines.items():
            self._drafts[here, kind] = line.text()
            line.setText(self._drafts.pop((item_id, kind), ""))

    def _offer_parties(self, plan: PreparedPlan) -> None:
        offered = [self.party.itemData(i) for i in range(self.party.count())]
        if offered == [each.id for each in plan.parts.parties]:
            return
        self.party.clear()
        for each in plan.parts.parties:
            self.party.addItem(picture(each.side), each.label, each.id)

    def flush(self) -> bool:
        """Catch what is typed and not caught yet; False where something cannot be."""
        results = [self.catch(kind) for kind in self.lines]
        return all(results)

    def catch(self, kind: str) -> bool:
        """Add what stands in a line, linked to the touchpoint, and empty the line.

        What cannot be stored stays in the line.
        """
        line, plan, item = self.lines[kind], self._plan, self._item
        text = line.text().strip()
        if not text or plan is None or item is None or self._is_catching:
            return not text
        told = self._heard(kind, text)
        made = new_id()
        link = LinkItems(
            plan_id=plan.parts.head.id,
            from_kind=kind,
            from_id=made,
            to_kind="touchpoint",
            to_id=item.id,
        )
        add = AddItem(
            kind=kind,
            parent_id=plan.parts.head.id,
            values=self._values(kind, told, item),
            item_id=made,
        )
        self._is_catching = True
        is_caught = self._run([add, link], Deed("note {title}", title=told.title))
        self._is_catching = False
        if is_caught:
            line.clear()
        return is_caught

    def _heard(self, kind: str, text: str) -> Understood:
        """Return what a line says; a decision is taken word for word."""
        if self._plan is None or kind == "decision":
            return Understood(kind=kind, title=text)
        told = understand(text, self._plan.parts, self._formats, self._today, kind=kind)
        return told if told.kind == kind else Understood(kind=kind, title=text)

    def _values(self, kind: str, told: Understood, item: Touchpoint) -> dict[str, object]:
        day = min(self._formats.local_day(item.starts_at), self._today)
        if kind == "decision":
            return {"title": told.title, "decided_on": day}
        person_id = told.person.id if told.person else None
        if kind == "issue":
            return {"title": told.title, "asked_on": day, "asked_by_id": person_id}
        return {
            "title": told.title,
            "party_id": told.party.id if told.party else self.party.currentData(),
            "owner_id": person_id,
            "due_on": told.day or self._today + timedelta(days=DUE_IN_DAYS),
        }

    def _read(self) -> None:
        """Say how an action is understood while it is typed."""
        text = self.lines["action"].text().strip()
        told = self._heard("action", text)
        who = told.person.name if told.person else told.party.label if told.party else ""
        day = day_near(told.day, self._today, self._formats) if told.day else ""
        by = self.tr("by {day}").format(day=day) if day else ""
        said = ", ".join(each for each in (who, by) if each)
        self.reading.setText(said)
        self.reading.setVisible(bool(text and said))

    def _share(self) -> None:
        if self._plan is None or self._item is None:
            return
        hidden = [
            each
            for each in caught_in(self._plan, self._item.id)
            if self._plan.is_ours_only(each.id)
        ]
        commands: list[Any] = [
            SetVisibility(kind=each.kind, item_ids=(each.id,), visibility=Visibility.SHARED)
            for each in hidden
        ]
        self._run(commands, Deed("share what came of {title}", title=self._item.title))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, AgendaLine):
            kind = next((each for each, line in self.lines.items() if line is watched), "")
            if kind:
                self.catch(kind)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line must not reach the page."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
