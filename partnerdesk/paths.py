"""Where things lie on this computer. PARTNERDESK_HOME puts everything into one folder."""

import os
from pathlib import Path

import platformdirs

_HOME = "PARTNERDESK_HOME"
SUFFIX = ".partnerdesk"
PLAN_SUFFIX = ".partnerplan"  # of plan files, which are JSON


def data_folder() -> Path:
    """Return the folder of the user's own workspace."""
    home = os.environ.get(_HOME)
    if home:
        return Path(home) / "data"
    return Path(platformdirs.user_data_dir("PartnerDesk", appauthor=False))


def config_folder() -> Path:
    """Return the folder of the settings."""
    home = os.environ.get(_HOME)
    if home:
        return Path(home) / "config"
    return Path(platformdirs.user_config_dir("PartnerDesk", appauthor=False))


def log_folder() -> Path:
    """Return the folder of the log files."""
    home = os.environ.get(_HOME)
    if home:
        return Path(home) / "logs"
    return Path(platformdirs.user_log_dir("PartnerDesk", appauthor=False))


def default_workspace() -> Path:
    """Return the user's own workspace file; it need not exist yet."""
    return data_folder() / f"workspace{SUFFIX}"


def backup_folder(workspace: Path) -> Path:
    """Return the folder beside a workspace that its backups lie in."""
    return workspace.with_name(f"{workspace.stem} backups")


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for their owner only."""
    if not folder.parent.exists():
        make_private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
