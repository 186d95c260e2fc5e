"""Chromium as the judge of what is taken from outside: the attacks are real, and what only looks like one is drawn as before."""

from __future__ import annotations

import base64

import pytest
from playwright.sync_api import Browser

from icon_library.markup import document
from storage.intake import clean
from support.attack_files import attacks, look_alikes

RUNNING = [attack for attack in attacks() if attack.runs]
# Drawn at this size in px, each on white.
SIDE = 96
COMPARE = """async ([before, after, side]) => {
  const pixels = async (address) => {
    const image = new Image(side, side);
    image.src = address;
    try { await image.decode(); } catch { return null; }
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, side, side);
    context.drawImage(image, 0, 0, side, side);
    return context.getImageData(0, 0, side, side).data;
  };
  const [one, other] = [await pixels(before), await pixels(after)];
  return one === null ? null : Math.max(...one.map((value, at) => Math.abs(value - other[at])));
}"""
# Two of 255: antialiasing of the same path at another place in the file.
SAME = 2


def address(content: bytes) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(content).decode()


def test_there_are_controls():
    assert len(RUNNING) >= 25


@pytest.mark.parametrize("attack", RUNNING, ids=lambda attack: attack.path.stem)
def test_the_attack_is_real(browser: Browser, attack):
    page = browser.new_page()
    page.goto(attack.path.as_uri())
    page.wait_for_function("window.attacked === 1", timeout=10_000)
    page.close()


def test_look_alikes_are_drawn_as_before(browser: Browser):
    page = browser.new_page()
    page.goto("about:blank")
    differing = {}
    for path in look_alikes():
        content = path.read_bytes()
        picture = clean(content, "icon")
        difference = page.evaluate(COMPARE, [address(content), address(document(picture.view_box, picture.body).encode()), SIDE])
        if difference is None or difference > SAME:
            differing[path.stem] = difference
    page.close()
    # What a browser does not even show is taken, and then shown.
    assert differing == {"no-namespace": None}
