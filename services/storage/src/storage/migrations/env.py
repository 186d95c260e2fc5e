"""Alembic's environment: runs on the connection that `storage.database.migrate` opened under its lock."""

from alembic import context

from storage.database import Base
from storage.icons.tables import IconRow
from storage.pictures.repository import PictureRow

__all__ = ["IconRow", "PictureRow"]

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
with context.begin_transaction():
    context.run_migrations()
