"""The largest risks by expected loss, and who carries them."""

from fractions import Fraction

from partnerdesk.analysis.worth import expected_loss
from partnerdesk.domain.risks import Risk
from ui.delegates.cells import DRAWN
from ui.isolating import listed
from ui.look.current import current_scale
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.lines import Line, Lines
from ui.pages.overview.section_card import SectionCard
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.share_bar import Share, ShareBar

MOST = 8
BAR_WIDTH = 72


class RisksCard(SectionCard):
    """A line for each of the largest live risks."""

    section = "risks"

    def __init__(self, go: Go) -> None:
        super().__init__(self.tr("Largest risks"), go)
        self.caption = Label(
            self.tr("expected loss, who carries it"), kind="caption", tone="tertiary"
        )
        self.head.addWidget(self.caption)
        words = self.tr("No risk named yet. Naming it is half of sharing it.")
        self.hint = Label(words, tone="secondary", wrap=True)
        self.name = self.add_link(self.tr("Name a risk"))
        self.lines = Lines(height=38, parent=self)
        self.lines.opened.connect(self.open_item)
        self.body.setContentsMargins(15, 4, 15, 4)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.lines, 1)

    def show_glance(self, glance: Glance) -> None:
        live = [risk for risk in glance.parts.risks if risk.is_live]
        largest = sorted(live, key=lambda risk: -expected_loss(risk))[:MOST]
        self.hint.setVisible(not largest)
        self.name.setVisible(not largest)
        self.caption.setVisible(bool(largest))
        self.lines.show_lines([self._line(glance, risk) for risk in largest])

    def _line(self, glance: Glance, risk: Risk) -> Line:
        loss: Fraction = expected_loss(risk)
        amount = glance.formats.compact(loss) if loss else self.tr("open")
        bar = ShareBar(_shares(glance, risk), height=12)
        bar.setFixedWidth(current_scale().grown(BAR_WIDTH))
        line = Line(risk.id, listed((risk.title, amount, bar.accessibleName())))
        line.put(ElidedLabel(risk.title), 1)
        line.put(Label(amount, weight=500, tone="" if loss else "tertiary"))
        line.put(bar if risk.shares else Label(self.tr("not shared"), tone="tertiary"))
        return line


def _shares(glance: Glance, risk: Risk) -> list[Share]:
    parties = glance.parts.parties_by_id
    return [
        Share(
            side=DRAWN[parties[share.party_id].side],
            percent=float(share.percent),
            spoken=f"{parties[share.party_id].label} {glance.formats.percent(share.percent)}",
        )
        for share in risk.shares
    ]
