"""Which language and which form a client would rather have."""

import pytest

from generator.negotiation import preferred_language, prefers_svg


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("en-US,en;q=0.9,de;q=0.8", "en"),
        ("en;q=0.3,de;q=0.7", "de"),
        ("fr, de;q=0.4", "de"),
        ("fr", "en"),
        ("*", "en"),
        ("de;q=0", "en"),
        ("DE", "de"),
        ("de;q=nonsense", "en"),
        (",;,=;q", "en"),
        ("de;q=1e999", "de"),
        ("de;q=nan", "en"),
    ],
)
def test_language(header, language):
    assert preferred_language(header) == language


@pytest.mark.parametrize(
    ("header", "svg"),
    [
        ("", False),
        ("*/*", False),
        ("application/json", False),
        ("image/svg+xml", True),
        ("image/svg+xml, application/json", False),
        ("application/json;q=0.5, image/svg+xml", True),
        ("image/svg+xml;q=0", False),
        ("image/png", False),
        ("IMAGE/SVG+XML", True),
    ],
)
def test_form(header, svg):
    assert prefers_svg(header) is svg
