"""The imports of our own source files, read without running anything."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
OURS = ("partnerdesk", "ui", "resources")


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One import statement: the module that has it, what it names, and where it stands."""

    module: str
    target: str
    path: Path
    line: int
    is_inside_function: bool = False
    is_for_types: bool = False
    has_reason: bool = False

    @property
    def package(self) -> str:
        """Return the top-level package that is imported."""
        return self.target.partition(".")[0]

    @property
    def is_ours(self) -> bool:
        """Tell whether it imports a module of ours."""
        return self.package in OURS

    @property
    def is_standard(self) -> bool:
        """Tell whether it imports the standard library."""
        return self.package in sys.stdlib_module_names

    def __str__(self) -> str:
        """Return where it stands and what it imports."""
        return f"{self.path.relative_to(ROOT)}:{self.line} imports {self.target}"


def files_of(*packages: str) -> list[Path]:
    """Return the source files of top-level packages."""
    found = [path for name in packages for path in (ROOT / name).rglob("*.py")]
    return sorted(path for path in found if "__pycache__" not in path.parts)


def name_of(path: Path) -> str:
    """Return the dotted name of a source file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules() -> frozenset[str]:
    """Return the names of all our modules."""
    return frozenset(name_of(path) for path in files_of(*OURS))


@cache
def imports() -> tuple[Import, ...]:
    """Return every import of our source files."""
    return tuple(each for path in files_of(*OURS) for each in _imports_in(path))


def imports_of(*rooms: str) -> list[Import]:
    """Return the imports of packages or modules, given by their dotted names."""
    return [each for each in imports() if within(each.module, *rooms)]


def within(name: str, *rooms: str) -> bool:
    """Tell whether a dotted name is one of the rooms or lies inside one."""
    return any(name == room or name.startswith(f"{room}.") for room in rooms)


def _imports_in(path: Path) -> Iterator[Import]:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node, is_inside, is_for_types in _import_nodes(ast.parse(text), inside=False, types=False):
        for target in _targets(node):
            yield Import(
                module=name_of(path),
                target=target,
                path=path,
                line=node.lineno,
                is_inside_function=is_inside,
                is_for_types=is_for_types,
                has_reason="# noqa: PLC0415" in lines[node.lineno - 1],
            )


def _import_nodes(
    tree: ast.AST, *, inside: bool, types: bool
) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool, bool]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node, inside, types
            continue
        is_function = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        is_types = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        yield from _import_nodes(node, inside=inside or is_function, types=types or is_types)


def _targets(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    base = node.module or ""
    assert node.level == 0, "relative imports are not used"
    for alias in node.names:
        full = f"{base}.{alias.name}"
        yield full if full in modules() else base
