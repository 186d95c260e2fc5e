"""The generator's settings: environment variables of the same names, units in the names."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, SecretStr

from generator.comprehension import OpenAISettings
from service_kit.settings import ServiceSettings


class Settings(ServiceSettings):
    """What the generator can be told from outside."""

    request_body_limit_bytes: int = Field(default=192 * 1024, gt=0)
    """The longest legal request, 11,000 characters, written with JSON escapes of 12 bytes each, is 132 kB."""

    storage_url: str = "http://127.0.0.1:8103"
    storage_timeout_seconds: float = Field(default=2.0, gt=0)
    """For one call to storage: it answers in milliseconds, and a picture without icons is better than a long wait."""

    comprehension: Literal["auto", "rules", "openai"] = "auto"
    openai_api_key: SecretStr | None = None
    openai_base_url: str = ""
    openai_model: str = OpenAISettings().model

    picture_cache: bool = True
    """Off, every request is drawn and saved anew: for measuring."""
    picture_cache_seconds: int = Field(default=3600, gt=0)
    """Far below the 24 h after which storage clears saved pictures away, so that a remembered address still works."""
    response_cache_bytes: int = Field(default=32 * 1024 * 1024, ge=0)
    """Finished answers kept in each worker; one has about 60 kB."""

    render_inline_characters: int = Field(default=1_200, ge=0)
    """Texts up to this length are drawn on the event loop (1–3 ms); a thread would cost more than it saves."""
    render_queue: int = Field(default=32, gt=0)
    """Longer texts that may wait for the drawing thread; past that the answer is 503 with Retry-After."""

    @property
    def openai(self) -> OpenAISettings:
        """What the comprehension engine needs to reach its model."""
        key = self.openai_api_key.get_secret_value() if self.openai_api_key else ""
        return OpenAISettings(api_key=key, base_url=self.openai_base_url, model=self.openai_model)
