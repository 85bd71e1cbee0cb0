"""The same plan gives the same bytes in any process, in any time zone."""

import hashlib
import os
import subprocess
import sys

import pytest

from partnerdesk.reports.documents import DocumentKind
from tests.core.reports.all_documents import content

CODE = (
    "import hashlib\n"
    "from partnerdesk.reports.documents import DocumentKind\n"
    "from tests.core.reports.all_documents import content\n"
    "print(*(hashlib.sha256(content({plan!r}, kind, 'de')).hexdigest() for kind in DocumentKind))"
)


@pytest.mark.parametrize("plan", ["mock-ups", "ten scripts"])
def test_another_process_makes_the_same_bytes(plan: str) -> None:
    otherwise = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "PYTHONPATH": os.curdir}
    command = [sys.executable, "-c", CODE.format(plan=plan)]

    there = subprocess.run(command, env=otherwise, capture_output=True, text=True, check=True)

    here = [hashlib.sha256(content(plan, kind, "de")).hexdigest() for kind in DocumentKind]
    assert there.stdout.split() == here
