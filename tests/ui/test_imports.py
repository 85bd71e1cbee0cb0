"""What importing the window costs beyond its own modules."""

import subprocess
import sys

_SOURCES_KEPT = "import ui.app, linecache; print(len(linecache.cache))"


def test_no_source_is_kept_of_the_modules_that_a_start_imports() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SOURCES_KEPT], capture_output=True, text=True, check=True
    )

    assert int(done.stdout) < 10
