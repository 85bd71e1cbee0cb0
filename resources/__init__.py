"""Data files that ship with the program, and the one way to reach them.

Plain paths beside this file: the same in a source tree, an installed package and a frozen build.
"""

import sys
import zlib
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds icons, fonts, themes and the other data files."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None and (bundled := Path(frozen) / "resources").is_dir():
        return bundled
    return Path(__file__).resolve().parent


def path_of(*parts: str) -> Path:
    """The path of one data file, such as `path_of("themes", "tokens.json")`."""
    return root().joinpath(*parts)


def read_text(*parts: str) -> str:
    """The text of one data file (UTF-8). Raises FileNotFoundError."""
    return path_of(*parts).read_text(encoding="utf-8")


def read_bytes(*parts: str) -> bytes:
    """The bytes of one data file. Raises FileNotFoundError."""
    return path_of(*parts).read_bytes()


@cache
def icon_names() -> tuple[str, ...]:
    """The names that `ui.look.icons` accepts, in alphabetical order."""
    return tuple(sorted(file.stem for file in path_of("icons").glob("*.svg")))


def font_path(weight: str) -> Path:
    """The Inter font file of a weight: Regular, Medium, SemiBold or Bold."""
    return path_of("fonts", f"Inter-{weight}.ttf")


def font_bytes(path: Path) -> bytes:
    """The content of a font file, unpacked."""
    packed = path.read_bytes()
    # Code 31 means that gzip's head and tail are there and are checked.
    return zlib.decompress(packed, 31) if path.suffix == ".gz" else packed


def fallback_font_paths() -> dict[str, Path]:
    """Fonts for scripts that Inter lacks, by script name (TrueType outlines, packed: they are large
    and seldom needed; `font_bytes` reads them).
    """
    folder = path_of("fonts", "fallback")
    return {
        "Arabic": folder / "NotoSansArabic-Regular.ttf.gz",
        "Hebrew": folder / "NotoSansHebrew-Regular.ttf.gz",
        "Devanagari": folder / "NotoSansDevanagari-Regular.ttf.gz",
        "Hangul": folder / "Hangul-Regular.ttf.gz",
        "Han": folder / "DroidSansFallback-Regular.ttf.gz",
        "Emoji": folder / "NotoEmoji-Regular.ttf.gz",
    }
