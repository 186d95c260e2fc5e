"""A real Chromium on the page of the real stack. After every test: nothing left the site, and no policy was broken."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect, sync_playwright

from support.page_parts import OpenPage
from support.plain_stack import running_stack

FRONTEND = Path(__file__).parents[2] / "frontend"
PAGE = FRONTEND / "dist" / "index.html"
AXE = FRONTEND / "node_modules" / "axe-core" / "axe.min.js"
# Without the background flags Chromium asks its maker's hosts at every start.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

WAIT_MS = 20_000
"""For one thing to happen on the page: tenths of a second on a free machine."""
expect.set_options(timeout=WAIT_MS)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives a browser. The first test waits for the whole stack, too."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(180))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the whole stack, started as `make run` does it, with the built page."""
    assert PAGE.exists(), "The page is not built: make page"
    with running_stack(tmp_path_factory.mktemp("stack"), PAGE_PATH=str(PAGE.parent)) as stack:
        yield stack.url


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium as the system has it; ended with this folder's tests, since its driver holds the thread's event loop."""
    executable = shutil.which("chromium")
    assert executable, "Chromium is needed: apt-get install chromium"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser, site: str) -> Iterator[OpenPage]:
    """The page for a test; what its visits asked for and complained of is looked at afterwards."""
    contexts: list[BrowserContext] = []
    asked: list[str] = []
    complaints: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            complaints.append(message.text)

    def request_made(request: Request) -> None:
        asked.append(request.url)

    def open_(width: int = 1280, theme: Any = "light", locale: str = "en-GB", address: str = "", **fields: str) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=theme, locale=locale, reduced_motion="reduce"
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(WAIT_MS)
        page.on("console", heard)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", request_made)
        fragment = urlencode({name.replace("_", "-"): value for name, value in fields.items()})
        page.goto(address or site + "/" + ("#" + fragment if fragment else ""))
        return page

    yield open_
    for context in contexts:
        context.close()
    here = urlsplit(site).netloc
    assert {urlsplit(url).netloc for url in asked if urlsplit(url).scheme in ("http", "https")} == {here}
    assert complaints == []


@pytest.fixture(scope="session")
def violations() -> Callable[[Page], list[str]]:
    """What axe-core finds on a page, one line a rule with the places."""
    script = AXE.read_text()

    def found(page: Page) -> list[str]:
        page.evaluate(script)
        report = page.evaluate("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })")
        return [f"{rule['id']}: {[node['target'] for node in rule['nodes']]}" for rule in report["violations"]]

    return found
