"""The texts of documents, read from the code of the reports: what is said, counted and headed."""

import ast
from collections.abc import Iterator
from pathlib import Path

from partnerdesk.reports.words import PAPER, texts_within_sentences
from tests.translating.ui_texts import Message

ROOT = Path(__file__).resolve().parents[2]
REPORTS = ROOT / "partnerdesk" / "reports"
# Documents that are told elsewhere.
ELSEWHERE = (ROOT / "ui" / "wizard" / "circle_paper.py",)
# How a text may reach the words: by a method, or as the title of a column that is headed later.
_SAID, _COUNTED, _HEADED = "say", "count", "Column"


def messages() -> list[Message]:
    """Return each text once; raises TypeError where a text is put together before it is told."""
    found: dict[Message, None] = {}
    for file in files():
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                found |= dict.fromkeys(_messages_of(node, f"{file.name}:{node.lineno}"))
    found |= dict.fromkeys(Message(PAPER, text) for text in texts_within_sentences())
    return list(found)


def files() -> list[Path]:
    """Return the files that tell something; what sets the pages is told what to write."""
    found = REPORTS.rglob("*.py")
    own = (each for each in found if each.relative_to(REPORTS).parts[0] != "pdf")
    return sorted((*own, *ELSEWHERE))


def _messages_of(node: ast.Call, where: str) -> Iterator[Message]:
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    if name == _SAID and node.args:
        if _is_passed_on(node.args[0]):
            return
        yield from (Message(PAPER, text) for text in _literals(node.args[0], where))
    elif name == _COUNTED and any(each.arg == "one" for each in node.keywords):
        yield from (Message(PAPER, text, "", True) for text in _literals(node.args[0], where))
    elif name == _HEADED:
        for each in node.keywords:
            if each.arg == "title" and isinstance(each.value, ast.Constant) and each.value.value:
                yield Message(PAPER, str(each.value.value))


def _is_passed_on(node: ast.expr) -> bool:
    """Tell whether what is said is the text of a method of the same name, or a column's title."""
    is_text = isinstance(node, ast.Name) and node.id == "text"
    return is_text or (isinstance(node, ast.Attribute) and node.attr == "title")


def _literals(node: ast.expr, where: str) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body, where)
        yield from _literals(node.orelse, where)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        raise TypeError(f"{where}: say plain texts, and fill them in afterwards")
