"""The first start makes each database's password once; what an administrator gives is used or refused with a reason."""

from __future__ import annotations

import importlib.util
import stat
from pathlib import Path
from types import ModuleType
from urllib.parse import unquote, urlsplit

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "infra" / "secrets" / "make_secrets.py"
VARIABLES = ("APP_ENV", "POSTGRES_DATABASE_PASSWORD", "STORAGE_DATABASE_PASSWORD", "TUTOR_DATABASE_PASSWORD")


@pytest.fixture
def make_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    for role in ("postgres", "storage", "tutor"):
        (tmp_path / role).mkdir()
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SECRETS_ROOT", str(tmp_path))
    spec = importlib.util.spec_from_file_location("make_secrets", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(folder: Path) -> dict[str, str]:
    return {str(file.relative_to(folder)): file.read_text() for file in sorted(folder.rglob("*")) if file.is_file()}


def test_first_start_makes_a_password_each_and_the_second_keeps_it(make_secrets: ModuleType, tmp_path: Path) -> None:
    make_secrets.main()
    written = read(tmp_path)
    assert sorted(written) == [
        "postgres/password", "storage/database_url", "storage/password", "tutor/database_url", "tutor/password",
    ]  # fmt: skip
    passwords = [written[f"{role}/password"] for role in ("postgres", "storage", "tutor")]
    assert len(set(passwords)) == 3
    assert all(len(password) >= 32 for password in passwords)
    make_secrets.main()
    assert read(tmp_path) == written
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o444 for file in tmp_path.rglob("*") if file.is_file())


def test_given_password_is_used_and_survives_the_address(
    make_secrets: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORAGE_DATABASE_PASSWORD", "p@ss/w:rd? 7%")
    make_secrets.main()
    address = urlsplit((tmp_path / "storage" / "database_url").read_text())
    assert (address.username, unquote(address.password or "")) == ("storage", "p@ss/w:rd? 7%")
    assert (address.hostname, address.port, address.path) == ("postgres.internal", 5432, "/storage")


def test_another_password_than_the_databases_is_refused(
    make_secrets: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_secrets.main()
    written = read(tmp_path)
    monkeypatch.setenv("TUTOR_DATABASE_PASSWORD", "another-one")
    with pytest.raises(SystemExit, match="TUTOR_DATABASE_PASSWORD is not the existing database's password"):
        make_secrets.main()
    assert read(tmp_path) == written


@pytest.mark.parametrize("placeholder", ["changeme", "Change-Me", "your_password_here", "<password>", "postgres"])
def test_production_refuses_a_placeholder(
    make_secrets: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, placeholder: str
) -> None:
    monkeypatch.setenv("APP_ENV", "production")
    monkeypatch.setenv("POSTGRES_DATABASE_PASSWORD", placeholder)
    with pytest.raises(SystemExit, match="POSTGRES_DATABASE_PASSWORD still holds a placeholder"):
        make_secrets.main()
    assert read(tmp_path) == {}
