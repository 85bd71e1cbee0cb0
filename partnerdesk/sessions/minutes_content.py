"""Minutes as text and back, so that they stay as both sides nodded to them."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import msgspec

from partnerdesk.domain.kinds import FieldType
from partnerdesk.errors import UserError
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.shared_changes import (
    Kept,
    SharedChange,
    SharedField,
    as_stored,
    as_told,
    title_told,
)

FORMAT = 1


def minutes_to_content(minutes: Minutes) -> str:
    """Return minutes as text; equal ones are equal texts."""
    tree = msgspec.to_builtins(_plain(minutes))
    for field in _fields_in(tree):
        field["holds"] = FieldType(field["holds"]).name
    try:
        return msgspec.json.encode({"format": FORMAT, "minutes": tree}).decode()
    except UnicodeEncodeError as error:
        character = error.object[error.start]
        raise UserError("control_characters", code_point=f"{ord(character):04X}") from error


def minutes_from_content(content: str) -> Minutes:
    """Return the minutes of a text; raises UserError where it is damaged or newer."""
    try:
        tree = msgspec.json.decode(content)
        if tree["format"] > FORMAT:
            raise UserError("session_newer")
        for field in _fields_in(tree["minutes"]):
            field["holds"] = FieldType[field["holds"]].value
        return _revived(msgspec.convert(tree["minutes"], Minutes))
    except (msgspec.MsgspecError, UnicodeError, LookupError, TypeError, ValueError) as error:
        raise UserError("session_damaged") from error


def fingerprint_of(minutes: Minutes) -> str:
    """Return what tells minutes from others: all but who nodded, and when they ended."""
    said = replace(minutes, nods=(), ended_at=None)
    return hashlib.sha256(minutes_to_content(said).encode()).hexdigest()


def _fields_in(tree: Any) -> Iterator[dict[str, Any]]:
    for change in tree["changed"]:
        yield from change["fields"]


def _plain(minutes: Minutes) -> Minutes:
    return replace(minutes, changed=tuple(_stored(each) for each in minutes.changed))


def _stored(change: SharedChange) -> SharedChange:
    fields = tuple(
        replace(each, old=as_stored(each.old), new=as_stored(each.new)) for each in change.fields
    )
    return replace(change, fields=fields)


def _revived(minutes: Minutes) -> Minutes:
    return replace(
        minutes,
        changed=tuple(
            replace(
                each,
                title=title_told(each.kind, each.title),
                fields=tuple(_told(field) for field in each.fields),
            )
            for each in minutes.changed
        ),
        agreed=tuple(
            replace(each, title=title_told(each.kind, each.title)) for each in minutes.agreed
        ),
    )


def _told(field: SharedField) -> SharedField:
    old, new = (
        as_told(field.table, field.name, field.holds, cast("Kept", each))
        for each in (field.old, field.new)
    )
    return replace(field, old=old, new=new)
