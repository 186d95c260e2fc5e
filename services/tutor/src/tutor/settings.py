"""The tutor's settings: environment variables of the same names, units in the names."""

from __future__ import annotations

from pydantic import Field

from service_kit.settings import ServiceSettings


class TutorSettings(ServiceSettings):
    """What the tutor can be told from outside."""

    tutor_session_expiration_hours: float = Field(default=2.0, gt=0)
