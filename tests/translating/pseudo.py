"""A language nobody speaks: what is translated shows at once, and is 40 % longer than English."""

import re

from PySide6.QtCore import QObject, QTranslator

LONGER = 0.4
_KEPT = re.compile(r"(\{[^}]*\}|%n|%\d|&(?=\w)|<[^>]*>)")
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "αβςδεφγηιϕκλμνοπθρστυωωχψζΑΒΣΔΕΦΓΗΙΘΚΛΜΝΟΠΘΡΣΤΥΩΩΧΨΖ",
)
_FILLING = " ωωω"


def pseudo(text: str, number: int = -1) -> str:
    """Return a text in Greek letters and 40 % longer; placeholders stay as they are."""
    parts = _KEPT.split(text)
    told = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_LETTERS) for part in parts if part
    )
    missing = round(sum(len(part) for part in parts[::2]) * LONGER)
    told += (_FILLING * (missing // len(_FILLING) + 1))[:missing]
    return told.replace("%n", str(number)) if number >= 0 else told


class PseudoTranslator(QTranslator):
    """Translates everything it is asked for, and remembers what that was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def translate(
        self,
        context: str | bytes,
        text: str | bytes,
        _disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        """Return the text in the language nobody speaks."""
        plain = text.decode() if isinstance(text, bytes) else text
        self.asked.add((context.decode() if isinstance(context, bytes) else context, plain))
        return pseudo(plain, n)

    def isEmpty(self) -> bool:
        """Tell that there is something to translate with."""
        return False
