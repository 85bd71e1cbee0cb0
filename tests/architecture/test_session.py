"""The window of a joint session cannot reach a private value: nothing it imports can read one."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.imports import files_of, imports, modules, name_of, within

SESSION = "ui.session"

# What knows private values, or can ask for them.
PRIVATE = (
    "partnerdesk.domain.private",
    "partnerdesk.domain.precheck",
    "partnerdesk.queries",
    "partnerdesk.workspace",
    "partnerdesk.handing_out",
    "partnerdesk.exchange",
    "ui.context",
    "ui.changes",
    "ui.frame",
    "ui.main_window",
    "ui.pages",
    "ui.dialogs",
    "ui.palette",
    "ui.together",
)
# These only say what the allow-list makes of private values; the session may name the result.
RESULTS = {"partnerdesk.domain.joint_plan": {"JointPlan"}, "partnerdesk.sessions.searching": None}


def reached(*also: tuple[str, str]) -> dict[str, str]:
    """Return all modules that the session's window reaches, each with what imports it.

    Commands are sent, not read from: what carries them out is not followed. Nor is what makes the
    joint plan, of which only the result may be named. Further arrows may be thought of.
    """
    arrows: dict[str, set[str]] = {}
    for module, target in also:
        arrows.setdefault(module, set()).add(target)
    for each in imports():
        if each.is_ours and not each.is_for_types:
            arrows.setdefault(each.module, set()).add(each.target)
    found = {each: "" for each in modules() if within(each, SESSION)}
    waiting = list(found)
    while waiting:
        module = waiting.pop()
        if within(module, "partnerdesk.commands", *RESULTS):
            continue
        for target in arrows.get(module, ()):
            if target not in found:
                found[target] = module
                waiting.append(target)
    return found


def names_taken(module: str) -> Iterator[tuple[str, str]]:
    """Yield what the session's files and all they reach in the window import by name."""
    for path in files_of("ui"):
        if name_of(path) not in reached():
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == module:
                yield from ((name_of(path), alias.name) for alias in node.names)


def leaks(*also: tuple[str, str]) -> list[str]:
    """Return what is reached and knows private values, with what imports it."""
    found = reached(*also).items()
    return [f"{module}, imported by {by}" for module, by in found if within(module, *PRIVATE)]


def test_the_session_reaches_nothing_that_knows_private_values() -> None:
    assert leaks() == []


@pytest.mark.parametrize(
    "arrow",
    [
        ("ui.session.bar", "ui.context"),
        ("ui.session.topics.goal", "partnerdesk.queries.plans"),
        ("ui.widgets.card", "partnerdesk.domain.private"),
        ("partnerdesk.sessions.view", "partnerdesk.workspace"),
    ],
)
def test_an_import_too_many_would_be_found(arrow: tuple[str, str]) -> None:
    assert f"{arrow[1]}, imported by {arrow[0]}" in leaks(arrow)


def test_the_session_is_looked_at_whole() -> None:
    found = reached()

    assert {"ui.session.window", "ui.session.topics.registry", "ui.widgets.card"} <= set(found)


@pytest.mark.parametrize("module", ["partnerdesk.domain.joint_plan"])
def test_only_the_result_of_the_allow_list_is_named(module: str) -> None:
    wrong = [each for each in names_taken(module) if each[1] not in (RESULTS[module] or set())]

    assert wrong == []


def test_no_file_of_the_session_names_what_is_private() -> None:
    words = {"PreparedPlan", "private_notes", "ours_only", "leanings", "read_plan"}
    wrong = [
        (name_of(path), node.id if isinstance(node, ast.Name) else node.attr)
        for path in files_of("ui")
        if within(name_of(path), SESSION)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, (ast.Name, ast.Attribute))
        and (node.id if isinstance(node, ast.Name) else node.attr) in words
    ]

    assert wrong == []


def test_no_start_needs_the_session() -> None:
    wrong = [
        str(each)
        for each in imports()
        if within(each.target, SESSION, "ui.together")
        and not within(each.module, SESSION, "ui.together")
        and not each.is_inside_function
        and not each.is_for_types
    ]

    assert wrong == []
