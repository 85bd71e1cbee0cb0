"""The parser of the command line. Apart: making it takes 5 ms that a plain start can do without."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from partnerdesk.analysis.simulation_results import DEFAULT_TRIALS
from partnerdesk.cli_parts.options import DOCUMENTS, HELP, SIDES, Options, UsageError
from partnerdesk.version import version


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong instead of leaving the program."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}. See: partnerdesk --help")


class _Version(argparse.Action):
    """Prints the version, which is looked up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_more: object) -> NoReturn:
        """Print it and leave."""
        sys.stdout.write(f"PartnerDesk {version()}\n")
        parser.exit()


def parse(arguments: Sequence[str], *, is_window: bool) -> Options | None:
    """Return the options, or None where help or the version was asked for and printed."""
    parser = _window_parser() if is_window else _command_parser()
    options = Options()
    try:
        parser.parse_args(list(arguments), namespace=options)
    except SystemExit:
        return None
    return options


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
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="a workspace or plan to open"
    )
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
        for name, text in HELP.items()
    }
    _add_arguments(parsers)
    return parser


def _add_own(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--version",
        action=_Version,
        nargs=0,
        default=argparse.SUPPRESS,
        help="show program's version number and exit",
    )
    parser.add_argument(
        "--self-test", action="store_true", help="try everything on this computer, then stop"
    )


def _add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    for name in ("show", "balance", "splits", "simulate", "pdf", "export"):
        parsers[name].add_argument("account", metavar="ACCOUNT", help="id, name, or a part of it")
    for name in ("accounts", "show", "balance", "splits", "simulate"):
        parsers[name].add_argument("--json", action="store_true", help="for other programs")
    for name in ("pdf", "export"):
        parsers[name].add_argument("--out", type=Path, required=True, metavar="FILE")
    for name in ("import", "backup"):
        parsers[name].add_argument("file", type=Path, metavar="FILE")
    parsers["simulate"].add_argument(
        "--trials",
        type=int,
        metavar="N",
        help=f"how many runs, {DEFAULT_TRIALS} unless told",
    )
    parsers["simulate"].add_argument(
        "--seed",
        type=int,
        metavar="N",
        help="the same seed gives the same runs",
    )
    _add_paper(parsers["pdf"])


def _add_paper(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--document",
        "--kind",
        dest="document",
        choices=DOCUMENTS,
        default=DOCUMENTS[0],
        help="which one: the joint plan unless told",
    )
    parser.add_argument("--side", choices=SIDES, default=SIDES[0], help="whose actions")
    parser.add_argument("--language", metavar="XX", default="", help="such as en or de")
    parser.add_argument("--paper", choices=("a4", "letter"), default="")
    parser.add_argument("--no-cover", action="store_true", help="begin with the summary")
