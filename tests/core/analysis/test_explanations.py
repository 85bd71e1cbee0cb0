"""Figures that tell how they were worked out, with the plan's own figures filled in."""

import re
from fractions import Fraction
from pathlib import Path
from string import Formatter

import pytest

import partnerdesk.analysis
from partnerdesk.analysis.explained import (
    Explained,
    explanation_of,
    index_explained,
)
from partnerdesk.analysis.explained_splits import (
    chances_explained,
    pain_or_gain_explained,
    suggestion_explained,
)
from partnerdesk.analysis.pain_and_gain import share_pain_or_gain
from partnerdesk.analysis.simulation import simulate
from partnerdesk.analysis.suggested import SharingTerms
from partnerdesk.analysis.suggestions import suggested_splits
from partnerdesk.domain.rewards import SplitRule
from partnerdesk.explanations import HOW, told, told_all
from partnerdesk.formats import Formats
from tests.core.analysis.measured_plans import US, a_commitment, a_plan, example_a
from tests.core.analysis.sharing_plans import (
    example_a_with_one_shareable,
    example_b,
    large_plan,
)
from tests.core.analysis.test_pain_and_gain import BANDS, MILLION

ENGLISH = Formats()
GERMAN = Formats(locale="de_DE")


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (
            Explained.COMMITMENTS,
            "engineering: 60 × €800 = €48,000\ntooling: 1 × €85,000 = €85,000\nTogether €133,000",
        ),
        (
            Explained.EXPECTED_LOSS,
            (
                "film shortfall: (€120,000 + 4 × €180,000 + €300,000) / 6 "
                "× 30% × 50% borne = €28,500\n"
                "trial downtime: (€20,000 + 4 × €45,000 + €90,000) / 6 "
                "× 40% × 20% borne = €3,866.67\n"
                "Together €32,366.67"
            ),
        ),
        (
            Explained.PUT_IN,
            "€133,000 of commitments + €32,366.67 of expected loss borne = €165,366.67",
        ),
        (
            Explained.NET_GAIN,
            "€180,650 of expected reward − €165,366.67 put in = €15,283.33",
        ),
        (Explained.RETURN, "€180,650 of expected reward / €165,366.67 put in = 1.0924"),
        (Explained.SHARE_PUT_IN, "€165,366.67 put in / €242,133.33 put in together = 68.3%"),
    ],
)
def test_figures_of_example_a_tell_how_they_were_worked_out(figure: Explained, words: str) -> None:
    assert told_all(explanation_of(example_a(), figure, "us"), ENGLISH) == words


def test_monthly_commitment_names_its_months() -> None:
    lines = explanation_of(example_a(), Explained.COMMITMENTS, "them")

    assert told(lines[0], ENGLISH) == "line hours: 40 × €55 × 9 months = €19,800"


def test_index_names_the_returns_it_compares() -> None:
    assert told_all(index_explained(example_a()), ENGLISH).splitlines()[-1] == (
        "Smallest return / largest return = 1.0924 / 3.0397 = 0.3594"
    )


def test_index_without_a_return_says_who_has_none() -> None:
    plan = a_plan(commitments=(a_commitment("work", US, 1, 100),))

    assert told_all(index_explained(plan), ENGLISH).splitlines() == [
        "Brightwell Packaging: €0 / €100 = 0.0000",
        "Alder Foods Cooperative puts in nothing, so nothing can be said per unit put in.",
    ]


@pytest.mark.parametrize("figure", Explained)
@pytest.mark.parametrize("plan", [a_plan(), example_a(), example_b(), large_plan()])
def test_every_figure_of_every_plan_can_be_told(figure: Explained, plan: object) -> None:
    lines = explanation_of(plan, figure, "us")  # type: ignore[arg-type]

    assert lines
    assert all("{" not in told(each, ENGLISH) for each in lines)


def test_figures_are_written_as_the_place_writes_them() -> None:
    lines = explanation_of(example_a(), Explained.PUT_IN, "us")

    assert "165.366,67" in told_all(lines, GERMAN)


def test_translated_template_takes_the_same_figures() -> None:
    line = explanation_of(example_a(), Explained.PUT_IN, "us")[0]

    words = told(line, ENGLISH, "{amount} aus {commitments} und {loss}")

    assert words == "€165,366.67 aus €133,000 und €32,366.67"


def test_suggestion_tells_totals_splits_and_payments() -> None:
    plan = example_a_with_one_shareable()
    rows = {row.rule: row for row in suggested_splits(plan).rows}

    fair = told_all(suggestion_explained(plan, rows[SplitRule.SPLIT_THE_SURPLUS]), ENGLISH)
    paid = told_all(suggestion_explained(plan, rows[SplitRule.IN_PROPORTION]), ENGLISH)

    assert "the surplus of €171,866.67 is shared equally." in fair
    assert "(€251,300 − €105,400 from splits that stay) / €150,500 = 96.94%" in fair
    assert "Alder Foods Cooperative pays Brightwell Packaging €26,844.22" in paid


def test_suggestions_for_three_parties_can_be_told() -> None:
    terms = SharingTerms(
        caps={"us": Fraction(100)},
        weights={"us": Fraction(2)},
        stand_alone={"us": Fraction(1)},
    )
    plan = example_b()

    words = [
        told_all(suggestion_explained(plan, row, terms), ENGLISH)
        for row in suggested_splits(plan, terms).rows
    ]

    assert len(words) == 6
    assert "shared by the agreed weights" in words[3]


def test_pain_is_told_band_by_band() -> None:
    shared = share_pain_or_gain(MILLION * 100, Fraction(115_000_000), BANDS)

    assert told_all(pain_or_gain_explained(shared, "them"), ENGLISH) == (
        "Target €1,000,000, actual €1,150,000: a pain of €150,000\n"
        "From 100% to 110% of the target: €100,000 × 50% = €50,000\n"
        "From 110% to 115% of the target: €50,000 × 75% = €37,500\n"
        "Together €87,500"
    )


def test_chances_are_told_as_runs() -> None:
    plan = example_a()
    simulation = simulate(plan, trials=1000, seed=7)

    words = told_all(chances_explained(plan, simulation), ENGLISH)

    assert "of 1,000 runs one party gains while another loses." in words
    assert "Without film shortfall:" in words


def test_every_line_that_is_made_has_its_words_and_none_is_left_over() -> None:
    folder = Path(partnerdesk.analysis.__file__).parent
    code = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))

    made = set(re.findall(r'"([a-z_]+)"', code))

    assert set(HOW) <= made | {f"split_surplus_{end}" for end in ("alone", "weighted_alone")}


@pytest.mark.parametrize("code", HOW)
def test_templates_name_their_gaps(code: str) -> None:
    gaps = [name for _, name, _, _ in Formatter().parse(HOW[code]) if name is not None]

    assert all(gap.isidentifier() for gap in gaps)
