"""What changed since an item was agreed: old and new words side by side, in large type."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.forms.words import word
from ui.session.topics.long_text import LongText
from ui.session.topics.names import field_label, translate
from ui.session.topics.pager import Pager
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.widgets.labels import Label

_PARTS = ("shares", "parts")
MOST_AT_ONCE = 2
NO_UNIT = frozenset(("weight", "quantity", "delivered"))


@dataclass(frozen=True, slots=True, kw_only=True)
class TermChange:
    """One term with its words then and now."""

    label: str
    old: str
    new: str


def term_changes(
    kind: Kind, item: AgreedItem, parts: PlanParts, formats: Formats, unit: str = ""
) -> tuple[TermChange, ...]:
    """Return the terms that differ from what was agreed; none unless the item was changed.

    The unit is that of the item's own figures.
    """
    if item.agreement is not Agreement.CHANGED or item.agreed_terms is None:
        return ()
    tell = _Telling(parts=parts, formats=formats, unit=unit)
    told = (tell.term(kind, item, name, old) for name, old in item.agreed_terms.items())
    return tuple(each for each in told if each.old != each.new)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    parts: PlanParts
    formats: Formats
    unit: str = ""

    def term(self, kind: Kind, item: AgreedItem, name: str, stored: Any) -> TermChange:
        """Return a term as it was agreed and as it is."""
        if name in _PARTS:
            return TermChange(
                label=translate("Terms", "Shares"),
                old=self._shares(stored),
                new=self._shares(_shares_now(item)),
            )
        rule = kind.by_name[name]
        return TermChange(
            label=field_label(self.parts, rule),
            old=self._value(rule, _as_value(rule, stored)),
            new=self._value(rule, getattr(item, name)),
        )

    def _shares(self, stored: Any) -> str:
        given = stored if isinstance(stored, Mapping) else {}
        told = [
            f"{party.label} {self.formats.percent(Decimal(given[party.id]).normalize())}"
            for party in self.parts.parties
            if given.get(party.id) is not None
        ]
        return ", ".join(told) or translate("Terms", "nothing")

    def _value(self, rule: Field, value: Any) -> str:
        if value is None or value == "":
            return translate("Terms", "nothing")
        tell: Mapping[FieldType, Callable[[Any], str]] = {
            FieldType.NUMBER: self._number(rule),
            FieldType.PERCENT: self.formats.percent,
            FieldType.MONEY: self.formats.whole_money,
            FieldType.DATE: self.formats.day,
            FieldType.CHOICE: word,
            FieldType.REFERENCE: self._name,
            FieldType.FLAG: _yes_or_no,
        }
        return tell.get(rule.holds, str)(value)

    def _number(self, rule: Field) -> Callable[[Any], str]:
        unit = "" if rule.name in NO_UNIT else self.unit
        return lambda value: self.formats.number(value, unit=unit)

    def _name(self, item_id: str) -> str:
        person = self.parts.person(item_id)
        party = self.parts.parties_by_id.get(item_id)
        found = person.name if person else party.name if party else ""
        return found or translate("Terms", "somebody who is gone")


def _yes_or_no(value: object) -> str:
    return translate("Terms", "yes") if value else translate("Terms", "no")


def _as_value(rule: Field, stored: Any) -> Any:
    """Return a stored value of a field as the value it stands for."""
    if stored is None:
        return None
    if rule.holds in (FieldType.NUMBER, FieldType.PERCENT):
        return Decimal(stored)
    if rule.holds is FieldType.DATE:
        return date.fromisoformat(stored)
    if rule.holds is FieldType.CHOICE and rule.choices is not None:
        return rule.choices(stored)
    return bool(stored) if rule.holds is FieldType.FLAG else stored


def _shares_now(item: Any) -> dict[str, str | None]:
    each: tuple[Any, ...] = getattr(item, "shares", ()) or getattr(item, "parts", ())
    return {one.party_id: None if one.percent is None else str(one.percent) for one in each}


class _Pair(QWidget):
    """One term: what it is called, the old words and the new ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(kind="caption", tone="secondary", weight=500)
        self.old, self.new = LongText(least=1), LongText(least=1)
        grid = QGridLayout(self)
        keep_air(self, grid, spacing=4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        grid.addWidget(self.label, 0, 0, 1, 2)
        grid.addWidget(self.old, 1, 0)
        grid.addWidget(self.new, 1, 1)

    def show_change(self, change: TermChange) -> None:
        """Show a change."""
        self.label.setText(change.label)
        self.old.set_text(change.old, quiet=True)
        self.new.set_text(change.new)
        spoken = translate("Terms", "{label}: agreed {old}, now {new}")
        self.setAccessibleName(spoken.format(label=change.label, old=change.old, new=change.new))


class ChangesPanel(Panel):
    """What was agreed at the left, what stands there now at the right; two terms at a time."""

    put_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[TermChange, ...] = ()
        self.pairs = tuple(_Pair() for _ in range(MOST_AT_ONCE))
        self.pager = Pager(MOST_AT_ONCE)
        heads = QHBoxLayout()
        heads.addWidget(Label(self.tr("As we agreed"), kind="h3", tone="secondary"), 1)
        heads.addWidget(Label(self.tr("As it is now"), kind="h3"), 1)
        self.body.addLayout(heads)
        for pair in self.pairs:
            self.body.addWidget(pair, 1)
        self.body.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignLeft)
        self.pager.turned.connect(lambda _page: self._fill())

    @property
    def shown(self) -> tuple[TermChange, ...]:
        """The changes, whether on this page or the next."""
        return self._shown

    def show_changes(self, changes: Sequence[TermChange]) -> None:
        """Show these changes."""
        if tuple(changes) == self._shown:
            return
        self._shown = tuple(changes)
        self.pager.count(len(self._shown))
        self._fill()

    def _fill(self) -> None:
        on_page = self.pager.of(self._shown)
        for number, pair in enumerate(self.pairs):
            pair.setVisible(number < len(on_page))
            if number < len(on_page):
                pair.show_change(on_page[number])
