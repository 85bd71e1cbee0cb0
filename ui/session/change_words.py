"""What was changed in the session, in words: the field, what it was, what it is."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.goals import Made, Ownership
from partnerdesk.domain.kinds import FieldType
from partnerdesk.domain.plans import Topic
from partnerdesk.formats import Formats
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.shared_changes import Became, SharedChange, SharedField
from partnerdesk.wording import FIELD_BY_NAME, MADE_BY_NAME, OWNERSHIP_BY_NAME, TOPIC_BY_NAME
from ui.forms.words import word
from ui.session.telling import said_in_our_words

translate = QCoreApplication.translate
MOST_FIELDS = 3
_LONGEST = 80  # characters of a value


def title_words(title: str, minutes: Minutes) -> str:
    """Return a title; that of a text is a choice, which names the sides."""
    if isinstance(title, Topic):
        return _named(said_in_our_words(TOPIC_BY_NAME[title.value]), minutes)
    return word(title) if isinstance(title, StrEnum) else title


def _named(words: str, minutes: Minutes) -> str:
    return words.replace("{us}", minutes.us).replace("{them}", minutes.them)


def change_words(change: SharedChange, formats: Formats, minutes: Minutes) -> str:
    """Return one change as a line."""
    title = title_words(change.title, minutes)
    if change.became is Became.ADDED:
        return translate("Session", "New: {title}").format(title=title)
    if change.became is Became.DELETED:
        return translate("Session", "Deleted: {title}").format(title=title)
    if change.became is Became.PARKED:
        return translate("Session", "Parked: {title}").format(title=title)
    fields = fields_words(change, formats, minutes)
    if not fields:
        return title
    return translate("Session", "{title}: {changes}").format(title=title, changes=fields)


def fields_words(change: SharedChange, formats: Formats, minutes: Minutes) -> str:
    """Return what a change did to its item, field by field."""
    told = change.fields[:MOST_FIELDS]
    return "; ".join(_field_words(each, formats, minutes) for each in told)


def _field_words(field: SharedField, formats: Formats, minutes: Minutes) -> str:
    label = _named(said_in_our_words(FIELD_BY_NAME.get(field.name, field.label)), minutes)
    if field.about:
        label = translate("Session", "{field} of {name}").format(field=label, name=field.about)
    old, new = (_told(field, value, formats, minutes) for value in (field.old, field.new))
    if not old:
        return translate("Session", "{field} {new}").format(field=label, new=new)
    return translate("Session", "{field} {old} → {new}").format(field=label, old=old, new=new)


def _told(field: SharedField, value: object, formats: Formats, minutes: Minutes) -> str:
    words = value_words(value, field.holds, formats, field.unit)
    return _named(words, minutes) if isinstance(value, StrEnum) else words


def value_words(value: object, holds: FieldType, formats: Formats, unit: str = "") -> str:
    """Return a value as it is written here; a long text is cut."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return translate("Session", "yes") if value else translate("Session", "no")
    if isinstance(value, (datetime, date)):
        return formats.moment(value) if isinstance(value, datetime) else formats.day(value)
    if isinstance(value, (int, Decimal)):
        return _figure(value, holds, formats, unit)
    text = _choice(value) if isinstance(value, StrEnum) else str(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _choice(value: StrEnum) -> str:
    """Return what a choice is called; the names of the sides come in later."""
    by_name = {Ownership: OWNERSHIP_BY_NAME, Made: MADE_BY_NAME}.get(type(value), {})
    return said_in_our_words(by_name[value.value]) if value.value in by_name else word(value)


def _figure(value: int | Decimal, holds: FieldType, formats: Formats, unit: str) -> str:
    if holds is FieldType.MONEY:
        return formats.whole_money(int(value))
    is_percent = holds is FieldType.PERCENT
    return formats.percent(value) if is_percent else formats.number(value, unit=unit)
