"""What can be typed: options before and after the command, or a file for the window."""

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

_WITH_VALUE = (
    "--workspace",
    "--out",
    "--document",
    "--kind",
    "--side",
    "--language",
    "--paper",
    *("--trials", "--seed"),
)
# In the words of `reports.documents` and of `domain.parties`, which a plain start does without.
DOCUMENTS = ("joint", "summary", "brief", "minutes", "circle", "actions")
SIDES = ("us", "them", "third")
HELP = {
    "accounts": "list the accounts with their plans",
    "show": "show the joint plan of an account",
    "balance": "show what each party puts in, carries and gets",
    "splits": "show what each rule would make of the splits",
    "simulate": "show who wins and loses, and how often together",
    "pdf": "write a document about the plan of an account as PDF",
    "import": "take in a plan file",
    "export": "write the joint plan of an account as a plan file",
    "backup": "write a checked copy of the workspace",
    "check": "look the workspace over",
}


class UsageError(Exception):
    """The arguments make no sense; the text says what would."""


class Options(SimpleNamespace):
    """The arguments, understood. Without a command the window is meant."""

    command: str = ""
    workspace: Path | None = None
    demo: bool = False
    self_test: bool = False
    json: bool = False
    account: str = ""
    file: Path | None = None
    out: Path = Path()
    document: str = DOCUMENTS[0]
    side: str = SIDES[0]
    language: str = ""
    no_cover: bool = False
    paper: str = ""
    trials: int | None = None
    seed: int | None = None


def options_of(arguments: Sequence[str]) -> Options | None:
    """Return the options, or None where help or the version was asked for and printed."""
    if (plain := _plain_start(arguments)) is not None:
        return plain
    words = _words(arguments)
    is_window = bool(words) and words[0] not in HELP
    from partnerdesk.cli_parts.parser import parse  # noqa: PLC0415 - a plain start does without

    options = parse(arguments, is_window=is_window)
    if is_window and options is not None and options.file is not None:
        _check_file(options.file)
    return options


def _plain_start(arguments: Sequence[str]) -> Options | None:
    """Return the options of a start with nothing or one file: making a parser costs it 5 ms."""
    if not arguments:
        return Options()
    if len(arguments) > 1 or not arguments[0] or arguments[0].startswith("-"):
        return None
    if arguments[0] in HELP:
        return None
    file = Path(arguments[0])
    _check_file(file)
    return Options(file=file)


def _words(arguments: Sequence[str]) -> list[str]:
    """Return what is neither an option nor the value of one."""
    before = ["", *arguments]
    return [
        word
        for word, previous in zip(arguments, before, strict=False)
        if not word.startswith("-") and previous not in _WITH_VALUE
    ]


def _check_file(file: Path) -> None:
    looks_mistyped = not file.suffix and not file.exists() and file.parent == Path()
    if looks_mistyped:
        commands = ", ".join(HELP)
        raise UsageError(f"There is no file or command “{file}”. Commands: {commands}")
