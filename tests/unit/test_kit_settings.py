"""Settings come from the environment, secrets also from files; placeholders stop a start in production."""

import pytest
from pydantic import SecretStr, ValidationError

from service_kit.settings import CommaSeparated, ServiceSettings, is_placeholder


class Settings(ServiceSettings):
    some_key: SecretStr | None = None
    some_names: CommaSeparated = ()
    some_count: int = 3


def test_environment(monkeypatch):
    monkeypatch.setenv("SOME_NAMES", " a, b,,c ")
    monkeypatch.setenv("SOME_COUNT", "5")
    settings = Settings()
    assert (settings.some_names, settings.some_count) == (("a", "b", "c"), 5)


def test_an_empty_variable_is_no_value(monkeypatch):
    monkeypatch.setenv("SOME_COUNT", "")
    monkeypatch.setenv("SOME_NAMES", "")
    assert (Settings().some_count, Settings().some_names) == (3, ())


def test_a_secret_from_a_file(monkeypatch, tmp_path):
    (tmp_path / "key").write_text("from-file\n")
    monkeypatch.setenv("SOME_KEY_FILE", str(tmp_path / "key"))
    assert Settings().some_key.get_secret_value() == "from-file"
    monkeypatch.setenv("SOME_KEY", "from-environment")
    assert Settings().some_key.get_secret_value() == "from-environment"


def test_only_secrets_are_read_from_files(monkeypatch, tmp_path):
    (tmp_path / "count").write_text("9")
    monkeypatch.setenv("SOME_COUNT_FILE", str(tmp_path / "count"))
    assert Settings().some_count == 3


def test_a_secret_is_not_shown():
    assert "hunter" not in repr(Settings(some_key="hunter22"))


@pytest.mark.parametrize(
    "secret",
    ["changeme", "CHANGE_ME", "your_openai_api_key", "<key>", "postgresql://user:password@db/x", "redis://:changeme@redis:6379"],
)
def test_placeholders_stop_production_only(secret):
    assert is_placeholder(secret)
    assert Settings(some_key=secret).some_key
    with pytest.raises(ValidationError, match="SOME_KEY still holds a placeholder"):
        Settings(some_key=secret, app_env="production")


@pytest.mark.parametrize("secret", ["sk-1f9a", "postgresql://user:k3Jd9@db/x", "redis://redis:6379/0", "password-manager-42"])
def test_real_secrets(secret):
    assert Settings(some_key=secret, app_env="production").some_key.get_secret_value() == secret


def test_an_unknown_environment_name_is_refused():
    with pytest.raises(ValidationError):
        Settings(app_env="staging")
