"""The sample with all that people typed written in other letters.

Whatever still stands in Latin letters on a screen is then the program's own words.
"""

import sqlite3
from pathlib import Path

_LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OTHER = "абцдефгхийклмнопкрстувшхызАБЦДЕФГХИЙКЛМНОПКРСТУВШХЫЗ"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשתאבגד"
_LETTERS = {
    "cyrillic": str.maketrans(_LATIN, _OTHER),
    "hebrew": str.maketrans(_LATIN, _HEBREW * 2),
}
_NOT_TYPED = {"account_digest", "change_set", "change_row", "snapshot", "signature"}


def rewrite(path: Path, letters: str = "cyrillic", *, kept: tuple[str, ...] = ()) -> None:
    """Write every typed text of a workspace in other letters, and forget its history."""
    connection = sqlite3.connect(path)
    table_of = _LETTERS[letters]

    def otherwise(text: str | None) -> str | None:
        return text if text is None else text.translate(table_of)

    connection.create_function("otherwise", 1, otherwise)
    with connection:
        for table in ("change_row", "change_set", "account_digest"):
            connection.execute(f"DELETE FROM {table}")
        for table in _tables(connection):
            columns = [
                row[1]
                for row in connection.execute(f'PRAGMA table_info("{table}")')
                if row[2] == "TEXT" and row[1] not in ("agreed_terms", *kept)
            ]
            if columns:
                told = ", ".join(f'"{name}" = otherwise("{name}")' for name in columns)
                connection.execute(f'UPDATE "{table}" SET {told}')
    connection.close()


def _tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [row[0] for row in found if row[0] not in _NOT_TYPED and "search" not in row[0]]
