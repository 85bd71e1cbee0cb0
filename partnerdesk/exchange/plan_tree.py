"""From a JSON tree to a plan: the version, the amounts, the types, and whether it is sound."""

import re
from itertools import chain
from pathlib import Path as FilePath
from typing import Any

import msgspec

from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.soundness import flaws_in
from partnerdesk.errors import UserError
from partnerdesk.exchange.amounts import AmountError, read_amounts
from partnerdesk.exchange.places import Path, line_and_column, position_of, told
from partnerdesk.exchange.terms import flaws_in_terms
from partnerdesk.exchange.unknown import take_unknown_out

FORMAT = "partnerdesk-plan"
VERSION = 1

_AT = re.compile(r"^(?P<detail>.*?)(?: - at `\$(?P<path>.*)`)?$", re.DOTALL)
_LONGEST_DETAIL = 200
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def plan_from_tree(tree: Any, text: str, path: FilePath) -> tuple[PlanParts, tuple[str, ...]]:
    """Return the plan of a tree and a sentence for each field that nobody knows."""
    places = _Places(text, path)
    _check_version(tree, path)
    body = {name: value for name, value in tree.items() if name not in ("format", "version")}
    if "plan" in body:
        body["head"] = body.pop("plan")
    unknown = tuple(
        f"{places.name_of(each)} is not known here and was left out."
        for each in take_unknown_out(body, PlanParts)
    )
    try:
        read_amounts(body, _currency(body))
        plan = msgspec.convert(body, PlanParts, strict=True)
    except AmountError as error:
        raise places.error(error.path, error.detail) from error
    except msgspec.ValidationError as error:
        raise places.error(*_read_message(str(error))) from error
    flaw = next(chain(flaws_in(plan), flaws_in_terms(plan)), None)
    if flaw is not None:
        sentence = UserError(flaw.problem.code, **flaw.problem.parameters).sentence
        raise places.error(flaw.path, sentence)
    return plan, unknown


class _Places:
    """Says where in the file something is."""

    def __init__(self, text: str, path: FilePath) -> None:
        self._text = text
        self._path = path

    def error(self, path: Path, detail: str) -> UserError:
        position = position_of(self._text, _as_in_file(path))
        line, column = line_and_column(self._text, position)
        return UserError(
            "plan_file_value",
            path=self._path,
            line=line,
            column=column,
            where=_dotted(_as_in_file(path)) or "the file",
            detail=detail,
        )

    def name_of(self, path: Path) -> str:
        position = position_of(self._text, _as_in_file(path))
        line, _column = line_and_column(self._text, position)
        return f"{_dotted(_as_in_file(path))} (line {line})"


def _check_version(tree: Any, path: FilePath) -> None:
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        detail = f"it does not begin with “format”: “{FORMAT}”."
        raise UserError("not_a_plan_file", path=path, detail=detail)
    version = tree.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise UserError("not_a_plan_file", path=path, detail="its version is no whole number.")
    if version > VERSION:
        raise UserError("plan_file_newer", path=path, found=version, known=VERSION)


def _currency(body: dict[str, Any]) -> str:
    head = body.get("head")
    currency = head.get("currency") if isinstance(head, dict) else None
    return currency if isinstance(currency, str) else ""


def _read_message(message: str) -> tuple[Path, str]:
    found = _AT.match(message)
    if found is None or found["path"] is None:
        return (), f"{message.replace('`', '“', 1).replace('`', '”', 1)}."
    steps = tuple(name or int(index) for name, index in _STEP.findall(found["path"]))
    detail = found["detail"].replace("`", "")
    return steps, f"{detail if len(detail) <= _LONGEST_DETAIL else told(detail)}."


def _as_in_file(path: Path) -> Path:
    return ("plan", *path[1:]) if path[:1] == ("head",) else path


def _dotted(path: Path) -> str:
    text = ""
    for step in path:
        name = f"[{step}]" if isinstance(step, int) else told(step)
        text += name if isinstance(step, int) or not text else f".{name}"
    return text
