"""The texts that the window's code asks to be translated, read from the code itself.

Qt's own reader of Python misses plural forms whose number is more than a name, and calls through
another name; it is given the plain list made here.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "ui"
_OUTRIGHT = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text with its context and comment; `is_counted` asks for plural forms."""

    context: str
    text: str
    comment: str = ""
    is_counted: bool = False


def messages() -> list[Message]:
    """Return each text once; raises TypeError where a text is put together before translation."""
    found: dict[Message, None] = {}
    for file in sorted(UI.rglob("*.py")):
        reader = _Reader(str(file.relative_to(UI)))
        reader.visit(ast.parse(file.read_text(encoding="utf-8")))
        found |= dict.fromkeys(reader.found)
    return list(found)


class _Reader(ast.NodeVisitor):
    """Walks through a file and remembers which class it is in."""

    def __init__(self, where: str) -> None:
        self.found: list[Message] = []
        self._where = where
        self._classes: list[str] = []
        self._aliases = set(_OUTRIGHT)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        """Learn other names of a function: `tr = QCoreApplication.translate`, `tr = self.tr`."""
        for target, value in _pairs(node):
            if isinstance(value, ast.Attribute) and isinstance(target, ast.Name):
                if value.attr == "translate":
                    self._aliases.add(target.id)
                elif value.attr == "tr":
                    self._aliases.discard(target.id)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name_of(node.func)
        if name in self._aliases:
            self._read(node, _literal(node.args[0]) if node.args else None, node.args[1:], 2)
        elif name == "tr":
            self._check_own(node)
            self._read(node, self._classes[-1], node.args, 2)
        self.generic_visit(node)

    def _check_own(self, node: ast.Call) -> None:
        """Raise where another object is asked to translate: its class would be the context."""
        asked = node.func.value if isinstance(node.func, ast.Attribute) else node.func
        if not self._classes or getattr(asked, "id", "") not in ("self", "tr"):
            raise TypeError(f"{self._where}:{node.lineno}: translate with a context of its own")

    def _read(
        self, node: ast.Call, context: str | None, arguments: list[ast.expr], number_at: int
    ) -> None:
        if context is None or not arguments:
            return  # not a translation, or one of a context that is listed elsewhere
        text = _literal(arguments[0])
        if text is None and isinstance(arguments[0], ast.JoinedStr | ast.BinOp):
            raise TypeError(f"{self._where}:{node.lineno}: translate first, then fill in")
        if text is None:
            return  # a text that is listed where it is written
        comment = _literal(arguments[1]) if len(arguments) > 1 else ""
        self.found.append(Message(context, text, comment or "", len(arguments) > number_at))


def _pairs(node: ast.Assign) -> Iterator[tuple[ast.expr, ast.expr]]:
    for target in node.targets:
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            yield from zip(target.elts, node.value.elts, strict=False)
        else:
            yield target, node.value


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text else None  # type: ignore[attr-defined]
