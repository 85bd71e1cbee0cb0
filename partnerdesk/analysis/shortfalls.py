"""Where there is too little: the rules for claims on a pot that they exceed.

Each party claims what it puts in and what it would have alone. A plan in which the rewards do not
cover that is no good plan, and the screen says so first; who has to divide what there is all the
same finds the four rules of MATHS.md (section 2, rule 7) side by side.
"""

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from partnerdesk.analysis.claims import divide_among_claims
from partnerdesk.analysis.explaining import Line, line, share
from partnerdesk.analysis.sharing_case import Answer, Case, suggestion_of
from partnerdesk.analysis.suggested import Suggestion
from partnerdesk.analysis.worth import NOTHING
from partnerdesk.domain.rewards import ClaimsRule


def claims_of(case: Case) -> dict[str, Fraction]:
    """Return what each party claims, at least nothing."""
    return {key: max(NOTHING, put_in + case.alone[key]) for key, put_in in case.put_in.items()}


def shortfall_of(case: Case) -> tuple[Suggestion, ...]:
    """Return what each rule for claims would bring; none where the rewards cover all claims."""
    claims = claims_of(case)
    if not 0 < case.total < sum(claims.values(), NOTHING):
        return ()
    return tuple(
        suggestion_of(
            case,
            rule,
            Answer(
                totals=divide_among_claims(rule, case.total, claims),
                explanation=_sentence(rule, case.total / sum(claims.values(), NOTHING)),
            ),
        )
        for rule in ClaimsRule
    )


def _sentence(rule: ClaimsRule, covered: Fraction) -> Line:
    if rule is ClaimsRule.PROPORTIONAL:
        return line("claims_proportional", share=share(covered))
    return line(_SENTENCES[rule])


_SENTENCES: Mapping[ClaimsRule, str] = MappingProxyType(
    {
        ClaimsRule.EQUAL_AWARDS: "claims_equal_awards",
        ClaimsRule.EQUAL_LOSSES: "claims_equal_losses",
        ClaimsRule.TALMUD: "claims_talmud",
    }
)
