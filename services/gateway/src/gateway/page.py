"""The files that the gateway serves itself: the pages about the API, and in the plain way the web page."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, Request
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

DOCS = Path(__file__).parent / "docs_page"
DOCS_FILES = {"docs.js": "text/javascript", "docs.css": "text/css"}

# The page takes everything from here, pictures also from memory; nothing from elsewhere, no inline script or style.
CONTENT_POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
PAGE_HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Vite puts a hash of the content into the names below assets/.
FOREVER = "public, max-age=31536000, immutable"

router = APIRouter(include_in_schema=False)


@router.get("/api/docs")
async def docs() -> Response:
    """The API's description for people."""
    return FileResponse(DOCS / "index.html", headers={**PAGE_HEADERS, "Cache-Control": "no-cache"})


@router.get("/api/docs/{name}")
async def docs_file(name: str) -> Response:
    """Script and style of that page."""
    if name not in DOCS_FILES:
        raise HTTPException(404)
    return FileResponse(DOCS / name, media_type=DOCS_FILES[name], headers={**PAGE_HEADERS, "Cache-Control": "no-cache"})


@router.get("/api/openapi.json")
async def api_document(request: Request) -> Response:
    """All services' routes as one OpenAPI 3.1 document."""
    return Response(await request.app.state.api_document.current(), media_type="application/json")


class WebPage(StaticFiles):
    """The built page with its headers; an address of the page without a file is the page itself."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """A file, the page, or a 404 for a missing file or API path."""
        scope["route_label"] = "page"
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            is_page = error.status_code == 404 and "." not in path.rsplit("/", 1)[-1] and not path.startswith("api")
            if not is_page:
                raise
            response = await super().get_response("index.html", scope)
        response.headers.update(PAGE_HEADERS)
        response.headers["Cache-Control"] = FOREVER if path.startswith("assets/") else "no-cache"
        return response
