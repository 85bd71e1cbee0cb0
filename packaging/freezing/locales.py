"""What Babel knows of languages, without what is never asked: figures, days and times stay.

Names of countries, languages, currencies, time zones and units are nine tenths of these files.
"""

import pickle
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Any

Entry = tuple[str, str, str]  # name in the program, source, kind

FOLDER = "locale-data"
# They stay, empty: Babel may look them up while it reads a language.
_EMPTIED = frozenset(
    (
        *("languages", "territories", "scripts", "variants", "time_zones", "meta_zones"),
        *("currency_names", "currency_names_plural"),
        *("unit_display_names", "compound_unit_patterns", "compact_decimal_formats"),
    )
)
_WORLD = "global.dat"  # what Babel knows that belongs to no language
_NOT_ASKED = frozenset(("territory_languages", "territory_currencies", "windows_zone_mapping"))


def trimmed(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return entries with Babel's data in a shorter form, which is written into a folder."""
    return [_trimmed_entry(entry, folder) for entry in entries]


def _trimmed_entry(entry: Entry, folder: Path) -> Entry:
    name, source, kind = entry
    path = PurePosixPath(name.replace("\\", "/"))
    is_language = path.parent.name == FOLDER and path.suffix == ".dat"
    if not is_language and path.parts[-2:] != ("babel", _WORLD):
        return entry
    short = folder / FOLDER / path.name
    short.parent.mkdir(parents=True, exist_ok=True)
    data = Path(source).read_bytes()
    short.write_bytes(shortened(data) if is_language else shortened_world(data))
    return name, str(short), kind


def shortened(data: bytes) -> bytes:
    """Return the data of one language without what no figure and no day is written with."""
    told: dict[str, Any] = pickle.loads(data)
    kept = {key: {} if key in _EMPTIED else value for key, value in told.items()}
    for key, is_kept in (("unit_patterns", _is_of_time), ("date_fields", _is_plain)):
        if key in kept:
            kept[key] = {name: each for name, each in kept[key].items() if is_kept(name)}
    return pickle.dumps(kept, protocol=pickle.HIGHEST_PROTOCOL)


def shortened_world(data: bytes) -> bytes:
    """Return the data of no language without lists of what is spoken and paid where."""
    told: dict[str, Any] = pickle.loads(data)
    kept = {key: {} if key in _NOT_ASKED else value for key, value in told.items()}
    return pickle.dumps(kept, protocol=pickle.HIGHEST_PROTOCOL)


def _is_of_time(unit: str) -> bool:
    return unit.startswith("duration-")


def _is_plain(field: str) -> bool:
    """Tell the fields themselves from their short forms, as in `day-narrow`."""
    return "-" not in field
