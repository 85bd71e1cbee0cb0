"""How a new drawing can begin: as a copy, empty, or as another party draws it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from ui.isolating import isolated
from ui.widgets.labels import button_text


class NewDrawingMenu(QMenu):
    """`copy_wanted` asks for a copy of the drawing shown, `empty_wanted` for a party's, or ours."""

    copy_wanted = Signal()
    empty_wanted = Signal(str)

    def fill(self, parts: PlanParts) -> None:
        """Offer what can be begun in a plan."""
        self.clear()
        self.addAction(self.tr("A copy of this drawing")).triggered.connect(self.copy_wanted)
        empty = self.addAction(self.tr("An empty circle"))
        empty.triggered.connect(lambda _on=False: self.empty_wanted.emit(""))
        self.addSeparator()
        for party in parts.parties:
            if party.side is not Side.US:
                words = self.tr("As {party} draws it").format(party=isolated(party.label))
                action = self.addAction(button_text(words))
                action.triggered.connect(
                    lambda _on=False, party_id=party.id: self.empty_wanted.emit(party_id)
                )
