"""Take pictures of every screen: python -m tests.screenshots FOLDER [WIDTHxHEIGHT ...].

Without a screen Qt's offscreen platform is used. Each size is taken in both themes.
"""

import os
import sys
import tempfile
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM")):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory()
os.environ["PARTNERDESK_HOME"] = _HOME.name

from tests.screenshots.taking import take_all  # noqa: E402 - the environment comes first

if __name__ == "__main__":
    sizes = [tuple(map(int, size.split("x"))) for size in sys.argv[2:]] or [(1440, 900)]
    take_all(Path(sys.argv[1]), [(size[0], size[1]) for size in sizes])
