"""What the plan still needs before both sides can agree on it; each thing leads to its place."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from partnerdesk.analysis.completeness import Missing, missing_in
from partnerdesk.domain.plan_life import LOCKING
from ui.isolating import isolated
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.section_card import link
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label

SECTIONS_OF_MISSING = {
    "no_vision": "vision",
    "no_risk_with_shares": "risks",
    "no_commitment_of_ours": "resources",
    "no_commitment_of_theirs": "resources",
    "no_reward_with_split": "rewards",
    "no_next_touchpoint": "dialogue",
}


def words_for(code: str) -> str:
    """Return what is missing, in the user's language; {us}, {them} and {goal} are to be filled."""
    translate = QCoreApplication.translate
    return {
        "no_vision": translate("Missing", "a shared vision"),
        "no_shared_goal": translate("Missing", "a shared goal"),
        "goal_without_measure": translate("Missing", "a measure for “{goal}”"),
        "goal_without_baseline": translate("Missing", "a start value for “{goal}”"),
        "goal_without_target": translate("Missing", "a target for “{goal}”"),
        "goal_without_owner_us": translate("Missing", "an owner at {us} for “{goal}”"),
        "goal_without_owner_them": translate("Missing", "an owner at {them} for “{goal}”"),
        "no_risk_with_shares": translate("Missing", "a risk with shares"),
        "no_commitment_of_ours": translate("Missing", "a commitment of {us}"),
        "no_commitment_of_theirs": translate("Missing", "a commitment of {them}"),
        "no_reward_with_split": translate("Missing", "a reward with a split"),
        "no_next_touchpoint": translate("Missing", "the next session"),
    }[code]


class MissingStrip(Card):
    """One line of links; hidden where nothing is missing or both sides have agreed already."""

    def __init__(self, go: Go) -> None:
        super().__init__()
        self._go = go
        self.setObjectName("overview_missing")
        self.lead = Label(self.tr("Still needed to agree"), weight=600)
        self.setAccessibleName(self.lead.text())
        self.links = FlowLayout(gap=16, row_gap=4)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.lead, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.links, 1)
        self.body.setContentsMargins(15, 9, 15, 9)
        self.body.addLayout(row)

    def show_glance(self, glance: Glance) -> None:
        """Show what is missing now."""
        is_agreed = glance.parts.head.status in LOCKING
        missing = () if is_agreed else missing_in(glance.parts, glance.today)
        self.setVisible(bool(missing))
        self.links.clear()
        for each in missing:
            self.links.addWidget(self._link(glance, each))

    def _link(self, glance: Glance, missing: Missing) -> QPushButton:
        names = {party.side.value: party.label for party in reversed(glance.parts.parties)}
        goal = next((each.title for each in glance.parts.goals if each.id == missing.item_id), "")
        short = goal if len(goal) <= 32 else f"{goal[:31]}…"
        words = words_for(missing.code)
        text = words.format(
            us=isolated(names["us"]), them=isolated(names["them"]), goal=isolated(short)
        )
        made = link(text)
        section = SECTIONS_OF_MISSING.get(missing.code, "goals")
        made.clicked.connect(
            lambda _checked=False, item=missing.item_id or "": self._go(section, item)
        )
        return made
