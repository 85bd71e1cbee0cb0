"""What the frozen program runs: the same as the command `partnerdesk`."""

import sys

from partnerdesk.cli import main

sys.exit(main())
