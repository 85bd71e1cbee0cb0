"""`partnerdesk --self-test`: tries what the program is for, on this computer, without a trace.

It runs on the packaged program too, where a data file or a library may have been left out.
"""

import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import resources
from partnerdesk.clock import system_clock
from partnerdesk.commands.importing import ImportPlan
from partnerdesk.commands.items import SetField
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.errors import PartnerDeskError
from partnerdesk.exchange.plan_file import from_plan_file, to_plan_file
from partnerdesk.formats import Formats
from partnerdesk.paths import SUFFIX
from partnerdesk.queries.accounts import find_account, newest_plan_of
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.sample import write_sample
from partnerdesk.workspace import Workspace, open_workspace

_SCRIPTS = "Łódź, Ελλάδα, Москва, مرحبا, שלום, 你好, こんにちは, 안녕, नमस्ते"
_ACCOUNT = "Alder"


class SelfTestError(Exception):
    """A step that did not lead where it should."""


def self_test() -> int:
    """Try everything and return 0, or 1 where a step failed; one line is printed for each step."""
    with tempfile.TemporaryDirectory(prefix="partnerdesk-test-") as folder:
        steps = (*_core_steps(Path(folder)), *_window_steps())
        results = [_try(name, step) for name, step in steps]
    return 0 if all(results) else 1


def _core_steps(folder: Path) -> tuple[tuple[str, Callable[[], None]], ...]:
    path = folder / f"self-test{SUFFIX}"
    return (
        ("make a plan, change it, undo, redo", lambda: _edit(path)),
        ("write a plan file and read it", lambda: _round_trip(path)),
        ("print a plan in several scripts", lambda: _print(path)),
        ("look the workspace over", lambda: _look_over(path)),
        ("find all data files", _find_resources),
    )


def _window_steps() -> tuple[tuple[str, Callable[[], None]], ...]:
    if find_spec("PySide6") is None:
        return ()
    return (("show the window", _show_window),)


def _try(name: str, step: Callable[[], None]) -> bool:
    try:
        step()
    except (PartnerDeskError, SelfTestError, OSError, ImportError, ValueError, KeyError) as error:
        _say(f"FAILED  {name}: {type(error).__name__}: {error}")
        return False
    _say(f"ok      {name}")
    return True


def _edit(path: Path) -> None:
    write_sample(path)
    with open_workspace(path) as workspace:
        goal = _plan(workspace).goals[0]
        change = SetField(kind="goal", item_id=goal.id, field="title", value=_SCRIPTS)
        workspace.execute(change)
        _expect(_titles(workspace)[goal.id] == _SCRIPTS, "the change is not there")
        workspace.undo()
        _expect(_titles(workspace)[goal.id] == goal.title, "undo did not take it back")
        workspace.redo()
        _expect(_titles(workspace)[goal.id] == _SCRIPTS, "redo did not do it again")


def _round_trip(path: Path) -> None:
    with open_workspace(path, writes=False) as workspace:
        plan = _plan(workspace)
    again, unknown = from_plan_file(to_plan_file(plan), Path("self-test.json"))
    _expect(again == plan and not unknown, "the plan is another one")
    with open_workspace(None) as other:
        other.execute(ImportPlan(plan=again))
        _expect(_plan(other) == plan, "the plan changed on its way in")


def _print(path: Path) -> None:
    report = importlib.import_module("partnerdesk.reports.joint_plan")
    output = importlib.import_module("partnerdesk.reports.pdf.output")
    with open_workspace(path, writes=False) as workspace:
        plan = _plan(workspace)
    plan = replace(plan, head=replace(plan.head, title=_SCRIPTS))
    today = system_clock().date()
    document = report.joint_plan_report(plan, printed_on=today, formats=Formats())
    _expect(output.render_pdf(document).startswith(b"%PDF-"), "this is no PDF")


def _look_over(path: Path) -> None:
    with open_workspace(path, writes=False) as workspace:
        found = workspace.check()
    _expect(found.is_sound, "; ".join((*found.damage, *found.dangling, *found.schema)))


def _find_resources() -> None:
    fonts = [resources.font_path(name) for name in ("Regular", "Medium", "SemiBold", "Bold")]
    files = [*fonts, *resources.fallback_font_paths().values()]
    files += [resources.path_of("themes", "tokens.json")]
    missing = [file.name for file in files if not file.is_file()]
    _expect(not missing, f"missing: {', '.join(missing)}")
    _expect(bool(resources.icon_names()), "there are no icons")


def _show_window() -> None:
    """Load every icon and font and show the window once, without a screen."""
    with _without_screen(), tempfile.TemporaryDirectory(prefix="partnerdesk-test-") as folder:
        app_module = importlib.import_module("ui.app")
        fonts = importlib.import_module("ui.look.fonts")
        icons = importlib.import_module("ui.look.icons")
        app = app_module.make_application()
        start = app_module.Start(Path(folder) / f"empty{SUFFIX}", is_demo=True, parent=app)
        _expect(fonts.load() and fonts.load_bold(), "a font cannot be used")
        empty = [name for name in resources.icon_names() if _is_blank(icons.pixmap(name))]
        _expect(not empty, f"icons that cannot be drawn: {', '.join(empty)}")
        start.window.show()
        app.processEvents()
        _expect(start.window.isVisible(), "the window does not show")
        start.window.close()
        app.processEvents()


def _is_blank(pixmap: Any) -> bool:
    bits = bytes(pixmap.toImage().constBits())
    return not any(bits)


@contextmanager
def _without_screen() -> Iterator[None]:
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        yield
    finally:
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before


def _plan(workspace: Workspace) -> JointPlan:
    return workspace.read(
        lambda connection: read_joint_plan(
            connection, newest_plan_of(find_account(connection, _ACCOUNT)).id
        )
    )


def _titles(workspace: Workspace) -> dict[str, str]:
    return {goal.id: goal.title for goal in _plan(workspace).goals}


def _expect(is_so: bool, complaint: str) -> None:
    if not is_so:
        raise SelfTestError(complaint)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
