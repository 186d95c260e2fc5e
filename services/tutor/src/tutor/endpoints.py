"""The tutoring routes. This release checks their requests and answers 501, so that a client can tell it from a 404."""

from __future__ import annotations

from typing import Any, NoReturn

from fastapi import APIRouter

from service_kit.errors import NotImplementedYet
from tutor.schemas import MessageRequest, StartRequest

router = APIRouter(prefix="/api/tutor", tags=["tutor"])

SESSION = "/sessions/{session_id}"
ANSWER: dict[int | str, dict[str, Any]] = {501: {"description": "This release does not tutor"}}


@router.post("/start", responses=ANSWER)
async def start(_request: StartRequest) -> None:
    """Opens a tutoring session."""
    refuse()


@router.post("/start/stream", responses=ANSWER)
async def start_stream(_request: StartRequest) -> None:
    """Opens a tutoring session; the first message arrives as an event stream."""
    refuse()


@router.post("/message/stream", responses=ANSWER)
async def message_stream(_request: MessageRequest) -> None:
    """Answers a pupil's message as an event stream."""
    refuse()


@router.get(SESSION, responses=ANSWER)
async def history(session_id: str) -> None:  # noqa: ARG001 - part of the route
    """The messages of a session."""
    refuse()


@router.get(SESSION + "/events", responses=ANSWER)
async def events(session_id: str) -> None:  # noqa: ARG001 - part of the route
    """Resumes an event stream after `Last-Event-ID`."""
    refuse()


@router.delete(SESSION, responses=ANSWER)
async def delete(session_id: str) -> None:  # noqa: ARG001 - part of the route
    """Forgets a session."""
    refuse()


def refuse() -> NoReturn:
    """The one answer of this release."""
    raise NotImplementedYet("Tutoring is not part of this release.")
