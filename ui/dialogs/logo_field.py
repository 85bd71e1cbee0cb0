"""The logo of a party: chosen from a file, seen as it will stand on paper, taken away again."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.commands.logos import SetLogo
from partnerdesk.domain.changes import ChangeSet
from partnerdesk.domain.logos import MOST_BYTES, MOST_MEGABYTES
from partnerdesk.domain.parties import Party
from partnerdesk.errors import PartnerDeskError, UserError
from partnerdesk.queries.logos import logos_of_account
from partnerdesk.whole_files import problem_from_system
from ui.context import Context
from ui.dialogs.file_choice import ask_for_file
from ui.look.current import current
from ui.look.tokens import tokens
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.painted import Painted

_PAPER = tokens("light")  # logos are made for it, in either theme
_TABLE = "party_logo"


class LogoPicture(Painted):
    """A picture on white paper, or nothing on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = b""
        self.show_content(b"")

    def show_content(self, content: bytes) -> None:
        """Show the picture of a file; an empty one shows that there is none."""
        self._content = content
        self.speak(self.tr("Logo") if content else self.tr("No logo yet"))
        self.refresh()

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(168), self.scale.grown(56))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QColor(current().line.strong))
        painter.setBrush(QColor(_PAPER.surface.panel))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        room = rect.adjusted(6, 6, -6, -6)
        if not self._content:
            painter.setPen(QColor(_PAPER.ink.secondary))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.tr("No logo yet"))
            return
        image = QImage.fromData(self._content)
        if not image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(_within(room, image.size()), image)
            return
        drawing = QSvgRenderer(QByteArray(self._content))
        if drawing.isValid():
            drawing.render(painter, _within(room, drawing.defaultSize()))


class LogoField(Field):
    """The picture with its buttons. Choosing and taking away are steps that can be undone."""

    def __init__(
        self,
        context: Context,
        account_id: str,
        party: Party,
        parent: QWidget | None = None,
    ) -> None:
        line = QWidget(parent)
        super().__init__(self.tr("Logo"), line, parent=parent)
        self._context, self._account_id, self._party_id = context, account_id, party.id
        self.picture = LogoPicture(line)
        self.choose = button(self.tr("Choose…"), icon_name="folder", small=True, parent=line)
        self.remove = button(self.tr("Remove"), "flat", icon_name="trash", small=True, parent=line)
        name = self.tr("Choose a logo for {party}").format(party=party.label)
        self.choose.setAccessibleName(name)
        self.remove.setAccessibleName(
            self.tr("Remove the logo of {party}").format(party=party.label)
        )
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.choose.clicked.connect(lambda _checked=False: self._ask())
        self.remove.clicked.connect(lambda _checked=False: self._set(b""))
        context.changes.stored.connect(self._on_stored)
        self._show()

    def take(self, path: Path) -> None:
        """Set the logo from a file; what is wrong with it is said below."""
        try:
            content = _read(path)
            _check(content)
        except PartnerDeskError as error:
            self.set_problem(self._context.sentence(error))
            return
        self._set(content)

    def _set(self, content: bytes) -> None:
        self.set_problem("")
        try:
            self._context.run(SetLogo(party_id=self._party_id, content=content))
        except UserError as error:
            self.set_problem(self._context.sentence(error))

    def _ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        ask_for_file(self, self.tr("Choose a logo"), kinds, self.take)

    def _show(self) -> None:
        logos = self._context.read(lambda found: logos_of_account(found, self._account_id))
        content = next((each.content for each in logos if each.party_id == self._party_id), b"")
        self.picture.show_content(content)
        self.remove.setVisible(bool(content))

    def _on_stored(self, change: ChangeSet) -> None:
        if any(row.kind == _TABLE for row in change.rows):
            self._show()


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise problem_from_system(error, path) from error
    if len(content) > MOST_BYTES:
        raise UserError("picture_too_large", megabytes=MOST_MEGABYTES)
    return content


def _check(content: bytes) -> None:
    """Raise UserError where paper could not show it."""
    from partnerdesk.reports.pdf.pictures import read_picture  # noqa: PLC0415 - brings reportlab

    read_picture(content)


def _within(room: QRectF, size: QSize) -> QRectF:
    shown = size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, shown.width(), shown.height())
    place.moveCenter(room.center())
    return place
