"""Documents as PDF by the command line, each of them in each language."""

import importlib
from collections.abc import Callable
from functools import partial

from partnerdesk.cli_parts.opening import formats, open_for_handing_out, open_for_reading
from partnerdesk.cli_parts.options import Options
from partnerdesk.cli_parts.printing import say
from partnerdesk.cli_parts.reading import prepared_plan
from partnerdesk.clock import system_clock
from partnerdesk.domain.parties import Side
from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.handing_out import code_on_paper, hand_out, with_logos
from partnerdesk.queries.accounts import find_plan
from partnerdesk.queries.sessions import minutes_of_plan
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.documents import (
    DocumentKind,
    Setting,
    internal_brief,
    session_minutes,
    shared_document,
)
from partnerdesk.reports.framing import Dress, logos_by_party
from partnerdesk.reports.words import ENGLISH, Words
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.settings import load_settings


def write_document(options: Options) -> None:
    """Write a document as PDF."""
    from partnerdesk.reports.pdf.output import write_pdf  # noqa: PLC0415 - only for paper
    from partnerdesk.reports.pdf.paper import Paper  # noqa: PLC0415 - only for paper

    paper = Paper[(options.paper or load_settings().paper).upper()]
    write_pdf(_document(options), options.out, paper=paper)
    say(f"Written: {options.out}")


def _document(options: Options) -> ReportDocument:
    kind = DocumentKind(options.document)
    words = _words(options.language)
    if kind is DocumentKind.BRIEF:
        prepared = prepared_plan(options)
        return internal_brief(prepared, _setting(words, prepared.parts.head.currency, Dress()))
    if kind is DocumentKind.MINUTES:
        minutes = _newest_minutes(options)
        return session_minutes(minutes, _setting(words, minutes.currency, Dress()))
    with open_for_handing_out(options) as workspace:
        found = workspace.read(partial(find_plan, name=options.account))
        plan = with_logos(workspace, hand_out(workspace, found.id))
    dress = Dress(
        code=code_on_paper(plan),
        logos=logos_by_party(plan.logos),
        has_cover=not options.no_cover,
    )
    setting = _setting(words, plan.head.currency, dress)
    return shared_document(kind, plan, setting, Side(options.side))


def _newest_minutes(options: Options) -> Minutes:
    with open_for_reading(options) as workspace:
        plan = workspace.read(partial(find_plan, name=options.account))
        found = workspace.read(partial(minutes_of_plan, plan_id=plan.id))
    if not found:
        raise UserError("no_minutes")
    return found[0]


def _setting(words: Words, currency: str, dress: Dress) -> Setting:
    return Setting(
        printed_on=system_clock().date(), formats=formats(currency), words=words, dress=dress
    )


def _words(wanted: str) -> Words:
    """Return the words of a language: the one asked for, or that of the settings.

    The translations are the window's. Raises EnvironmentProblem where they are asked for in vain.
    """
    language = wanted or load_settings().language or ENGLISH.language
    if language == ENGLISH.language:
        return ENGLISH
    try:
        words_in: Callable[[str], Words] = importlib.import_module("ui.paper_words").words_in
    except ImportError:
        if wanted:
            raise EnvironmentProblem("no_qt") from None
        return ENGLISH
    words = words_in(language)
    if wanted and words.language != wanted:
        raise UserError("language_unknown", language=wanted)
    return words
