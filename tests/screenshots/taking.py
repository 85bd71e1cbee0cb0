"""Starts the program on a fresh sample and grabs its window on every screen."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from partnerdesk.sample import make_sample
from partnerdesk.settings import Settings, save_settings
from partnerdesk.workspace import open_workspace
from ui.app import Start, make_application
from ui.pages.registry import SECTIONS
from ui.place import Place

PATIENCE = 400
IN_README = ("home-light-1440", "overview-dark-1440", "goals-light-1440")


def take_all(folder: Path, sizes: list[tuple[int, int]]) -> None:
    """Save a picture of each screen, in each size and theme."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        _take_from(Path(place) / "sample.partnerdesk", folder, sizes)


def take_for_readme(folder: Path) -> None:
    """Save the pictures that the README shows."""
    with tempfile.TemporaryDirectory() as place:
        take_all(Path(place), [(1440, 900)])
        folder.mkdir(parents=True, exist_ok=True)
        for name in IN_README:
            shutil.copyfile(Path(place) / f"{name}.png", folder / f"{name}.png")


def _take_from(sample: Path, folder: Path, sizes: list[tuple[int, int]]) -> None:
    with open_workspace(sample) as workspace:
        make_sample(workspace)
    app = make_application()
    for theme in ("light", "dark"):
        save_settings(Settings(theme=theme, our_name="Brightwell Packaging"))
        for width, height in sizes:
            _take(app, sample, folder, f"{theme}-{width}", (width, height))


def _take(
    app: QApplication, sample: Path, folder: Path, suffix: str, size: tuple[int, int]
) -> None:
    start = Start(sample, is_demo=True, parent=app)
    window = start.window
    window.resize(*size)
    window.show()
    _wait(lambda: start.desk.is_open)
    _settle()
    window.grab().save(str(folder / f"home-{suffix}.png"))
    place = _alder(start)
    for section in SECTIONS:
        start.desk.go(Place(account_id=place[0], plan_id=place[1], section=section.key))
        _settle()
        window.grab().save(str(folder / f"{section.key}-{suffix}.png"))
    window.close()
    start.deleteLater()
    _settle()


def _alder(start: Start) -> tuple[str, str]:
    for each in start.desk.workspace.portfolio():
        if each.name.startswith("Alder") and each.plan_id:
            return each.account_id, each.plan_id
    raise LookupError("the sample has no plan with Alder")


def _settle() -> None:
    for _ in range(PATIENCE // 8):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def _wait(is_there: Callable[[], bool]) -> None:
    for _ in range(PATIENCE):
        if is_there():
            return
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    raise TimeoutError("the program did not come up")
