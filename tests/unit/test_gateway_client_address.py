"""X-Forwarded-For is believed only as far as our own proxies wrote it."""

import pytest

from gateway.client_address import ClientAddresses

TRUSTED = ("10.0.0.0/8", "127.0.0.1", "::1")


def scope_of(peer, forwarded=None):
    headers = [] if forwarded is None else [(b"x-forwarded-for", forwarded.encode("latin-1"))]
    return {"client": (peer, 1), "headers": headers}


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("203.0.113.9", None, "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", "203.0.113.9"),
        ("10.0.0.5", "198.51.100.1", "198.51.100.1"),
        ("10.0.0.5", "1.1.1.1, 198.51.100.1", "198.51.100.1"),
        ("10.0.0.5", "1.1.1.1, 198.51.100.1, 10.0.0.7", "198.51.100.1"),
        ("10.0.0.5", "10.0.0.1, 10.0.0.2", "10.0.0.1"),
        ("10.0.0.5", "nonsense", "10.0.0.5"),
        ("10.0.0.5", "198.51.100.1, <script>", "10.0.0.5"),
        ("10.0.0.5", "", "10.0.0.5"),
        ("10.0.0.5", "2001:db8::7", "2001:db8::7"),
        ("::1", "198.51.100.1", "198.51.100.1"),
    ],
)
def test_address(peer, forwarded, expected):
    assert ClientAddresses(TRUSTED).of(scope_of(peer, forwarded)) == expected


def test_no_peer():
    assert ClientAddresses(TRUSTED).of({"client": None, "headers": []}) == "unknown"


def test_a_wrong_network_stops_the_start():
    with pytest.raises(ValueError, match="does not appear"):
        ClientAddresses(("nginx",))
