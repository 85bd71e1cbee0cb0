"""Identifiers: UUIDs of version 7, so that plans made apart can meet without a clash."""

import secrets
import threading
import time
import uuid

_RANDOM_BITS = 74
_LOW_BITS = 62


class _Sequence:
    """Milliseconds and random bits, always above the last ones: ids made later sort later."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def next(self) -> int:
        fresh = (time.time_ns() // 1_000_000) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS - 1)
        with self._lock:
            self._last = fresh if fresh > self._last else self._last + 1 + secrets.randbits(32)
            return self._last


_sequence = _Sequence()


def new_id() -> str:
    """Return a fresh version 7 UUID: 48 bits of milliseconds, then random bits (RFC 9562).

    Ids made by one program sort in the order they were made, also within a millisecond and when
    the computer's clock is set back (RFC 9562, section 6.2, method 2).
    """
    value = _sequence.next()
    milliseconds, random = divmod(value, 1 << _RANDOM_BITS)
    high, low = divmod(random, 1 << _LOW_BITS)
    fields = (milliseconds & (2**48 - 1)) << 80 | 0x7 << 76 | high << 64 | 0x2 << 62 | low
    return str(uuid.UUID(int=fields))


def is_id(text: str) -> bool:
    """Tell whether a text is an identifier in the one spelling that we write."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False
