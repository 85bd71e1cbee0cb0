"""Bugs are logged and told once, with a report that names no data."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from partnerdesk.version import version
from ui.crash import CrashWatch, report_of
from ui.dialogs.crash_report import CrashReport

SECRET = "Alder pays 4 million"


@pytest.fixture
def reports() -> list[str]:
    """What was told."""
    return []


@pytest.fixture
def watch(qtbot: QtBot, reports: list[str]) -> Iterator[CrashWatch]:
    """A watch that listens."""
    hooks = sys.excepthook, threading.excepthook
    made = CrashWatch(reports.append)
    made.start()
    yield made
    made.stop()
    sys.excepthook, threading.excepthook = hooks


def fail() -> None:
    """Be a bug that has to do with a customer."""
    raise ValueError(SECRET)


def caught(watch: CrashWatch) -> None:
    """Have the watch catch a bug."""
    try:
        fail()
    except ValueError as error:
        watch.catch(type(error), error, error.__traceback__)


def test_a_bug_is_told_with_its_place_and_without_data(
    watch: CrashWatch, reports: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caught(watch)
    (report,) = reports
    assert f"PartnerDesk {version()}" in report
    assert "ValueError" in report
    assert "in fail" in report
    assert SECRET not in report
    assert SECRET not in caplog.text


def test_while_one_bug_is_told_others_are_only_logged(
    watch: CrashWatch, reports: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caught(watch)
    caught(watch)
    assert len(reports) == 1
    assert caplog.text.count("A bug:") == 2
    watch.done()
    caught(watch)
    assert len(reports) == 2


def test_a_bug_in_a_thread_is_told_in_the_window(
    qtbot: QtBot, watch: CrashWatch, reports: list[str]
) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(reports) == 1)
    assert "in fail" in reports[0]


@pytest.mark.no_qt_log
def test_what_qt_says_goes_to_the_log(watch: CrashWatch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    qWarning("a plugin is missing")
    assert "Qt: a plugin is missing" in caplog.text


def test_paths_above_the_program_are_left_out() -> None:
    try:
        fail()
    except ValueError as error:
        report = report_of(type(error), error.__traceback__)
    assert str(Path(__file__).parents[3]) not in report
    assert "ui/frame/test_crash.py" in report


def test_the_report_can_be_copied_and_one_can_go_on(qtbot: QtBot) -> None:
    dialog = CrashReport("ValueError\n  ui/app.py:7 in run")
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("ValueError")
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
