"""What stands above a table: a few figures, who holds the open actions, or a warning."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.analysis.dialogue import OpenActions, open_actions, trouble_in
from ui.delegates.cells import DRAWN
from ui.isolating import isolated
from ui.look.current import current_scale
from ui.look.icons import pixmap
from ui.pages.dialogue.rows import Telling
from ui.widgets.card import Card
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel, Label, TextTone
from ui.widgets.marks import PartyMark
from ui.widgets.share_bar import Share, ShareBar


class Strip(Protocol):
    """A widget above the table that is told the plan each time it was read."""

    def tell(self, telling: Telling) -> None:
        """Show what the plan says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure with the words behind it."""

    text: str
    words: str
    tone: TextTone = ""


def _rows_policy() -> QSizePolicy:
    """As high as its rows in the width it has, and never higher where there is room."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    return policy


class FigureStrip(Card):
    """Figures side by side; a subclass says which. Hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(_rows_policy())
        self._labels: list[tuple[Label, ElidedLabel]] = []
        self._row = HeadingRow(above=0)
        self._row.setSpacing(16)
        self.body.addLayout(self._row)

    def figures(self, telling: Telling) -> Sequence[Figure]:
        """Return the figures, always as many as before or none."""
        raise NotImplementedError

    def tell(self, telling: Telling) -> None:
        """Show the figures of a plan."""
        shown = self.figures(telling)
        self.setVisible(bool(shown))
        while len(self._labels) < len(shown):
            self._add()
        for (figure, words), each in zip(self._labels, shown, strict=False):
            figure.setText(each.text)
            figure.set_tone(each.tone)
            words.setText(each.words)
        for at, each in enumerate(shown):
            self._row.setStretch(at, len(each.text + each.words) + 4)
        self.setAccessibleName(", ".join(f"{each.text} {each.words}" for each in shown))

    def _add(self) -> None:
        pair = (Label(kind="h2"), ElidedLabel(kind="label", tone="secondary"))
        part = QHBoxLayout()
        part.setSpacing(8)
        part.addWidget(pair[0])
        part.addWidget(pair[1], 1)
        pair[1].hold_words()
        self._row.addLayout(part, 1)
        self._labels.append(pair)


class ActionShares(Card):
    """Who holds the open actions: a bar, and below it what of that is overdue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who holds the open actions"), parent=parent)
        self.setSizePolicy(_rows_policy())
        self.bar = ShareBar(height=22)
        self._shown: tuple[OpenActions, ...] = ()
        self._holder = QWidget(self)
        self._column = QVBoxLayout()
        self._column.addWidget(self._holder)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._column)

    def tell(self, telling: Telling) -> None:
        """Show the open actions of each party; hidden while there are none."""
        found = open_actions(telling.plan.parts, telling.today)
        total = sum(each.open for each in found)
        self.setVisible(bool(total))
        if not total or found == self._shown:
            return
        self._shown = found
        self.bar.set_shares(
            [
                Share(
                    side=DRAWN[each.party.side],
                    percent=100 * each.open / total,
                    text=telling.formats.number(each.open),
                    spoken=self._spoken(each),
                )
                for each in found
                if each.open
            ]
        )
        self._write(found)

    def _write(self, found: Sequence[OpenActions]) -> None:
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget(self)
        row = HeadingRow(self._holder, above=0)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for number, each in enumerate(found, start=1):
            row.addLayout(self._party(each), int(number == len(found)))
        self._column.addWidget(self._holder)

    def _party(self, each: OpenActions) -> QHBoxLayout:
        part = QHBoxLayout()
        part.setSpacing(6)
        part.addWidget(PartyMark(DRAWN[each.party.side], each.party.name, size=11))
        part.addWidget(Label(self._open_words(each), kind="label", tone="secondary", weight=400))
        if each.overdue:
            part.addWidget(Label(self._late_words(each), kind="label", tone="attention"))
        part.addStretch(1)
        return part

    def _open_words(self, each: OpenActions) -> str:
        return self.tr("{party}: {count} open").format(
            party=isolated(each.party.label), count=each.open
        )

    def _late_words(self, each: OpenActions) -> str:
        return self.tr("{count} overdue").format(count=each.overdue)

    def _spoken(self, each: OpenActions) -> str:
        words = self._open_words(each)
        return f"{words}, {self._late_words(each)}" if each.overdue else words


class TroubleWarning(Card):
    """Says that most of the last contacts were about problems; hidden while they were not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._sign = QLabel(self)
        self.sentence = Label(tone="attention", wrap=True, parent=self)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        self.body.addLayout(row)
        self._draw()

    def tell(self, telling: Telling) -> None:
        """Say it where it is so."""
        trouble = trouble_in(telling.plan.parts.touchpoints)
        words = QCoreApplication.translate(
            "Dialogue",
            "{count} of the last {all} contacts were about a problem. Plan one that is not.",
        )
        self.sentence.setText(words.format(count=trouble.count, all=trouble.of))
        self.setAccessibleName(self.sentence.text())
        self.setVisible(trouble.is_only)

    def _draw(self) -> None:
        side = current_scale().grown(18)
        self._sign.setPixmap(pixmap("alert", "attention", side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "sentence"):
            self._draw()
