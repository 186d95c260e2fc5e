"""What the README and the page about the API tell people to type works, and answers as they say."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
API = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
ADDRESS = "http://localhost:8080"

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]


def commands(page):
    """Indented commands, each with the lines that a backslash joins to it."""
    joined = re.sub(r" \\\n\s+", " ", page)
    return re.findall(r"^    (\S.*)$", joined, re.MULTILINE)


def examples():
    """Commands of the API's page with the JSON that follows, or None where none does."""
    pieces = re.split(r"```json\n(.*?)```", API, flags=re.DOTALL)
    for text, answer in zip(pieces[::2], [*pieces[1::2], None], strict=True):
        *alone, last = commands(text) or [None]
        yield from ((command, None) for command in alone)
        if last is not None:
            yield last, answer and json.loads(answer)


EXAMPLES = list(examples())


def agree(said, found):
    """Whether `found` has everything that is `said`; "…" stands for anything."""
    if isinstance(said, dict):
        return isinstance(found, dict) and all(key in found and agree(value, found[key]) for key, value in said.items())
    if isinstance(said, list):
        if said == ["…"]:
            return isinstance(found, list) and bool(found)
        return isinstance(found, list) and len(said) == len(found) and all(map(agree, said, found))
    if isinstance(said, str) and "…" in said:
        return isinstance(found, str) and re.fullmatch(".*".join(map(re.escape, said.split("…"))), found, re.DOTALL) is not None
    return said == found


def shell(command, folder):
    return subprocess.run(["bash", "-euc", command], cwd=folder, capture_output=True, text=True, timeout=60, check=True).stdout


@pytest.mark.parametrize(("command", "answer"), EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_of_the_api_answers_as_it_says(stack, tmp_path, command, answer):
    assert ADDRESS in command
    found = shell(command.replace(ADDRESS, stack.url), tmp_path)
    if answer is None:
        assert found.startswith("<svg")
    else:
        assert agree(answer, json.loads(found)), found[:2000]


def test_the_api_page_is_full_of_examples():
    assert len(EXAMPLES) >= 14


def test_the_readme_s_request_draws(stack, tmp_path):
    (command,) = [command for command in commands(README) if command.startswith("curl")]
    made = json.loads(shell(command.replace(ADDRESS, stack.url), tmp_path))
    assert made["svg_formal"].startswith("<svg")
    assert made["svg_intuitive"].startswith("<svg")


def test_the_readme_s_command_line_draws(tmp_path):
    typed = [command for command in commands(README) if command.startswith(".venv/bin/")]
    assert len(typed) == 2
    for command in typed:
        shell(command.replace(".venv/bin/", shlex.quote(f"{Path(sys.executable).parent}/")), tmp_path)
    assert (tmp_path / "problem.svg").read_text().startswith("<svg")


def test_the_readme_s_other_commands_are_verbs_that_are_there():
    verbs = set(re.findall(r"^([a-z0-9-]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE))
    pages = [README, (ROOT / ".ci" / "run").read_text()]
    named = {verb for page in pages for line in re.findall(r"\bmake ((?:[a-z0-9]+ ?)+)", page) for verb in line.split()}
    assert {"run", "setup", "check", "test", "e2e"} <= named <= verbs
    up = next(command for command in commands(README) if command.startswith("docker compose"))
    started = {word for word in up.split("#")[0].split() if word.startswith("--")}
    tested = (ROOT / "tests" / "support" / "stack.py").read_text()
    assert all(f'"{option}"' in tested for option in started)


def test_pages_link_to_what_is_there():
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
