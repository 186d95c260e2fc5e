"""THIRD_PARTY.md names every package that the locks install where services run, no other, and the licence that it has."""

import importlib.metadata
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLE_ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \|", re.MULTILINE)
# A platform that no service is installed on.
ELSEWHERE = re.compile(r"sys_platform == '(emscripten|win32)'")


def section(heading):
    """Package to licence, from the tables under a heading."""
    text = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").split(f"\n## {heading}\n", 1)[1].split("\n## ")[0]
    rows = [row for row in TABLE_ROW.findall(text) if row[0] not in {"package", "---"}]
    return {name.strip().lower(): licence for names, licence in rows for name in names.split(",")}


def required(*files):
    """Names in requirements files, without what is for another platform."""
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return {re.match(r"[\w.-]+", line).group().lower() for line in lines if re.match(r"\w", line) and not ELSEWHERE.search(line)}


def packages(folder, kind):
    return set(json.loads((ROOT / folder / "package.json").read_text(encoding="utf-8")).get(kind, {}))


def test_what_services_install_is_named():
    assert set(section("Python, at run time")) == required(*(ROOT / "services").glob("*/requirements.txt"))


def test_what_development_installs_is_named():
    assert set(section("Python, for development")) == required(ROOT / "requirements-dev.in")


def test_what_the_page_installs_is_named():
    wanted = packages("frontend", "dependencies") | packages("frontend", "devDependencies")
    assert set(section("The web page")) == wanted


def test_where_icons_come_from_is_named():
    assert set(section("Icons")) | {"@fontsource/lexend"} == packages("assets", "dependencies")


def test_the_images_of_containers_are_named():
    files = [*ROOT.glob("services/*/Dockerfile"), *ROOT.glob("infra/*/Dockerfile")]
    built = [file.read_text(encoding="utf-8") for file in files]
    pulled = re.findall(r"^FROM ([\w./-]+):", "\n".join(built), re.MULTILINE)
    pulled += re.findall(r"^ +image: ([\w./-]+):", (ROOT / "docker-compose.yml").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(section("Container images")) == {image for image in pulled if not image.startswith("math2visual/")}


@pytest.mark.parametrize("heading", ["Python, at run time", "Python, for development"])
def test_licences_are_what_the_packages_say(heading):
    wrong = {}
    for name, licence in section(heading).items():
        try:
            expression = importlib.metadata.metadata(name).get("License-Expression") or ""
        except importlib.metadata.PackageNotFoundError:
            # For another version of Python than this one.
            continue
        said = set(re.findall(r"[\w.-]+", licence))
        missing = set(re.findall(r"[\w.-]+", expression)) - {"AND", "OR", "WITH"} - said
        if missing:
            wrong[name] = (licence, expression)
    assert wrong == {}


@pytest.mark.parametrize(("folder", "heading"), [("frontend", "The web page"), ("assets", "Icons")])
def test_licences_of_npm_packages_are_what_the_lock_says(folder, heading):
    locked = json.loads((ROOT / folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    for name, licence in section(heading).items():
        assert licence == locked[f"node_modules/{name}"]["license"].strip("()"), name
