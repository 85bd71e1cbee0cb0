"""A part of the score: its figure and weight, what it says, and how it is worked out."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from partnerdesk.analysis.health import HealthPart
from ui.pages.health.part_words import PartSeen, part_title, way_words
from ui.pages.health.score_card import FallLine
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.workings import Working, WorkingView

translate = QCoreApplication.translate


class PartCard(Card):
    """`go_wanted` is sent when the user wants to go where the part can be mended."""

    go_wanted = Signal(object)  # HealthPart

    def __init__(self, part: HealthPart, parent: QWidget | None = None) -> None:
        title = part_title(part)
        super().__init__(title, parent=parent)
        self.part = part
        self.seen: PartSeen | None = None
        self.weight = Label(kind="caption", tone="tertiary", parent=self)
        self.head.addWidget(self.weight)
        self.figure = Label(kind="h1", parent=self)
        self.bar = ProgressBar(parent=self)
        self.telling = Label(kind="label", tone="secondary", wrap=True, parent=self)
        self.fall = FallLine(self)
        words = translate("Health", "How is this worked out?")
        self.explain = button(words, small=True, spoken=f"{title}: {words}", parent=self)
        self.explain.clicked.connect(lambda _checked=False: self._explain())
        self.way = button(way_words(part), "link", parent=self)
        self.way.clicked.connect(lambda _checked=False: self.go_wanted.emit(self.part))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._assemble()

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.figure)
        top.addWidget(self.bar, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.telling)
        self.body.addWidget(self.fall)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.explain)
        foot.addStretch(1)
        foot.addWidget(self.way)
        self.body.addLayout(foot)

    def show_part(self, seen: PartSeen) -> None:
        """Show a part; what is not known is said, not counted as 0."""
        self.seen = seen
        weight = translate("Health", "{weight}% of the score").format(weight=seen.weight)
        self.weight.setText(weight)
        is_known = seen.score is not None
        self.figure.setText(
            str(round(seen.score)) if seen.score is not None else translate("Health", "Not known")
        )
        self.figure.set_kind("h1" if is_known else "h3")
        fraction = None if seen.score is None else float(seen.score) / 100
        self.bar.setVisible(is_known)
        self.bar.set_progress(fraction, part_title(seen.part))
        self.telling.setText(seen.telling)
        self.fall.show_fall(seen.fall, seen.formats)

    def _explain(self) -> None:
        if self.seen is None:
            return
        working = Working(
            title=part_title(self.part),
            rule=self.seen.rule,
            lines=self.seen.lines,
            result=(self.seen.result, ""),
        )
        WorkingView(working, self).show_under(self.explain)
