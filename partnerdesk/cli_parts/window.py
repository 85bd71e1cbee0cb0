"""The window, after a look at whether this computer can show one."""

import gc
import importlib
from pathlib import Path

from partnerdesk.cli_parts.options import Options
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.first_window import Answer, ask_first_window
from partnerdesk.paths import PLAN_SUFFIX, SUFFIX
from partnerdesk.startup import check_can_show_windows
from partnerdesk.together_door import is_session_shown


def show_window(options: Options) -> int:
    """Show the window and return its exit code; raises EnvironmentProblem before Qt would abort.

    Where the workspace is open already, its window comes forward and takes a plan file in. While
    a joint session is on the screen no other window opens.
    """
    if options.demo:
        _check_nobody_looks_on()
        check_can_show_windows()
        return _show_demo(_plan_in(options))
    plan = _plan_in(options)
    workspace = options.workspace if plan is not None else options.file or options.workspace
    answer = ask_first_window(workspace, plan)
    if answer is Answer.HERE:
        return 0
    _check_nobody_looks_on()
    check_can_show_windows()
    return _run(workspace, plan, is_first_silent=answer is Answer.SILENT)


def _check_nobody_looks_on() -> None:
    if is_session_shown(is_to_come=True):
        raise EnvironmentProblem("session_on_screen")


def _plan_in(options: Options) -> Path | None:
    """Return the file that was given, where that is a plan and no workspace."""
    file = options.file
    return file if file is not None and file.suffix in (PLAN_SUFFIX, ".json") else None


def _show_demo(plan: Path | None) -> int:
    """Show a fresh copy of the sample, which goes away with the window."""
    import tempfile  # noqa: PLC0415 - 3 ms of every start, needed here only

    from partnerdesk.sample import write_sample  # noqa: PLC0415 - brings sqlalchemy

    with tempfile.TemporaryDirectory(prefix="partnerdesk-demo-") as folder:
        path = Path(folder) / f"sample{SUFFIX}"
        write_sample(path)
        return _run(path, plan, is_demo=True)


def _run(
    path: Path | None, plan: Path | None, *, is_demo: bool = False, is_first_silent: bool = False
) -> int:
    # What a start imports stays: looking for garbage among it costs 6 ms before the first frame.
    # `ui.long_lived` turns the collector on again once the accounts are listed.
    gc.disable()
    run = importlib.import_module("ui.app").run
    code: int = run(path, is_demo=is_demo, plan=plan, is_first_silent=is_first_silent)
    return code
