"""Bytes as a JSON tree: the encoding, cut-off files, depth, doubled names and odd numbers."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

from partnerdesk.errors import UserError
from partnerdesk.exchange.places import Fault, first_fault, line_and_column

_BOM = b"\xef\xbb\xbf"
_WORDS = ("null", "true", "false")


class _OddJsonError(ValueError):
    """JSON that Python would take and we do not."""


def tree_of(data: bytes, path: Path) -> tuple[str, Any]:
    """Return the text of a file and what it holds; raises UserError with line and column."""
    text = _decoded(data.removeprefix(_BOM), path)
    if not text.strip():
        raise UserError("not_a_plan_file", path=path, detail="it is empty.")
    try:
        return text, json.loads(
            text, object_pairs_hook=_object, parse_constant=_refuse, parse_float=Decimal
        )
    except json.JSONDecodeError as error:
        raise _not_json(text, error.pos, _reason(text, error), path) from error
    except RecursionError:
        detail = "it is nested deeper than any plan."
        raise UserError("not_a_plan_file", path=path, detail=detail) from None
    except ValueError as error:
        fault = first_fault(text) or Fault(position=0, detail=str(error))
        raise _not_json(text, fault.position, fault.detail, path) from error


def _decoded(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError("not_text", path=path, position=error.start + 1) from error


def _reason(text: str, error: json.JSONDecodeError) -> str:
    rest = text[error.pos : error.pos + len("false")].rstrip()
    is_cut_word = any(word.startswith(rest) and word != rest for word in _WORDS)
    if is_cut_word or error.msg.startswith("Unterminated string"):
        return "the file ends too early."
    return f"{error.msg[0].lower()}{error.msg[1:]}."


def _not_json(text: str, position: int, detail: str, path: Path) -> UserError:
    line, column = line_and_column(text, position)
    return UserError("not_json", path=path, line=line, column=column, detail=detail)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _OddJsonError("a name stands there twice")
    return found


def _refuse(name: str) -> NoReturn:
    raise _OddJsonError(f"{name} is no number.")
