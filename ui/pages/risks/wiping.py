"""Does the risk, when it happens, take a whole reward away? One box for each linked reward."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from partnerdesk.commands.plan_items import LinkItems, UnlinkItems
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.plan_parts import PlanParts
from ui.pages.items.changed_terms import shortened
from ui.pages.items.layouts import caption
from ui.widgets.labels import button_text, plain_tool_tip

_LONGEST = 48


class WipesOut(QWidget):
    """Hidden while no reward is linked. `wanted` carries the commands of one step."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(caption(self.tr("If it happens, is the whole reward lost?"), self))

    def show_risk(self, risk_id: str, parts: PlanParts) -> None:
        """Show the rewards that a risk is linked to."""
        meanings = {
            link.other_end(risk_id)[1]: link.meaning
            for link in parts.links
            if link.touches(risk_id)
        }
        linked = [reward for reward in parts.rewards if reward.id in meanings]
        self.setVisible(bool(linked))
        shown = (risk_id, tuple((each.id, each.title) for each in linked))
        if shown != self._shown:
            self._shown = shown
            self._build(parts.head.id, risk_id, {each.id: each.title for each in linked})
        for reward_id, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(meanings[reward_id] is Meaning.WIPES_OUT)

    def _build(self, plan_id: str, risk_id: str, titles: dict[str, str]) -> None:
        for old in self.boxes.values():
            old.hide()
            old.deleteLater()
        self.boxes = {}
        for reward_id, title in titles.items():
            box = QCheckBox(button_text(shortened(title, _LONGEST)), self)
            box.setAccessibleName(self.tr("{reward} would be lost").format(reward=title))
            box.setToolTip(plain_tool_tip(title) if len(title) > _LONGEST else "")
            box.toggled.connect(
                lambda is_so, reward_id=reward_id: self.wanted.emit(
                    _meaning(plan_id, risk_id, reward_id, is_so)
                )
            )
            self.boxes[reward_id] = box
            self._column.addWidget(box)


def _meaning(plan_id: str, risk_id: str, reward_id: str, is_so: bool) -> list[Any]:
    return [
        UnlinkItems(plan_id=plan_id, from_id=risk_id, to_id=reward_id),
        LinkItems(
            plan_id=plan_id,
            from_kind="risk",
            from_id=risk_id,
            to_kind="reward",
            to_id=reward_id,
            meaning=Meaning.WIPES_OUT if is_so else Meaning.RELATES_TO,
        ),
    ]
