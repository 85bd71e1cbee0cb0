"""`partnerdesk --self-test`: tries what the program is for, on this computer, without a trace.

It runs on the packaged program too, where a data file or a library may have been left out.
"""

import contextlib
import importlib
import os
import re
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import resources
from partnerdesk.clock import system_clock
from partnerdesk.commands.importing import ImportPlan
from partnerdesk.commands.items import SetField
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.errors import PartnerDeskError
from partnerdesk.exchange.plan_file import from_plan_file, to_plan_file
from partnerdesk.formats import Formats
from partnerdesk.made_with import parts
from partnerdesk.paths import SUFFIX
from partnerdesk.queries.accounts import find_account, newest_plan_of
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.sample import write_sample
from partnerdesk.store.oldest import write_oldest
from partnerdesk.workspace import Workspace, open_workspace

SCRIPTS = "Łódź, Ελλάδα, Москва, مرحبا, שלום, 你好, こんにちは, 안녕, नमस्ते, 🚀"
_ACCOUNT = "Alder"
_FONTS = ("Inter", "Arabic", "Hebrew", "Devanagari", "Hangul", "Droid", "Emoji")  # in the PDF
_TRIALS = 100


class SelfTestError(Exception):
    """A step that did not lead where it should."""


Step = tuple[str, Callable[[], None]]


def self_test() -> int:
    """Try everything and return 0, or 1 where a step failed; one line is printed for each step."""
    with tempfile.TemporaryDirectory(prefix="partnerdesk-test-") as name, _own_home(Path(name)):
        folder = Path(name)
        results = [_try(name, step) for name, step in (*_core_steps(folder), *_window_steps())]
    return 0 if all(results) else 1


def expect(is_so: bool, complaint: str) -> None:
    """Raise SelfTestError with a complaint where something is not as it should be."""
    if not is_so:
        raise SelfTestError(complaint)


def _core_steps(folder: Path) -> tuple[Step, ...]:
    path = folder / f"self-test{SUFFIX}"
    return (
        ("make a plan, change it, undo, redo", lambda: _edit(path)),
        ("write a plan file and read it", lambda: _round_trip(path)),
        ("print a plan in several scripts", lambda: _print(path)),
        ("read a logo", _read_logo),
        ("look the workspace over", lambda: _look_over(path)),
        ("bring the oldest workspace up to date", lambda: _bring_up_to_date(folder)),
        ("simulate what could happen", lambda: _simulate(path)),
        ("find all data files", _find_resources),
        ("tell the licences of all parts", _tell_licences),
    )


def _window_steps() -> tuple[Step, ...]:
    if find_spec("PySide6") is None:
        return ()
    steps: tuple[Step, ...] = importlib.import_module("ui.self_test").STEPS
    return tuple((name, lambda step=step: _without_screen(step)) for name, step in steps)


def _try(name: str, step: Callable[[], None]) -> bool:
    try:
        step()
    except (PartnerDeskError, SelfTestError, OSError, ImportError, ValueError, KeyError) as error:
        _say(f"FAILED  {name}: {type(error).__name__}: {error}")
        return False
    _say(f"ok      {name}")
    return True


def _edit(path: Path) -> None:
    write_sample(path)
    with open_workspace(path) as workspace:
        goal = _plan(workspace).goals[0]
        change = SetField(kind="goal", item_id=goal.id, field="title", value=SCRIPTS)
        workspace.execute(change)
        expect(_titles(workspace)[goal.id] == SCRIPTS, "the change is not there")
        workspace.undo()
        expect(_titles(workspace)[goal.id] == goal.title, "undo did not take it back")
        workspace.redo()
        expect(_titles(workspace)[goal.id] == SCRIPTS, "redo did not do it again")


def _round_trip(path: Path) -> None:
    with open_workspace(path, writes=False) as workspace:
        plan = _plan(workspace)
    again, unknown = from_plan_file(to_plan_file(plan), Path("self-test.json"))
    expect(again == plan and not unknown, "the plan is another one")
    with open_workspace(None) as other:
        other.execute(ImportPlan(plan=again))
        expect(_plan(other) == plan, "the plan changed on its way in")


