"""Who may import whom: every arrow of the architecture, by reading the imports."""

import pytest

from tests.architecture.imports import Import, imports, imports_of, within

ENTRIES = ("partnerdesk.cli_parts.window", "partnerdesk.cli_parts.papers", "partnerdesk.self_test")

# What each room of the core may import of ours, besides itself.
ROOMS = {
    "partnerdesk.sentences": (),
    "partnerdesk.errors": ("partnerdesk.sentences",),
    "partnerdesk.clock": (),
    "partnerdesk.version": (),
    "partnerdesk.paths": (),
    "partnerdesk.whole_files": ("partnerdesk.errors",),
    "partnerdesk.settings": ("partnerdesk.errors", "partnerdesk.paths", "partnerdesk.whole_files"),
    "partnerdesk.domain": (),
    "partnerdesk.events": ("partnerdesk.domain",),
    "partnerdesk.wording": ("partnerdesk.domain",),
    "partnerdesk.languages": (),
    "partnerdesk.typed_figures": ("partnerdesk.languages",),
    "partnerdesk.formats": (
        *("partnerdesk.domain", "partnerdesk.errors"),
        *("partnerdesk.languages", "partnerdesk.typed_figures"),
    ),
    "partnerdesk.figures": ("partnerdesk.domain",),
    "partnerdesk.one_line": (
        *("partnerdesk.domain", "partnerdesk.errors", "partnerdesk.formats"),
        *("partnerdesk.languages", "partnerdesk.typed_figures"),
    ),
    "partnerdesk.analysis": ("partnerdesk.domain", "partnerdesk.errors"),
    "partnerdesk.wizards": ("partnerdesk.domain", "partnerdesk.wording"),
    "partnerdesk.sessions": (
        *("partnerdesk.domain", "partnerdesk.analysis", "partnerdesk.errors"),
        *("partnerdesk.formats", "partnerdesk.one_line", "partnerdesk.wording"),
    ),
    "partnerdesk.exchange": ("partnerdesk.domain", "partnerdesk.errors", "partnerdesk.whole_files"),
    "partnerdesk.reports": (
        *("partnerdesk.domain", "partnerdesk.analysis", "partnerdesk.figures"),
        *("partnerdesk.formats", "partnerdesk.wording", "partnerdesk.errors"),
        *("partnerdesk.sessions", "partnerdesk.version"),
        *("partnerdesk.whole_files", "resources"),
    ),
    "partnerdesk.store": (
        *("partnerdesk.domain", "partnerdesk.errors", "partnerdesk.paths"),
        "partnerdesk.whole_files",
    ),
    "partnerdesk.commands": (
        *("partnerdesk.domain", "partnerdesk.errors", "partnerdesk.store"),
        *("partnerdesk.sessions", "partnerdesk.wizards", "partnerdesk.wording"),
    ),
    "partnerdesk.queries": (
        *("partnerdesk.domain", "partnerdesk.errors", "partnerdesk.store"),
        *("partnerdesk.analysis", "partnerdesk.glance", "partnerdesk.wording"),
        *("partnerdesk.sessions", "partnerdesk.wizards"),
    ),
    "partnerdesk.glance": (
        *("partnerdesk.domain", "partnerdesk.errors", "partnerdesk.analysis"),
        *("partnerdesk.store.glance", "partnerdesk.store.header"),
    ),
    "resources": (),
}

# Which rooms may use a library at all.
LIBRARIES = {
    "sqlalchemy": (
        *("partnerdesk.store", "partnerdesk.commands", "partnerdesk.queries"),
        "partnerdesk.workspace",
    ),
    "alembic": ("partnerdesk.store.upgrade", "partnerdesk.store.migrations"),
    "reportlab": ("partnerdesk.reports.pdf",),
    "uharfbuzz": ("partnerdesk.reports.pdf",),
    "PIL": ("partnerdesk.reports.pdf",),
    "filelock": ("partnerdesk.store",),
    "platformdirs": ("partnerdesk.paths",),
    "msgspec": ("partnerdesk.exchange", "partnerdesk.sessions", "partnerdesk.wizards"),
    "icalendar": ("partnerdesk.exchange",),
    "xlsxwriter": ("partnerdesk.exchange",),
    "babel": ("partnerdesk.languages", "partnerdesk.commands", "ui"),
    "numpy": ("partnerdesk.analysis.draws",),
    "rapidfuzz": ("partnerdesk.queries", "partnerdesk.exchange", "ui"),
    "pypdfium2": ("ui.preview.pages",),
    "PySide6": ("ui",),
    "shiboken6": ("ui",),
}


def told(found: list[Import]) -> list[str]:
    """Return imports as lines that say where they stand."""
    return [str(each) for each in found]


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_imports_only_the_rooms_it_may(room: str) -> None:
    may = (room, *ROOMS[room])

    wrong = [
        each
        for each in imports_of(room)
        if each.is_ours and each.target != "partnerdesk" and not within(each.target, *may)
    ]

    assert told(wrong) == []


@pytest.mark.parametrize("library", sorted(LIBRARIES))
def test_each_library_is_used_in_its_own_rooms_only(library: str) -> None:
    wrong = [
        each
        for each in imports()
        if each.package == library and not within(each.module, *LIBRARIES[library])
    ]

    assert told(wrong) == []


def test_each_library_that_is_used_has_its_rooms() -> None:
    used = {each.package for each in imports() if not each.is_ours and not each.is_standard}

    assert used <= set(LIBRARIES)


def test_the_core_never_imports_the_window() -> None:
    wrong = [each for each in imports_of("partnerdesk") if each.package in ("ui", "PySide6")]

    assert told(wrong) == []


def test_only_the_entries_name_the_window_to_start_it() -> None:
    naming = {
        each.module
        for each in imports_of("partnerdesk")
        if 'import_module("ui' in each.path.read_text(encoding="utf-8")
    }

    assert naming <= set(ENTRIES)


def test_the_window_never_reaches_into_the_store() -> None:
    wrong = [
        each
        for each in imports_of("ui")
        if within(each.target, "partnerdesk.store", "sqlalchemy", "alembic", "sqlite3")
    ]

    assert told(wrong) == []


def test_the_domain_knows_the_standard_library_and_itself_only() -> None:
    wrong = [
        each
        for each in imports_of("partnerdesk.domain")
        if not (each.is_standard or within(each.target, "partnerdesk.domain"))
    ]

    assert told(wrong) == []
    assert imports_of("partnerdesk.domain")


def test_migrations_import_nothing_of_ours() -> None:
    wrong = [each for each in imports_of("partnerdesk.store.migrations") if each.is_ours]

    assert told(wrong) == []


def test_resources_import_nothing_of_ours() -> None:
    wrong = [
        each
        for each in imports_of("resources")
        if each.is_ours and not within(each.target, "resources")
    ]

    assert told(wrong) == []


def test_imports_inside_functions_are_marked_with_their_reason() -> None:
    wrong = [each for each in imports() if each.is_inside_function and not each.has_reason]

    assert told(wrong) == []


def test_slow_libraries_are_not_imported_at_the_start_of_the_core() -> None:
    lazily = ("reportlab", "alembic", "numpy", "xlsxwriter")
    rooms = (*LIBRARIES["reportlab"], *LIBRARIES["alembic"], *LIBRARIES["numpy"])
    wrong = [
        each
        for each in imports()
        if each.package in lazily
        and not each.is_inside_function
        and not each.is_for_types
        and not within(each.module, *rooms)
    ]

    assert told(wrong) == []
