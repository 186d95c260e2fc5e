"""The storage application in memory with SQLite, and pictures to keep in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from pydantic import SecretStr

from storage.app import create_app
from storage.settings import Settings
from support.icons import ASSETS
from support.kit_app import client_of


def settings(folder: Path, **changes: Any) -> Settings:
    """Everything below `folder`."""
    values = {
        "database_url": SecretStr(f"sqlite:///{folder / 'storage.db'}"),
        "data_path": folder,
        "math2visual_assets": ASSETS,
        **changes,
    }
    return Settings(**values)


@asynccontextmanager
async def storage_client(folder: Path, **changes: Any) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a running storage application."""
    async with client_of(create_app(settings(folder, **changes))) as client:
        yield client


def picture(variant: str = "formal", svg: str = "", request_id: str = "request") -> dict[str, Any]:
    """A picture as the generator sends it, under a new id."""
    source = {"visual_language": "addition(…)", "theme": "light", "language": "de", "reveal": False}
    identity = str(uuid4())
    return {
        "id": identity,
        "request_id": request_id,
        "variant": variant,
        "svg": svg or f"<svg xmlns='http://www.w3.org/2000/svg'><desc>{identity} ü</desc></svg>",
        "source": source,
    }
