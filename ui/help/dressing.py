"""Gives a document that was made from Markdown our type scale, our colours and room to breathe."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.look.current import current
from ui.look.fonts import named
from ui.look.scale import Scale

_LINE_HEIGHT = 150.0  # percent
_HEADINGS = {1: "h1", 2: "h2", 3: "h3"}
_ABOVE = {1: 0, 2: 20, 3: 12}
SizeOf = Callable[[str], QSize]  # of a picture, by its path from the chapters
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def dress(document: QTextDocument, scale: Scale, size_of: SizeOf) -> None:
    """Dress all of a document in a text size; pictures are as large as `size_of` says."""
    document.setDefaultFont(named("body", scale))
    for block in blocks_of(document):
        _dress_block(block, scale)
        for start, length, form in fragments_of(block):
            if not form.isImageFormat():
                _dress_words(_selected(document, start, length), form, scale)
    fit_pictures(document, size_of)
    _dress_tables(document.rootFrame(), scale)


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield every block, those in tables too."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fit_pictures(document: QTextDocument, size_of: SizeOf) -> None:
    """Make pictures as large as `size_of` says now, and links to themselves: to be enlarged."""
    for block in blocks_of(document):
        for start, length, form in fragments_of(block):
            if form.isImageFormat():
                picture = form.toImageFormat()
                size = size_of(picture.name())
                picture.setWidth(size.width())
                picture.setHeight(size.height())
                picture.setAnchor(True)
                picture.setAnchorHref(picture.name())
                _selected(document, start, length).setCharFormat(picture)


def _selected(document: QTextDocument, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _dress_block(block: QTextBlock, scale: Scale) -> None:
    form = block.blockFormat()
    level = form.headingLevel()
    is_listed, is_in_table = block.textList() is not None, _is_in_table(block)
    form.setTopMargin(scale.grown(_ABOVE.get(level, 0)))
    form.setBottomMargin(scale.grown(2 if is_in_table else 4 if is_listed else 10))
    is_dense = bool(level) or is_in_table or _is_picture(block)
    form.setLineHeight(100.0 if is_dense else _LINE_HEIGHT, _PROPORTIONAL)
    if form.property(QTextFormat.Property.BlockQuoteLevel):
        form.setBackground(QBrush(QColor(current().surface.sunken)))
        form.setLeftMargin(scale.grown(12))
        form.setRightMargin(scale.grown(12))
    cursor = QTextCursor(block)
    cursor.setBlockFormat(form)
    if level:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        heading = QTextCharFormat()
        heading.setFont(named(_HEADINGS.get(level, "h3"), scale))
        cursor.setCharFormat(heading)


def _is_picture(block: QTextBlock) -> bool:
    return any(form.isImageFormat() for _start, _length, form in fragments_of(block))


def _is_in_table(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is not None


def fragments_of(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return the runs of a block as start, length and format."""
    found = []
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        if fragment.isValid():
            found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        each += 1
    return found


def _dress_words(cursor: QTextCursor, form: QTextCharFormat, scale: Scale) -> None:
    tokens = current()
    if form.isAnchor():
        link = QTextCharFormat()
        link.setForeground(QBrush(QColor(tokens.ink.primary)))
        link.setFontUnderline(True)
        link.setFontWeight(QFont.Weight.Medium)
        cursor.mergeCharFormat(link)
    elif form.fontWeight() >= QFont.Weight.Bold.value:
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(strong)
    elif form.fontFixedPitch():
        key = QTextCharFormat()
        key.setFont(named("body", scale, 500))
        key.setFontFixedPitch(False)
        key.setBackground(QBrush(QColor(tokens.surface.selected)))
        cursor.mergeCharFormat(key)


def _dress_tables(frame: QTextFrame, scale: Scale) -> None:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            _dress_table(child, scale)
        _dress_tables(child, scale)


def _dress_table(table: QTextTable, scale: Scale) -> None:
    tokens = current()
    form = QTextTableFormat(table.format())
    form.setBorder(0)
    form.setCellPadding(scale.grown(6))
    form.setCellSpacing(0)
    form.setBottomMargin(scale.grown(12))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
    line = QTextTableCellFormat()
    line.setBottomBorder(1)
    line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    line.setBottomBorderBrush(QBrush(QColor(tokens.line.subtle)))
    for row in range(table.rows()):
        for column in range(table.columns()):
            table.cellAt(row, column).setFormat(line)
    head = QTextCharFormat()
    head.setForeground(QBrush(QColor(tokens.ink.tertiary)))
    head.setFont(named("caption", scale, 500))
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(head)
