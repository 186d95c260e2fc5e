"""The tutor's application."""

from __future__ import annotations

from fastapi import FastAPI

import service_kit.app
from tutor.endpoints import router
from tutor.settings import TutorSettings


def create_app(settings: TutorSettings | None = None) -> FastAPI:
    """The tutoring routes with health around them."""
    return service_kit.app.create_app(
        settings or TutorSettings(),
        name="tutor",
        title="Math2Visual tutor",
        description="Guides a pupil through a word problem with pictures.",
        routers=[router],
    )