def _print(path: Path) -> None:
    pdf = printed(path)
    expect(pdf.startswith(b"%PDF-"), "this is no PDF")
    used = b" ".join(re.findall(rb"/FontName */(\S+)", _unpacked(pdf)))
    missing = [name for name in _FONTS if name.encode() not in used]
    expect(not missing, f"fonts missing in the PDF: {', '.join(missing)}")


def printed(path: Path) -> bytes:
    """Return the joint plan of a sample as PDF, with a title in many scripts."""
    reports = importlib.import_module("partnerdesk.reports.documents")
    output = importlib.import_module("partnerdesk.reports.pdf.output")
    with open_workspace(path, writes=False) as workspace:
        plan = _plan(workspace)
    plan = replace(plan, head=replace(plan.head, title=SCRIPTS))
    setting = reports.Setting(printed_on=system_clock().date(), formats=Formats())
    document = reports.shared_document(reports.DocumentKind.JOINT_PLAN, plan, setting)
    pdf: bytes = output.render_pdf(document)
    return pdf


def _read_logo() -> None:
    pictures = importlib.import_module("partnerdesk.reports.pdf.pictures")
    expect(pictures.read_picture(resources.read_bytes("brand", "app_icon_48.png")), "no picture")


def _unpacked(pdf: bytes) -> bytes:
    """Return a PDF followed by its compressed objects, for looking into."""
    packed = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    found = [pdf]
    for each in packed:
        with contextlib.suppress(zlib.error):
            found.append(zlib.decompressobj().decompress(each))
    return b"\n".join(found)


def _look_over(path: Path) -> None:
    with open_workspace(path, writes=False) as workspace:
        found = workspace.check()
    expect(found.is_sound, "; ".join((*found.damage, *found.dangling, *found.schema)))


def _bring_up_to_date(folder: Path) -> None:
    path = folder / f"oldest{SUFFIX}"
    write_oldest(path, SCRIPTS)
    with open_workspace(path) as workspace:
        names = [each.name for each in workspace.portfolio()]
        found = workspace.check()
    expect(names == [SCRIPTS], "its account is not there")
    expect(found.is_sound, "; ".join((*found.damage, *found.dangling, *found.schema)))


def _simulate(path: Path) -> None:
    simulation = importlib.import_module("partnerdesk.analysis.simulation")
    with open_workspace(path, writes=False) as workspace:
        plan = _plan(workspace)
    expect(simulation.simulate(plan, trials=_TRIALS, seed=1).trials == _TRIALS, "too few runs")


def _find_resources() -> None:
    fonts = [resources.font_path(name) for name in ("Regular", "Medium", "SemiBold", "Bold")]
    files = [*fonts, *resources.fallback_font_paths().values()]
    files += [resources.path_of("themes", "tokens.json")]
    missing = [file.name for file in files if not file.is_file()]
    expect(not missing, f"missing: {', '.join(missing)}")
    expect(bool(resources.icon_names()), "there are no icons")


def _tell_licences() -> None:
    without = [part.name for part in parts() if not part.text]
    expect(not without, f"without a licence: {', '.join(without)}")


def _without_screen(step: Callable[[], None]) -> None:
    """Do a step offscreen, unless a platform with a screen was asked for."""
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = before or "offscreen"
    try:
        step()
    finally:
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]


@contextmanager
def _own_home(folder: Path) -> Iterator[None]:
    """Keep settings and data of the user out of the test, and the test out of them."""
    before = os.environ.get("PARTNERDESK_HOME")
    os.environ["PARTNERDESK_HOME"] = str(folder / "home")
    try:
        yield
    finally:
        if before is None:
            del os.environ["PARTNERDESK_HOME"]
        else:
            os.environ["PARTNERDESK_HOME"] = before


def _plan(workspace: Workspace) -> JointPlan:
    return workspace.read(
        lambda connection: read_joint_plan(
            connection, newest_plan_of(find_account(connection, _ACCOUNT)).id
        )
    )


def _titles(workspace: Workspace) -> dict[str, str]:
    return {goal.id: goal.title for goal in _plan(workspace).goals}


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
