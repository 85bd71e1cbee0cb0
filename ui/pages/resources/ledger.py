"""What one party puts in: its sums above, its commitments below."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.analysis.ledger import Ledger as Sums
from partnerdesk.domain.commitments import Tender
from partnerdesk.domain.parties import Party
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.isolating import isolated
from ui.look.current import current
from ui.look.icons import pixmap
from ui.pages.resources.ledger_table import LedgerTable
from ui.pages.resources.rows import CommitmentRow
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.empty_state import RoundPicture
from ui.widgets.labels import ElidedLabel, Label, button_text
from ui.widgets.marks import PartyMark
from ui.widgets.progress_bar import ProgressBar


class Lateness(QWidget):
    """A crimson sign with words; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self.words = Label(kind="caption", tone="attention", weight=600, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words)
        self._draw()
        self.hide()

    def text(self) -> str:
        """Return the words shown."""
        return self.words.text()

    def say(self, words: str) -> None:
        """Show other words."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def _draw(self) -> None:
        self._sign.setPixmap(pixmap("alert", "attention", 14, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw()


class Rule(QWidget):
    """A thin line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(current().line.subtle))


class Nothing(QWidget):
    """What stands in a ledger without entries."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = RoundPicture("briefcase", parent=self)
        self.title = Label(kind="h3", wrap=True, parent=self)
        self.sentence = Label(tone="secondary", wrap=True, parent=self)
        self.button = button("", icon_name="plus", parent=self)
        self.button.clicked.connect(lambda _checked=False: self.acted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 16, 20)
        column.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self.picture, 0, centre)
        for label in (self.title, self.sentence):
            label.setAlignment(centre)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self.button, 0, centre)

    def say(self, title: str, sentence: str, action: str = "") -> None:
        """Show other words; without an action there is no button."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.button.setText(button_text(action))
        self.button.fit_icon()
        self.button.setAccessibleName(action)
        self.picture.setVisible(bool(action))
        self.button.setVisible(bool(action))


class Ledger(Card):
    """The card of a party; `add_wanted` carries the party's id."""

    add_wanted = Signal(str)

    def __init__(
        self, party: Party, table: LedgerTable, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(party.name, edge_to_edge=True, parent=parent)
        self.party = party
        self.table = table
        self._formats = formats
        table.setAccessibleName(self.tr("What {party} puts in").format(party=isolated(party.label)))
        self.overdue = Lateness(self)
        words = self.tr("Add what {party} puts in").format(party=isolated(party.label))
        self.add: QPushButton = button(
            "", "flat", icon_name="plus", small=True, spoken=words, parent=self
        )
        self.add.setToolTip(words)
        self.planned = Label(kind="h2", parent=self)
        self.words = ElidedLabel(kind="label", tone="secondary", parent=self)
        self.bar = ProgressBar(parent=self)
        self.tenders = ElidedLabel(kind="caption", tone="secondary", parent=self)
        self.aside = Label(kind="caption", tone="tertiary", parent=self)
        self.nothing = Nothing(self)
        self._assemble()
        self.add.clicked.connect(lambda _checked=False: self.add_wanted.emit(self.party.id))
        self.nothing.acted.connect(lambda: self.add_wanted.emit(self.party.id))

    def _assemble(self) -> None:
        self.head.setContentsMargins(15, 8, 8, 0)
        self.head.insertWidget(0, PartyMark(DRAWN[self.party.side], self.party.name, size=13))
        self.head.addWidget(self.overdue)
        self.head.addWidget(self.add)
        self.sums = QWidget(self)
        self.sums.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self.sums)
        column.setContentsMargins(15, 0, 15, 10)
        column.setSpacing(3)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.planned)
        line.addWidget(self.words, 1)
        column.addLayout(line)
        column.addWidget(self.bar)
        low = QHBoxLayout()
        low.setSpacing(8)
        low.addWidget(self.tenders, 1)
        low.addWidget(self.aside)
        column.addLayout(low)
        self.body.setContentsMargins(0, 2, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.sums)
        self.body.addWidget(Rule(self))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)

    def show_rows(self, rows: Sequence[CommitmentRow], sums: Sums, formats: Formats) -> None:
        """Show a party's commitments with their sums; what was withdrawn does not count."""
        self._formats = formats
        self.table.set_rows(rows)
        self.planned.setText(formats.compact(sums.planned))
        told = self.tr("planned, {amount} delivered")
        self.words.setText(told.format(amount=formats.compact(sums.delivered)))
        part = sums.part_delivered
        self.bar.set_progress(None if part is None else float(part), self.tr("Delivered"))
        self.overdue.say(self._lateness(sums))
        self.tenders.setText(self._tenders(sums))
        self.aside.setText(self._aside(sums))
        self.sums.setVisible(bool(rows))
        self.show_filtered()

    def show_filtered(self) -> None:
        """Say it where no row is shown, for want of any or because of the filter."""
        shown, name = self.table.proxy.rowCount(), self.party.label
        self.table.setVisible(shown > 0)
        self.nothing.setVisible(shown == 0)
        if self.table.rows.rowCount():
            self.nothing.say(
                self.tr("Nothing to show here"),
                self.tr("None of what {party} puts in fits the filter.").format(
                    party=isolated(name)
                ),
            )
        else:
            self.nothing.say(
                self.tr("Nothing from {party} yet").format(party=isolated(name)),
                self.tr("Partners share the load: write down one thing from each side."),
                self.tr("Add what {party} puts in").format(party=isolated(name)),
            )

    def natural_height(self) -> int:
        """The height at which all rows show."""
        head = self.add.sizeHint().height() + 12
        sums = self.sums.sizeHint().height() if not self.sums.isHidden() else 0
        rows = self.table.natural_height()
        if self.table.isHidden():
            rows = self.nothing.sizeHint().height() + 12
        return head + sums + rows + 6

    def _lateness(self, sums: Sums) -> str:
        overdue = self.tr("{count} overdue").format(count=sums.overdue) if sums.overdue else ""
        late = self.tr("{count} late").format(count=sums.late) if sums.late else ""
        return ", ".join(each for each in (overdue, late) if each)

    def _tenders(self, sums: Sums) -> str:
        cash, kind = sums.by_tender.get(Tender.CASH), sums.by_tender.get(Tender.IN_KIND)
        unsaid = sums.by_tender.get(None, Fraction(0))
        amount = self._formats.compact
        said = [
            self.tr("{amount} in cash").format(amount=amount(cash)) if cash else "",
            self.tr("{amount} in kind").format(amount=amount(kind)) if kind else "",
            self.tr("{amount} not said").format(amount=amount(unsaid)) if unsaid else "",
        ]
        return ", ".join(each for each in said if each) or self.tr("No value yet")

    def _aside(self, sums: Sums) -> str:
        unvalued = self.tr("{count} without value").format(count=sums.unvalued)
        withdrawn = self.tr("{count} withdrawn").format(count=sums.withdrawn)
        said = [unvalued if sums.unvalued else "", withdrawn if sums.withdrawn else ""]
        return ", ".join(each for each in said if each)
