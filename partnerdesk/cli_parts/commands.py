"""Which function carries out which command of the command line."""

from collections.abc import Callable, Mapping

from partnerdesk.cli_parts import balance, papers, reading, showing, simulating, splits, writing
from partnerdesk.cli_parts.options import Options

COMMANDS: Mapping[str, Callable[[Options], None]] = {
    "accounts": reading.print_accounts,
    "show": showing.print_plan,
    "balance": balance.print_balance,
    "splits": splits.print_splits,
    "simulate": simulating.print_simulation,
    "pdf": papers.write_document,
    "import": writing.take_in,
    "export": writing.export,
    "backup": writing.back_up,
    "check": reading.check,
}
