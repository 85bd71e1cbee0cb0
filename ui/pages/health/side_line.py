"""Who answered on a side, when, and the way to answer where nobody did."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.domain.check_rounds import Round
from partnerdesk.domain.checks import Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.isolating import isolated
from ui.pages.health.view import Wish
from ui.pages.health.words import answered_words, respondent_name, side_name
from ui.widgets.buttons import button
from ui.widgets.chips import StateChip
from ui.widgets.labels import Label
from ui.widgets.marks import PartyMark

translate = QCoreApplication.translate


class SideLine(QWidget):
    """`take_wanted` carries a wish: to answer for this side, or to go on."""

    take_wanted = Signal(object)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._wish = Wish()
        self.words = Label(wrap=True, parent=self)
        self.private = StateChip("private", parent=self)
        self.take = button("", small=True, parent=self)
        self.take.clicked.connect(lambda _checked=False: self.take_wanted.emit(self._wish))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PartyMark("us" if side is Side.US else "them", "", parent=self))
        row.addWidget(self.words, 1)
        row.addWidget(self.private)
        row.addWidget(self.take)

    def show_side(self, shown: Round, plan: PreparedPlan, formats: Formats) -> None:
        """Show who answered of this side in a round."""
        name = side_name(plan.parts, self.side)
        finished, begun = shown.finished(self.side), shown.begun(self.side)
        self._wish = Wish(
            questionnaire=shown.questionnaire,
            side=self.side,
            check_id=begun.id if begun is not None and not finished else "",
        )
        checks = shown.of(self.side)
        self.private.setVisible(bool(checks) and all(plan.is_ours_only(each.id) for each in checks))
        self.take.setVisible(not finished)
        words = translate("Health", "Go on") if begun else translate("Health", "Answer for {name}")
        self.take.setText(words.format(name=isolated(name)).replace("&", "&&"))
        self.take.setAccessibleName(
            f"{words.format(name=isolated(name))}: {name}"
            if begun
            else words.format(name=isolated(name))
        )
        self.words.setText(_words(name, finished, begun, plan, formats))


def _words(
    name: str,
    finished: tuple[Check, ...],
    begun: Check | None,
    plan: PreparedPlan,
    formats: Formats,
) -> str:
    if finished:
        people = [respondent_name(plan.parts, each) for each in finished]
        told = ", ".join(each for each in people if each)
        day = formats.day(finished[-1].checked_on)
        words = translate("Health", "{name} answered on {day}, {people}")
        alone = translate("Health", "{name} answered on {day}")
        return (words if told else alone).format(
            name=isolated(name), day=day, people=isolated(told)
        )
    if begun is not None:
        return f"{name}: {answered_words(begun)}"
    return translate("Health", "{name} has not answered yet").format(name=isolated(name))
