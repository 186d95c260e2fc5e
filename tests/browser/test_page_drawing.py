"""From a problem to its pictures, and what can be done with them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree
from playwright.sync_api import Page, expect

from support.page_parts import (
    CHERRIES,
    ORANGES,
    OpenPage,
    box,
    draw,
    item_counts,
    picture,
    wait_for_pictures,
    words,
    write_visual_language,
)


def test_a_problem_becomes_two_pictures_that_keep_the_answer(open_page: OpenPage) -> None:
    page = open_page()
    draw(page, ORANGES)
    wait_for_pictures(page)
    assert item_counts(picture(page, "Formal picture")) == [9, 7]
    assert sorted(item_counts(picture(page, "Scene"))) == [7, 9]
    for name in ("Formal picture", "Scene"):
        assert "16" not in picture(page, name).evaluate("svg => svg.outerHTML.replace(/<path[^>]*>/g, '')").split()
        assert "16" not in words(picture(page, name))
    assert "+" in words(picture(page, "Formal picture"))
    expect(page.get_by_role("status").filter(has_text="The pictures are ready.")).to_have_count(1)


@pytest.mark.parametrize("locale", ["en-GB", "de-DE"])
def test_every_example_is_drawn(open_page: OpenPage, locale: str) -> None:
    page = open_page(locale=locale)
    names = ("Scene", "Formal picture") if locale == "en-GB" else ("Szene", "Rechenbild")
    examples = page.locator("button.example")
    assert examples.count() >= 8
    for number in range(examples.count()):
        text = examples.nth(number).locator("span").inner_text()
        examples.nth(number).click()
        expect(box(page)).to_have_value(text)
        wait_for_pictures(page, *names)
        for name in names:
            assert picture(page, name).locator("[data-role=container], [data-role=grid]").count() > 0, (text, name)


def test_every_example_in_the_visual_language_is_drawn(open_page: OpenPage) -> None:
    page = open_page()
    write_visual_language(page)
    examples = page.locator("button.example")
    assert examples.count() >= 3
    for number in range(examples.count()):
        examples.nth(number).click()
        wait_for_pictures(page)
        expect(page.locator(".diagnostics")).to_have_count(0)


def test_the_answer_is_shown_when_asked_for_and_a_reload_keeps_it(open_page: OpenPage) -> None:
    page = open_page(problem=CHERRIES)
    wait_for_pictures(page)
    switch = page.get_by_role("switch", name="Show answer")
    expect(switch).not_to_be_checked()
    assert "5" not in words(picture(page, "Formal picture"))
    switch.check()
    _wait_for_words(page, "5")
    page.reload()
    wait_for_pictures(page)
    expect(switch).to_be_checked()
    assert "5" in words(picture(page, "Formal picture"))
    switch.uncheck()
    _wait_for_words(page, "?")
    assert "answer" not in page.url


def _wait_for_words(page: Page, text: str) -> None:
    expect(picture(page, "Formal picture").locator("text").filter(has_text=re.compile(f"^{re.escape(text)}$"))).to_have_count(1)
    wait_for_pictures(page)


def test_back_forward_and_a_shared_link_keep_the_state(open_page: OpenPage) -> None:
    page = open_page()
    draw(page, ORANGES)
    wait_for_pictures(page)
    draw(page, CHERRIES)
    expect(picture(page, "Formal picture").locator("text", has_text="Mia").first).to_be_visible()
    page.go_back()
    expect(box(page)).to_have_value(ORANGES)
    expect(picture(page, "Formal picture").locator("text", has_text="Joan").first).to_be_visible()
    page.go_forward()
    expect(box(page)).to_have_value(CHERRIES)
    shared = open_page(address=page.url, locale="de-DE")
    expect(box(shared)).to_have_value(CHERRIES)
    wait_for_pictures(shared)
    expect(shared.locator("html")).to_have_attribute("lang", "en")


def test_what_was_understood_is_changed_and_drawn_again(open_page: OpenPage) -> None:
    page = open_page(problem=ORANGES)
    wait_for_pictures(page)
    page.get_by_text("How the problem was understood").click()
    panel = page.get_by_label("Visual language of the problem")
    again = page.get_by_role("button", name="Draw again")
    expect(again).to_be_disabled()
    understood = panel.input_value()
    panel.fill(understood.replace("entity_quantity: 9", "entity_quantity: 4"))
    again.click()
    expect(picture(page, "Formal picture").locator("[data-role=item]")).to_have_count(11)
    assert item_counts(picture(page, "Formal picture")) == [4, 7]
    # The text still says that the sum is 16, which no picture shows; the finding mends that.
    page.locator(".panel .diagnostics li").get_by_role("button").last.click()
    expect(panel).to_have_value(re.compile(r"entity_quantity: 11\b"))
    again.click()
    expect(page.locator(".panel .diagnostics")).to_have_count(0)
    assert item_counts(picture(page, "Formal picture")) == [4, 7]
    expect(box(page)).to_have_value(ORANGES)
    page.reload()
    wait_for_pictures(page)
    assert item_counts(picture(page, "Formal picture")) == [4, 7]
    page.get_by_text("How the problem was understood").click()
    page.get_by_role("button", name="Read the problem again").click()
    expect(picture(page, "Formal picture").locator("[data-role=item]")).to_have_count(16)
    expect(panel).to_have_value(understood)


def test_a_picture_is_saved_as_a_file_of_its_own(open_page: OpenPage) -> None:
    page = open_page(problem=ORANGES)
    wait_for_pictures(page)
    with page.expect_download() as saving:
        page.get_by_role("button", name="Download SVG: Formal picture").click()
    assert saving.value.suggested_filename == "joan-has-9-oranges-sara-has-formal.svg"
    root = etree.fromstring(Path(saving.value.path()).read_bytes())
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "@font-face" in "".join(str(text) for text in root.itertext())


def test_full_size_opens_and_escape_leads_back(open_page: OpenPage) -> None:
    page = open_page(problem=ORANGES)
    wait_for_pictures(page)
    button = page.get_by_role("button", name="Full size: Scene")
    small = picture(page, "Scene").bounding_box()
    button.click()
    dialog = page.get_by_role("dialog", name="Scene")
    large = dialog.locator("svg[viewBox]:not(.sign)").bounding_box()
    assert small
    assert large
    assert large["width"] > 1.2 * small["width"]
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(button).to_be_focused()


def test_two_pictures_do_not_share_ids_or_styles(open_page: OpenPage) -> None:
    page = open_page(problem=ORANGES)
    wait_for_pictures(page)
    assert page.evaluate("document.querySelectorAll('symbol, style').length") == 0
    for name in ("Scene", "Formal picture"):
        drawn = picture(page, name).locator("use").first
        size = drawn.bounding_box()
        assert size
        assert size["width"] > 10, "an icon is drawn by its reference"
    families = {
        picture(page, name).locator("text").first.evaluate("text => getComputedStyle(text).fontFamily.split(',')[0]")
        for name in ("Scene", "Formal picture")
    }
    assert len(families) == 2, "each picture has the typeface that it embeds"
    lent: list[str] = page.evaluate("[...document.fonts].filter(face => face.status === 'loaded').map(face => face.family)")
    assert {family.strip("\"'") for family in families} <= {family.strip("\"'") for family in lent}
