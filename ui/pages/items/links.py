"""What an item is linked to, as small buttons that lead there, with a way to add and remove."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from partnerdesk.commands.plan_items import LinkItems, UnlinkItems
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.plan_parts import PlanParts
from ui.isolating import isolated
from ui.look.icons import icon
from ui.pages.items.changed_terms import shortened
from ui.pages.items.layouts import caption
from ui.pages.items.link_chip import LinkChip
from ui.widgets.buttons import button
from ui.widgets.flow import Flow
from ui.widgets.labels import button_text

ICONS: Mapping[str, str] = {
    "goal": "target",
    "risk": "shield",
    "commitment": "briefcase",
    "reward": "pie",
    "action": "flag",
    "issue": "talk",
    "decision": "check",
    "touchpoint": "calendar",
}
SECTIONS: Mapping[str, str] = {
    "goal": "goals",
    "risk": "risks",
    "commitment": "resources",
    "reward": "rewards",
    "action": "dialogue",
    "issue": "dialogue",
    "decision": "dialogue",
    "touchpoint": "dialogue",
}
_MOST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """An item at the other end of a link."""

    kind: str
    id: str
    title: str


def linkable(parts: PlanParts) -> tuple[Linked, ...]:
    """Return all items of a plan that can be linked."""
    by_kind: dict[str, tuple[Any, ...]] = {
        "goal": parts.goals,
        "risk": parts.risks,
        "commitment": parts.commitments,
        "reward": parts.rewards,
        "action": parts.actions,
        "issue": parts.issues,
        "decision": parts.decisions,
        "touchpoint": parts.touchpoints,
    }
    return tuple(
        Linked(kind=kind, id=item.id, title=item.title)
        for kind, items in by_kind.items()
        for item in items
    )


class Links(QWidget):
    """`wanted` carries a command or several for one step, `go_to` kind and id of an item."""

    wanted = Signal(object)
    go_to = Signal(str, str)

    def __init__(self, kind: str, kinds: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._kinds = tuple(kinds) or ("goal", "risk", "commitment", "reward")
        self._shown: tuple[object, ...] = ()
        self._plan_id = self._item_id = ""
        self._others: tuple[Linked, ...] = ()
        self._wiped: frozenset[str] = frozenset()
        self._hidden: frozenset[str] = frozenset()
        self.flow = Flow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("Linked to"), self))
        column.addWidget(self.flow)

    def show_item(
        self, item_id: str, parts: PlanParts, is_ours_only: Callable[[str], bool] | None = None
    ) -> None:
        """Show what an item is linked to; what only we see wears a lock."""
        known = {each.id: each for each in linkable(parts)}
        linked = tuple(known[other] for _, other in parts.links_of(item_id) if other in known)
        self._wiped = frozenset(
            link.to_id
            for link in parts.links
            if link.from_id == item_id and link.meaning is Meaning.WIPES_OUT
        )
        hidden = frozenset(each.id for each in linked if is_ours_only and is_ours_only(each.id))
        self._others = tuple(known.values())
        shown = (item_id, linked, self._wiped, hidden)
        if shown == self._shown:
            return
        self._shown, self._hidden = shown, hidden
        self._plan_id, self._item_id = parts.head.id, item_id
        self.flow.put([*(self._chip(each) for each in linked), self._adder({*linked})])

    def _chip(self, linked: Linked) -> QWidget:
        title = shortened(linked.title, _MOST)
        words = self.tr("wipes out {title}").format(title=isolated(title))
        text = words if linked.id in self._wiped else title
        is_hidden = linked.id in self._hidden
        icon_name = "lock" if is_hidden else ICONS[linked.kind]
        spoken = f"{kind_words(linked.kind)}: {isolated(text)}"
        tip = linked.title if len(linked.title) > _MOST else ""
        if is_hidden:
            told = self.tr("Ours only: {title}. They do not see this link.")
            tip = told.format(title=isolated(linked.title))
            spoken = f"{spoken}. {tip}"
        more: list[QAction] = []
        if (self._kind, linked.kind) == ("risk", "reward"):
            more.append(self._wiping(linked))
        chip = LinkChip(text, icon_name, spoken, tip, more)
        command = UnlinkItems(plan_id=self._plan_id, from_id=self._item_id, to_id=linked.id)
        chip.opened.connect(lambda: self.go_to.emit(linked.kind, linked.id))
        chip.removed.connect(lambda: self.wanted.emit(command))
        return chip

    def _wiping(self, linked: Linked) -> QAction:
        """Say whether the risk takes the whole reward away when it happens."""
        action = QAction(self.tr("Wipes this reward out"), self)
        action.setCheckable(True)
        action.setChecked(linked.id in self._wiped)
        action.triggered.connect(lambda is_so: self.wanted.emit(self._meant(linked, is_so)))
        return action

    def _meant(self, linked: Linked, is_so: bool) -> list[Any]:
        unlink = UnlinkItems(plan_id=self._plan_id, from_id=self._item_id, to_id=linked.id)
        meaning = Meaning.WIPES_OUT if is_so else Meaning.RELATES_TO
        return [unlink, self._link(linked, meaning)]

    def _link(self, other: Linked, meaning: Meaning = Meaning.RELATES_TO) -> LinkItems:
        return LinkItems(
            plan_id=self._plan_id,
            from_kind=self._kind,
            from_id=self._item_id,
            to_kind=other.kind,
            to_id=other.id,
            meaning=meaning,
        )

    def _adder(self, taken: set[Linked]) -> QWidget:
        adder = button(self.tr("Link"), "flat", icon_name="link", small=True)
        adder.setAccessibleName(self.tr("Link to another item"))
        menu = QMenu(adder)
        menu.aboutToShow.connect(lambda: self._fill(menu, taken))
        adder.setMenu(menu)
        return adder

    def _fill(self, menu: QMenu, taken: set[Linked]) -> None:
        menu.clear()
        for kind in self._kinds:
            free = [e for e in self._others if e.kind == kind and e not in taken]
            free = [each for each in free if each.id != self._item_id]
            if not free:
                continue
            part = QMenu(kind_words(kind), menu)
            part.setIcon(icon(ICONS[kind], "secondary"))
            for other in free:
                part.addAction(self._link_action(other, part))
            menu.addMenu(part)
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing to link yet")).setEnabled(False)

    def _link_action(self, other: Linked, menu: QMenu) -> QAction:
        action = QAction(button_text(shortened(other.title, 60)), menu)
        command = self._link(other)
        action.triggered.connect(lambda _checked=False: self.wanted.emit(command))
        return action


def kind_words(kind: str) -> str:
    """Return what items of a kind are called together."""
    translate = QCoreApplication.translate
    return {
        "goal": translate("Links", "Goals"),
        "risk": translate("Links", "Risks"),
        "commitment": translate("Links", "Resources"),
        "reward": translate("Links", "Rewards"),
        "action": translate("Links", "Actions"),
        "issue": translate("Links", "Issues"),
        "decision": translate("Links", "Decisions"),
        "touchpoint": translate("Links", "Touchpoints"),
    }[kind]
