"""The workspace file. Besides commands and queries, only this room knows sqlalchemy."""
