"""Suggested splits beside today's: rows to compare, and to look at before anything is proposed."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.analysis.balance import Balance
from partnerdesk.analysis.meeting_totals import Payment
from partnerdesk.analysis.rounding import whole_percents
from partnerdesk.analysis.suggested import AnyRule, SuggestedPart, SuggestedSplits, Suggestion
from partnerdesk.domain.parties import Party
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.isolating import isolated
from ui.look.current import scale_of
from ui.look.fonts import named
from ui.pages.items.layouts import Fold
from ui.pages.rewards import suggestion_row as places
from ui.pages.rewards.rule_words import (
    left_out_words,
    refusal_words,
    rule_name,
    shortfall_words,
)
from ui.pages.rewards.suggestion_row import SuggestionRow, SuggestionShown
from ui.pages.rewards.worked_out import line_told, split_worked_out
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark
from ui.widgets.share_bar import Share

_ROOM_FOR_BACK, _ROOM_FOR_NET = 620, 500


class SuggestionsCard(Card):
    """`wanted` names the rule to look at, None to stop."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._about = ElidedLabel(kind="caption", tone="secondary")
        super().__init__(self.tr("Suggested splits"), edge_to_edge=True, parent=parent)
        self._about.setText(self.tr("net gain after contribution and expected loss"))
        self._about.hold_words()
        self.head.addWidget(self._about)
        self._parts: PlanParts | None = None
        self._splits: SuggestedSplits | None = None
        self._formats = Formats()
        self._rule: AnyRule | None = None
        self._net_width = 0
        self.rows: list[SuggestionRow] = []
        self.refusal = Label(kind="label", tone="secondary", wrap=True)
        self.refusal.setContentsMargins(15, 4, 15, 12)
        self.left_out = Label(kind="caption", tone="secondary", wrap=True)
        self.left_out.setContentsMargins(15, 6, 15, 10)
        self.shortfall = _Heading(self)
        self._titles = QWidget(self)
        self._title_row = QHBoxLayout(self._titles)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.setSpacing(0)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self._titles)
        self.body.addLayout(self._column)
        self.body.addWidget(self.left_out)

    def add_terms(self, form: QWidget) -> None:
        """Put what was agreed about sharing under a heading that opens."""
        self.terms = Fold(self.tr("Weights, caps and groups"))
        self.terms.setContentsMargins(8, 2, 15, 8)
        self.terms.body.addWidget(form)
        self.body.addWidget(self.terms)

    def show_splits(
        self,
        parts: PlanParts,
        splits: SuggestedSplits,
        formats: Formats,
        rule: AnyRule | None,
    ) -> None:
        """Show the suggestions of a plan; `rule` is the one that is looked at."""
        self._parts, self._splits, self._formats, self._rule = parts, splits, formats, rule
        self._net_width = 0
        self._fill()

    def suggestion_of(self, rule: AnyRule | None) -> Suggestion | None:
        """Return the suggestion that a rule makes, where it is offered."""
        rows = self._splits.all_rows if self._splits else ()
        return next((each for each in rows if each.rule is rule), None)

    def show_current(self, balance: Balance) -> None:
        """Write today's figures as they would be while a slider moves."""
        if self._parts is None or not self.rows or self._splits is None:
            return
        current = self._splits.rows[0]
        parts = tuple(
            SuggestedPart(
                party_id=each.party_id,
                reward=each.reward,
                put_in=each.put_in,
                net_gain=each.net_gain,
                rate_of_return=each.rate_of_return,
                share_of_reward=each.share_of_reward,
            )
            for each in balance.parties
            if each.takes_part
        )
        moved = Suggestion(
            rule=None, parts=parts, index=balance.index, explanation=current.explanation
        )
        shown = self._shown(moved, with_working=False)
        needed = self._needed([shown])
        if needed > self._net_width:
            self._net_width = needed
            self._fill()
        self.rows[0].fill(shown, columns=self._columns(), net_width=self._net_width)

    def _fill(self) -> None:
        if self._parts is None or self._splits is None:
            return
        title, words = refusal_words(self._splits, self._formats)
        self.refusal.setText(f"{title}. {words}" if title else "")
        self.refusal.setVisible(bool(title) and not self._splits.shortfall)
        told = left_out_words(self._splits)
        self.left_out.setText(told)
        self.left_out.setVisible(bool(told))
        suggestions = self._splits.all_rows if not title or self._splits.shortfall else ()
        self._fit_rows(len(suggestions))
        self._show_shortfall()
        shown = [self._shown(each) for each in suggestions]
        self._net_width = max(self._net_width, self._needed(shown))
        columns = self._columns()
        self._titles.setVisible(bool(suggestions))
        self._about.setVisible(bool(suggestions))
        self._write_titles(columns)
        for row, each in zip(self.rows, shown, strict=True):
            row.fill(each, columns=columns, net_width=self._net_width)

    def _needed(self, shown: Sequence[SuggestionShown]) -> int:
        """Return how wide a column of amounts is: some languages write them out."""
        scale = scale_of(self)
        metrics = QFontMetricsF(named("body", scale))
        widths = [metrics.horizontalAdvance(net) for each in shown for net in each.nets]
        return max(scale.grown(places.NET), ceil(max(widths, default=0)) + 1)

    def _show_shortfall(self) -> None:
        """Put the heading of the ways of dividing too little above the first of them."""
        if self._splits is None:
            return
        title, words = shortfall_words(self._splits)
        self.shortfall.setVisible(bool(title))
        self.shortfall.say(title, words)
        self._column.removeWidget(self.shortfall)
        above = min(len(self._splits.rows), self._column.count())
        self._column.insertWidget(above, self.shortfall)

    def _fit_rows(self, count: int) -> None:
        while len(self.rows) > count:
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < count:
            row = SuggestionRow(self)
            number = len(self.rows)
            row.wanted.connect(self.wanted)
            row.stepped.connect(lambda step, number=number: self._step(number, step))
            self._column.addWidget(row)
            self.rows.append(row)

    def _step(self, number: int, step: int) -> None:
        """Go to the next row above or below that can be looked at."""
        at = number + step
        while 0 <= at < len(self.rows):
            if self.rows[at].show_it.isVisible():
                self.rows[at].show_it.setFocus()
                return
            at += step

    def _columns(self) -> frozenset[str]:
        """Return which columns of figures have room."""
        if self._parts is None or len(self._taking_part()) != 2:
            return frozenset()
        for_net, for_back = self._edges()
        found = {"net"} if self.width() >= for_net else set()
        return frozenset(found | ({"back"} if self.width() >= for_back else set()))

    def _edges(self) -> tuple[int, int]:
        """Return the widths from which there is room for net gains, and for what comes back."""
        grown = scale_of(self).grown
        more = 2 * (self._net_width - grown(places.NET))
        return grown(_ROOM_FOR_NET) + more, grown(_ROOM_FOR_BACK) + more

    def _taking_part(self) -> Sequence[Party]:
        if self._parts is None or self._splits is None:
            return ()
        named = self._parts.parties_by_id
        return [named[part.party_id] for part in self._splits.rows[0].parts]

    def _write_titles(self, columns: frozenset[str]) -> None:
        row = self._title_row
        while (item := row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        row.setContentsMargins(places.SIDE, 2, places.SIDE, 6)
        row.setSpacing(places.GAP)
        row.addWidget(ElidedLabel(self.tr("Rule"), kind="caption", tone="secondary"), 1)
        self._title(self.tr("Share of reward"), places.BAR, right=False)
        if "net" in columns:
            for party in self._taking_part():
                self._title(self.tr("Net"), self._net_width, mark=party, is_grown=True)
        if "back" in columns:
            self._title(self.tr("Back per unit"), places.BACK)
        self._title(self.tr("Index"), places.INDEX)
        self._title("", places.SHOW)

    def _title(
        self,
        text: str,
        width: int,
        *,
        right: bool = True,
        mark: Party | None = None,
        is_grown: bool = False,
    ) -> None:
        box = QWidget(self._titles)
        box.setFixedWidth(width if is_grown else scale_of(self).grown(width))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        head = ElidedLabel(text, kind="caption", tone="secondary")
        if right:
            row.addStretch(1)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if mark is not None:
            row.addWidget(PartyMark(DRAWN[mark.side], mark.label, size=10))
        head.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(head)
        if not right:
            row.addStretch(1)
        self._title_row.addWidget(box)

    def _shown(self, suggestion: Suggestion, *, with_working: bool = True) -> SuggestionShown:
        formats, parts = self._formats, self._parts
        if parts is None:
            raise ValueError("no plan is shown")
        named = parts.parties_by_id
        shares = [part.share_of_reward for part in suggestion.parts]
        percents = [_percent(share, formats) for share in shares]
        nets = tuple(formats.compact(part.net_gain) for part in suggestion.parts)
        backs = [_ratio(part.rate_of_return, formats) for part in suggestion.parts]
        is_current = suggestion.rule is None
        return SuggestionShown(
            rule=suggestion.rule,
            name=rule_name(suggestion.rule),
            sentence=line_told(suggestion.explanation, formats),
            shares=_bar(suggestion, [named[part.party_id] for part in suggestion.parts], formats),
            percents=tuple(percents),
            nets=nets,
            back=" / ".join(backs),
            index=_ratio(suggestion.index, formats),
            is_shown=not is_current and suggestion.rule is self._rule,
            can_show=not is_current,
            working=None
            if is_current or not with_working
            else split_worked_out(parts, suggestion, formats),
            more=self._more(suggestion, named, nets),
        )

    def _more(self, suggestion: Suggestion, named: dict[str, Party], nets: tuple[str, ...]) -> str:
        told = [line_told(each, self._formats) for each in suggestion.notes]
        if "net" not in self._columns():
            each = [
                f"{isolated(named[part.party_id].label)} {net}"
                for part, net in zip(suggestion.parts, nets, strict=True)
            ]
            told.insert(0, self.tr("Net gain: {parties}.").format(parties=", ".join(each)))
        paid = suggestion.met.payments if suggestion.met else ()
        return " ".join((*told, *self._payments([e for e in paid if e.amount >= _WORTH_SAYING])))

    def _payments(self, payments: Sequence[Payment]) -> list[str]:
        """Return what has to be paid beside the split; the largest few, and how many more."""
        words = self.tr("{payer} pays {payee} {amount}, which no split can bring about.")
        named = self._parts.parties_by_id if self._parts is not None else {}
        largest = sorted(payments, key=lambda each: -each.amount)[:_MOST_PAYMENTS]
        told = [
            words.format(
                payer=isolated(named[each.from_id].label),
                payee=isolated(named[each.to_id].label),
                amount=self._formats.whole_money(each.amount),
            )
            for each in largest
        ]
        left = len(payments) - len(largest)
        more = self.tr("%n smaller payment(s) stand beside it.", "", left)
        return [*told, more] if left else told

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = event.oldSize().width()
        super().resizeEvent(event)
        for edge in self._edges():
            if (before >= edge) != (self.width() >= edge):
                self._fill()
                return


class _Heading(QWidget):
    """A title over a sentence, between rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Label(weight=600, wrap=True)
        self.words = Label(kind="caption", tone="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(places.SIDE, 14, places.SIDE, 8)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.words)

    def say(self, title: str, words: str) -> None:
        """Show other words."""
        self.title.setText(title)
        self.words.setText(words)


_MOST_PAYMENTS = 2
_WORTH_SAYING = 100  # splits have two digits: what a rounding leaves is no payment to talk about


def _percent(share: Fraction | None, formats: Formats) -> str:
    return "–" if share is None else formats.percent(round(share * 1000) / Fraction(10))


def _ratio(value: Fraction | None, formats: Formats) -> str:
    return "–" if value is None else formats.ratio(value)


def _bar(suggestion: Suggestion, parties: Sequence[Party], formats: Formats) -> tuple[Share, ...]:
    shares = [part.share_of_reward for part in suggestion.parts]
    whole = whole_percents([share if share and share > 0 else Fraction(0) for share in shares])
    return tuple(
        Share(
            side=DRAWN[party.side],
            percent=max(0.0, float(share or 0) * 100),
            spoken=f"{isolated(party.label)} {formats.percent(percent or 0)}",
        )
        for party, share, percent in zip(parties, shares, whole, strict=True)
    )
