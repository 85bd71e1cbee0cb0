"""What holds for all tests: no screen is needed, and nothing of the user's is touched.

Qt is not imported here: the core's tests run where it is not installed.
"""

import os
import sys
from pathlib import Path

import pytest

if sys.platform == "linux" and not os.environ.get("QT_QPA_PLATFORM"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a folder for data, settings and logs."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("PARTNERDESK_HOME", str(home))
    return home
