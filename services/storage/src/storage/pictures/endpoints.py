"""Routes of saved pictures, for the generator alone."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response

from service_kit.contracts import SavedPicture, SavePictures
from storage.pictures.service import PictureService

router = APIRouter(prefix="/internal/pictures", include_in_schema=False)


def picture_service(request: Request) -> PictureService:
    """The application's one."""
    service: PictureService = request.app.state.pictures
    return service


Pictures = Annotated[PictureService, Depends(picture_service)]


@router.put("", status_code=204)
async def save_pictures(body: SavePictures, pictures: Pictures) -> Response:
    """Keeps all pictures of a request; sending them again is no error."""
    await pictures.save(body.pictures)
    return Response(status_code=204)


@router.get("/{identity}")
async def saved_picture(identity: UUID, pictures: Pictures) -> Response:
    """A kept picture."""
    picture: SavedPicture = await pictures.load(identity)
    return Response(picture.model_dump_json(), media_type="application/json")
