"""Saved pictures: one row each, the SVG itself in a file named by its hash."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "saved_pictures",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("request_id", sa.String(64), nullable=False),
        sa.Column("variant", sa.String(32), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size_bytes", sa.Integer, nullable=False),
        sa.Column("visual_language", sa.Text, nullable=False),
        sa.Column("theme", sa.String(32), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("reveal", sa.Boolean, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_saved_pictures_request_id", "saved_pictures", ["request_id"])
    op.create_index("ix_saved_pictures_created_at", "saved_pictures", ["created_at"])
    op.create_index("ix_saved_pictures_sha256", "saved_pictures", ["sha256"])


def downgrade() -> None:
    op.drop_table("saved_pictures")
