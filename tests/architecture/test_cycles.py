"""No module needs itself to be imported, by whatever way round."""

from collections import defaultdict

from tests.architecture.imports import imports, modules


def graph() -> dict[str, set[str]]:
    """Return for each of our modules those it imports when it is imported."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in imports():
        is_at_once = not each.is_inside_function and not each.is_for_types
        if is_at_once and each.target in modules() and each.target != each.module:
            found[each.module].add(each.target)
    return found


def cycle_in(imported: dict[str, set[str]]) -> list[str]:
    """Return the modules of a cycle, or nothing where there is none."""
    done: set[str] = set()

    def follow(module: str, way: list[str]) -> list[str]:
        if module in way:
            return [*way[way.index(module) :], module]
        if module in done:
            return []
        for each in sorted(imported.get(module, ())):
            found = follow(each, [*way, module])
            if found:
                return found
        done.add(module)
        return []

    for start in sorted(imported):
        found = follow(start, [])
        if found:
            return found
    return []


def test_no_module_imports_itself_by_way_of_others() -> None:
    assert cycle_in(graph()) == []


def test_a_cycle_would_be_found() -> None:
    assert cycle_in({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert len(graph()) > 100
