"""The Dockerfiles and the compose file keep the rules that make them buildable, exact and small anywhere."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCKERFILES = sorted(
    path for path in ROOT.glob("*/**/Dockerfile") if "node_modules" not in path.parts and ".venv" not in path.parts
)
SERVICES = ("gateway", "generator", "storage", "tutor")
EXACT_IMAGE = re.compile(r"[a-z]+(/[a-z]+)?:\d+\.\d+(\.\d+)?(-[a-z]+)*")


def instructions(path: Path) -> list[str]:
    """A Dockerfile's instructions, each on one line."""
    text = re.sub(r"^#.*\n", "", path.read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [re.sub(r"\s+", " ", line).strip() for line in text.splitlines() if line.strip()]


def ids(path: Path) -> str:
    return path.parent.name


def test_every_service_has_a_dockerfile() -> None:
    assert {path.parent.name for path in DOCKERFILES} >= {*SERVICES, "nginx", "secrets"}


@pytest.mark.parametrize("path", DOCKERFILES, ids=ids)
def test_base_images_are_exact_and_written_out(path: Path) -> None:
    assert "# syntax" not in path.read_text(), "it would be fetched"
    stages: set[str] = set()
    for line in instructions(path):
        if line.startswith("FROM "):
            name, *rest = line.split()[1:]
            assert name in stages or name == "scratch" or EXACT_IMAGE.fullmatch(name), line
            stages.update(rest[1:2])
        elif (source := re.search(r"--from=(\S+)", line)) is not None:
            assert source[1] in stages, line


@pytest.mark.parametrize("path", DOCKERFILES, ids=ids)
def test_image_runs_as_a_numbered_user(path: Path) -> None:
    users = [line.split()[1] for line in instructions(path) if line.startswith("USER ")]
    assert len(users) == 1
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", users[0])


@pytest.mark.parametrize("service", SERVICES)
def test_packages_are_locked_and_cached_apart_from_the_source(service: str) -> None:
    lines = instructions(ROOT / "services" / service / "Dockerfile")
    install = next(index for index, line in enumerate(lines) if " install " in line and "pip" in line)
    assert "--require-hashes" in lines[install]
    requirements = next(index for index, line in enumerate(lines) if line.startswith("COPY") and "requirements.txt" in line)
    source = next(index for index, line in enumerate(lines) if line.startswith("COPY") and "/src/" in line)
    assert requirements < install < source


def test_services_share_their_base_layer() -> None:
    """The same bytes in the same instructions are stored once."""

    def base(service: str) -> str:
        text = (ROOT / "services" / service / "Dockerfile").read_text()
        return text[text.index("# Python and the C library") : text.index("COPY --from=packages /opt/venv")]

    assert len({base(service) for service in SERVICES}) == 1


def test_compose_file_names_exact_images() -> None:
    images = re.findall(r"^ {4}image: (\S+)", (ROOT / "docker-compose.yml").read_text(), re.MULTILINE)
    assert len(images) == 9
    for image in images:
        assert image.startswith("math2visual/") or EXACT_IMAGE.fullmatch(image), image


def test_first_start_script_can_be_run() -> None:
    """Docker sources a script that is not executable, and `set -e` would then end the server's own start script."""
    for script in ("infra/postgres/first-start.sh", "infra/nginx/docker-entrypoint.d/10-addresses.sh"):
        mode = subprocess.run(("git", "ls-files", "--stage", script), cwd=ROOT, capture_output=True, text=True, check=True).stdout
        assert mode.startswith("100755 "), script


def test_settings_example_has_every_setting_of_the_compose_file() -> None:
    compose = (ROOT / "docker-compose.yml").read_text()
    used = set(re.findall(r"\$\{([A-Z0-9_]+)", compose)) - {"MATH2VISUAL_VERSION"}
    example = set(re.findall(r"^#?([A-Z][A-Z0-9_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    assert used <= example


def test_settings_example_changes_nothing_until_a_line_is_opened() -> None:
    lines = (ROOT / ".env.example").read_text().splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == []
