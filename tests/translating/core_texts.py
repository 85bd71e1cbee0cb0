"""The core's texts that the window translates, with the contexts it looks them up in."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.plans import PlanStatus, Topic
from partnerdesk.domain.questionnaires import QUESTIONS
from partnerdesk.domain.rewards import GROUP_WORTH, PART_FIELDS, TERM_FIELDS
from partnerdesk.explanations import HOW, NO_SPLIT
from partnerdesk.sentences import SENTENCES
from partnerdesk.sessions.minutes_words import CONTEXT as MINUTES
from partnerdesk.sessions.minutes_words import all_words
from partnerdesk.wizards.texts import CONTEXT, WIZARD_TEXTS
from partnerdesk.wording import (
    AGREEMENT_BY_NAME,
    ATTITUDES,
    FIELD_BY_NAME,
    INFLUENCES,
    MADE_BY_NAME,
    NO_INDEX,
    OWNERSHIP_BY_NAME,
    TOPIC_BY_NAME,
    WORDS,
)
from tests.translating import paper_texts
from tests.translating.ui_texts import Message

BY_NAME = (AGREEMENT_BY_NAME, TOPIC_BY_NAME, MADE_BY_NAME, OWNERSHIP_BY_NAME, FIELD_BY_NAME)
MADE_BY = ("Field", "Rule", "replace")
ROOT = Path(__file__).resolve().parents[2]


def messages() -> list[Message]:
    """Return each text once, in a lasting order."""
    own = [Message(context, text) for context, text in dict.fromkeys(_all())]
    return [*own, *paper_texts.messages()]


def _all() -> Iterator[tuple[str, str]]:
    for words in WORDS.values():
        yield from (("Wording", text) for text in words.values())
    yield from (
        ("Wording", text)
        for text in (*ATTITUDES.values(), *INFLUENCES.values(), *NO_INDEX.values())
    )
    for words in BY_NAME:
        yield from (("Wording", text) for text in words.values())
    for words_of_deeds in (Topic, PlanStatus):
        yield from (("Wording", each.value.replace("_", " ")) for each in words_of_deeds)
    yield from (("Sentences", text) for text in SENTENCES.values())
    for kind in KINDS.values():
        yield from (("Kinds", text) for text in (kind.label, kind.plural))
        yield from (("Fields", field.label) for field in kind.fields)
    for questions in QUESTIONS.values():
        for question in questions:
            yield from (("Questionnaires", text) for text in (question.label, question.asks))
            yield from (("Questionnaires", text) for text in question.sentences)
    own_rules = (*PART_FIELDS.values(), *TERM_FIELDS.values(), GROUP_WORTH)
    yield from (("Fields", rule.label) for rule in own_rules)
    yield from (("How", text) for text in (*HOW.values(), *NO_SPLIT.values()))
    yield from ((CONTEXT, text) for text in WIZARD_TEXTS)
    yield from ((MINUTES, text) for text in all_words())
    yield from (("Deeds", text) for text in _told_in("Deed(", _deeds_in))
    yield from (("Fields", text) for text in _told_in("label=", _labels_in))


def _told_in(sign: str, read: Callable[[ast.AST, str], Iterator[str]]) -> Iterator[str]:
    """Yield what is read from the code of the files that have a sign in them."""
    for folder in (ROOT / "partnerdesk", ROOT / "ui"):
        for file in sorted(folder.rglob("*.py")):
            code = file.read_text(encoding="utf-8")
            if sign in code and file.name != "deeds.py":
                yield from read(ast.parse(code), file.name)


def _labels_in(tree: ast.AST, _where: str) -> Iterator[str]:
    """Yield the labels of fields that are made outside their kind."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
            "Field",
            "Rule",
            "replace",
        ):
            for each in node.keywords:
                if each.arg == "label" and isinstance(each.value, ast.Constant):
                    yield str(each.value.value)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "_member":
            yield from _literals(node.args[0], _where)


def _deeds_in(tree: ast.AST, where: str) -> Iterator[str]:
    given = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value, ast.IfExp | ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Deed":
            words = node.args[0]
            known = given.get(words.id, words) if isinstance(words, ast.Name) else words
            yield from _literals(known, f"{where}:{node.lineno}")


def _literals(node: ast.expr, where: str) -> Iterator[str]:
    """Yield the texts that an argument can be: one, or one of several."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body, where)
        yield from _literals(node.orelse, where)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        raise TypeError(f"{where}: the words of a deed must stand where it is made")
