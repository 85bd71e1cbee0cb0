"""The minutes as PDF while both sides look: made beside the window, written without asking where.

A dialog for files would show folders, which name other customers; so would the path of a problem.
"""

from collections.abc import Callable
from pathlib import Path

from partnerdesk.errors import EnvironmentProblem, PartnerDeskError
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.whole_files import problem_from_system, write_whole
from ui.context import Context
from ui.dialogs.file_choice import free_path
from ui.reaching import is_file
from ui.tasks import Work


class MinutesPaper:
    """Writes beside what is there; only a file of its own that nobody touched is replaced."""

    def __init__(self, context: Context, minutes: Callable[[], Minutes]) -> None:
        self._context, self._minutes = context, minutes
        self._path: Path | None = None
        self._written = b""

    def work(self) -> Work:
        """Return what makes the PDF of the minutes as they are now, for a thread of its own."""
        from ui.dialogs.minutes_order import minutes_order  # noqa: PLC0415 - what draws PDF
        from ui.dialogs.pdf_work import RenderWork  # noqa: PLC0415 - what draws PDF

        today = self._context.workspace.now().astimezone().date()
        return RenderWork(order=minutes_order(self._minutes(), self._context.settings(), today))

    def save(self, content: bytes) -> str:
        """Write a PDF where exports go, and return the name of the file.

        Raises EnvironmentProblem, which names the file and no folder.
        """
        from ui.dialogs.minutes_order import minutes_file  # noqa: PLC0415 - what draws PDF

        path = minutes_file(self._minutes(), self._context.settings())
        try:
            if self._path is None or not self._is_as_written(self._path):
                self._path = free_path(path)
            write_whole(content, self._path)
        except PartnerDeskError as problem:
            raise _without_folder(problem, path) from None
        except OSError as error:
            raise _without_folder(problem_from_system(error, path), path) from None
        self._written = content
        return self._path.name

    def _is_as_written(self, path: Path) -> bool:
        return is_file(path) and path.read_bytes() == self._written


def _without_folder(problem: PartnerDeskError, path: Path) -> EnvironmentProblem:
    parameters = {**problem.parameters, "path": path.name}
    return EnvironmentProblem(problem.code, **parameters)
