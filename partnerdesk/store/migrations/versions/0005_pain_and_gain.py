"""Rewards get a target, bands and an actual; parties weights and caps, groups a worth.

The tables are made anew, so that an old file has its columns in the order of a new one.
"""

from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables with more columns, and keep their rows."""
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in statements.split(";\n"):
        if statement.strip():
            op.execute(statement)
