"""Who is asking: the client's real address, from X-Forwarded-For only as far as trusted proxies wrote it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from ipaddress import ip_address, ip_network

from starlette.types import Scope

from service_kit.middleware import header


class ClientAddresses:
    """Reads addresses; `trusted` are addresses or networks of our own proxies."""

    def __init__(self, trusted: Sequence[str]) -> None:
        self._networks = tuple(ip_network(entry, strict=False) for entry in trusted)
        # A few proxies ask again and again; parsing an address costs more than the look-up.
        self._trusts = lru_cache(maxsize=1024)(self._in_a_trusted_network)

    def _in_a_trusted_network(self, address: str) -> bool:
        try:
            parsed = ip_address(address)
        except ValueError:
            return False
        return any(parsed in network for network in self._networks)

    def trusts_peer(self, scope: Scope) -> bool:
        """Whether the other end of the connection is one of our proxies."""
        client = scope.get("client")
        return client is not None and self._trusts(client[0])

    def of(self, scope: Scope) -> str:
        """The last address in the chain that is not a proxy of ours; a nonsense entry ends the chain."""
        client = scope.get("client")
        address = client[0] if client else "unknown"
        if not self._trusts(address):
            return address
        forwarded = header(scope, b"x-forwarded-for")
        for entry in reversed(forwarded.decode("latin-1").split(",") if forwarded else []):
            candidate = entry.strip()
            if not is_address(candidate):
                break
            address = candidate
            if not self._trusts(candidate):
                break
        return address


@lru_cache(maxsize=4096)
def is_address(text: str) -> bool:
    """Whether a text is an IP address."""
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
