"""Which deck shows a kind's women and girls, and which its men and boys, for words that say a sex (Lehrerin, policeman)."""

from __future__ import annotations

from icon_library.people.kinds import KINDS

SEXES = {"female": "g", "male": "b"}
"""Each with the look that its figures have."""
_PLAIN = {"c": ("girl", "boy"), "a": ("woman", "man"), "e": ("grandmother", "grandfather")}
_ROYAL = ("queen", "king")


def sexes(kind: str) -> tuple[str, str]:
    """The decks of the kind's female and male figures; where it has none of a sex, or is of no costume, plain people."""
    about = KINDS[kind]
    if kind in _ROYAL:
        return _ROYAL
    if about.age in _PLAIN and about.costume is None:
        return _PLAIN[about.age]
    if len(about.look) == 2:
        return f"{kind}:female", f"{kind}:male"
    woman, man = _PLAIN[about.age]
    return (kind, man) if about.look == "g" else (woman, kind)
