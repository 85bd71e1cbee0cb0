"""The commitments that are due next, late ones first."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from partnerdesk.domain.commitments import Commitment
from ui.delegates.cells import DRAWN
from ui.isolating import listed
from ui.look.icons import pixmap
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.lines import Line, Lines
from ui.pages.overview.section_card import SectionCard
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark

MOST = 8


class OverdueSign(QWidget):
    """A crimson sign with the number of what is overdue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = QLabel(self)
        self.words = Label(kind="caption", tone="attention", weight=600)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words)
        self._draw()

    def set_count(self, count: int) -> None:
        """Show how many are overdue; none hides the sign."""
        self.words.setText(self.tr("{count} overdue").format(count=count))
        self.setVisible(count > 0)

    def _draw(self) -> None:
        self.sign.setPixmap(pixmap("alert", "attention", 14, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw()


class CommitmentsCard(SectionCard):
    """A line for each open commitment with a last day."""

    section = "resources"

    def __init__(self, go: Go) -> None:
        super().__init__(self.tr("Commitments due next"), go)
        self.overdue = OverdueSign(self)
        self.head.addWidget(self.overdue)
        self.hint = Label(tone="secondary", wrap=True)
        self.make = self.add_link(self.tr("Commit something"))
        self.lines = Lines(height=38, parent=self)
        self.lines.opened.connect(self.open_item)
        self.body.setContentsMargins(15, 4, 15, 4)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.lines, 1)

    def show_glance(self, glance: Glance) -> None:
        parts = glance.parts
        due = [each for each in parts.commitments if each.is_open and each.ends_on is not None]
        due.sort(key=lambda each: each.ends_on or date.max)
        self.overdue.set_count(sum(each.is_overdue(glance.today) for each in due))
        self.hint.setVisible(not due)
        self.make.setVisible(not parts.commitments)
        self.hint.setText(self._hint(has_any=bool(parts.commitments)))
        self.lines.show_lines([self._line(glance, each) for each in due[:MOST]])

    def _hint(self, *, has_any: bool) -> str:
        if has_any:
            return self.tr("Nothing that is still open has a last day.")
        return self.tr("Neither side has committed anything yet.")

    def _line(self, glance: Glance, commitment: Commitment) -> Line:
        party = glance.parts.parties_by_id[commitment.party_id]
        due = commitment.ends_on or glance.today
        late = commitment.is_overdue(glance.today)
        formats = glance.formats
        when = formats.due(due, glance.today) if late else formats.weekday_near(due)
        line = Line(commitment.id, listed((commitment.title, party.label, when)))
        line.put(PartyMark(DRAWN[party.side], party.label, size=13))
        line.put(ElidedLabel(commitment.title), 1)
        tone, weight = ("attention", 500) if late else ("secondary", 400)
        line.put(Label(when, tone=tone, weight=weight))  # type: ignore[arg-type]
        return line
