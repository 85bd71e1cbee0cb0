"""Inclusion, problem reviews and highlights with their words, as the pages show them."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.follow_up import HIGHLIGHT, INCLUSION, PROBLEM_REVIEW
from ui.pages.dialogue import columns
from ui.pages.dialogue import rows_follow_up as rows
from ui.pages.dialogue.figure_strips import InclusionFigures
from ui.pages.dialogue.talk_page import Talk
from ui.pages.dialogue.talk_words import talk_words


def inclusions() -> Talk:
    """Return the decisions of ours that they took part in."""
    tr = QCoreApplication.translate
    return Talk(
        kind=INCLUSION,
        words=talk_words(
            tr("Dialogue", "Note an inclusion"),
            tr("Dialogue", "Note a decision of ours that they took part in"),
            tr("Dialogue", "Not included yet"),
            tr("Dialogue", "Ask for ideas before you decide, not for confirmation afterwards."),
            "people",
        ),
        spoken=tr("Dialogue", "Inclusion"),
        items=lambda parts: parts.inclusions,
        row=rows.inclusion_row,
        columns=(
            columns.title_column(tr("Dialogue", "What we were deciding")),
            columns.second_column(tr("Dialogue", "They were"), 148),
            columns.people_column(tr("Dialogue", "People")),
            columns.first_column(tr("Dialogue", "Date"), 92),
        ),
        new=lambda tell: {"title": tr("Dialogue", "New inclusion"), "happened_on": tell.today},
        strips=(InclusionFigures,),
    )


def reviews() -> Talk:
    """Return problems looked at without blame."""
    tr = QCoreApplication.translate
    return Talk(
        kind=PROBLEM_REVIEW,
        words=talk_words(
            tr("Dialogue", "Review a problem"),
            tr("Dialogue", "Look at a problem together, without blame"),
            tr("Dialogue", "No problem reviewed"),
            tr("Dialogue", "The cause is a thing, never a person. The lesson belongs to both."),
            "search",
        ),
        spoken=tr("Dialogue", "Problem reviews"),
        items=lambda parts: parts.problem_reviews,
        row=rows.review_row,
        columns=(
            columns.title_column(tr("Dialogue", "What happened")),
            columns.second_column(tr("Dialogue", "Process"), 104),
            columns.first_column(tr("Dialogue", "Date"), 92),
        ),
        new=lambda tell: {"title": tr("Dialogue", "New review"), "happened_on": tell.today},
    )


def highlights() -> Talk:
    """Return what there is to celebrate."""
    tr = QCoreApplication.translate
    return Talk(
        kind=HIGHLIGHT,
        words=talk_words(
            tr("Dialogue", "Note a highlight"),
            tr("Dialogue", "Note something to celebrate, and give them the credit"),
            tr("Dialogue", "Nothing celebrated yet"),
            tr("Dialogue", "Partners celebrate what went well, and give each other the credit."),
            "star",
        ),
        spoken=tr("Dialogue", "Highlights"),
        items=lambda parts: parts.highlights,
        row=rows.highlight_row,
        columns=(
            columns.title_column(tr("Dialogue", "Highlight")),
            columns.credit_column(tr("Dialogue", "Credit to")),
            columns.first_column(tr("Dialogue", "Date"), 92),
        ),
        new=lambda tell: {"title": tr("Dialogue", "New highlight"), "happened_on": tell.today},
    )
