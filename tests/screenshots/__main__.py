"""Take pictures of every screen: python -m tests.screenshots FOLDER [WIDTHxHEIGHT ...].

Each size is taken in both themes. With the word readme instead of sizes only the README's pictures
are taken, with the word docs those of docs/screens: views and dialogs as well. Without a screen
Qt's offscreen platform is used.
"""

import os
import sys
import tempfile
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM")):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory()
os.environ["PARTNERDESK_HOME"] = _HOME.name

from tests.screenshots.taking import (  # noqa: E402 - set up first
    Look,
    shouting,
    take_all,
    take_for_docs,
    take_for_readme,
)

with shouting():
    if sys.argv[2:] == ["readme"]:
        take_for_readme(Path(sys.argv[1]))
    elif sys.argv[2:] == ["docs"]:
        take_for_docs(Path(sys.argv[1]))
    else:
        sizes = [tuple(map(int, size.split("x"))) for size in sys.argv[2:]] or [(1440, 900)]
        looks = [
            Look(width=size[0], height=size[1], theme=theme)
            for size in sizes
            for theme in ("light", "dark")
        ]
        take_all(Path(sys.argv[1]), looks)
