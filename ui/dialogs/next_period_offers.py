"""The items of a plan, each with what becomes of it: one stop of Tab, arrows inside."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.next_plan import Fate, Offer, Why
from ui.isolating import isolated
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.segmented import Choice as Segment
from ui.widgets.segmented import Segmented

translate = QCoreApplication.translate
_ASK = "ask"
_PAGE = 10
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}


class OfferRow(QWidget):
    """One item with its three ways; the fourth, "decide", goes once one was chosen."""

    decided = Signal()

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        choices = [
            Segment(key=Fate.CARRY.value, text=self.tr("Carry over")),
            Segment(key=Fate.LEAVE.value, text=self.tr("Leave")),
        ]
        if offer.can_close:
            choices.append(Segment(key=Fate.CLOSE.value, text=self.tr("Close")))
        if offer.fate is None:
            choices.insert(0, Segment(key=_ASK, text=self.tr("Decide…")))
        start = _ASK if offer.fate is None else offer.fate.value
        spoken = f"{isolated(offer.title)}, {_why(offer.why)}"
        self.choice = Segmented(choices, start, spoken=spoken, small=True, in_list=True)
        self.choice.chosen.connect(lambda _key: self.decided.emit())
        self.why = Label(_why(offer.why), kind="caption", tone="tertiary")
        row = HeadingRow(self, above=1)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(ElidedLabel(offer.title), 1)
        row.addWidget(self.why)
        row.addWidget(self.choice)

    @property
    def fate(self) -> Fate | None:
        """What was chosen, None while nothing was."""
        return None if self.choice.current == _ASK else Fate(self.choice.current)

    def choose(self, fate: Fate) -> None:
        """Choose a way, where the item has it."""
        if fate is not Fate.CLOSE or self.offer.can_close:
            self.choice.choose(fate.value)
            self.decided.emit()


class OfferList(QWidget):
    """All items by kind. Up and down go from item to item, left and right choose its way.

    `reached` is sent with the row that the keyboard is on now.
    """

    decided = Signal()
    reached = Signal(QWidget)

    def __init__(self, offers: Iterable[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What becomes of each item"))
        self.rows: list[OfferRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        by_kind: defaultdict[str, list[Offer]] = defaultdict(list)
        for offer in offers:
            by_kind[offer.kind].append(offer)
        for kind, some in by_kind.items():
            self._add(column, kind, some)
        if not by_kind:
            words = translate("NextPeriod", "There is nothing else in this plan.")
            column.addWidget(Label(words, tone="secondary"))
        column.addStretch(1)

    def _add(self, column: QVBoxLayout, kind: str, offers: list[Offer]) -> None:
        words = translate("Kinds", KINDS[kind].plural)
        column.addSpacing(10 if self.rows else 0)
        column.addWidget(Label(f"{words}  {len(offers)}", kind="h3"))
        for offer in offers:
            row = OfferRow(offer)
            row.decided.connect(self._hear)
            row.choice.set_tab_stop(is_stop=not self.rows)
            self.rows.append(row)
            column.addWidget(row)

    def go_to(self, row: OfferRow) -> None:
        """Put the keyboard on a row."""
        self._stop_at(row)
        row.choice.take_keyboard()
        self.reached.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((i for i, row in enumerate(self.rows) if _holds(row)), None)
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.rows) - 1}
        if at is None or (event.key() not in _STEPS and event.key() not in ends):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        to = ends[key] if key in ends else at + _STEPS[key]
        self.go_to(self.rows[min(max(to, 0), len(self.rows) - 1)])

    def _hear(self) -> None:
        row = self.sender()
        if isinstance(row, OfferRow):
            self._stop_at(row)
        self.decided.emit()

    def _stop_at(self, row: QObject) -> None:
        for each in self.rows:
            each.choice.set_tab_stop(is_stop=each is row)


def _holds(row: OfferRow) -> bool:
    focus = row.window().focusWidget()
    return any(each is focus for each in row.choice.findChildren(QPushButton))


def _why(why: Why) -> str:
    return {
        Why.RUNS_ON: translate("NextPeriod", "runs on"),
        Why.IS_DONE: translate("NextPeriod", "done"),
        Why.HAS_ENDED: translate("NextPeriod", "ends in this period"),
        Why.IS_LATE: translate("NextPeriod", "late"),
        Why.IS_PLANNED: translate("NextPeriod", "planned"),
    }[why]
