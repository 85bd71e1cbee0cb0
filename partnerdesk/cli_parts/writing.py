"""What leaves or enters a workspace by the command line: plan files and backups."""

from functools import partial

from partnerdesk.cli_parts.opening import (
    open_existing,
    open_for_handing_out,
    open_for_writing,
)
from partnerdesk.cli_parts.options import Options
from partnerdesk.cli_parts.printing import say
from partnerdesk.commands.importing import ImportPlan
from partnerdesk.errors import UserError
from partnerdesk.exchange.plan_file import read_plan_file, write_plan_file
from partnerdesk.handing_out import hand_out, with_logos
from partnerdesk.queries.accounts import find_plan


def take_in(options: Options) -> None:
    """Take a plan file into the workspace, and say what was left out of it."""
    if options.file is None:
        raise UserError("file_missing", path="")
    plan, unknown = read_plan_file(options.file)
    with open_for_writing(options) as workspace:
        workspace.execute(ImportPlan(plan=plan))
    say(*unknown, f"Taken in: {plan.head.title}, {plan.account.name}")


def export(options: Options) -> None:
    """Write the joint plan of an account as a plan file."""
    with open_for_handing_out(options) as workspace:
        plan = workspace.read(partial(find_plan, name=options.account))
        write_plan_file(with_logos(workspace, hand_out(workspace, plan.id)), options.out)
    say(f"Written: {options.out}")


def back_up(options: Options) -> None:
    """Write a checked copy of the workspace."""
    if options.file is None:
        raise UserError("file_missing", path="")
    with open_existing(options) as workspace:
        workspace.back_up(options.file)
    say(f"Written: {options.file}")
