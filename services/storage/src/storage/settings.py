"""The storage service's settings: environment variables of the same names, units in the names."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr

from service_kit.settings import ServiceSettings


class Settings(ServiceSettings):
    """What storage can be told from outside."""

    database_url: SecretStr = SecretStr("sqlite:///var/data/storage.db")
    database_echo: bool = False
    database_pool_size: int = Field(default=8, gt=0)
    """Connections of each worker; PostgreSQL's role allows 80 in all."""

    data_path: Path = Path("var/data")
    math2visual_assets: Path = Path("var/assets")
    svg_dataset_path: Path | None = None
    """A folder of SVG files that are served beside the built library, and before it where both have a name."""
    svg_cache_size: int = Field(default=4096, ge=0)
    """Resolved icons kept in memory by each worker; one has about 2 kB."""
    svg_storage_mode: Literal["local"] = "local"

    uploads_without_scanner: Literal["refuse", "allow"] = "refuse"
    """Whether icons may be uploaded where no scanner is set up at all; one that is set up and away always refuses."""
    clamav_host: str = ""
    clamav_port: int = Field(default=3310, gt=0, lt=65536)

    cleanup_output_age_hours: float = Field(default=24, ge=3)
    """How long saved pictures are kept. Answers are remembered for up to two hours, and their addresses must still work then."""
    cleanup_audit_age_days: float = Field(default=90, gt=0)
    """How long notes of refused uploads are kept."""

    blocking_threads: int = Field(default=8, gt=0)
    """Threads of each worker for the database and for reading files."""
    blocking_queue: int = Field(default=256, gt=0)
    """Calls that may wait for one of them; past that the answer is 503 with Retry-After."""
    file_threads: int = Field(default=8, gt=0)
    """Threads that wait for the disk: the fsyncs of a batch overlap there, which is what makes many saves a second possible."""

    @property
    def library_path(self) -> Path:
        """The built icon library."""
        return self.math2visual_assets / "library"

    @property
    def icons_path(self) -> Path:
        """The files of icons that were added to the library."""
        return self.data_path / "storage" / "icons"

    @property
    def pictures_path(self) -> Path:
        """The files of saved pictures."""
        return self.data_path / "storage" / "pictures"
