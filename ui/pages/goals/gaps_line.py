"""What a goal still lacks, as flags; each leads to the field that fills it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.analysis.goal_gaps import FIELD_OF, gaps_of
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.plan_parts import PlanParts
from ui.isolating import isolated
from ui.look.icons import icon
from ui.pages.items.doing import them, us
from ui.pages.items.layouts import caption
from ui.widgets.buttons import button
from ui.widgets.flow import Flow
from ui.widgets.labels import Label, plain_tool_tip


def gap_words(code: str, parts: PlanParts) -> str:
    """Return what is missing, in words."""
    translate = QCoreApplication.translate
    template = {
        "no_baseline": translate("Gaps", "no start yet"),
        "no_target": translate("Gaps", "no target yet"),
        "no_target_date": translate("Gaps", "no date yet"),
        "no_measure": translate("Gaps", "how to measure it"),
        "no_owner_us": translate("Gaps", "no owner at {us} yet"),
        "no_owner_them": translate("Gaps", "no owner at {them} yet"),
        "no_benefit_us": translate("Gaps", "what it gives {us}"),
        "no_benefit_them": translate("Gaps", "what it gives {them}"),
    }[code]
    return template.format(us=isolated(us(parts)), them=isolated(them(parts)))


_MOST = 3


class GapsLine(QWidget):
    """`field_wanted` names the field that fills a gap; hidden where nothing is missing."""

    field_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, ...] = ()
        self.flow = Flow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("Still missing"), self))
        column.addWidget(self.flow)
        self.hide()

    def show_goal(self, goal: Goal, parts: PlanParts) -> None:
        """Show what a goal lacks."""
        gaps = gaps_of(goal)
        self.setVisible(bool(gaps))
        words = tuple(gap_words(code, parts) for code in gaps)
        if words == self._shown:
            return
        self._shown = words
        pairs = zip(gaps[:_MOST], words, strict=False)
        flags = [self._flag(code, text) for code, text in pairs]
        self.flow.put([*flags, *self._rest(words[_MOST:])])

    def _rest(self, words: Sequence[str]) -> list[QWidget]:
        """Return how many more there are: a goal that was just made lacks nearly everything."""
        if not words:
            return []
        said = self.tr("and {count} more").format(count=len(words))
        label = Label(said, kind="caption", tone="secondary", parent=self)
        label.setToolTip(plain_tool_tip(", ".join(words)))
        label.setAccessibleName(f"{said}: {', '.join(words)}")
        return [label]

    def _flag(self, code: str, words: str) -> QWidget:
        flag = button(words, "flat", small=True, parent=self)
        flag.setIcon(icon("flag", "attention"))
        flag.fit_icon()
        flag.clicked.connect(lambda: self.field_wanted.emit(FIELD_OF[code]))
        return flag
