"""Where documents are asked for: the menu, the circle, the actions, the code on a paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from partnerdesk.commands.joint_session import StartSession
from partnerdesk.commands.joint_session_minutes import EndSession
from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.parties import Side
from partnerdesk.handing_out import code_on_paper, hand_out
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.sessions import session_minutes
from partnerdesk.queries.versions import list_versions
from partnerdesk.reports.documents import DocumentKind
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.workspace import Origin
from tests.core.reports.sessions import minutes as sample_minutes
from tests.ui.conftest import NOW
from tests.ui.frame.conftest import Seen
from tests.ui.frame.test_structure import clipped_labels, nameless, outside
from tests.ui.preview.conftest import PATIENCE
from ui.dialogs.export_pdf import ExportPdf
from ui.dialogs.minutes_paper import preview_minutes
from ui.pages.dialogue.session_detail import SessionDetail
from ui.pages.overview.session_card import SessionCard
from ui.palette.entries import Line
from ui.place import Place


def shown(seen: Seen) -> ExportPdf:
    dialog = seen.window.findChild(ExportPdf)
    assert dialog is not None
    return dialog


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("export_pdf", DocumentKind.JOINT_PLAN),
        ("export_summary", DocumentKind.SUMMARY),
        ("export_brief", DocumentKind.BRIEF),
        ("export_circle", DocumentKind.CIRCLE),
        ("export_actions", DocumentKind.ACTIONS),
    ],
)
def test_each_action_asks_for_its_document(seen: Seen, key: str, kind: DocumentKind) -> None:
    seen.open_account("Alder")
    seen.trigger(key)

    dialog = shown(seen)

    assert dialog.choices.chosen().kind is kind
    assert dialog.choices.cover.isVisible() == (kind is DocumentKind.JOINT_PLAN)
    assert dialog.choices.side.isVisible() == (kind is DocumentKind.ACTIONS)
    dialog.reject()


@pytest.mark.parametrize(
    ("section", "words"), [("people", "Circle as a page…"), ("dialogue", "Action list as a page…")]
)
def test_circle_and_actions_lead_to_their_page(seen: Seen, section: str, words: str) -> None:
    seen.open_account("Alder")
    now = seen.desk.place
    view = {"people": "circle", "dialogue": "actions"}[section]
    seen.desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=section))
    page = seen.window.pages.current
    page.show_view(view)  # type: ignore[union-attr]
    QApplication.processEvents()
    button = next(
        each
        for each in seen.window.findChildren(QPushButton)
        if each.accessibleName() == words and each.isVisible()
    )

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert shown(seen).choices.chosen().kind is not DocumentKind.JOINT_PLAN
    shown(seen).reject()


@pytest.mark.parametrize("kind", [each for each in DocumentKind if each != "minutes"])
def test_each_document_is_written_under_a_name_of_its_own(
    seen: Seen, tmp_path: Path, kind: DocumentKind
) -> None:
    seen.desk.change_settings(export_folder=str(tmp_path))
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    dialog = shown(seen)
    dialog.choices.choose(kind, Side.THEM)

    dialog.start()

    seen.qtbot.waitUntil(dialog.open_file.isVisible, timeout=PATIENCE)
    (file,) = tmp_path.glob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    assert ("INTERNAL" in file.name) == (kind is DocumentKind.BRIEF)
    dialog.reject()


def test_a_plan_without_sessions_offers_no_minutes(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    choices = shown(seen).choices
    offered = {choices.document.itemData(row) for row in range(choices.document.count())}
    assert (DocumentKind.MINUTES in offered) == (choices.session.count() > 0)
    shown(seen).reject()


def hold_a_session(seen: Seen, title: str = "Our first session", touchpoint: str = "") -> str:
    """Hold a session of the plan shown, keep its minutes, and return its id."""
    context, plan_id = seen.desk.context, seen.desk.place.plan_id
    begun = context.run(StartSession(plan_id=plan_id, touchpoint_id=touchpoint or None))
    assert begun is not None
    session_id = begun.item_id
    minutes = context.read(lambda found: session_minutes(found, session_id, NOW))
    minutes = replace(minutes, title=title)
    end = EndSession(session_id=session_id, minutes=minutes, outcome="", title=title)
    context.run(end, Origin.together(session_id, Speaking.BOTH))
    return session_id


def planned(seen: Seen) -> Touchpoint:
    """Return the next session that is planned with them."""
    plan_id = seen.desk.place.plan_id
    parts = seen.desk.context.read(lambda found: read_plan(found, plan_id)).parts
    return next(each for each in parts.touchpoints if each.status is TouchpointStatus.PLANNED)


def show_session(seen: Seen, touchpoint_id: str) -> SessionDetail:
    """Show a session among the dialogues."""
    place = seen.desk.place._replace(section="dialogue", item_id=touchpoint_id)
    seen.desk.go(place)
    QApplication.processEvents()
    detail = seen.window.findChild(SessionDetail)
    assert detail is not None
    return detail


def test_a_session_that_was_held_leads_to_its_own_minutes(seen: Seen) -> None:
    seen.open_account("Alder")
    at = planned(seen)
    held = hold_a_session(seen, "At the plant", at.id)
    hold_a_session(seen, "A later one")
    detail = show_session(seen, at.id)
    assert detail.minutes.isVisible()

    detail.minutes.click()

    assert shown(seen).choices.chosen().kind is DocumentKind.MINUTES
    assert shown(seen).choices.chosen().session_id == held
    shown(seen).reject()


def test_from_the_menu_the_newest_minutes_are_offered(seen: Seen) -> None:
    seen.open_account("Alder")
    held = hold_a_session(seen, "At the plant", planned(seen).id)
    show_session(seen, planned(seen).id)
    seen.trigger("export_minutes")
    assert shown(seen).choices.chosen().session_id == held
    shown(seen).reject()


def test_a_session_that_is_only_planned_offers_no_minutes(seen: Seen) -> None:
    seen.open_account("Alder")
    detail = show_session(seen, planned(seen).id)
    assert not detail.minutes.isVisibleTo(detail)


def test_the_next_session_leads_to_the_brief(seen: Seen) -> None:
    seen.open_account("Alder")
    card = seen.window.findChild(SessionCard)
    assert card is not None

    card.brief.click()

    assert shown(seen).choices.chosen().kind is DocumentKind.BRIEF
    shown(seen).reject()


def test_minutes_of_a_session_are_printed(seen: Seen, tmp_path: Path) -> None:
    seen.desk.change_settings(export_folder=str(tmp_path))
    seen.open_account("Alder")
    hold_a_session(seen)
    seen.trigger("export_minutes")
    dialog = shown(seen)
    assert dialog.choices.chosen().kind is DocumentKind.MINUTES
    assert dialog.choices.session.isVisible()

    dialog.start()

    seen.qtbot.waitUntil(dialog.open_file.isVisible, timeout=PATIENCE)
    (file,) = tmp_path.glob("Session minutes*.pdf")
    assert "Minutes: " in PdfReader(file).pages[0].extract_text()
    dialog.reject()


def test_minutes_are_named_after_their_session(seen: Seen) -> None:
    seen.open_account("Alder")
    hold_a_session(seen, "At the plant")
    hold_a_session(seen, "In the harbour")
    seen.trigger("export_minutes")
    dialog = shown(seen)
    names = set()

    for at in range(dialog.choices.session.count()):
        dialog.choices.session.setCurrentIndex(at)
        dialog.choices.session.activated.emit(at)
        names.add(dialog.path.name)

    name = "Session minutes Alder Foods Cooperative {title} 2026-11-22.pdf"
    assert names == {name.format(title=each) for each in ("At the plant", "In the harbour")}
    dialog.reject()


def test_where_there_are_no_minutes_that_is_said(seen: Seen) -> None:
    seen.open_account("Kestrel")

    seen.trigger("export_minutes")

    assert seen.window.findChild(ExportPdf) is None
    assert "No joint session" in seen.window.toast.text.text()


def test_minutes_are_looked_at_and_written_after_a_session(seen: Seen, tmp_path: Path) -> None:
    shown = preview_minutes(
        sample_minutes(),
        printed_on=NOW.date(),
        sentence=seen.desk.context.sentence,
        parent=seen.window,
    )
    seen.qtbot.waitUntil(lambda: shown.stack.currentIndex() == 1, timeout=PATIENCE)

    shown.foot.write(tmp_path / "minutes.pdf")

    assert "Minutes: " in PdfReader(tmp_path / "minutes.pdf").pages[0].extract_text()
    assert not shown.tag.isVisible()
    shown.reject()


def test_languages_are_offered_by_their_own_names(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    language = shown(seen).choices.language
    assert {language.itemText(row) for row in range(language.count())} >= {"English", "Deutsch"}
    assert language.currentData() == "en"
    shown(seen).reject()


def test_the_dialog_fits_a_small_window(seen: Seen) -> None:
    seen.window.resize(1024, 640)
    seen.open_account("Alder")
    seen.trigger("export_actions")
    QApplication.processEvents()
    for found in (clipped_labels, outside, nameless):
        assert found(shown(seen)) == []
    shown(seen).reject()


def test_a_code_on_paper_finds_its_version(seen: Seen) -> None:
    seen.open_account("Alder")
    plan_id = seen.desk.place.plan_id
    code = code_on_paper(hand_out(seen.desk.workspace, plan_id))
    newest = seen.desk.context.read(lambda found: list_versions(found, plan_id))[0]
    seen.trigger("all_accounts")
    seen.trigger("find_anything")
    finder = seen.window.deeds()._find
    for typed in (code.lower(), code.replace("-", " ")):
        finder.palette.field.setText(typed)
        finder.palette.search_now()
        first = next(each for each in finder.palette.list.rows.entries if isinstance(each, Line))
        assert first.title == f"Version {newest.version} of 2027 joint plan"

    first.run()

    assert seen.desk.place.section == "history"
    page = seen.window.pages.current
    assert page.current.chosen.id == newest.id  # type: ignore[union-attr]
    assert page.current.mode.current == "look"  # type: ignore[union-attr]
    story = page.current.story  # type: ignore[union-attr]
    story.setFocus()
    QApplication.processEvents()
    assert story.verticalScrollBar().maximum() > 0
    assert story.verticalScrollBar().value() == 0, "it is read from its beginning"
    finder.palette.close_palette(goes_back=False)


def test_of_a_code_that_nothing_bears_that_is_said(seen: Seen) -> None:
    seen.trigger("find_anything")
    finder = seen.window.deeds()._find
    for typed, is_code in (("EC8F-HVW0", True), ("zzzz-zzzz", False)):
        finder.palette.field.setText(typed)
        finder.palette.search_now()
        told = [label.text() for label in finder.palette.nothing.findChildren(QLabel)]
        assert any("bears this code" in text for text in told) == is_code
    finder.palette.close_palette(goes_back=False)
