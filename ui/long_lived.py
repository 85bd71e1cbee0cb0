"""Sparing the garbage collector what lives as long as the program.

A full collection looks at every object: with 10 000 accounts listed that stops the window for a
tenth of a second. Reference counts free these objects all the same.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def long_lived() -> Iterator[None]:
    """Make things that stay: they are not collected meanwhile, nor looked at afterwards."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
