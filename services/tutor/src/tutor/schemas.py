"""Request bodies of the tutoring routes."""

from __future__ import annotations

from pydantic import Field

from service_kit.contracts import StrictModel


class StartRequest(StrictModel):
    """Opens a session about a problem."""

    mwp: str = Field(min_length=1, max_length=5000)


class MessageRequest(StrictModel):
    """What the pupil says next."""

    session_id: str = Field(min_length=1, max_length=64)
    message: str = Field(min_length=1, max_length=5000)
