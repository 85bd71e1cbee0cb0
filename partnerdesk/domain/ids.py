"""Identifiers: UUIDs of version 7, so that plans made apart can meet without a clash."""

import secrets
import time
import uuid


def new_id() -> str:
    """Return a fresh version 7 UUID: 48 bits of milliseconds, then random bits (RFC 9562)."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (2**48 - 1)) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def is_id(text: str) -> bool:
    """Tell whether a text is an identifier in the one spelling that we write."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False
