"""Which workspace a command works on: a named one, the user's own, or the sample."""

from partnerdesk.cli_parts.options import Options
from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.formats import Formats
from partnerdesk.paths import default_workspace
from partnerdesk.sample import make_sample
from partnerdesk.settings import load_settings
from partnerdesk.workspace import Workspace, open_workspace

_ENGLISH = "en_GB"


def open_for_reading(options: Options) -> Workspace:
    """Return an open workspace that nothing is written to; one that is missing is empty.

    Raises UserError where a workspace was named that is not there.
    """
    path = options.workspace
    if options.demo or (path is None and not default_workspace().exists()):
        return _in_memory(options)
    if path is not None and not path.exists():
        raise UserError("file_missing", path=path)
    return open_workspace(path or default_workspace(), writes=False)


def open_for_writing(options: Options) -> Workspace:
    """Return an open workspace, made where there is none."""
    if options.demo:
        return _in_memory(options)
    return open_workspace(options.workspace or default_workspace())


def open_for_handing_out(options: Options) -> Workspace:
    """Return an open workspace that keeps what is handed out, where that is possible."""
    path = options.workspace or default_workspace()
    if options.demo or not path.exists():
        return open_for_reading(options)
    try:
        return open_workspace(path)
    except EnvironmentProblem as problem:
        if problem.code not in ("in_use", "read_only"):
            raise
        return open_for_reading(options)


def open_existing(options: Options) -> Workspace:
    """Return an open workspace for reading; raises UserError where there is none."""
    if not options.demo and not (options.workspace or default_workspace()).exists():
        raise UserError("file_missing", path=options.workspace or default_workspace())
    return open_for_reading(options)


def formats(currency: str) -> Formats:
    """Return the formats of the user's settings, for a plan's currency."""
    return Formats(locale=load_settings().locale or _ENGLISH, currency=currency)


def _in_memory(options: Options) -> Workspace:
    workspace = open_workspace(None)
    if options.demo:
        make_sample(workspace)
    return workspace
