"""What a reward without money is worth to each side, 1 to 5, said by each side itself."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.parties import Party
from partnerdesk.domain.plan_parts import PlanParts
from ui.delegates.cells import DRAWN
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.session.topics.shares import parties_with
from ui.widgets.emptying import empty
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark
from ui.widgets.segmented import Choice, Segmented

_NONE = "0"
_LEVELS = range(1, 6)


class WorthPanel(Panel):
    """`chosen` carries a party and its worth."""

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[Party, ...] = ()
        self.choices: dict[str, Segmented] = {}
        self._lines = QVBoxLayout()
        keep_air(self, self._lines, spacing=16)
        self.body.addWidget(Label(self.tr("What is it worth to each side?"), kind="h3"))
        ends = self.tr("1 a little, 5 very much. Each side says it for itself.")
        self.body.addWidget(Label(ends, kind="caption", tone="secondary", wrap=True))
        self.body.addStretch(1)
        self.body.addLayout(self._lines)
        self.body.addStretch(2)

    def show_worths(self, parts: PlanParts, worths: Mapping[str, int | None]) -> None:
        """Show what each party said."""
        parties = parties_with(parts, {})
        if parties != self._shown:
            self._shown = parties
            self._seat(parties)
        for party in parties:
            self.choices[party.id].choose(str(worths.get(party.id) or _NONE))

    def _seat(self, parties: tuple[Party, ...]) -> None:
        empty(self._lines)
        self.choices = {party.id: self._choice(party) for party in parties}
        for party in parties:
            line = QWidget()
            row = QHBoxLayout(line)
            keep_air(line, row, spacing=14)
            row.addWidget(PartyMark(DRAWN[party.side], party.name, size=24))
            row.addWidget(ElidedLabel(party.label, kind="h3"), 1)
            row.addWidget(self.choices[party.id], 0, Qt.AlignmentFlag.AlignRight)
            self._lines.addWidget(line)

    def _choice(self, party: Party) -> Segmented:
        levels = [Choice(key=str(level), text=str(level)) for level in _LEVELS]
        unsaid = Choice(key=_NONE, text=self.tr("not said"))
        spoken = self.tr("What it is worth to {party}").format(party=party.label)
        made = Segmented((unsaid, *levels), _NONE, spoken=spoken)
        made.set_enabled(_NONE, enabled=False)
        made.chosen.connect(lambda key: self.chosen.emit(party.id, int(key)))
        return made
