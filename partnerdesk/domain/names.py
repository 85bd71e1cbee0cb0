"""Names as people compare them: without case, accents and space around them."""

import unicodedata


def folded(name: str) -> str:
    """Return what two spellings of the same name have in common."""
    plain = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(each for each in plain if not unicodedata.combining(each))
