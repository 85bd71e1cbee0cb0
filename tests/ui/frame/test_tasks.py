"""Work beside the window ends in exactly one way, and its signals come in the window's thread."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from partnerdesk.errors import UserError
from ui.tasks import IsCancelled, Progress, Task


def test_work_reports_its_progress_and_its_answer(qtbot: QtBot) -> None:
    def work(progress: Progress, _is_cancelled: IsCancelled) -> int:
        for step in range(3):
            progress(step + 1, 3)
        return threading.get_ident()

    steps: list[tuple[int, int]] = []
    answers: list[int] = []
    task = Task(work)
    task.finished.connect(answers.append)
    task.progressed.connect(lambda done, of: steps.append((done, of)))
    with qtbot.waitSignals([task.finished, task.ended]):
        task.start()
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert len(answers) == 1
    assert answers[0] != threading.get_ident()
    assert not task.is_running


def test_a_problem_is_handed_on_as_it_is(qtbot: QtBot) -> None:
    def work(_progress: Progress, _is_cancelled: IsCancelled) -> None:
        raise UserError("nothing_to_undo")

    task = Task(work)
    with qtbot.waitSignal(task.failed) as told:
        task.start()
    assert told.args is not None
    assert told.args[0].code == "nothing_to_undo"


def test_a_bug_is_told_and_logged_without_its_text(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work(_progress: Progress, _is_cancelled: IsCancelled) -> None:
        raise ZeroDivisionError("what a customer typed")

    task = Task(work)
    with qtbot.waitSignal(task.failed):
        task.start()
    assert "ZeroDivisionError in work" in caplog.text
    assert "customer" not in caplog.text


def test_cancelled_work_tells_that_and_nothing_else(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(_progress: Progress, is_cancelled: IsCancelled) -> None:
        begun.set()
        go_on.wait(5)
        if is_cancelled():
            raise UserError("cancelled")

    task = Task(work)
    failed: list[object] = []
    task.failed.connect(failed.append)
    with qtbot.waitSignal(task.cancelled):
        task.start()
        assert begun.wait(5)
        task.cancel()
        go_on.set()
    assert failed == []
