"""The storage service as a web application."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from icon_library.markup import body_of
from service_kit import app as kit
from storage import database
from storage.cleanup import Cleanup, ages_of, clean_up_now_and_then
from storage.files import ContentFiles
from storage.icons import endpoints as icon_routes
from storage.icons.folder import load_library
from storage.icons.published import Published
from storage.icons.repository import IconRepository
from storage.icons.service import IconService
from storage.icons.upload import LARGEST_UPLOAD_BYTES, UploadService
from storage.pictures import endpoints as picture_routes
from storage.pictures.repository import PictureRepository
from storage.pictures.service import PictureService
from storage.scanner import make_scanner
from storage.settings import Settings
from storage.workers import Workers

# The file, and the form round it.
UPLOAD_LIMIT_BYTES = LARGEST_UPLOAD_BYTES + 64 * 1024
# Eight pictures of 1 MB, the largest that the generator draws, and their JSON escapes.
PICTURES_LIMIT_BYTES = 12 * 1024 * 1024


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application. The icon library is read at once, so that workers forked from here share it; nothing connects before
    the lifespan begins. Raises LibraryMissing, NotADirectoryError."""
    settings = settings or Settings()
    library = load_library(settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        engine = database.connect(settings.database_url.get_secret_value(), settings.database_pool_size, settings.database_echo)
        files = ContentFiles(settings.pictures_path, settings.file_threads)
        icon_files = ContentFiles(settings.icons_path, settings.file_threads)
        workers = Workers(settings.blocking_threads, settings.blocking_queue)
        scanner = make_scanner(settings.clamav_host, settings.clamav_port)
        await asyncio.to_thread(files.prepare)
        await asyncio.to_thread(icon_files.prepare)
        await asyncio.to_thread(database.migrate, engine)
        pictures = PictureService(PictureRepository(engine), files, workers)
        repository = IconRepository(engine)
        published = Published(lambda name: body_of(icon_files.get(name).decode()))
        icons = IconService(library, published, repository, workers)
        await icons.follow()
        app.state.icons = icons
        app.state.uploads = UploadService(
            repository, icon_files, scanner, workers, icons.exists, settings.uploads_without_scanner == "allow"
        )
        app.state.pictures = pictures
        app.state.health.add("database", lambda: workers.run(database.ping, engine))
        app.state.health.add("files", lambda: workers.run(files.check))
        # Not critical: without a scanner uploads are refused, all else goes on.
        app.state.health.add("scanner", lambda: workers.run(scanner.ping), critical=False)
        cleanup = Cleanup(engine, files, icon_files, ages_of(settings))
        cleaner = asyncio.create_task(clean_up_now_and_then(cleanup, workers), name="cleanup")
        try:
            yield
        finally:
            cleaner.cancel()
            await pictures.close()
            workers.close()
            files.close()
            icon_files.close()
            engine.dispose()

    app = kit.create_app(
        settings,
        name="storage",
        title="Math2Visual storage",
        description="Icons and saved pictures.",
        routers=[icon_routes.router, icon_routes.internal, picture_routes.router],
        lifespan=lifespan,
        body_limits={"/internal/pictures": PICTURES_LIMIT_BYTES, "/api/svg-dataset/upload": UPLOAD_LIMIT_BYTES},
    )
    refused = [refusal.file for refusal in library.folder.refused] if library.folder else []
    app.state.health.describe("icons", lambda: {"version": library.version, "count": len(library), "files_refused": len(refused)})
    return app
