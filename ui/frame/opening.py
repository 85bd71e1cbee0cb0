"""Opening the workspace, which imports the database layer: done after the first painted frame."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partnerdesk.clock import Clock
    from partnerdesk.workspace import Workspace


def open_for_desk(path: Path | None, clock: "Clock | None" = None) -> "Workspace":
    """Open a workspace for writing; raises EnvironmentProblem where that cannot be."""
    # The database layer costs more than the whole frame: a start paints first.
    from partnerdesk.workspace import open_workspace  # noqa: PLC0415

    return open_workspace(path) if clock is None else open_workspace(path, clock=clock)
