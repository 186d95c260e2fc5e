"""Where things stand on the web page, by what they are called."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

OpenPage = Callable[..., Page]
"""Opens the page as a new visitor: `open_page(problem=…, visual_language=…, width=…, theme=…, locale=…)`."""

ORANGES = "Joan has 9 oranges. Sara has 7 oranges. How many oranges do they have together?"
CHERRIES = "Mia has 8 cherries. She eats 3 cherries. How many cherries does she have left?"
UNCLEAR = "The grey cat thinks about Tuesday."
FAULTY = (
    "addition(\n"
    "  container1[entity_name: pear, entity_tpye: pear, entity_quantity: 4],\n"
    "  container2[entity_name: pear, entity_type: pear, entity_quantity: 2]\n"
    ")"
)


def box(page: Page) -> Locator:
    """The one big box."""
    return page.locator("#problem-text")


def write_visual_language(page: Page) -> None:
    """Turns the box to visual language."""
    page.get_by_role("radio", name="Visual language").check()


def draw(page: Page, text: str) -> None:
    """Types a text into the box and has it drawn."""
    box(page).fill(text)
    page.locator("form.problem button[type=submit]").click()


def picture(page: Page, name: str) -> Locator:
    """The drawing with this name, as the element in the page."""
    return page.get_by_role("article", name=name, exact=True).locator("svg[viewBox]:not(.sign)")


def wait_for_pictures(page: Page, scene: str = "Scene", formal: str = "Formal picture") -> None:
    """Until both are there and neither is about to be replaced."""
    for name in (scene, formal):
        expect(picture(page, name)).to_be_visible()
        expect(page.get_by_role("article", name=name, exact=True)).to_have_attribute("aria-busy", "false")


def item_counts(drawing: Locator) -> list[int]:
    """How many things lie in each box that has things of its own, in the order of the picture."""
    counts: list[int] = drawing.evaluate(
        """svg => [...svg.querySelectorAll('[data-role=container]')]
            .map(box => [...box.querySelectorAll('[data-role=item]')]
                .filter(item => item.closest('[data-role=container]') === box).length)
            .filter(count => count > 0)"""
    )
    return counts


def words(drawing: Locator) -> list[str]:
    """The texts that are drawn, icons' initials apart."""
    texts: list[str] = drawing.evaluate(
        "svg => [...svg.querySelectorAll('text')].filter(text => !text.closest('symbol')).map(text => text.textContent)"
    )
    return texts
