"""The command line: the window, and all that can be done without one.

It starts without Qt, reportlab, alembic and numpy; `--version` does not even bring sqlalchemy.
Exit codes: 0 done, 1 something is wrong with what was given, 2 usage, 3 the computer, 130 stopped.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from partnerdesk.cli_parts.options import Options, UsageError, options_of
from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.whole_files import problem_from_system

DONE, WRONG_INPUT, WRONG_USAGE, WRONG_PLACE, STOPPED, PIPE_CLOSED = 0, 1, 2, 3, 130, 141


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for and return the exit code; problems go to stderr, in words."""
    _speak_plainly()
    try:
        options = options_of(sys.argv[1:] if argv is None else argv)
        code = DONE if options is None else _run(options)
        sys.stdout.flush()
    except UsageError as error:
        return _complain(str(error), WRONG_USAGE)
    except UserError as error:
        return _complain(error.sentence, WRONG_INPUT)
    except BrokenPipeError:
        _give_output_up()  # whoever read it has gone
        return PIPE_CLOSED
    except (EnvironmentProblem, OSError) as error:
        return _complain(_sentence(error), WRONG_PLACE)
    except KeyboardInterrupt:
        return _complain("Stopped.", STOPPED)
    return code


def _run(options: Options) -> int:
    if options.self_test:
        from partnerdesk.self_test import self_test  # noqa: PLC0415 - brings everything

        return self_test()
    if options.command:
        from partnerdesk.cli_parts.commands import COMMANDS  # noqa: PLC0415 - brings sqlalchemy

        COMMANDS[options.command](options)
        return DONE
    from partnerdesk.cli_parts.window import show_window  # noqa: PLC0415 - brings Qt in the end

    return show_window(options)


def _sentence(error: EnvironmentProblem | OSError) -> str:
    if isinstance(error, EnvironmentProblem):
        return error.sentence
    if error.filename is None:
        _give_output_up()
    return problem_from_system(error, Path(error.filename or "standard output")).sentence


def _give_output_up() -> None:
    """Write nothing more to an output that takes nothing, not at the end of the program either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_plainly() -> None:
    """Never fail on a character that the terminal cannot show, nor where there is no terminal."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _complain(sentence: str, code: int) -> int:
    sys.stderr.write(f"partnerdesk: {sentence}\n")
    return code
