"""The window, after a look at whether this computer can show one."""

import gc
import importlib
from pathlib import Path

from partnerdesk.cli_parts.options import Options
from partnerdesk.paths import SUFFIX
from partnerdesk.startup import check_can_show_windows


def show_window(options: Options) -> int:
    """Show the window and return its exit code; raises EnvironmentProblem before Qt would abort."""
    check_can_show_windows()
    if options.demo:
        return _show_demo()
    return _run(options.file or options.workspace, is_demo=False)


def _show_demo() -> int:
    """Show a fresh copy of the sample, which goes away with the window."""
    import tempfile  # noqa: PLC0415 - 3 ms of every start, needed here only

    from partnerdesk.sample import write_sample  # noqa: PLC0415 - brings sqlalchemy

    with tempfile.TemporaryDirectory(prefix="partnerdesk-demo-") as folder:
        path = Path(folder) / f"sample{SUFFIX}"
        write_sample(path)
        return _run(path, is_demo=True)


def _run(path: Path | None, *, is_demo: bool) -> int:
    # What a start imports stays: looking for garbage among it costs 6 ms before the first frame.
    # `ui.long_lived` turns the collector on again once the accounts are listed.
    gc.disable()
    code: int = importlib.import_module("ui.app").run(path, is_demo=is_demo)
    return code
