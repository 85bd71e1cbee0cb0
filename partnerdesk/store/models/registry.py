"""Which table holds which kind, and how rows hang on each other."""

from partnerdesk.store.models import accounts, dialogue, drafts, history, plans, sessions
from partnerdesk.store.models.base import Base, Row

MODELS: dict[str, type[Row]] = {
    model.__tablename__: model
    for module in (accounts, plans, dialogue, drafts, sessions)
    for model in vars(module).values()
    if isinstance(model, type) and issubclass(model, Row) and "__tablename__" in vars(model)
}

HISTORY_TABLES = frozenset(
    model.__tablename__
    for model in (history.ChangeSetRow, history.ChangeRow, history.AccountDigestRow)
)

METADATA = Base.metadata
