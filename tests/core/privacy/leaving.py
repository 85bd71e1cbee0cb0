"""Everything that can leave the rep's eyes, as text: plan value, plan file, paper, command line."""

import dataclasses
import importlib
import inspect
import io
import pkgutil
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import get_type_hints

from partnerdesk import exchange
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.exchange.plan_file import to_plan_file
from partnerdesk.formats import Formats
from partnerdesk.reports.brief import brief_report
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.documents import DocumentKind, Setting, shared_document
from partnerdesk.reports.framing import Dress
from partnerdesk.reports.joint_plan import joint_plan_report
from partnerdesk.reports.pdf import render_pdf
from tests.core.privacy.papers import words_of_pdf
from tests.core.store.programs import ROOT

PRINTED_ON = date(2026, 6, 1)


def leaves_of(value: object) -> Iterator[object]:
    """Yield every plain value within a value, whatever holds it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from leaves_of(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from leaves_of(key)
            yield from leaves_of(each)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for each in value:
            yield from leaves_of(each)
    else:
        yield value


def as_text(value: object) -> str:
    """Return every plain value within a value, one a line."""
    return "\n".join(str(each) for each in leaves_of(value))


def pdf_text(pdf: bytes) -> str:
    """Return all words of a PDF, wherever in it they are."""
    return words_of_pdf(pdf)


def joint_report(plan: JointPlan) -> ReportDocument:
    """Return the joint plan as a document."""
    return joint_plan_report(plan, Setting(printed_on=PRINTED_ON, formats=Formats()))


def brief(prepared: PreparedPlan) -> str:
    """Return the words of the internal brief on paper: here the canaries belong."""
    document = brief_report(prepared, printed_on=PRINTED_ON, formats=Formats())
    return pdf_text(render_pdf(document))


OUTPUTS: Mapping[str, Callable[[JointPlan], str]] = {
    "value": as_text,
    "plan file": lambda plan: to_plan_file(plan).decode(),
    "document": lambda plan: repr(joint_report(plan)),
    "paper": lambda plan: pdf_text(render_pdf(joint_report(plan))),
    "further papers": lambda plan: "\n".join(further_papers(plan)),
}


def further_papers(plan: JointPlan) -> Iterator[str]:
    """Yield the words of every other document that is made of a joint plan."""
    dress = Dress(code="K7QF-2M9X", has_cover=True)
    setting = Setting(printed_on=PRINTED_ON, formats=Formats(), dress=dress)
    for kind in DocumentKind:
        if kind not in (DocumentKind.BRIEF, DocumentKind.MINUTES):
            for side in Side:
                yield pdf_text(render_pdf(shared_document(kind, plan, setting, side)))


def further_ways_out() -> Mapping[str, Callable[[JointPlan], str]]:
    """Return every other function of the exchange that makes bytes or text of a joint plan."""
    found: dict[str, Callable[[JointPlan], str]] = {}
    for info in pkgutil.iter_modules(exchange.__path__, f"{exchange.__name__}."):
        module = importlib.import_module(info.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == info.name and _makes_something_of_a_plan(function):
                found[f"{info.name}.{name}"] = partial(_words_of, function)
    return found


def _makes_something_of_a_plan(function: Callable[..., object]) -> bool:
    hints = get_type_hints(function)
    takes_plan = next(iter(hints.values()), None) is JointPlan
    is_public = not function.__name__.startswith("_")
    return is_public and takes_plan and hints.get("return") not in (None, type(None))


def _words_of(function: Callable[..., object], plan: JointPlan) -> str:
    known = {"formats": Formats(), "printed_on": PRINTED_ON, "today": PRINTED_ON}
    needed = list(inspect.signature(function).parameters.values())[1:]
    made = function(plan, **{each.name: known[each.name] for each in needed if each.name in known})
    if isinstance(made, bytes) and made.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            return "\n".join(archive.read(name).decode() for name in archive.namelist())
    return made.decode() if isinstance(made, bytes) else as_text(made)


def said_by_command_line(path: Path, home: Path, *arguments: str) -> str:
    """Return what the command line says of a workspace, as a real program."""
    done = subprocess.run(
        [sys.executable, "-m", "partnerdesk", "--workspace", str(path), *arguments],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PARTNERDESK_HOME": str(home), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout + done.stderr


def digits_of(text: str) -> str:
    """Return a text with nothing between the digits of its figures."""
    return re.sub(r"(?<=\d)[.,'’\s](?=\d)", "", text)
