"""The split of one reward in its row: what each side gets beside the slider between them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.plan_life import is_locked
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.formats import Formats
from ui.look.current import scale_of
from ui.pages.rewards.rows import RewardRow
from ui.pages.rewards.sharing_parties import parts_of_split
from ui.widgets.labels import ElidedLabel, Label, TextTone
from ui.widgets.split_slider import SplitSlider

_FIGURE = 66
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSetting:
    """What all lines of a plan are shown with.

    `present` are the parties that take part, `opened` agreed splits that may move.
    """

    parts: PlanParts
    formats: Formats
    present: frozenset[str]
    opened: frozenset[str] = frozenset()

    def why_locked(self, reward: Reward) -> str:
        """Return why a split does not move; empty where it does."""
        translate = QCoreApplication.translate
        if is_locked(self.parts):
            return translate("SplitLine", "The plan is signed. Open it for changes first.")
        if reward.is_agreed and reward.id not in self.opened:
            return translate("SplitLine", "Agreed. Changing it reopens the agreement.")
        return ""


class _Figure(QWidget):
    """A percent over an amount."""

    def __init__(self, *, right: bool) -> None:
        super().__init__()
        self.percent = Label(weight=600)
        self.amount = Label(kind="caption", tone="secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for label in (self.percent, self.amount):
            if right:
                label.setAlignment(_RIGHT)
            column.addWidget(label)
        column.addStretch(1)


class SplitLine(QWidget):
    """Two parties have a figure at each end; among more each figure stands in the bar."""

    moved = Signal(str, object)  # reward, percents while a handle is held
    settled = Signal(str, object)
    cancelled = Signal(str)
    refused = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reward_id = ""
        self._write: Callable[[Mapping[str, Decimal]], None] = lambda _percents: None
        self._shown: tuple[object, ...] | None = None
        self.slider = SplitSlider()
        self.figures = (_Figure(right=True), _Figure(right=False))
        self.words = ElidedLabel(kind="label", tone="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.figures[0])
        row.addWidget(self.slider, 1)
        row.addWidget(self.figures[1])
        row.addWidget(self.words, 1)
        self.slider.previewed.connect(self._move)
        self.slider.settled.connect(self._settle)
        self.slider.cancelled.connect(self._cancel)
        self.slider.refused.connect(lambda: self.refused.emit(self.reward_id))
        self.slider.entered.connect(lambda: self.entered.emit(self.reward_id))

    def show_row(self, row: RewardRow, setting: LineSetting) -> None:
        """Show the split of a reward, or what it is worth where it is not money.

        A line that shows just that already is left alone: a plan may have very many.
        """
        why = setting.why_locked(row.item)
        shown = (row, why, setting.parts.parties, setting.present, setting.formats)
        if shown != self._shown:
            self._shown = shown
            self._show(row, setting, why)

    def _show(self, row: RewardRow, setting: LineSetting, why: str) -> None:
        reward, parts = row.item, setting.parts
        self.reward_id = reward.id
        is_money = reward.is_money
        percents = {each.party_id: each.percent for each in reward.parts}
        shown = parts_of_split(parts, percents, setting.formats, setting.present)
        is_pair = is_money and len(shown) == 2
        self.slider.setVisible(is_money)
        self.words.setVisible(not is_money)
        for figure in self.figures:
            figure.setVisible(is_pair)
            figure.setFixedWidth(scale_of(self).grown(_FIGURE))
        if not is_money:
            below = row.value.below
            template = QCoreApplication.translate("SplitLine", "Not money. Worth of 5: {worths}")
            unsaid = QCoreApplication.translate("SplitLine", "Not money. Nobody said its worth yet")
            self.words.setText(template.format(worths=below) if below else unsaid)
            return
        self.slider.show_split(shown, name=reward.title, locked=bool(why), why=why)
        ids = tuple(part.party_id for part in shown)
        self._write = lambda split: self._write_figures(split, ids, row.expected, setting.formats)
        self._write({} if self.slider.is_open else self.slider.percents)

    def show_ghosts(self, percents: Mapping[str, Decimal] | None) -> None:
        """Show or remove where a preview would split."""
        self.slider.show_ghosts(percents)

    def let_tab_in(self, *, is_reached: bool) -> None:
        """Let Tab reach the handles, or leave them to the arrow keys of the table."""
        for handle in self.slider.handles:
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            handle.setFocusPolicy(strong if is_reached else click)

    def _move(self, percents: Mapping[str, Decimal]) -> None:
        self._shown = None  # what is shown is not what is stored any more
        self._write(percents)
        self.moved.emit(self.reward_id, percents)

    def _settle(self, percents: Mapping[str, Decimal]) -> None:
        self._shown = None
        self.settled.emit(self.reward_id, percents)

    def _cancel(self) -> None:
        self._write(self.slider.percents)
        self.cancelled.emit(self.reward_id)

    def _write_figures(
        self,
        percents: Mapping[str, Decimal],
        ids: tuple[str, ...],
        expected: Fraction,
        formats: Formats,
    ) -> None:
        for figure, party_id in zip(self.figures, ids[:2], strict=False):
            percent = percents.get(party_id)
            tone: TextTone = "tertiary" if percent is None else ""
            figure.percent.set_tone(tone)
            if percent is None:
                figure.percent.setText("–")
                figure.amount.setText("")
                continue
            figure.percent.setText(formats.percent(percent))
            figure.amount.setText(formats.compact(expected * Fraction(percent) / 100))
