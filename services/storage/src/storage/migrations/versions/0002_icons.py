"""The icon library: what was added to the built one, drafts, the words by which icons are found, refused uploads."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "icons",
        sa.Column("id", sa.String(100), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("aliases", sa.JSON, nullable=False),
        sa.Column("german", sa.JSON, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content_sha256", sa.String(64), nullable=False, unique=True),
        sa.Column("view_box", sa.JSON, nullable=False),
        sa.Column("size_bytes", sa.Integer, nullable=False),
        sa.Column("licence", sa.String(100), nullable=False),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("uploader", sa.String(64), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_icons_sha256", "icons", ["sha256"])
    op.create_index("ix_icons_revision", "icons", ["revision"])
    op.create_table(
        "icon_drafts",
        sa.Column("temp_filename", sa.String(120), primary_key=True),
        sa.Column("entity_type", sa.String(200), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("view_box", sa.JSON, nullable=False),
        sa.Column("size_bytes", sa.Integer, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_icon_drafts_sha256", "icon_drafts", ["sha256"])
    op.create_index("ix_icon_drafts_expires_at", "icon_drafts", ["expires_at"])
    op.create_table(
        "icon_terms",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("icon_id", sa.String(100), nullable=False),
        sa.Column("term", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("library", sa.Boolean, nullable=False),
    )
    op.create_index("ix_icon_terms_icon_id", "icon_terms", ["icon_id"])
    op.create_index("ix_icon_terms_term", "icon_terms", ["term"])
    op.create_table(
        "icon_library_state",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("library_version", sa.String(64), nullable=False),
    )
    op.create_table(
        "icon_refusals",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("request_id", sa.String(64), nullable=False),
        sa.Column("filename", sa.String(200), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size_bytes", sa.Integer, nullable=False),
        sa.Column("reason", sa.String(40), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("uploader", sa.String(64), nullable=False),
    )
    op.create_index("ix_icon_refusals_at", "icon_refusals", ["at"])


def downgrade() -> None:
    for table in ("icon_refusals", "icon_library_state", "icon_terms", "icon_drafts", "icons"):
        op.drop_table(table)
