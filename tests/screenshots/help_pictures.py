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

from PIL import Image  # noqa: E402 - set up first
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402 - set up first

from partnerdesk.queries.plans import read_joint_plan  # noqa: E402 - set up first
from partnerdesk.sample import write_sample  # noqa: E402 - set up first
from partnerdesk.settings import Settings, save_settings  # noqa: E402 - set up first
from tests.screenshots.guide import guide_of  # noqa: E402 - set up first
from tests.screenshots.taking import _alder, _settle, _wait  # noqa: E402 - set up first
from ui.app import Start, make_application  # noqa: E402 - set up first
from ui.dialogs.export_pdf import ExportPdf  # noqa: E402 - set up first
from ui.place import Place  # noqa: E402 - set up first

LANGUAGES = ("en", "de")
WIDTH, HEIGHT = 1200, 760
SHOWN = 1100  # pixels of the file; the help shows it in at most 760
CIRCLE = "guide-2-circle-today"


def take(folder: Path) -> None:
    """Save each picture in each language, as a small file."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory() as place:
        for language in LANGUAGES:
            sample = Path(place) / f"sample-{language}.partnerdesk"
            write_sample(sample)
            save_settings(
                Settings(theme="light", language=language, our_name="Brightwell Packaging")
            )
            for name, widget in _pictures(app, sample):
                _keep(widget, folder / f"{name}-{language}.png")


def _pictures(app: QApplication, sample: Path) -> Iterator[tuple[str, QWidget]]:
    start = Start(sample, is_demo=True, parent=app)
    window = start.window
    window.resize(WIDTH, HEIGHT)
    window.show()
    _wait(lambda: start.desk.is_open)
    _settle()
    yield "home", window
    account, plan = _alder(start)
    for section in ("goals", "dialogue"):
        start.desk.go(Place(account_id=account, plan_id=plan, section=section))
        _settle()
        yield section, window
    yield from _export(start)
    start.desk.go(Place())
    _settle()
    for name, widget in guide_of(start, _settle):
        if name == CIRCLE:
            yield "circle", widget
    yield from _session(start, plan)
    window.close()
    start.deleteLater()
    _settle()


def _export(start: Start) -> Iterator[tuple[str, QWidget]]:
    start.window.acts["export_pdf"].trigger()
    _settle()
    dialog = next(each for each in start.window.findChildren(ExportPdf) if each.isVisible())
    dialog.file.show_path(Path("/home/anna/Documents", dialog.path.name))
    yield "export", dialog
    dialog.reject()
    _settle()


def _session(start: Start, plan: str) -> Iterator[tuple[str, QWidget]]:
    """Begin a session with the agenda that is next, and yield its window at the second topic."""
    view = start.desk.workspace.read(lambda found: read_joint_plan(found, plan))
    touchpoint = next(each for each in view.touchpoints if each.agenda)
    if start.window.conduct is None:
        raise LookupError("the window is not conducted")
    together = start.window.conduct.together
    together.begin(plan, touchpoint.id, start.window.screen(), is_rehearsal=False)
    if together.session is None:
        raise LookupError("the session did not begin")
    together.session.next_topic()
    _settle()
    together.session.resize(1400, 860)
    _settle()
    yield "session", together.session
    together.stop()
    _settle()


def _keep(widget: QWidget, file: Path) -> None:
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()  # the ring would lie round whatever was reached last
        _settle()
    widget.grab().save(str(file))
    picture = Image.open(file).convert("RGB")
    if picture.width > SHOWN:
        height = round(picture.height * SHOWN / picture.width)
        picture = picture.resize((SHOWN, height), Image.Resampling.LANCZOS)
    small = picture.quantize(128, kmeans=2, dither=Image.Dither.NONE)
    small.save(file, optimize=True)


if __name__ == "__main__":
    take(Path(sys.argv[1]))
