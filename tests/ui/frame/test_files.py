"""Files out and in: the PDF with its pre-check, plan files, backups."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from partnerdesk.commands.accounts import AddParty
from partnerdesk.queries.plans import read_plan
from partnerdesk.reports.documents import DocumentKind
from tests.ui.frame.conftest import Seen
from ui.dialogs.export_pdf import ExportPdf
from ui.dialogs.file_choice import file_name, free_path, usual_folder
from ui.dialogs.precheck_view import PrecheckView
from ui.reaching import is_there

LEFT = Qt.MouseButton.LeftButton


def export_of(seen: Seen) -> ExportPdf:
    """Open the dialog for Alder's plan."""
    seen.open_account("Alder")
    seen.qtbot.keyClick(seen.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = seen.window.findChild(ExportPdf)
    assert dialog is not None
    return dialog


def texts_in(view: PrecheckView) -> str:
    """Return all words of a pre-check."""
    return "\n".join(label.text() for label in view.findChildren(QLabel))


def test_the_check_says_what_is_seen_and_what_stays(seen: Seen) -> None:
    dialog = export_of(seen)
    view = dialog.findChild(PrecheckView)
    assert view is not None
    words = texts_in(view)
    assert "Alder will see" in words
    assert "7 goals" in words
    assert "private notes" in words
    assert "The value we bring" in words
    dialog.reject()


def test_the_check_names_a_third_party_that_heads_the_document(seen: Seen) -> None:
    seen.open_account("Alder")
    now = seen.desk.place
    command = AddParty(account_id=now.account_id, plan_id=now.plan_id, name="Harbour Ltd")
    seen.desk.context.run(command)
    dialog = export_of(seen)
    view = dialog.findChild(PrecheckView)
    assert view is not None
    assert "Harbour Ltd" in texts_in(view)
    dialog.reject()


def test_the_joint_plan_is_written_beside_the_window(seen: Seen, tmp_path: Path) -> None:
    dialog = export_of(seen)
    assert dialog.path.name == "Alder Foods Cooperative 2027 joint plan 2026-11-22.pdf"
    target = tmp_path / "plan.pdf"
    dialog.set_path(target)
    seen.qtbot.mouseClick(dialog.export, LEFT)
    assert not dialog.export.isEnabled()
    seen.qtbot.waitUntil(dialog.open_file.isVisible, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF")
    assert dialog.outcome.said.text() == f"Written to {target}"
    assert seen.desk.settings.export_folder == str(tmp_path)
    dialog.reject()


def test_the_suggested_file_never_replaces_one(seen: Seen, tmp_path: Path) -> None:
    seen.desk.change_settings(export_folder=str(tmp_path))
    dialog = export_of(seen)
    first = dialog.path
    dialog.start()
    seen.qtbot.waitUntil(dialog.open_file.isVisible, timeout=20_000)
    dialog.start()
    seen.qtbot.waitUntil(lambda: dialog.export.isEnabled() and dialog.path != first, timeout=20_000)
    assert dialog.path == tmp_path / f"{first.stem} (2).pdf"
    assert dialog.file.path == dialog.path
    assert first.exists()
    assert dialog.path.exists()
    dialog.reject()


def test_a_folder_that_cannot_be_reached_is_not_the_usual_one(tmp_path: Path) -> None:
    closed = tmp_path / ("x" * 300)  # the system says more of it than that it is not there

    assert usual_folder(str(tmp_path)) == tmp_path
    assert usual_folder(str(closed)) != closed
    assert not is_there(closed)


def test_a_free_path_counts_on_from_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "plan v1.json"
    assert free_path(path) == path
    path.touch()
    (tmp_path / "plan v1 (2).json").touch()
    assert free_path(path) == tmp_path / "plan v1 (3).json"


def test_a_plan_file_is_suggested_under_a_free_name(seen: Seen, tmp_path: Path) -> None:
    seen.desk.change_settings(export_folder=str(tmp_path))
    (tmp_path / "Alder Foods Cooperative 2027 joint plan.partnerplan").touch()
    seen.open_account("Alder")
    seen.trigger("export_plan_file")
    dialog = seen.window.findChild(QFileDialog)
    assert dialog is not None
    name = "Alder Foods Cooperative 2027 joint plan (2).partnerplan"
    assert [Path(each).name for each in dialog.selectedFiles()] == [name]
    dialog.reject()


def test_the_brief_says_that_it_is_for_us_only(seen: Seen, tmp_path: Path) -> None:
    dialog = export_of(seen)
    dialog.choices.choose(DocumentKind.BRIEF)
    assert dialog.path.name.startswith("INTERNAL brief Alder")
    dialog.set_path(tmp_path / "brief.pdf")
    dialog.start()
    seen.qtbot.waitUntil(dialog.open_file.isVisible, timeout=20_000)
    assert dialog.path.exists()
    dialog.reject()


def test_a_folder_that_is_not_there_is_told_in_the_dialog(seen: Seen, tmp_path: Path) -> None:
    dialog = export_of(seen)
    dialog.set_path(tmp_path / "nowhere" / "plan.pdf")
    dialog.start()
    seen.qtbot.waitUntil(dialog.export.isEnabled, timeout=20_000)
    assert "is not there" in dialog.outcome.said.text()
    assert not dialog.open_file.isVisible()
    dialog.reject()


def test_closing_while_it_runs_stops_the_work(seen: Seen, tmp_path: Path) -> None:
    dialog = export_of(seen)
    dialog.set_path(tmp_path / "plan.pdf")
    dialog.start()
    dialog.reject()
    seen.qtbot.waitUntil(lambda: seen.window.findChild(ExportPdf) is None, timeout=20_000)


def test_a_plan_file_goes_out_and_comes_back_in(seen: Seen, tmp_path: Path) -> None:
    seen.open_account("Alder")
    plan_id = seen.desk.place.plan_id
    plan = seen.desk.context.read(lambda found: read_plan(found, plan_id))
    path = tmp_path / "alder.json"
    files = seen.window.deeds().files
    files.write_plan(plan, path)
    assert seen.window.toast.text.text() == "Shared content written to alder.json"
    files.read_plan(path)
    assert seen.desk.place.plan_id != plan_id
    assert seen.desk.place.account_id == seen.account("Alder")
    toast = seen.window.toast
    assert toast.isVisible()
    assert toast.text.text() == "This plan was here already: this is a second copy of it."


def test_a_plan_that_was_deleted_comes_in_as_itself(seen: Seen, tmp_path: Path) -> None:
    seen.open_account("Alder")
    plan_id = seen.desk.place.plan_id
    plan = seen.desk.context.read(lambda found: read_plan(found, plan_id))
    path = tmp_path / "alder.json"
    files = seen.window.deeds().files
    files.write_plan(plan, path)
    told = json.loads(path.read_text(encoding="utf-8"))
    told["unheard_of"] = 1
    path.write_text(json.dumps(told), encoding="utf-8")
    seen.trigger("delete_plan")
    files.read_plan(path)
    assert seen.desk.place.plan_id == plan_id
    assert seen.window.toast.text.text() == "1 unknown field was left out."


def test_a_file_that_is_no_plan_is_told_with_its_place(seen: Seen, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text("{]")
    seen.window.deeds().files.read_plan(path)
    assert "line 1, column 2" in seen.window.toast.text.text()
    assert seen.desk.place.is_home


def test_a_backup_is_written_to_the_file_that_was_chosen(seen: Seen, tmp_path: Path) -> None:
    path = tmp_path / "backup.partnerdesk"
    seen.window.deeds().files.write_backup(path)
    assert path.stat().st_size > 10_000
    assert seen.window.toast.text.text() == "Backup written to backup.partnerdesk"


def test_file_names_hold_nothing_that_a_system_refuses() -> None:
    assert file_name('A/B: "C"', "", "2027\n plan.", suffix=".pdf") == "A B C 2027 plan.pdf"
