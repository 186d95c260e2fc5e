"""What can go wrong with saved pictures."""

from __future__ import annotations

from service_kit.errors import Conflict, NotFound, ServiceError


class PictureNotFound(NotFound):
    """No picture of this id is kept, or no longer."""

    code = "picture_not_found"


class PictureTaken(Conflict):
    """Another picture is kept under this id."""

    code = "picture_taken"


class PicturesUnavailable(ServiceError):
    """The database or the folder of files does not answer; nothing was kept."""

    status = 503
    code = "pictures_unavailable"
