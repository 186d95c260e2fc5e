"""Pictures of several things that stand for one word (fruit, vegetables), put together from pictures of the base set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from icon_library.base_set import LICENCE, SOURCE
from icon_library.drawings.shapes import moved
from icon_library.markup import own_ids, shorten_numbers
from icon_library.model import LibraryIcon

# (base picture, left edge, top edge, scale) from the back to the front of the group, on a field of 32 by 32.
GROUPS: dict[str, tuple[tuple[str, float, float, float], ...]] = {
    "fruit": (("pear", 11.5, -0.3, 0.66), ("red-apple", -0.8, 11.4, 0.64), ("banana", 10.6, 11.2, 0.66)),
    "vegetables": (("broccoli", 6.4, -0.6, 0.62), ("carrot", -0.6, 11.6, 0.64), ("tomato", 13.4, 12.6, 0.6)),
}


def groups(bodies: Mapping[str, str]) -> Iterator[LibraryIcon]:
    """The group pictures, from the bodies of the base set by its own names."""
    for group_id, members in GROUPS.items():
        body = "".join(
            moved((bodies[name],), f"translate({left:g} {top:g})scale({scale:g})") for name, left, top, scale in members
        )
        clean = own_ids(shorten_numbers(body), group_id)
        yield LibraryIcon(group_id, (0, 0, 32, 32), clean, (group_id,), licence=LICENCE, source=SOURCE)
