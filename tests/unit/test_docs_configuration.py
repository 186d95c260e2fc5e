"""docs/configuration.md names every setting, each with its real default, and no other."""

import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from gateway.settings import GatewaySettings
from generator.settings import Settings as GeneratorSettings
from service_kit.settings import ServiceSettings
from storage.settings import Settings as StorageSettings
from tutor.settings import TutorSettings

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
SECTIONS = {
    "Every service": ServiceSettings,
    "Gateway": GatewaySettings,
    "Generator": GeneratorSettings,
    "Tutor": TutorSettings,
    "Storage": StorageSettings,
}
# The default says it in words.
IN_WORDS = {"SERVICE_VERSION", "REQUEST_BODY_LIMIT_BYTES", "OPENAI_BASE_URL", "CLAMAV_HOST"}


def rows(section):
    """Names and defaults in the table below a heading."""
    text = PAGE.split(f"## {section}\n", 1)[1].split("\n## ", 1)[0]
    return {
        name: default
        for names, default in re.findall(r"^\| (`[^|]+`) \| ([^|]+) \|", text, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", names)
    }


@pytest.mark.parametrize("section", SECTIONS)
def test_settings(section):
    settings = SECTIONS[section]
    inherited = set() if settings is ServiceSettings else set(ServiceSettings.model_fields)
    own = {name.upper(): field.default for name, field in settings.model_fields.items() if name not in inherited}
    written = rows(section)
    assert written.keys() == own.keys()
    for name in own.keys() - IN_WORDS:
        assert shown(own[name]) in {written[name].split(" (")[0].strip("` "), written[name].strip("` ")}, name


def shown(default):
    if default is None or default == ():
        return "none"
    if isinstance(default, bool):
        return str(default).lower()
    if isinstance(default, SecretStr):
        return default.get_secret_value()
    if isinstance(default, tuple):
        return ",".join(default)
    return f"{default:g}" if isinstance(default, float) else str(default)


def test_gunicorn():
    written = rows("Gunicorn, every service")
    kit = ROOT / "services" / "shared" / "src" / "service_kit"
    # Read, not imported: the import prepares the process for Gunicorn.
    source = (kit / "gunicorn.py").read_text() + (kit / "worker.py").read_text()
    read = set(re.findall(r'"(GUNICORN_\w+|WEB_CONCURRENCY|BIND|ACCESS_LOG|ERROR_LOG)"', source))
    assert written.keys() == read
    for name, value in re.findall(r'number\("(GUNICORN_\w+)", (\d+)\)', source):
        assert written[name].split()[0] == value, name


def test_the_example_names_known_settings():
    known = set(re.findall(r"`([A-Z][A-Z_0-9]+)`", PAGE))
    offered = re.findall(r"^#?([A-Z][A-Z_0-9]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE)
    compose = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    unknown = [name for name in offered if name not in known and f"${{{name}" not in compose]
    assert unknown == []
