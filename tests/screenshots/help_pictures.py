"""The pictures of the user guide: python -m tests.screenshots.help_pictures docs/guide/pictures."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM")):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory()
os.environ["PARTNERDESK_HOME"] = _HOME.name

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402 - set up first

from partnerdesk.settings import Settings, save_settings  # noqa: E402 - set up first
from tests.screenshots.guide import guide_of  # noqa: E402 - set up first
from tests.screenshots.session import session_of  # noqa: E402 - set up first
from tests.screenshots.standing_clock import (  # noqa: E402 - set up first
    StandingClock,
    started,
    write_standing_sample,
)
from tests.screenshots.taking import (  # noqa: E402 - set up first
    alder,
    keep_small,
    settle,
    shouting,
    the_application,
    wait,
)
from tests.screenshots.views import paper_of, views_of  # noqa: E402 - set up first
from ui.app import Start  # noqa: E402 - set up first
from ui.dialogs.export_pdf import ExportPdf  # noqa: E402 - set up first
from ui.place import Place  # noqa: E402 - set up first

LANGUAGES = ("en", "de")
WIDTH, HEIGHT = 1200, 760
SCREEN = (1920, 1080)  # the one that both sides look at
SHOWN, COLOURS = 1100, 128  # pixels and colours of a file: all of them ship with the program
CIRCLE = "guide-2-circle-today"
SESSION = {"session-goal": "session", "session-reveal": "reveal", "session-minutes": "minutes"}


def take(folder: Path) -> None:
    """Save each picture in each language, as a small file."""
    folder.mkdir(parents=True, exist_ok=True)
    app = the_application()
    with tempfile.TemporaryDirectory() as place:
        for language in LANGUAGES:
            sample = Path(place) / f"sample-{language}.partnerdesk"
            write_standing_sample(sample)
            save_settings(
                Settings(theme="light", language=language, our_name="Brightwell Packaging")
            )
            for name, widget in _pictures(app, sample):
                _keep(widget, folder / f"{name}-{language}.png")


def _pictures(app: QApplication, sample: Path) -> Iterator[tuple[str, QWidget]]:
    start = Start(sample, is_demo=True, parent=app)
    clock = started(start)
    window = start.window
    window.resize(WIDTH, HEIGHT)
    window.show()
    wait(lambda: start.desk.is_open)
    settle()
    yield "home", window
    account, plan = alder(start)
    for section in ("goals", "rewards", "dialogue", "health"):
        start.desk.go(Place(account_id=account, plan_id=plan, section=section))
        settle()
        if section != "health":
            yield section, window
        for name, widget in views_of(start, section, settle):
            if name == "health-alignment":
                yield "alignment", widget
    yield from _export(start)
    yield from paper_of(start, settle)
    start.desk.go(Place())
    settle()
    for name, widget in guide_of(start, settle):
        if name == CIRCLE:
            yield "circle", widget
    yield from _session(start, clock, plan)
    window.close()
    start.deleteLater()
    settle()


def _export(start: Start) -> Iterator[tuple[str, QWidget]]:
    start.window.acts["export_pdf"].trigger()
    settle()
    dialog = next(each for each in start.window.findChildren(ExportPdf) if each.isVisible())
    dialog.file.show_path(Path("/home/anna/Documents", dialog.path.name))
    yield "export", dialog
    dialog.reject()
    settle()


def _session(start: Start, clock: StandingClock, plan: str) -> Iterator[tuple[str, QWidget]]:
    for name, widget in session_of(start, clock, plan, SCREEN, settle):
        if name in SESSION:
            yield SESSION[name], widget


def _keep(widget: QWidget, file: Path) -> None:
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()  # the ring would lie round whatever was reached last
        settle()
    widget.grab().save(str(file))
    keep_small(file, file, SHOWN, colours=COLOURS)


if __name__ == "__main__":
    with shouting():
        take(Path(sys.argv[1]))
