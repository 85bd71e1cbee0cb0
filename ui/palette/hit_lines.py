"""Hits of the search as rows of the palette."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from partnerdesk.queries.search import Found, Group, Hit
from ui.forms.words import label_of, word
from ui.palette.entries import Entry, Heading, Line
from ui.palette.words import ICON_OF, group_words, kind_words

translate = QCoreApplication.translate
_MANY_KINDS = ("other",)
_SPEAK_FOR_THEMSELVES = ("body", "title", "note")  # fields


def entries_of(
    found: Found, open_hit: Callable[[Hit], object], show_all: Callable[[str], object]
) -> Iterator[Entry]:
    """Yield the rows of what was found, with one that shows more where there is more."""
    in_plan = bool(found.wanted.plan_id)
    for group in found.groups:
        yield Heading(group_words(group.name), _count(group))
        for hit in group.hits:
            yield _line(hit, open_hit, in_plan=in_plan, tells_kind=group.name in _MANY_KINDS)
        if group.has_more and found.wanted.all_of != group.name:
            yield _more(group, show_all)


def _count(group: Group) -> str:
    count = str(len(group.hits))
    return translate("Palette", "{count} and more").format(count=count) if group.has_more else count


def _more(group: Group, show_all: Callable[[str], object]) -> Line:
    name = group.name
    words = translate("Palette", "Show more: {group}").format(group=group_words(name))
    return Line(
        key=f"more:{name}",
        title=words,
        icon="more",
        run=lambda: show_all(name),
        stays=True,
        spoken=words,
    )


def _line(hit: Hit, open_hit: Callable[[Hit], object], *, in_plan: bool, tells_kind: bool) -> Line:
    title, marks = hit.title.text, hit.title.marks
    if not title:
        title, marks = (word(hit.choice) if hit.choice else kind_words(hit.kind)), ()
    about = _about(hit, in_plan=in_plan, tells_kind=tells_kind)
    detail, detail_marks = about, hit.title.marks[:0]
    if hit.passage is not None:
        has_label = hit.field is not None and hit.field.name not in _SPEAK_FOR_THEMSELVES
        label = f"{label_of(hit.field)}: " if hit.field is not None and has_label else ""
        moved = len(label)
        detail = f"{label}{hit.passage.text}"
        detail_marks = tuple((start + moved, end + moved) for start, end in hit.passage.marks)
    aside = about if hit.passage is not None else ""
    is_private = hit.is_private or hit.is_ours_only
    secret = translate("Palette", "our eyes only") if is_private else ""
    spoken = (title, kind_words(hit.kind), secret, about, detail if aside else "")
    return Line(
        key=f"{hit.kind}:{hit.item_id}",
        title=title,
        title_marks=marks,
        icon=ICON_OF.get(hit.kind, "file"),
        detail=detail,
        detail_marks=detail_marks,
        aside=aside,
        is_private=is_private,
        run=lambda: open_hit(hit),
        spoken=", ".join(text for text in spoken if text),
    )


def _about(hit: Hit, *, in_plan: bool, tells_kind: bool) -> str:
    """Return where a hit belongs: its account, and what it is where the heading does not say it."""
    parts = [kind_words(hit.kind)] if tells_kind else []
    if not in_plan and hit.kind != "account":
        parts.append(hit.account_name)
    return " · ".join(parts)
