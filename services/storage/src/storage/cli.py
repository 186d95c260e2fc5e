"""What an operator does to storage by hand: `python -m storage.cli cleanup [--dry-run]`."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from storage import database
from storage.cleanup import Cleanup, ages_of
from storage.files import ContentFiles
from storage.settings import Settings


def main() -> None:
    parser = argparse.ArgumentParser(prog="storage.cli", description="Looks after what storage keeps.")
    commands = parser.add_subparsers(dest="command", required=True)
    cleanup = commands.add_parser("cleanup", help="take away what has expired, now")
    cleanup.add_argument("--dry-run", action="store_true", help="only say what would go")
    arguments = parser.parse_args()
    print(clean_up(Settings(), arguments.dry_run))


def clean_up(settings: Settings, dry_run: bool) -> str:
    """Cleans up once, and says what went."""
    engine = database.connect(settings.database_url.get_secret_value(), 2)
    pictures, icons = (ContentFiles(path, 1) for path in (settings.pictures_path, settings.icons_path))
    for files in (pictures, icons):
        files.prepare()
    database.migrate(engine)
    cleaned = Cleanup(engine, pictures, icons, ages_of(settings)).run(dry_run)
    engine.dispose()
    if cleaned is None:
        return "somebody else is just cleaning up"
    return ("would go: " if dry_run else "gone: ") + ", ".join(f"{name} {number}" for name, number in asdict(cleaned).items())


if __name__ == "__main__":
    main()
