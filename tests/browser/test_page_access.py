"""For everyone: keyboard, screen reader, small screens, both languages, light and dark, and nothing from elsewhere."""

from __future__ import annotations

import gzip
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Response, expect

from support.page_parts import CHERRIES, FAULTY, ORANGES, UNCLEAR, OpenPage, box, picture, wait_for_pictures

FIRST_LOAD_LIMIT = 150_000
"""Bytes of compressed script that the first visit may take."""

STATES = {
    "home": ({}, "main"),
    "pictures": ({"problem": CHERRIES}, "article.picture svg[viewBox]"),
    "not understood": ({"problem": UNCLEAR}, ".notice"),
    "mistakes": ({"visual_language": FAULTY}, ".diagnostics"),
    "mistakes in the panel": ({"problem": ORANGES, "visual_language": FAULTY}, ".panel .diagnostics"),
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(
    open_page: OpenPage, violations: Callable[[Page], list[str]], state: str, width: int, theme: str
) -> None:
    fields, sign = STATES[state]
    page = open_page(width=width, theme=theme, **fields)
    expect(page.locator(sign).first).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_full_size(open_page: OpenPage, violations: Callable[[Page], list[str]], theme: str) -> None:
    page = open_page(theme=theme, problem=ORANGES)
    wait_for_pictures(page)
    page.get_by_role("button", name="Full size: Scene").click()
    expect(page.get_by_role("dialog", name="Scene")).to_be_visible()
    assert violations(page) == []


def test_everything_goes_by_keyboard(open_page: OpenPage) -> None:
    page = open_page()
    expect(box(page)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Skip to the problem")).to_be_focused()
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    page.keyboard.type(ORANGES)
    page.keyboard.press("Control+Enter")
    wait_for_pictures(page)
    names: list[str] = []
    for _ in range(40):
        page.keyboard.press("Tab")
        names.append(page.evaluate(_FOCUSED))
    assert "Show answer" in names
    parts = [name for name in names if "9" in name and "orange" in name.lower()]
    assert parts, "the boxes of a picture are reached and say what they hold"
    outline = "() => getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate(outline) != "none"


_FOCUSED = """() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
}"""


@pytest.mark.parametrize("width", [320, 360, 800, 1400])
@pytest.mark.parametrize("locale", ["en-GB", "de-DE"])
def test_the_page_fits_its_window(open_page: OpenPage, width: int, locale: str) -> None:
    for fields in ({}, {"problem": CHERRIES, "lang": locale[:2]}):
        page = open_page(width=width, locale=locale, **fields)
        if fields:
            expect(page.locator(".results > *").first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        small: list[str] = page.evaluate(_SMALL_TARGETS)
        assert small == []


_SMALL_TARGETS = """() => [...document.querySelectorAll('button, a, input, summary, textarea')]
    .filter(element => element.checkVisibility() && !element.classList.contains('skip'))
    .filter(element => { const { width, height } = element.getBoundingClientRect(); return width < 24 || height < 24 })
    .map(element => element.outerHTML.slice(0, 80))"""


def test_pictures_stand_side_by_side_or_below_each_other(open_page: OpenPage) -> None:
    for width, together in ((1400, True), (800, False), (360, False)):
        page = open_page(width=width, problem=ORANGES)
        wait_for_pictures(page)
        first, second = (page.locator("article.picture").nth(number).bounding_box() for number in (0, 1))
        assert first
        assert second
        assert (first["y"] == second["y"]) is together


def test_german_is_spoken_throughout_and_remembered(open_page: OpenPage) -> None:
    page = open_page()
    page.get_by_label("Deutsch").check(force=True)
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page).to_have_title("Math2Visual – Bilder zu Sachaufgaben")
    page.reload()
    expect(page.get_by_role("button", name="Bilder zeichnen")).to_be_visible()
    page.locator("button.example").first.click()
    wait_for_pictures(page, "Szene", "Rechenbild")
    expect(picture(page, "Rechenbild")).to_have_attribute("lang", "de")


def test_dark_is_followed_chosen_and_remembered(open_page: OpenPage) -> None:
    page = open_page(problem=ORANGES)
    wait_for_pictures(page)
    ground = "() => getComputedStyle(document.documentElement).backgroundColor"
    paper = "svg => svg.querySelector('rect').getAttribute('fill')"
    light, light_paper = page.evaluate(ground), picture(page, "Scene").evaluate(paper)
    page.get_by_role("button", name="Switch to dark colours").click()
    expect(page.get_by_role("button", name="Switch to light colours")).to_be_visible()
    expect(picture(page, "Scene").locator(f"rect[fill='{light_paper}']").first).to_have_count(0)
    wait_for_pictures(page)
    assert page.evaluate(ground) != light
    assert picture(page, "Scene").evaluate(paper) != light_paper
    page.reload()
    expect(page.get_by_role("button", name="Switch to light colours")).to_be_visible()
    followed = open_page(theme="dark")
    assert followed.evaluate(ground) != light


def test_the_first_load_is_small_and_under_a_strict_policy(open_page: OpenPage) -> None:
    page = open_page()
    scripts: list[Response] = []
    page.on("response", lambda response: scripts.append(response) if response.request.resource_type == "script" else None)
    answer = page.reload()
    page.wait_for_load_state("networkidle")
    assert scripts
    assert sum(len(gzip.compress(script.body())) for script in scripts) < FIRST_LOAD_LIMIT
    assert answer
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "style-src 'self'" in policy
    assert "unsafe" not in policy
    assert page.evaluate("document.querySelectorAll('script:not([src]), style, [style]').length") == 0
