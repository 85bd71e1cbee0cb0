"""What can be typed: options before and after the command, or a file for the window."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from partnerdesk import __version__

_WITH_VALUE = ("--workspace", "--out", "--kind", "--paper")
_HELP = {
    "accounts": "list the accounts with their plans",
    "show": "show the joint plan of an account",
    "balance": "show what each party puts in, carries and gets",
    "pdf": "write the plan of an account as PDF",
    "import": "take in a plan file",
    "export": "write the joint plan of an account as a plan file",
    "backup": "write a checked copy of the workspace",
    "check": "look the workspace over",
}


class UsageError(Exception):
    """The arguments make no sense; the text says what would."""


class Options(argparse.Namespace):
    """The arguments, understood. Without a command the window is meant."""

    command: str = ""
    workspace: Path | None = None
    demo: bool = False
    self_test: bool = False
    json: bool = False
    account: str = ""
    file: Path | None = None
    out: Path = Path()
    kind: str = "joint"
    paper: str = ""


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong instead of leaving the program."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}. See: partnerdesk --help")


def options_of(arguments: Sequence[str]) -> Options | None:
    """Return the options, or None where help or the version was asked for and printed."""
    if (plain := _plain_start(arguments)) is not None:
        return plain
    words = _words(arguments)
    is_window = bool(words) and words[0] not in _HELP
    parser = _window_parser() if is_window else _command_parser()
    try:
        options = parser.parse_args(list(arguments), namespace=Options())
    except SystemExit:
        return None
    if is_window and options.file is not None:
        _check_file(options.file)
    return options


def _plain_start(arguments: Sequence[str]) -> Options | None:
    """Return the options of a start with nothing or one file: making a parser costs it 5 ms."""
    if not arguments:
        return Options()
    if len(arguments) > 1 or not arguments[0] or arguments[0].startswith("-"):
        return None
    if arguments[0] in _HELP:
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
        commands = ", ".join(_HELP)
        raise UsageError(f"There is no file or command “{file}”. Commands: {commands}")


def _everywhere() -> _Parser:
    """Return the options that may stand before and after a command."""
    parser = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    parser.add_argument(
        "--workspace", type=Path, metavar="FILE", help="use this workspace instead of your own"
    )
    parser.add_argument("--demo", action="store_true", help="use a fresh copy of the sample")
    return parser


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="partnerdesk", parents=[_everywhere()], allow_abbrev=False)
    _add_own(parser)
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="a workspace to open")
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="partnerdesk",
        usage="partnerdesk [FILE] [options], or: partnerdesk COMMAND [options]",
        description="A desk at which a seller and a customer plan as partners. "
        "Without a command the window opens, with FILE as its workspace.",
        parents=[_everywhere()],
        allow_abbrev=False,
    )
    _add_own(parser)
    made = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND")
    parsers = {
        name: made.add_parser(name, help=text, parents=[_everywhere()], allow_abbrev=False)
        for name, text in _HELP.items()
    }
    _add_arguments(parsers)
    return parser


def _add_own(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"PartnerDesk {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="try everything on this computer, then stop"
    )


def _add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    for name in ("show", "balance", "pdf", "export"):
        parsers[name].add_argument("account", metavar="ACCOUNT", help="id, name, or a part of it")
    for name in ("accounts", "show", "balance"):
        parsers[name].add_argument("--json", action="store_true", help="for other programs")
    for name in ("pdf", "export"):
        parsers[name].add_argument("--out", type=Path, required=True, metavar="FILE")
    for name in ("import", "backup"):
        parsers[name].add_argument("file", type=Path, metavar="FILE")
    parsers["pdf"].add_argument("--kind", choices=("joint", "brief"), default="joint")
    parsers["pdf"].add_argument("--paper", choices=("a4", "letter"), default="")
