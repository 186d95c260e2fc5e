"""Alembic's migrations of the storage database, run by `storage.database.migrate`."""
