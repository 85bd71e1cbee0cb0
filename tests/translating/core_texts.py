"""The core's texts that the window translates, with the contexts it looks them up in."""

import ast
from collections.abc import Iterator
from pathlib import Path

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.questionnaires import QUESTIONS
from partnerdesk.sentences import SENTENCES
from partnerdesk.wording import ATTITUDES, INFLUENCES, NO_INDEX, WORDS

COMMANDS = Path(__file__).resolve().parents[2] / "partnerdesk" / "commands"
Message = tuple[str, str]  # context, English text


def messages() -> list[Message]:
    """Return each text once, in a lasting order."""
    return list(dict.fromkeys(_all()))


def _all() -> Iterator[Message]:
    for words in WORDS.values():
        yield from (("Wording", text) for text in words.values())
    yield from (
        ("Wording", text)
        for text in (*ATTITUDES.values(), *INFLUENCES.values(), *NO_INDEX.values())
    )
    yield from (("Sentences", text) for text in SENTENCES.values())
    for kind in KINDS.values():
        yield from (("Kinds", text) for text in (kind.label, kind.plural))
        yield from (("Fields", field.label) for field in kind.fields)
    for questions in QUESTIONS.values():
        for question in questions:
            yield "Questionnaires", question.label
            yield from (("Questionnaires", text) for text in question.sentences)
    yield from (("Deeds", text) for text in _deeds())


def _deeds() -> Iterator[str]:
    """Yield the templates of all labels, read from the code of the commands."""
    for file in sorted(COMMANDS.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Deed":
                yield from _literals(node.args[0])


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an argument can be: one, or one of two."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        raise ValueError(f"line {node.lineno}: the words of a deed must stand where it is made")
