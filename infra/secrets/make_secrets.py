"""Makes the passwords of the databases on the first start, each in a volume that only its holder mounts.

A password given in the environment takes the place of a generated one. One written before stays, since the database has it.
"""

from __future__ import annotations

import os
import re
import secrets
import sys
from pathlib import Path
from urllib.parse import quote

ROOT = Path(os.environ.get("SECRETS_ROOT", "/secrets"))
DATABASE = os.environ.get("DATABASE_ADDRESS", "postgres.internal:5432")
# What people leave in a copied .env.
PLACEHOLDER = re.compile(r"(change[-_]?me|secret|password|placeholder|example|todo|xxx|postgres|your[-_].*|<.*)", re.IGNORECASE)


def password_for(role: str, folder: Path) -> str:
    """The written password of a role, else the given one, else a new one. Exits with the reason when a given one is refused."""
    variable = f"{role.upper()}_DATABASE_PASSWORD"
    given = os.environ.get(variable, "")
    if given and os.environ.get("APP_ENV") == "production" and PLACEHOLDER.fullmatch(given):
        sys.exit(f"make_secrets: {variable} still holds a placeholder; set a real secret or leave it empty")
    file = folder / "password"
    if not file.exists():
        return given or secrets.token_urlsafe(24)
    written = file.read_text(encoding="utf-8")
    if given and given != written:
        sys.exit(f"make_secrets: {variable} is not the existing database's password; docs/operations.md says how to change it")
    return written


def write(file: Path, text: str) -> None:
    """Writes a file at once or not at all; readable for whoever mounts the volume."""
    part = file.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.chmod(0o444)
    part.replace(file)


def main() -> None:
    """Writes each role's password, and for the services the address that has it."""
    for role in ("postgres", "storage", "tutor"):
        folder = ROOT / role
        password = password_for(role, folder)
        write(folder / "password", password)
        if role != "postgres":
            write(folder / "database_url", f"postgresql+psycopg2://{role}:{quote(password, safe='')}@{DATABASE}/{role}")


if __name__ == "__main__":
    main()
