"""Typed settings: environment variables named like the fields, secrets also from files named by `NAME_FILE`.

A service subclasses `ServiceSettings`; units are in the names, secrets are `SecretStr`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, SecretStr, model_validator
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from service_kit.version import VERSION

# What people leave in a copied .env; refused outside development.
PLACEHOLDERS = frozenset({"changeme", "change-me", "change_me", "secret", "password", "placeholder", "example", "todo", "xxx"})


def split_commas(value: object) -> object:
    """`"a, b"` becomes `("a", "b")`; anything else is left to validation."""
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


CommaSeparated = Annotated[tuple[str, ...], NoDecode, BeforeValidator(split_commas)]


class SecretFileSource(EnvSettingsSource):
    """Reads the file that `NAME_FILE` names, for settings of a secret type."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        path = os.environ.get(f"{field_name.upper()}_FILE")
        if not path or "SecretStr" not in str(field.annotation):
            return None, field_name, False
        return Path(path).read_text(encoding="utf-8").strip(), field_name, False


class ServiceSettings(BaseSettings):
    """Settings that every service has."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore", frozen=True)

    app_env: Literal["development", "production"] = "development"
    service_version: str = VERSION
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    # auto: lines for people on a terminal, JSON otherwise
    log_format: Literal["auto", "json", "text"] = "auto"
    redis_url: SecretStr | None = None
    # Addresses or networks whose X-Forwarded-* headers are believed.
    trusted_proxies: CommaSeparated = ("127.0.0.1", "::1")
    request_body_limit_bytes: int = Field(default=64 * 1024, gt=0)

    @property
    def in_production(self) -> bool:
        """Whether strict defaults hold."""
        return self.app_env == "production"

    @model_validator(mode="after")
    def refuse_placeholder_secrets(self) -> Self:
        """Outside development a secret that is still a placeholder stops the start."""
        if not self.in_production:
            return self
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, SecretStr) and is_placeholder(value.get_secret_value()):
                message = f"{name.upper()} still holds a placeholder; set a real secret or leave it empty"
                raise ValueError(message)
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments first, then the environment, then secret files; no .env file is read here."""
        return init_settings, env_settings, SecretFileSource(settings_cls)


def is_placeholder(secret: str) -> bool:
    """Whether a secret, or the password inside an address, is an obvious placeholder."""
    word = secret.strip().lower()
    if "://" in word and "@" in word:
        word = word.split("://", 1)[1].rsplit("@", 1)[0].rpartition(":")[2]
    return word in PLACEHOLDERS or word.startswith(("your_", "your-", "<"))
