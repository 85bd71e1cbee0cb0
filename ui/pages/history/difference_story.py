"""Differences between two versions, and a plan as it was, told as a story to read."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.plan_differences import Difference, FieldDifference, ItemDifference
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.domain.soundness import items_of
from partnerdesk.formats import Formats
from partnerdesk.queries.history_values import FieldChange
from ui.pages.history.fragments import fragments
from ui.pages.history.story import Run, Story
from ui.pages.history.words import (
    GROUPS,
    SECTION_OF,
    field_words,
    group_words,
    kind_label,
    title_words,
    value_words,
)


def translate(text: str) -> str:
    """Return a text of this file in the user's language."""
    return QCoreApplication.translate("Differences", text)


def differences_story(
    found: Iterable[ItemDifference], formats: Formats, *, links: bool = True
) -> Story:
    """Return what differs, section by section; links lead to the items that are there."""
    by_section: defaultdict[str, list[ItemDifference]] = defaultdict(list)
    for each in found:
        by_section[SECTION_OF.get(each.kind, "overview")].append(each)
    story = Story()
    for section in (*GROUPS, "overview"):
        items = by_section.pop(section, [])
        if items:
            story.heading(f"{group_words(section)}  {len(items)}")
        for item in items:
            _tell_item(story, item, formats, links=links)
    if not story.blocks:
        story.say(Run(text=translate("Nothing differs."), tone="secondary"))
    return story


def _tell_item(story: Story, item: ItemDifference, formats: Formats, *, links: bool) -> None:
    words = {
        Difference.ADDED: translate("added"),
        Difference.REMOVED: translate("removed"),
        Difference.CHANGED: translate("changed"),
    }[item.what]
    is_there = item.what is not Difference.REMOVED and links
    link = f"{item.kind}/{item.item_id}" if is_there else ""
    story.say(
        Run(text=f"{kind_label(item.kind)}  ", tone="tertiary"),
        Run(
            text=title_words(item.title, item.kind),
            weight=500,
            struck=item.what is Difference.REMOVED,
            link=link,
        ),
        Run(text=f"  {words}", tone="secondary"),
        above=8,
    )
    for field in item.fields:
        old, new = fragments(*(_words(field, value, formats) for value in (field.old, field.new)))
        story.change(_label(field), old, new)


def _label(field: FieldDifference) -> str:
    return field_words(_as_change(field.rule, about=field.about))


def _words(field: FieldDifference, value: object, formats: Formats) -> str:
    if field.rule.holds is FieldType.REFERENCE and value == "":
        return translate("somebody no longer here")
    if field.unit and isinstance(value, Decimal):
        return formats.number(value, unit=field.unit)
    return value_words(_as_change(field.rule), _plain(value), formats)


def _plain(value: object) -> Any:
    return value


def _as_change(rule: Field, *, about: str = "") -> FieldChange:
    return FieldChange(
        name=rule.name, label=rule.label, holds=rule.holds, old=None, new=None, about=about
    )


def plan_story(plan: JointPlan, formats: Formats) -> Story:
    """Return a whole plan to read: every shared item with what its fields say."""
    by_section: defaultdict[str, list[tuple[str, Any]]] = defaultdict(list)
    for _path, kind, item in items_of(plan):
        by_section[SECTION_OF.get(kind.name, "overview")].append((kind.name, item))
    story = Story()
    story.heading(plan.head.title, kind="h2", above=0)
    story.say(Run(text=formats.period(plan.head.period), tone="secondary"))
    names = _names(plan)
    for section in GROUPS:
        items = by_section.get(section, [])
        if items:
            story.heading(f"{group_words(section)}  {len(items)}")
        for name, item in items:
            _tell_whole(story, name, item, names, formats)
    return story


def _names(plan: JointPlan) -> Mapping[str, str]:
    named = {each.id: each.name for each in plan.people}
    return named | {each.id: each.label for each in plan.parties}


def _tell_whole(
    story: Story, kind: str, item: Any, names: Mapping[str, str], formats: Formats
) -> None:
    rules = KINDS[kind]
    title = getattr(item, rules.title, "")
    story.say(
        Run(text=f"{kind_label(kind)}  ", tone="tertiary"),
        Run(text=title_words(title, kind), weight=500),
        above=8,
    )
    for rule in rules.fields:
        value = getattr(item, rule.name, None)
        if rule.name == rules.title or value in (None, ""):
            continue
        if rule.holds is FieldType.REFERENCE:
            value = names.get(str(value), "")
        words = value_words(_as_change(rule), value, formats)
        story.say(
            Run(text=f"{field_words(_as_change(rule))}: ", tone="tertiary"),
            Run(text=words),
            indent=20,
            above=2,
        )
    for share in (*getattr(item, "shares", ()), *getattr(item, "parts", ())):
        if share.percent is not None:
            text = f"{names.get(share.party_id, '')}: {formats.percent(share.percent)}"
            story.say(Run(text=text), indent=20, above=2)
