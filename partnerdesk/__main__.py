"""`python -m partnerdesk`: the same as the command `partnerdesk`."""

import sys

from partnerdesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
