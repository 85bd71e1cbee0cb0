"""What holds for all tests of the window: dressed, nothing runs modally, nothing is left over."""

import shutil
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox

from partnerdesk.sample import write_sample
from partnerdesk.workspace import open_workspace
from ui.language import speak
from ui.look.theme import Theme, apply

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=timezone(timedelta(hours=1)))


def now() -> datetime:
    """Return the moment at which the sample is told."""
    return NOW


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Return the class of the application that pytest-qt makes."""
    return QApplication


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace, made once; tests work with copies."""
    path = tmp_path_factory.mktemp("sample") / "sample.partnerdesk"
    write_sample(path, now)
    with open_workspace(path, clock=now) as workspace:
        workspace.refresh_facts([each.account_id for each in workspace.portfolio()])
    return path


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Speak English: it has plural forms of its own."""
    speak("en", qapp)


@pytest.fixture
def sample_copy(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample workspace to write in."""
    return Path(shutil.copy(sample_file, tmp_path / "copy.partnerdesk"))


@pytest.fixture(autouse=True)
def nothing_is_left_over(qapp: QApplication) -> Iterator[None]:
    """Fail where a test leaves windows, timers or threads behind."""
    apply(qapp, Theme.LIGHT).watch_focus()
    windows = set(QApplication.topLevelWidgets())
    threads = _own_threads()
    yield
    _let_go()
    left = [each for each in QApplication.topLevelWidgets() if each not in windows]
    names = [f"{type(each).__name__} {each.windowTitle()}" for each in left if not each.parent()]
    running = [each for each in qapp.findChildren(QTimer) if each.isActive()]
    assert not names, f"windows left over: {names}"
    assert not running, f"timers left over: {running}"
    assert _own_threads() <= threads
    assert QThreadPool.globalInstance().waitForDone(2000), "work goes on"


@pytest.fixture(autouse=True)
def nothing_runs_modally(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where anything would wait for an answer in an event loop of its own."""

    def refuse(*_arguments: object, **_named: object) -> None:
        raise AssertionError("nothing may run modally")

    for dialog in (QDialog, QMessageBox, QMenu):
        monkeypatch.setattr(dialog, "exec", refuse)
    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)
    for name in ("critical", "information", "question", "warning", "about"):
        monkeypatch.setattr(QMessageBox, name, refuse)


def _own_threads() -> set[threading.Thread]:
    """Return the threads that Python started: those of Qt's pool are kept for the next work."""
    return {each for each in threading.enumerate() if not each.name.startswith("Dummy-")}


def _let_go() -> None:
    """Delete what asked to be deleted, and what that asks for."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
