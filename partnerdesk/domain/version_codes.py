"""Codes of versions, short enough to be typed from paper: K7QF-2M9X.

A code is made of the fingerprint of what was handed out, so that the same content bears the same
code, in whatever workspace. Letters that are mistaken for figures are not used, and forgiven.
"""

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OILU", "011V")
_LENGTH, _HALF, _BITS = 8, 4, 5
_DIGITS = _LENGTH * _BITS // 4  # hexadecimal ones of the fingerprint


def code_of(fingerprint: str) -> str:
    """Return the code of a fingerprint in hexadecimal digits; empty where it is none."""
    try:
        number = int(fingerprint[:_DIGITS].ljust(_DIGITS, "0"), 16)
    except ValueError:
        return ""
    letters = "".join(_LETTERS[number >> shift & 31] for shift in range(35, -1, -_BITS))
    return f"{letters[:_HALF]}-{letters[_HALF:]}"


def fingerprint_begins(code: str) -> str:
    """Return the hexadecimal digits with which fingerprints of a code begin, in small letters."""
    number = 0
    for letter in code.replace("-", ""):
        number = number << _BITS | _LETTERS.index(letter)
    return f"{number:0{_DIGITS}x}"


def as_code(typed: str) -> str:
    """Return a code as it is printed, from what somebody typed; empty where it can be none."""
    letters = "".join(each for each in typed.upper() if each.isalnum()).translate(_MISREAD)
    if len(letters) != _LENGTH or any(each not in _LETTERS for each in letters):
        return ""
    return f"{letters[:_HALF]}-{letters[_HALF:]}"
