"""What changed since an item was agreed: the old and the new terms in readable words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.forms.words import label_of, word
from ui.pages.items.layouts import caption, side_by_side
from ui.widgets.card import Card
from ui.widgets.labels import Label

_MOST_IN_HALF = 24
_ALWAYS_BELOW = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class TermChange:
    """One term with its words then and now."""

    label: str
    old: str
    new: str


def term_changes(
    kind: Kind, item: AgreedItem, parts: PlanParts, formats: Formats
) -> tuple[TermChange, ...]:
    """Return the terms that differ from what was agreed; none unless the item was changed."""
    if item.agreement is not Agreement.CHANGED or item.agreed_terms is None:
        return ()
    tell = _Telling(parts=parts, formats=formats)
    changes = []
    for name, stored in item.agreed_terms.items():
        if name in ("shares", "parts"):
            old, new = tell.shares(stored), tell.shares(_shares_now(item))
            label = QCoreApplication.translate("Terms", "Shares")
        else:
            rule = kind.by_name[name]
            old, new = (
                tell.value(rule, as_value(rule, stored)),
                tell.value(rule, getattr(item, name)),
            )
            label = label_of(rule)
        if old != new:
            changes.append(TermChange(label=label, old=old, new=new))
    return tuple(changes)


def as_value(rule: Field, stored: Any) -> Any:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    parts: PlanParts
    formats: Formats

    def shares(self, stored: Any) -> str:
        """Return shares with the parties' names, in the order of the plan."""
        given = stored if isinstance(stored, Mapping) else {}
        told = [
            f"{party.label} {self.formats.percent(Decimal(given[party.id]).normalize())}"
            for party in self.parts.parties
            if given.get(party.id) is not None
        ]
        return ", ".join(told) or self._nothing()

    def value(self, rule: Field, value: Any) -> str:
        """Return a value in words."""
        if value is None or value == "":
            return self._nothing()
        tell: Mapping[FieldType, Callable[[Any], str]] = {
            FieldType.NUMBER: self.formats.number,
            FieldType.PERCENT: self.formats.percent,
            FieldType.MONEY: self.formats.whole_money,
            FieldType.DATE: self.formats.day,
            FieldType.CHOICE: word,
            FieldType.REFERENCE: self._name,
            FieldType.FLAG: self._yes_or_no,
        }
        return tell.get(rule.holds, str)(value)

    def _name(self, item_id: str) -> str:
        person = self.parts.person(item_id)
        party = self.parts.parties_by_id.get(item_id)
        found = person.name if person else party.name if party else ""
        return found or QCoreApplication.translate("Terms", "somebody who is gone")

    def _yes_or_no(self, value: object) -> str:
        yes, no = (QCoreApplication.translate("Terms", text) for text in ("yes", "no"))
        return yes if value else no

    def _nothing(self) -> str:
        return QCoreApplication.translate("Terms", "nothing")


class ChangedTerms(Card):
    """A card with the changes; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changed since agreed"), parent=parent)
        self._shown: tuple[TermChange, ...] = ()
        self._holder = QWidget(self)
        self._column = QVBoxLayout()
        self.body.addLayout(self._column)
        self._column.addWidget(self._holder)
        self.hide()

    @property
    def shown(self) -> tuple[TermChange, ...]:
        """The changes on screen."""
        return self._shown

    def show_changes(self, changes: tuple[TermChange, ...]) -> None:
        """Show these changes."""
        self.setVisible(bool(changes))
        if changes == self._shown:
            return
        self._shown = changes
        self._holder.deleteLater()
        self._holder = QWidget(self)
        lines = QVBoxLayout(self._holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        for change in changes:
            self._tell(lines, change)
        self._column.addWidget(self._holder)

    def _tell(self, lines: QVBoxLayout, change: TermChange) -> None:
        was = self.tr("was {old}").format(old=shortened(change.old))
        now = self.tr("now {new}").format(new=shortened(change.new))
        old = Label(was, kind="label", tone="secondary", weight=400, wrap=True)
        new = Label(now, kind="label", wrap=True)
        is_long = max(len(was), len(now)) > _MOST_IN_HALF
        lines.addWidget(caption(change.label))
        lines.addWidget(side_by_side(old, new, needs=_ALWAYS_BELOW if is_long else 120, gap=2))
        lines.addSpacing(6)


def shortened(text: str, most: int = 160) -> str:
    """Return a text that is not longer than a few lines."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
