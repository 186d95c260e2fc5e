"""The gateway's settings: environment variables of the same names, units in the names."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr

from service_kit.rate_limit import Rate
from service_kit.settings import CommaSeparated, ServiceSettings


class GatewaySettings(ServiceSettings):
    """What the gateway can be told from outside."""

    generator_url: str = "http://127.0.0.1:8101"
    tutor_url: str = "http://127.0.0.1:8102"
    storage_url: str = "http://127.0.0.1:8103"

    cors_origins: CommaSeparated = ()
    frontend_url: str | None = None

    # Comma-separated; empty means that no key is asked for.
    api_keys: SecretStr | None = None

    rate_limit_enabled: bool = True
    # A class of thirty behind one address: forty requests a minute each, and all may press the button at once.
    rate_limit_per_minute: int = Field(default=1200, gt=0)
    rate_limit_burst: int = Field(default=200, gt=0)

    # The built web page, served here only in the plain way; in containers nginx does.
    page_path: Path | None = None

    @property
    def rate(self) -> Rate:
        """The rate limit of one client."""
        return Rate(self.rate_limit_per_minute, self.rate_limit_burst)

    @property
    def keys(self) -> tuple[str, ...]:
        """The API keys that are accepted."""
        text = self.api_keys.get_secret_value() if self.api_keys else ""
        return tuple(key.strip() for key in text.split(",") if key.strip())
