"""What the frozen program runs: the same as the command `partnerdesk`."""

import os
import sys

# The frozen start points the system's loader at our folder. It has been read by now; what we start
# (an e-mail script, a viewer of PDF) is to find the libraries of its own system.
_PATH = "LD_LIBRARY_PATH"
os.environ.pop(_PATH, None)
if before := os.environ.pop(f"{_PATH}_ORIG", None):
    os.environ[_PATH] = before

from partnerdesk.cli import main  # noqa: E402 - the environment comes first

sys.exit(main())
