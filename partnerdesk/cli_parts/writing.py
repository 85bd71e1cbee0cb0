"""What leaves or enters a workspace by the command line: PDF, plan files, backups."""

from functools import partial

from partnerdesk.cli_parts.opening import (
    formats,
    open_existing,
    open_for_handing_out,
    open_for_writing,
)
from partnerdesk.cli_parts.options import Options
from partnerdesk.cli_parts.printing import say
from partnerdesk.cli_parts.reading import prepared_plan
from partnerdesk.clock import system_clock
from partnerdesk.commands.importing import ImportPlan
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.errors import UserError
from partnerdesk.exchange.plan_file import read_plan_file, write_plan_file
from partnerdesk.handing_out import hand_out
from partnerdesk.queries.accounts import find_plan
from partnerdesk.reports.document import ReportDocument
from partnerdesk.settings import load_settings


def write_report(options: Options) -> None:
    """Write the joint plan, or the internal brief, as PDF."""
    from partnerdesk.reports.pdf.output import write_pdf  # noqa: PLC0415 - only for paper
    from partnerdesk.reports.pdf.paper import Paper  # noqa: PLC0415 - only for paper

    paper = Paper[(options.paper or load_settings().paper).upper()]
    write_pdf(_report(options), options.out, paper=paper)
    say(f"Written: {options.out}")


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
    write_plan_file(_handed_out(options), options.out)
    say(f"Written: {options.out}")


def back_up(options: Options) -> None:
    """Write a checked copy of the workspace."""
    if options.file is None:
        raise UserError("file_missing", path="")
    with open_existing(options) as workspace:
        workspace.back_up(options.file)
    say(f"Written: {options.file}")


def _handed_out(options: Options) -> JointPlan:
    """Return the plan of an account, kept as a version where the workspace can be written."""
    with open_for_handing_out(options) as workspace:
        plan = workspace.read(partial(find_plan, name=options.account))
        return hand_out(workspace, plan.id)


def _report(options: Options) -> ReportDocument:
    from partnerdesk.reports.brief import brief_report  # noqa: PLC0415 - only for paper
    from partnerdesk.reports.joint_plan import joint_plan_report  # noqa: PLC0415 - only for paper

    today = system_clock().date()
    if options.kind == "brief":
        prepared = prepared_plan(options)
        shown = formats(prepared.parts.head.currency)
        return brief_report(prepared, printed_on=today, formats=shown)
    plan = _handed_out(options)
    return joint_plan_report(plan, printed_on=today, formats=formats(plan.head.currency))
