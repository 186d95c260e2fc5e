"""What the page says when there is no picture, and how it leads on."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from support.page_parts import (
    FAULTY,
    ORANGES,
    UNCLEAR,
    OpenPage,
    box,
    draw,
    item_counts,
    picture,
    wait_for_pictures,
    write_visual_language,
)

WITHOUT_ICON = (
    "addition(container1[entity_name: zorbel, entity_type: zorbel, entity_quantity: 3], "
    "container2[entity_name: zorbel, entity_type: zorbel, entity_quantity: 2])"
)


def test_a_problem_that_is_not_understood_is_never_a_dead_end(open_page: OpenPage) -> None:
    page = open_page()
    draw(page, UNCLEAR)
    expect(page.get_by_role("heading", name="Nothing was drawn")).to_be_visible()
    expect(page.locator("article.picture")).to_have_count(0)
    expect(box(page)).to_have_value(UNCLEAR)
    page.get_by_role("button", name="Edit the problem").click()
    expect(box(page)).to_be_focused()
    page.get_by_role("button", name="Write it in visual language").click()
    expect(box(page)).to_have_value(re.compile(r"^addition\{situation: put_together\}"))
    page.get_by_role("button", name="Draw pictures").click()
    wait_for_pictures(page)
    assert item_counts(picture(page, "Formal picture")) == [3, 2]


def test_mistakes_in_the_visual_language_are_shown_with_their_place_and_mended(open_page: OpenPage) -> None:
    page = open_page()
    write_visual_language(page)
    draw(page, FAULTY)
    findings = page.locator(".diagnostics li")
    expect(findings).not_to_have_count(0)
    place = page.get_by_role("button", name="Go to line 2, column 33")
    expect(place).to_be_visible()
    place.click()
    selected = box(page).evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)")
    assert selected == "entity_tpye"
    findings.first.get_by_role("button").last.click()
    expect(box(page)).to_have_value(FAULTY.replace("entity_tpye", "entity_type"))
    page.get_by_role("button", name="Draw pictures").click()
    wait_for_pictures(page)
    expect(page.locator(".diagnostics")).to_have_count(0)


def test_a_faulty_change_keeps_the_pictures_and_says_where(open_page: OpenPage) -> None:
    page = open_page(problem=ORANGES)
    wait_for_pictures(page)
    page.get_by_text("How the problem was understood").click()
    panel = page.get_by_label("Visual language of the problem")
    panel.fill(panel.input_value().replace("entity_quantity: 9", "entity_quantity: nine and a bit"))
    page.get_by_role("button", name="Draw again").click()
    expect(page.get_by_role("heading", name="The visual language has a mistake")).to_be_visible()
    expect(page.locator(".panel .diagnostics mark").first).to_have_text("nine and a bit")
    assert item_counts(picture(page, "Formal picture")) == [9, 7]


def test_things_without_a_picture_are_listed(open_page: OpenPage) -> None:
    page = open_page(visual_language=WITHOUT_ICON)
    wait_for_pictures(page)
    region = page.get_by_role("region", name="Without a picture of their own")
    expect(region.get_by_role("listitem")).to_have_text(["zorbel"])


def test_cancel_keeps_what_was_typed(open_page: OpenPage) -> None:
    page = open_page()
    page.route("**/api/generate", lambda _never_answered: None)
    draw(page, ORANGES)
    expect(page.get_by_role("status").filter(has_text="Drawing the pictures")).to_have_count(1)
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("heading", name="Stopped")).to_be_visible()
    expect(box(page)).to_have_value(ORANGES)
    page.unroute("**/api/generate")
    page.get_by_role("button", name="Draw it now").click()
    wait_for_pictures(page)


def test_a_server_that_cannot_be_reached_is_told_to_a_person(open_page: OpenPage) -> None:
    page = open_page()
    page.route("**/api/generate", lambda route: route.abort("connectionrefused"))
    draw(page, ORANGES)
    expect(page.get_by_text("The server could not be reached.")).to_be_visible()
    expect(box(page)).to_have_value(ORANGES)
    page.unroute("**/api/generate")
    page.get_by_role("button", name="Try again").click()
    wait_for_pictures(page)


def test_a_text_that_is_empty_or_too_long_is_not_sent(open_page: OpenPage) -> None:
    page = open_page()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if "/api/generate" in request.url else None)
    draw(page, "  ")
    expect(page.get_by_role("alert").filter(has_text="Please enter a problem first")).to_be_visible()
    draw(page, "5 apples. " * 501)
    expect(page.get_by_role("alert").filter(has_text="10 characters too many")).to_be_visible()
    assert sent == []
