"""The bands in which pain and gain are shared: up to where, and what the customer's side takes."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from partnerdesk.domain.gain_bands import MOST_BANDS, GainBand
from partnerdesk.domain.parties import Side
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from ui.forms.editor import Editor, Showing
from ui.widgets.buttons import button
from ui.widgets.labels import Label

Bands = tuple[GainBand, ...]
_FIRST = (GainBand(percent=Decimal(50)),)


class BandsEditor(Editor):
    """One row per band; the last has no end. Without rows pain and gain are not shared."""

    def __init__(self) -> None:
        self._box = QWidget()
        super().__init__(self._box)
        self._formats = Formats()
        self._count = 0
        self.ends = tuple(QLineEdit(self._box) for _ in range(MOST_BANDS))
        self.percents = tuple(QLineEdit(self._box) for _ in range(MOST_BANDS))
        translate = QCoreApplication.translate
        self._above = Label(translate("BandsEditor", "all above"), kind="label", parent=self._box)
        upper = translate("BandsEditor", "Up to % of target")
        self._upper = Label(upper, kind="caption", tone="secondary")
        self._taken = Label(kind="caption", tone="secondary")
        add = translate("BandsEditor", "Add a band")
        fewer = translate("BandsEditor", "Remove the last band")
        self.add = button(add, small=True, parent=self._box)
        self.fewer = button(fewer, "flat", small=True, parent=self._box)
        self._grid = QGridLayout(self._box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.addWidget(self._upper, 0, 0)
        self._grid.addWidget(self._taken, 0, 1)
        for row, pair in enumerate(zip(self.ends, self.percents, strict=True), start=1):
            for column, line in enumerate(pair):
                self._grid.addWidget(line, row, column)
                line.textEdited.connect(lambda _text: self.typed.emit())
                line.returnPressed.connect(self.settled)
        self._grid.addWidget(self.add, MOST_BANDS + 2, 0)
        self._grid.addWidget(self.fewer, MOST_BANDS + 2, 1)
        self.add.clicked.connect(lambda _checked=False: self._more())
        self.fewer.clicked.connect(lambda _checked=False: self._less())
        self._fit(0)

    @property
    def inputs(self) -> Sequence[QWidget]:
        return (*self.ends, *self.percents)

    def prepare(self, showing: Showing) -> None:
        self._formats = showing.formats
        party = showing.parts.party_on(Side.THEM)
        label = party.label if party else showing.parts.account.name
        takes = QCoreApplication.translate("BandsEditor", "{party} takes").format(party=label)
        self._taken.setText(takes)
        upper = self._upper.text()
        for number, (end, percent) in enumerate(zip(self.ends, self.percents, strict=True), 1):
            end.setAccessibleName(f"{number}: {upper}")
            percent.setAccessibleName(f"{number}: {takes}")

    def text(self) -> str:
        rows = zip(self.ends, self.percents, strict=True)
        shown = [f"{end.text()}|{percent.text()}" for end, percent in rows]
        return "\n".join(shown[: self._count])

    def value(self) -> Bands:
        bands: list[GainBand] = []
        for number in range(self._count):
            is_last = number == self._count - 1
            percent = self._formats.parse_percent(self.percents[number].text(), "bands")
            end = None
            if not is_last:
                end = self._formats.parse_percent(self.ends[number].text(), "bands")
            bands.append(GainBand(percent=percent, up_to=end))
        return tuple(bands)

    def show_value(self, value: Bands) -> None:
        self._fit(len(value))
        for band, end, percent in zip(value, self.ends, self.percents, strict=False):
            self._write(end, "" if band.up_to is None else self._formats.percent(band.up_to))
            self._write(percent, self._formats.percent(band.percent))

    def show_text(self, text: str) -> None:
        rows = [row.split("|") for row in text.split("\n") if "|" in row]
        self._fit(len(rows))
        for row, end, percent in zip(rows, self.ends, self.percents, strict=False):
            self._write(end, row[0])
            self._write(percent, row[1])

    def _write(self, line: QLineEdit, text: str) -> None:
        if line.text() != text:
            with QSignalBlocker(line):
                line.setText(text)

    def _fit(self, count: int) -> None:
        """Show so many rows; the last says that it has no end."""
        self._count = count
        for number, (end, percent) in enumerate(zip(self.ends, self.percents, strict=True)):
            end.setVisible(number < count - 1)
            percent.setVisible(number < count)
        self._above.setVisible(count > 0)
        if count:
            self._grid.addWidget(self._above, count, 0)
        for heading in (self._upper, self._taken):
            heading.setVisible(count > 0)
        self.add.setEnabled(count < MOST_BANDS)
        self.fewer.setVisible(count > 0)

    def _more(self) -> None:
        """Cut off a band below the last one, ending a tenth above the one before."""
        self.add.setFocus()
        if not self._is_readable():
            return
        if not self._count:
            self.show_value(_FIRST)
        else:
            bands = list(self.value())
            before = bands[-2].up_to if len(bands) > 1 else None
            end = (before or Decimal(100)) + 10
            bands.insert(len(bands) - 1, GainBand(percent=bands[-1].percent, up_to=end))
            self.show_value(tuple(bands))
        self.typed.emit()
        self.settled.emit()

    def _is_readable(self) -> bool:
        """Tell whether all rows can be read; what is wrong stands below them."""
        try:
            self.value()
        except FieldError:
            self.typed.emit()
            self.settled.emit()
            return False
        return True

    def _less(self) -> None:
        """Let the band before the last one have no end."""
        self.fewer.setFocus()  # a row hidden with the keyboard in it shows itself again
        if not self._is_readable():
            return
        bands = self.value()[:-1]
        kept = tuple(bands[:-1])
        last = (GainBand(percent=bands[-1].percent),) if bands else ()
        self.show_value((*kept, *last))
        self.typed.emit()
        self.settled.emit()
