"""Every kind of action in a session, done as users do it, with a look wherever something shows."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from partnerdesk.commands.agreement import AgreeItem, ParkItem, SetVisibility
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.commands.joint_session_agenda import (
    AddTopic,
    ChangeTopic,
    MoveToTopic,
    RemoveTopic,
)
from partnerdesk.commands.joint_session_capture import ChangeParked, DropParked, ParkLine
from partnerdesk.commands.joint_session_minutes import EndSession
from partnerdesk.commands.joint_session_sealed import OpenSeals, SealAnswers
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.sessions.course import TopicKind
from tests.core.privacy.canaries import DAY, FIGURE, WORD
from tests.ui.session.watched import Watched

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
Editable = (QLineEdit, QPlainTextEdit, QTextEdit)
LINES = (
    *("/a Cam sends what this is about by Friday", "/a both check it", "About this we agree"),
    *("/p About later", "/i What is this about?", "/a", "/d"),
)


def shown(within: QWidget, *kinds: type[QWidget]) -> Iterator[Any]:
    """Yield the widgets of some kinds that can be seen now."""
    for kind in kinds:
        yield from (each for each in within.findChildren(kind) if each.isVisible())


def speak(watched: Watched) -> None:
    """Let each side speak, and agree to what is talked about."""
    for key in (Key.Key_1, Key.Key_2, Key.Key_3):
        watched.meeting.window.work.topic.enter()
        watched.meeting.press(key)
        watched.meeting.window.work.topic.agree()
    watched.look()


def use_tools(watched: Watched) -> None:
    """Press each button that the page offers; then what cannot be stored is typed everywhere."""
    meeting = watched.meeting
    for tool in list(meeting.window.work.topic.foot._tools):
        if tool.isVisible() and tool.isEnabled():
            meeting.click(tool)
            watched.look()
            _type_nonsense(watched)
            meeting.window.work.flush()


def _type_nonsense(watched: Watched) -> None:
    """Type what no figure and no day can be, so that each field says what is wrong."""
    page = watched.meeting.window.work.topic.page
    assert page is not None
    for field in list(shown(page, *Editable)):
        if field.isEnabled() and not field.isReadOnly():
            field.setFocus()
            QTest.keyClicks(field, "about 31.02.x")
            QTest.keyClick(field, Key.Key_Tab)
    watched.look()
    watched.meeting.press(Key.Key_Escape)


def travel(watched: Watched) -> None:
    """Take steps back and do them again, each with a look at what is said of it."""
    for _ in range(3):
        watched.meeting.press(Key.Key_Z, CONTROL)
        watched.look()
    for _ in range(3):
        watched.meeting.press(Key.Key_Y, CONTROL)
    watched.look()


def capture(watched: Watched) -> None:
    """Capture a line of each kind, and lines that are refused."""
    meeting = watched.meeting
    for line in LINES:
        meeting.desk.capture()
        meeting.type(line)
        meeting.press(Key.Key_Return)
        watched.look()
        meeting.press(Key.Key_A, CONTROL)
        meeting.press(Key.Key_Delete)
        meeting.press(Key.Key_Escape)


def edit_captured(watched: Watched) -> None:
    """Open what was captured, change it, delete the last."""
    column = watched.meeting.window.work.decided.column
    for item_id in list(column.cards):
        column.edit(item_id)
        watched.look()
    if column.editor is not None:
        watched.meeting.click(column.editor.delete)
    watched.look()


def find(watched: Watched) -> None:
    """Search for shared and for private words, and go to what is found."""
    meeting = watched.meeting
    for words in ("about", "Ann", "note", WORD[:3].lower(), str(FIGURE)[:4], DAY.isoformat()[:7]):
        meeting.window.show_find()
        if not isinstance(QApplication.focusWidget(), QLineEdit):
            return  # nothing can be found while the session pauses
        meeting.type(words[:1])
        meeting.type(words[1:])
        sheet = meeting.window.sheet
        found = "".join(each.text() for each in sheet.findChildren(QLineEdit)) if sheet else ""
        assert found == words
        for field in sheet.findChildren(QLineEdit) if sheet is not None else ():
            field.clear()  # what somebody typed is no leak; what was found for it would be
        watched.overheard[:] = [each for each in watched.overheard if each.upper() not in WORD]
        watched.look()
        meeting.press(Key.Key_Escape)


def see_keys(watched: Watched) -> None:
    """Show the keys, and put them away."""
    watched.meeting.press(Key.Key_F1)
    watched.look()
    watched.meeting.press(Key.Key_F1)


def pause(watched: Watched) -> None:
    """Pause and go on."""
    watched.meeting.window.pause_or_go_on()
    watched.look()
    watched.meeting.window.pause_or_go_on()


def copy_all(watched: Watched) -> None:
    """Copy from wherever something can be copied, and look at the clipboard each time."""
    window = watched.meeting.window
    for field in list(shown(window, *Editable)):
        field.selectAll()
        field.copy()
        _look_at_clipboard(watched)
    for label in list(shown(window, QLabel)):
        if label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            label.setSelection(0, len(label.text()))
            QTest.keySequence(label, QKeySequence(QKeySequence.StandardKey.Copy))
            _look_at_clipboard(watched)
    for view in list(shown(window, QAbstractItemView)):
        view.selectAll()
        QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
        _look_at_clipboard(watched)
    watched.look()


def _look_at_clipboard(watched: Watched) -> None:
    watched.overheard.append(QGuiApplication.clipboard().text())


def ask_for_tips(watched: Watched) -> None:
    """Rest the mouse on everything that makes up its tool tip when it is asked for."""
    for widget in shown(watched.meeting.window, QWidget):
        own = any("event" in vars(each) for each in type(widget).__mro__ if _is_ours(each))
        if own and not widget.toolTip():
            for at in (widget.rect().center(), QPoint(2, 2)):
                tip = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
                QApplication.sendEvent(widget, tip)
    watched.look()


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith("ui.")


def change_agenda(watched: Watched) -> None:
    """Add a topic, open the menu of the agenda, move topics, rename and remove one."""
    meeting, desk = watched.meeting, watched.meeting.desk
    before = meeting.desk.view.current
    desk.add_topic("about something new")
    agenda = meeting.window.work.agenda.agenda
    menu = agenda.menu_of(agenda.topics.index(0))
    watched.look()
    menu.close()
    menu.deleteLater()
    added = desk.view.topics[-1]
    session = desk.session_id
    desk.run(ChangeTopic(session_id=session, topic_id=added.id, title="about it", minutes=5))
    agenda.moved.emit(added.id, -1)
    watched.look()
    agenda.removed.emit(added.id)
    if before is not None:
        desk.go_to(before.id)


def drag_about(watched: Watched) -> None:
    """Drag from many places of the page, with a look in the middle of the way."""
    window = watched.meeting.window
    page = window.work.topic.page
    assert page is not None
    for across in (0.2, 0.5, 0.8):
        start = QPoint(int(page.width() * across), page.height() // 2)
        under = page.childAt(start)
        if under is None or isinstance(under, (*Editable, QComboBox, QAbstractButton)):
            continue  # these open something, or are pressed
        at = under.mapFrom(page, start)
        QTest.mousePress(under, LEFT, Qt.KeyboardModifier.NoModifier, at)
        QTest.mouseMove(under, at + QPoint(30, 8))
        QTest.mouseMove(under, at + QPoint(70, 20))
        watched.look()
        QTest.mouseRelease(under, LEFT, Qt.KeyboardModifier.NoModifier, at)


def open_drawers(watched: Watched) -> None:
    """Make the window narrow, and open both drawers."""
    window = watched.meeting.window
    size = window.size()
    window.resize(1024, 700)
    for name in ("agenda", "decided"):
        window.work.toggle(name)
        watched.look()
    window.work.toggle("decided")
    window.resize(size)


def be_refused(watched: Watched) -> None:
    """Ask for what is refused, mostly about what is ours only; each refusal is said."""
    desk = watched.meeting.desk
    for command in refused(watched):
        desk.run_or_say(command)
        watched.meeting.said.extend(_sentence(watched, command))
    watched.look()


def _sentence(watched: Watched, command: Any) -> Iterator[str]:
    try:
        watched.meeting.desk.run(command)
    except UserError as error:
        yield watched.meeting.desk.sentence(error)
        yield f"{error} {error.parameters}"


def refused(watched: Watched) -> Iterator[Any]:
    """Yield commands that are not carried out."""
    session, world = watched.meeting.session_id, watched.world
    for kind, ids in world.items.items():
        if len(ids) < 2:
            continue
        hidden = ids[-1]
        yield SetField(kind=kind, item_id=hidden, field="title", value="")
        yield SetField(kind=kind, item_id=hidden, field="private_notes", value=5)
        yield SetField(kind=kind, item_id=hidden, field="no_such", value=1)
        yield AddTopic(session_id=session, kind=TopicKind.GOAL, about_id=hidden)
    yield from (
        AgreeItem(kind="touchpoint", item_id=world.items["touchpoint"][-1]),
        ParkItem(kind="touchpoint", item_id=world.items["touchpoint"][-1]),
        DeleteItem(kind="party", item_id=world.us),
        DeleteItem(kind="goal", item_id="no such id"),
        AddItem(kind="goal", parent_id=world.plan, values={"title": ""}),
        AddItem(kind="goal", parent_id="no such id", values={"title": "about"}),
        MoveToTopic(session_id=session, topic_id="no such id"),
        RemoveTopic(session_id=session, topic_id="no such id"),
        AddTopic(session_id=session, title=""),
        ParkLine(session_id=session, text=" "),
        ChangeParked(session_id=session, parked_id="no such id", text="about"),
        DropParked(session_id=session, parked_id="no such id"),
        SealAnswers(session_id=session, side=Side.US),
        OpenSeals(session_id=session),
        EndSession(session_id="no such id", minutes=watched.meeting.desk.minutes()),
    )


def work_alone_meanwhile(watched: Watched) -> None:
    """Work on what is private beside the session, as a colleague or an import may do."""
    context, world = watched.meeting.context, watched.world
    add = AddItem(kind="goal", parent_id=world.plan, values={"title": f"{WORD} meanwhile"})
    made = context.workspace.execute(add).item_id
    shared = world.items["goal"][0]
    words = SetField(kind="goal", item_id=shared, field="private_notes", value=f"{WORD} noted")
    context.workspace.execute(words)
    context.workspace.execute(DeleteItem(kind="goal", item_id=made))
    watched.look()
    context.workspace.undo()
    watched.look()


def hide_and_share(watched: Watched) -> None:
    """Take what is talked about out of what both see, write a secret there, and share it clean."""
    meeting = watched.meeting
    topic = meeting.desk.view.current
    if topic is None or topic.about_id is None or topic.kind is TopicKind.STATEMENT:
        return
    run, kind, item = meeting.context.workspace.execute, topic.kind.value, topic.about_id
    before = getattr(meeting.desk.view.about(topic), "title", "about it")
    for visibility, title in (
        (Visibility.OURS_ONLY, f"{WORD} hidden now"),
        (Visibility.SHARED, before),
    ):
        if visibility is Visibility.OURS_ONLY:
            run(SetVisibility(kind=kind, item_ids=(item,), visibility=visibility))
        run(SetField(kind=kind, item_id=item, field="title", value=title))
        if visibility is Visibility.SHARED:
            run(SetVisibility(kind=kind, item_ids=(item,), visibility=visibility))
        watched.look()


def park(watched: Watched) -> None:
    """Put what is talked about aside."""
    watched.meeting.window.work.topic.park()
    watched.look()


def let_time_pass(watched: Watched) -> None:
    """Stay longer than was planned."""
    watched.meeting.clock.turn(minutes=2)
    watched.meeting.window._tick()
    watched.look()


ACTIONS: Mapping[str, Callable[[Watched], None]] = MappingProxyType(
    {
        "speaking": speak,
        "tools": use_tools,
        "undo and redo": travel,
        "capturing": capture,
        "editing what was captured": edit_captured,
        "searching": find,
        "keys": see_keys,
        "pausing": pause,
        "copying": copy_all,
        "tool tips": ask_for_tips,
        "the agenda": change_agenda,
        "dragging": drag_about,
        "drawers": open_drawers,
        "refusals": be_refused,
        "work of our own": work_alone_meanwhile,
        "hiding and sharing": hide_and_share,
        "time": let_time_pass,
        "parking": park,
    }
)
