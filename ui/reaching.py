"""Whether something is there, for folders that may be closed to us: those count as not there."""

from pathlib import Path


def is_folder(path: Path) -> bool:
    """Tell whether a folder is there and can be reached."""
    try:
        return path.is_dir()
    except OSError:  # pathlib passes on what the system says of a folder above it
        return False


def is_file(path: Path) -> bool:
    """Tell whether a file is there and can be reached."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_there(path: Path) -> bool:
    """Tell whether a file or folder is there and can be reached."""
    return is_folder(path) or is_file(path)
