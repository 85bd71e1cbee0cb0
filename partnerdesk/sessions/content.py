"""Values of a session as text and back. What cannot be read is told, never guessed at."""

from typing import TypeVar

import msgspec

from partnerdesk.errors import UserError
from partnerdesk.sessions.course import SessionCourse
from partnerdesk.sessions.sealed import Sheet

Value = TypeVar("Value")
FORMAT = 1


def to_content(value: SessionCourse) -> str:
    """Return a course as text; equal courses are equal texts."""
    return _packed(value)


def from_content(content: str) -> SessionCourse:
    """Return the course of a text; raises UserError where it is damaged or newer."""
    return _unpacked(content, SessionCourse)


def sheet_to_content(sheet: Sheet) -> str:
    """Return a side's answers as text."""
    return _packed(sheet)


def sheet_from_content(content: str) -> Sheet:
    """Return a side's answers; raises UserError where the text is damaged or newer."""
    return _unpacked(content, Sheet)


def _packed(value: object) -> str:
    tree = {"format": FORMAT, "value": msgspec.to_builtins(value)}
    try:
        return msgspec.json.encode(tree).decode()
    except UnicodeEncodeError as error:
        character = error.object[error.start]
        raise UserError("control_characters", code_point=f"{ord(character):04X}") from error


def _unpacked(content: str, kind: type[Value]) -> Value:
    try:
        tree = msgspec.json.decode(content)
        if tree["format"] > FORMAT:
            raise UserError("session_newer")
        return msgspec.convert(tree["value"], kind)
    except (msgspec.MsgspecError, UnicodeError, LookupError, TypeError, RecursionError) as error:
        raise UserError("session_damaged") from error
