"""A PDF file is there whole or not at all."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.reports.pdf import render_pdf, write_pdf
from tests.core.reports.building import empty_parts, joint
from tests.core.reports.reading import report_of

REPORT = report_of(joint(empty_parts()))


def test_the_file_holds_the_pdf(tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"

    write_pdf(REPORT, target)

    assert target.read_bytes() == render_pdf(REPORT)
    assert [each.name for each in tmp_path.iterdir()] == ["plan.pdf"]


def test_cancelling_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"old")

    with pytest.raises(UserError):
        write_pdf(REPORT, target, is_cancelled=lambda: True)

    assert target.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["plan.pdf"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EACCES, "read_only"),
        (errno.EROFS, "read_only"),
        (errno.EIO, "cannot_write"),
    ],
)
def test_trouble_with_the_disk_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(EnvironmentProblem) as problem:
        write_pdf(REPORT, tmp_path / "plan.pdf")

    assert problem.value.code == code
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(EnvironmentProblem) as problem:
        write_pdf(REPORT, tmp_path / "plan.pdf")

    tmp_path.chmod(0o700)
    assert problem.value.code == "read_only"


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        write_pdf(REPORT, tmp_path)

    assert problem.value.code == "is_a_folder"


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        write_pdf(REPORT, tmp_path / "nowhere" / "plan.pdf")

    assert problem.value.code == "no_folder"


def test_reportlab_is_not_imported_before_a_pdf_is_made() -> None:
    code = (
        "import partnerdesk.reports.pdf, partnerdesk.reports.joint_plan, partnerdesk.reports.brief,"
        "sys; print([n for n in ('reportlab', 'uharfbuzz', 'PIL', 'babel') if n in sys.modules])"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
