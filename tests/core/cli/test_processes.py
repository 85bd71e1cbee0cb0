"""The command line as a process: what it imports, how it ends, and pipes that close."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from partnerdesk.sample import write_sample
from tests.core.cli.outside import ROOT, has_qt, started

SLOW = ("PySide6", "reportlab", "alembic", "numpy", "ui")
_MODULES = """
import sys
from partnerdesk.cli import main
code = main(sys.argv[1:])
names = sorted({name.partition(".")[0] for name in sys.modules})
print("\\n" + " ".join(names))
sys.exit(code)
"""


def imported(*arguments: str) -> set[str]:
    done = started(*arguments, code=_MODULES)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


def test_version_imports_next_to_nothing() -> None:
    assert imported("--version") & {*SLOW, "sqlalchemy", "babel", "msgspec"} == set()


@pytest.mark.parametrize("arguments", [("accounts",), ("balance", "alder", "--demo")])
def test_reading_imports_nothing_slow(arguments: tuple[str, ...]) -> None:
    assert imported(*arguments) & set(SLOW) == set()


def test_exit_codes_and_streams_of_a_process(tmp_path: Path) -> None:
    good = started("accounts", "--demo", "--json")
    wrong = started("show", "nobody", "--demo")
    usage = started("show")

    assert (good.returncode, good.stderr, len(json.loads(good.stdout))) == (0, "", 9)
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert (usage.returncode, usage.stdout) == (2, "")


def test_shown_plan_file_is_the_exported_one(tmp_path: Path) -> None:
    workspace = tmp_path / "w.partnerdesk"
    write_sample(workspace)
    out = tmp_path / "alder.json"

    started("export", "alder", "--out", out, "--workspace", workspace)
    shown = started("show", "alder", "--json", "--workspace", workspace)

    assert shown.stdout == out.read_text(encoding="utf-8")


def test_terminals_without_unicode_get_something_readable() -> None:
    done = started("balance", "alder", "--demo", environment={"PYTHONIOENCODING": "ascii"})

    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u20ac165,000.00" in done.stdout


def test_json_stays_json_without_unicode() -> None:
    done = started("accounts", "--demo", "--json", environment={"PYTHONIOENCODING": "ascii"})

    assert len(json.loads(done.stdout)) == 9


def test_closed_pipes_end_without_a_word() -> None:
    command = f"{sys.executable} -m partnerdesk show alder --demo --json | head -c 10"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
    )

    assert done.stdout == '{\n "format'
    assert done.stderr == ""


def in_shell(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", f"{sys.executable} -m partnerdesk {command}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="a full device as Linux has it")
@pytest.mark.parametrize("command", ["accounts --demo", "show alder --demo --json"])
def test_an_output_that_takes_nothing_more_is_told_in_one_sentence(command: str) -> None:
    done = in_shell(f"{command} > /dev/full")

    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "disk is full" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="closes outputs as shells do")
@pytest.mark.parametrize("closed", [">&-", ">&- 2>&-"])
def test_commands_run_where_nobody_listens(closed: str) -> None:
    done = in_shell(f"accounts --demo --json {closed}")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_ctrl_c_ends_with_130_and_no_traceback() -> None:
    code = (
        "import sys, _thread\n"
        "from partnerdesk import cli\n"
        "from partnerdesk.cli_parts import commands\n"
        "def stop(options): raise KeyboardInterrupt\n"
        "commands.COMMANDS = {**commands.COMMANDS, 'accounts': stop}\n"
        "sys.exit(cli.main(['accounts']))"
    )
    done = started(code=code)

    assert (done.returncode, done.stderr) == (128 + signal.SIGINT, "partnerdesk: Stopped.\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens of Linux")
@pytest.mark.skipif(not has_qt(), reason="without Qt another sentence is first")
@pytest.mark.parametrize(
    ("display", "words"),
    [(None, "No screen was found"), (":7654", "does not answer"), ("nonsense", "does not answer")],
)
def test_window_without_a_screen_is_a_sentence_and_3(display: str | None, words: str) -> None:
    environment = {"DISPLAY": display, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}

    done = started(environment=environment)

    assert (done.returncode, done.stdout) == (3, "")
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_self_test_finds_nothing_wrong() -> None:
    done = started("--self-test")

    assert (done.returncode, done.stderr) == (0, "")
    assert [line[:8] for line in done.stdout.splitlines()] == ["ok      "] * len(
        done.stdout.splitlines()
    )
