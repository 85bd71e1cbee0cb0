"""A text to read: headings, items that lead to their place, values old and new. No markup in it."""

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.look import fonts
from ui.look.current import current, current_scale
from ui.widgets.labels import TextKind, TextTone


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Some words in one dress. With a link they can be followed."""

    text: str
    tone: TextTone = ""
    weight: int = 400
    struck: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph."""

    runs: tuple[Run, ...]
    kind: TextKind = "body"
    indent: int = 0
    above: int = 4


@dataclass(slots=True)
class Story:
    """Paragraphs in their order."""

    blocks: list[Block] = field(default_factory=list)

    def heading(self, text: str, *, kind: TextKind = "h3", above: int = 18) -> None:
        """Add a heading."""
        self.blocks.append(Block(runs=(Run(text=text, weight=600),), kind=kind, above=above))

    def say(self, *runs: Run, indent: int = 0, above: int = 4) -> None:
        """Add a paragraph."""
        self.blocks.append(Block(runs=runs, indent=indent, above=above))

    def change(self, label: str, old: str, new: str, *, indent: int = 20) -> None:
        """Add what a value was and is."""
        self.say(
            Run(text=f"{label}: ", tone="tertiary"),
            Run(text=old, tone="secondary", struck=True),
            Run(text="  →  ", tone="tertiary"),
            Run(text=new, weight=500),
            indent=indent,
            above=2,
        )


class StoryView(QTextBrowser):
    """Shows a story; `followed` is sent with the link that was clicked or entered."""

    followed = Signal(str)

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setProperty("bare", True)
        self.setReadOnly(True)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(16)
        self._story = Story()
        self._ground = ""
        self._dress_ground()
        self.anchorClicked.connect(self._follow)

    def show_story(self, story: Story) -> None:
        """Show another text; the place in it is kept where it is the same."""
        if story != self._story:
            self._story = story
            self._write()

    def _follow(self, url: QUrl) -> None:
        self.followed.emit(url.toString())

    def _write(self) -> None:
        place = self.verticalScrollBar().value()
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, block in enumerate(self._story.blocks):
            if number:
                cursor.insertBlock()
            shape = QTextBlockFormat()
            shape.setTopMargin(block.above if number else 0)
            shape.setLeftMargin(block.indent)
            cursor.setBlockFormat(shape)
            for run in block.runs:
                cursor.insertText(run.text.replace("\n", "\u2028"), _dress(run, block.kind))
        cursor.endEditBlock()
        # What was inserted has pushed the view's own cursor to the end, and the view would follow.
        self.setTextCursor(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(place)

    def _dress_ground(self) -> None:
        """Stand on the panel: what is only to be read would look like a field that is off."""
        ground = current().surface.panel
        if ground != self._ground:
            self._ground = ground
            self.setStyleSheet(f"QTextBrowser {{ background: {ground}; border: 0; padding: 0 }}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_ground"):
            self._dress_ground()
            self._write()


def _dress(run: Run, kind: TextKind) -> QTextCharFormat:
    shape = QTextCharFormat()
    font = fonts.named(kind, current_scale(), run.weight)
    font.setStrikeOut(run.struck)
    shape.setFont(font)
    shape.setForeground(QColor(_ink(run.tone)))
    if run.link:
        shape.setAnchor(True)
        shape.setAnchorHref(run.link)
        shape.setFontUnderline(True)
    return shape


def _ink(tone: TextTone) -> str:
    tokens = current()
    inks: dict[str, str] = {
        "": tokens.ink.primary,
        "secondary": tokens.ink.secondary,
        "tertiary": tokens.ink.tertiary,
        "off": tokens.ink.disabled,
        "us": tokens.us.text,
        "them": tokens.them.text,
        "together": tokens.together.text,
        "third": tokens.third.text,
        "private": tokens.private.text,
        "attention": tokens.attention.text,
    }
    return inks[tone]
