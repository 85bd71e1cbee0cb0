"""Who has which share: a percentage per party, together 100, with the bar that shows it.

Where one other party has a share it follows; among more a sentence says what is missing.
"""

import contextlib
from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from partnerdesk.domain.parties import Party
from partnerdesk.domain.shares import WHOLE, equal_shares, problem_with_shares
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.forms.editor import Editor, Showing
from ui.isolating import isolated
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel
from ui.widgets.marks import PartyMark
from ui.widgets.share_bar import Share, ShareBar

Shares = Mapping[str, Decimal]
_MOST_PARTIES = 8


class _Box(QWidget):
    """Passes a problem on to its fields."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[QLineEdit, ...] = ()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            for line in self.lines:
                line.setProperty("invalid", self.property("invalid"))
                line.style().unpolish(line)
                line.style().polish(line)
        return super().event(event)


class ShareEditor(Editor):
    """Shares by party id; none at all means not shared out yet."""

    def __init__(self) -> None:
        self._box = _Box()
        super().__init__(self._box)
        self._parties: tuple[Party, ...] = ()
        self._formats = Formats()
        self._followers: dict[int, int | None] = {}
        self._names: list[ElidedLabel] = []
        self._marks: list[QWidget] = []
        self._box.lines = tuple(QLineEdit(self._box) for _ in range(_MOST_PARTIES))
        self.bar = ShareBar(height=16)
        words = QCoreApplication.translate("ShareEditor", "Equal parts")
        self.equal = button(words, small=True, parent=self._box)
        self.equal.clicked.connect(self._share_equally)
        self._grid = QGridLayout(self._box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.bar, 0, 0, 1, 3)
        for number, line in enumerate(self._box.lines):
            line.setMaximumWidth(88)
            line.textEdited.connect(lambda _text, number=number: self._type(number))
            line.returnPressed.connect(self.settled)
            line.hide()

    @property
    def inputs(self) -> Sequence[QWidget]:
        return self._box.lines

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """The fields in use, in the order of the parties."""
        return self._box.lines[: len(self._parties)]

    def set_locked(self, *, is_locked: bool) -> None:
        super().set_locked(is_locked=is_locked)
        self.equal.setEnabled(not is_locked)

    def prepare(self, showing: Showing) -> None:
        self.offer(showing.parts.parties, showing.formats)

    def offer(self, parties: Sequence[Party], formats: Formats) -> None:
        """Offer these parties, and write figures in this way."""
        self._formats = formats
        wanted = tuple(parties[:_MOST_PARTIES])
        if wanted != self._parties:
            self._parties = wanted
            self._build()

    def _build(self) -> None:
        for old in (*self._names, *self._marks):
            old.deleteLater()
        self._names, self._marks = [], []
        for row, party in enumerate(self._parties, start=1):
            mark = PartyMark(DRAWN[party.side], party.name, size=12)
            name = ElidedLabel(party.name, kind="label")
            line = self._box.lines[row - 1]
            line.setAccessibleName(
                QCoreApplication.translate("ShareEditor", "Share of {party}").format(
                    party=isolated(party.name)
                )
            )
            for column, widget in enumerate((mark, name, line)):
                self._grid.addWidget(widget, row, column)
            line.show()
            self._marks.append(mark)
            self._names.append(name)
        for line in self._box.lines[len(self._parties) :]:
            line.hide()
        left = Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(self.equal, len(self._parties) + 1, 0, 1, 2, left)
        QWidget.setTabOrder(self._box.lines[len(self._parties) - 1], self.equal)

    def text(self) -> str:
        return "\n".join(line.text() for line in self.lines)

    def value(self) -> dict[str, Decimal]:
        shares = self._typed()
        problem = problem_with_shares(shares)
        if problem is not None:
            raise FieldError(problem.field, problem.code, **problem.parameters)
        return shares

    def _typed(self) -> dict[str, Decimal]:
        typed = [line.text().strip() for line in self.lines]
        if not any(typed):
            return {}
        return {
            party.id: self._formats.parse_percent(text, "shares") if text else Decimal(0)
            for party, text in zip(self._parties, typed, strict=True)
        }

    def show_value(self, value: Shares) -> None:
        self._followers.clear()
        for party, line in zip(self._parties, self.lines, strict=True):
            share = value.get(party.id, Decimal(0))
            self._write(line, self._formats.percent(share) if value else "")
        self._draw(value)

    def show_text(self, text: str) -> None:
        for line, part in zip(self.lines, text.split("\n"), strict=False):
            self._write(line, part)

    def _write(self, line: QLineEdit, text: str) -> None:
        if line.text() != text:
            with QSignalBlocker(line):
                line.setText(text)

    def _type(self, number: int) -> None:
        self._follow(number)
        with contextlib.suppress(FieldError):
            self._draw(self.value())
        self.typed.emit()

    def _follow(self, number: int) -> None:
        """Give the only other party that has a share the rest."""
        other, text = self._follower(number), self.lines[number].text().strip()
        share = self._share(number)
        if other is None or (text and share is None):
            return
        if not text and len(self._parties) == 2:
            self._write(self.lines[other], "")
        elif share is not None and 0 <= share <= WHOLE:
            self._write(self.lines[other], self._formats.percent(WHOLE - share))

    def _follower(self, number: int) -> int | None:
        if number not in self._followers:
            others = [i for i in range(len(self._parties)) if i != number]
            sharing = [i for i in others if self._share(i)] or others[:1]
            self._followers[number] = sharing[0] if len(sharing) == 1 else None
        return self._followers[number]

    def _share(self, number: int) -> Decimal | None:
        try:
            return self._formats.parse_percent(self.lines[number].text())
        except FieldError:
            return None

    def _share_equally(self) -> None:
        self.show_value(equal_shares(tuple(party.id for party in self._parties)))
        self.typed.emit()
        self.settled.emit()

    def _draw(self, shares: Shares) -> None:
        self.bar.set_shares(
            [
                Share(
                    side=DRAWN[party.side],
                    percent=float(shares[party.id]),
                    spoken=f"{party.label} {self._formats.percent(shares[party.id])}",
                )
                for party in self._parties
                if shares.get(party.id)
            ]
        )
