"""A change that both sides may see, as one line: what, from what to what, by whom."""

from collections.abc import Mapping
from enum import StrEnum

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from partnerdesk.sessions.shared_changes import Became, SharedChange, SharedField
from partnerdesk.wording import TOPIC_BY_NAME
from ui.forms.value_words import value_words
from ui.forms.words import word
from ui.session.topics.lines import Line
from ui.session.topics.names import choice_words, field_label, name_of, named, translate
from ui.widgets.marks import MarkKind

_LONGEST = 60
_MARKS: Mapping[Side, MarkKind] = {Side.US: "us", Side.THEM: "them", Side.THIRD: "third"}


def change_line(change: SharedChange, plan: PlanParts, formats: Formats) -> Line:
    """Return a change as a line; its mark says by whom it was made."""
    both = translate("SharedChanges", "both")
    by = both if change.by_both else name_of(plan, change.side)
    day = formats.day_near(formats.local_day(change.at))
    told = (_what(change, plan, formats), f"{by}, {day}" if by else day)
    return Line(
        key=change.item_id,
        title=title_of(change, plan),
        below=". ".join(each for each in told if each),
        mark="agreed" if change.became is Became.AGREED else _MARKS[change.side],
    )


def title_of(change: SharedChange, plan: PlanParts) -> str:
    """Return the title of what was changed, a text of the plan by the names of the sides."""
    title = change.title
    if isinstance(title, StrEnum):
        if title.value in TOPIC_BY_NAME and change.kind == "statement":
            return named(plan, translate("Wording", TOPIC_BY_NAME[title.value]))
        return word(title)
    return title


def _what(change: SharedChange, plan: PlanParts, formats: Formats) -> str:
    if change.became is Became.CHANGED and change.fields:
        first, more = change.fields[0], len(change.fields) - 1
        told = _field(first, plan, formats)
        if more:
            return translate("SharedChanges", "{change} and %n more", "", more).format(change=told)
        return told
    return {
        Became.ADDED: translate("SharedChanges", "added"),
        Became.CHANGED: translate("SharedChanges", "changed"),
        Became.DELETED: translate("SharedChanges", "deleted"),
        Became.AGREED: translate("SharedChanges", "agreed"),
        Became.PARKED: translate("SharedChanges", "parked"),
    }[change.became]


def _field(field: SharedField, plan: PlanParts, formats: Formats) -> str:
    rule = KINDS[field.table].by_name.get(field.name) if field.table in KINDS else None
    label = field_label(plan, rule) if rule is not None else translate("Fields", field.label)
    if field.about:
        label = f"{label}, {field.about}"
    both = (field.old, field.new)
    old, new = (
        choice_words(plan, value)
        if isinstance(value, StrEnum)
        else _cut(value_words(value, field.holds, field.unit, formats))
        for value in both
    )
    if field.old is None or field.old == "":
        return f"{label}: {new}"
    told = translate("SharedChanges", "{label}: {old} to {new}")
    return told.format(label=label, old=old, new=new)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
