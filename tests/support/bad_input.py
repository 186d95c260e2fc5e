"""What a generator must survive: malformed requests, faulty visual language, and strange texts that are legal all the same."""

from __future__ import annotations

import json
from dataclasses import dataclass, field


def entity(quantity: str = "3", slot: str = "container1", **attributes: str) -> str:
    """One entity; attributes are written as they are given."""
    written = {"entity_name": "apple", "entity_type": "apple", "entity_quantity": quantity, **attributes}
    return f"{slot}[{', '.join(f'{key}: {value}' for key, value in written.items())}]"


def addition(first: str, second: str = "") -> str:
    """A sum of two entities."""
    return f"addition({first}, {second or entity(slot='container2')})"


def nested(depth: int) -> str:
    """Sums inside sums, `depth` operations deep."""
    text = entity()
    for _ in range(depth):
        text = addition(text)
    return text


@dataclass(frozen=True, slots=True)
class Refused:
    """A body that is refused with this status and code, and a place that is named."""

    name: str
    body: bytes
    status: int
    code: str
    place: str = ""


def _json(**fields: object) -> bytes:
    return json.dumps(fields).encode()


PROBLEM = "Mia has 3 apples. Ben has 4 apples. How many apples do they have together?"

MALFORMED = (
    Refused("not JSON", b'{"mwp": ', 422, "invalid_request", "body"),
    Refused("no body", b"", 422, "invalid_request", "body"),
    Refused("a list", b"[]", 422, "invalid_request", "body"),
    Refused("a string", b'"addition"', 422, "invalid_request", "body"),
    Refused("not UTF-8", b'{"mwp": "\xff\xfe"}', 400, "bad_request"),
    Refused("brackets without end", b"[" * 60_000, 400, "bad_request"),
    Refused("neither problem nor visual language", b"{}", 422, "invalid_request", "body"),
    Refused("empty problem", _json(mwp=""), 422, "invalid_request", "body"),
    Refused("blank problem", _json(mwp=" \n\t\u00a0"), 422, "invalid_request", "body"),
    Refused("blank visual language", _json(dsl=" "), 422, "invalid_request", "body"),
    Refused("problem and visual language", _json(mwp=PROBLEM, dsl=entity()), 422, "invalid_request", "body"),
    Refused("number for a problem", _json(mwp=5), 422, "invalid_request", "body.mwp"),
    Refused("list for visual language", _json(dsl=[entity()]), 422, "invalid_request", "body.dsl"),
    Refused("word for a switch", _json(dsl=entity(), reveal="yes"), 422, "invalid_request", "body.reveal"),
    Refused("number for a switch", _json(dsl=entity(), reveal=1), 422, "invalid_request", "body.reveal"),
    Refused("unknown theme", _json(dsl=entity(), theme="neon"), 422, "invalid_request", "body.theme"),
    Refused("unknown language", _json(dsl=entity(), language="../de"), 422, "invalid_request", "body.language"),
    Refused("unknown variant", _json(dsl=entity(), variants=["oil painting"]), 422, "invalid_request", "body.variants.0"),
    Refused("no variant", _json(dsl=entity(), variants=[]), 422, "invalid_request", "body.variants"),
    Refused("variants without end", _json(dsl=entity(), variants=["formal"] * 1000), 422, "invalid_request", "body.variants"),
    Refused("unknown field", _json(dsl=entity(), admin=True), 422, "invalid_request", "body.admin"),
    Refused("half a character", b'{"mwp": "\\ud800"}', 422, "invalid_request", "body.mwp"),
    Refused("half a character as a field", b'{"mwp": "3", "\\ud800": 1}', 422, "invalid_request"),
    Refused("no number", b'{"dsl": "x", "reveal": NaN}', 422, "invalid_request", "body.reveal"),
    Refused("problem too long", _json(mwp="a" * 5_001), 422, "invalid_request", "body.mwp"),
    Refused("formula too long", _json(mwp=PROBLEM, formula="1" * 1_001), 422, "invalid_request", "body.formula"),
    Refused("hint too long", _json(mwp=PROBLEM, hint="a" * 5_001), 422, "invalid_request", "body.hint"),
    Refused("visual language too long", _json(dsl=entity() + " " * 10_000), 422, "invalid_request", "body.dsl"),
    Refused("body too large", _json(mwp="a" * 400_000), 413, "payload_too_large"),
    Refused("no problem at all", _json(mwp="\x00\x1b[31m"), 422, "not_understood"),
    Refused("a problem of emoji", _json(mwp="\U0001f34e" * 2_000), 422, "not_understood"),
    Refused("a problem of brackets", _json(mwp="([{" * 1_600), 422, "not_understood"),
    Refused("a problem of digits", _json(mwp="9" * 5_000), 422, "not_understood"),
    Refused("a problem of numbers", _json(mwp="7 " * 2_500), 422, "not_understood"),
    Refused("a problem of fractions", _json(mwp="1/" * 2_500), 422, "not_understood"),
    Refused("a problem of prices", _json(mwp="$1 " * 1_600), 422, "not_understood"),
    Refused(
        "a problem of sentences",
        _json(mwp="".join(f"Ana has {n} figs. " for n in range(270)) + "How many?"),
        422,
        "not_understood",
    ),
    Refused("a problem of clauses", _json(mwp="Ana has " + "1 fig and " * 480 + "2 figs. How many?"), 422, "not_understood"),
    Refused("half of half of half", _json(mwp="half of " * 600 + "8 figs. How many figs?"), 422, "not_understood"),
)
"""Bodies of `POST /api/generate`."""


@dataclass(frozen=True, slots=True)
class Faulty:
    """Visual language that cannot be drawn, with the codes of which one must be among the findings."""

    name: str
    text: str
    codes: frozenset[str]
    words: str = field(default="")
    """The first finding of such a code stands on these words; "" for any place in the text."""


def _faulty(name: str, text: str, *codes: str, words: str = "") -> Faulty:
    return Faulty(name, text, frozenset(codes), words)


FAULTY = (
    _faulty("unknown operation", "adition(" + entity() + ", " + entity() + ")", "unknown-operation", words="adition"),
    _faulty("no closing bracket", addition(entity())[:-1], "syntax"),
    _faulty("no closing square bracket", entity()[:-1], "syntax"),
    _faulty("closing bracket too many", entity() + ")", "syntax"),
    _faulty("opening brackets only", "((((((((", "syntax"),
    _faulty("ten thousand brackets", "(" * 10_000, "syntax", "too-deep"),
    _faulty("five thousand nested names", "a(" * 5_000, "syntax", "too-deep", "unknown-operation"),
    _faulty("prose", "There are 3 apples, 4 pears and a plum.", "syntax", "unknown-operation"),
    _faulty("one word", "addition", "syntax"),
    _faulty("quotes without end", 'container1[entity_name: "apple]', "syntax"),
    _faulty("no operands", "addition()", "syntax", "missing-slot"),
    _faulty("division by zero", entity("1/0"), "division-by-zero", "not-a-number", words="1/0"),
    _faulty("a share among none", f"division({entity('6')}, {entity('0', 'container2')})", "division-by-zero"),
    _faulty("a negative quantity", entity("-5"), "negative-quantity", words="-5"),
    _faulty("an astronomical quantity", entity("9" * 400), "too-large"),
    _faulty("an exponent", entity("1e400"), "not-a-number", "too-large", words="1e400"),
    _faulty("words for a quantity", entity("many"), "not-a-number", words="many"),
    _faulty("too many decimals", entity("0." + "1" * 300), "too-precise"),
    _faulty("nine deep", nested(9), "too-deep"),
    _faulty(
        "sixty-five entities", f"addition({', '.join(entity(slot=f'container{n}') for n in range(1, 66))})", "too-many-entities"
    ),
    _faulty("control characters", "addition(\x00\x07\x1b[31m)", "control-character"),
    _faulty("direction marks", "\u202eaddition(" + entity() + ")", "control-character", words="\u202e"),
    _faulty("markup", "<svg onload=alert(1)>", "syntax", "unknown-operation"),
    _faulty("combining marks", "a" + "\u0301" * 9_000, "syntax", "unknown-operation"),
)

STRANGE = (
    ("commas and brackets in quoted names", entity(container_name='"Ana, [the] (tall) \\"one\\""', container_type="girl")),
    ("markup in a name", entity(container_name='"<script>alert(1)</script> & \' ]]>"')),
    ("path in a type", entity(entity_type="../../etc/passwd", entity_name="file")),
    ("address in a type", entity(entity_type="http://localhost:1/%2e%2e?x=#y", entity_name="link")),
    ("emoji", entity(entity_name="\U0001f34e\U0001f34e", entity_type="\U0001f34e", container_name="\U0001f469\u200d\U0001f52c")),
    ("right to left", entity(entity_name="תפוח", entity_type="תפוח", container_name="مريم")),
    ("combining characters", entity(entity_name="a\u0301\u0302\u0303" * 20, container_name="e\u0301" * 30)),
    ("one very long word", entity(container_name="x" * 3_000, container_type="girl")),
    ("a very long type", entity(entity_type="y" * 3_000)),
    ("a remainder of 5000 by 1", f"surplus({entity('5000')}, {entity('1', 'container2')})"),
    ("the largest quantities", addition(entity("999999999"), entity("0.000001", "container2"))),
    ("a huge area", f"area({entity('3000', entity_type='measure')}, {entity('2000', 'container2', entity_type='measure')})"),
    ("nothing", entity("0")),
    ("no attributes", "container1[entity_quantity: 4]"),
    ("blank values", "container1[entity_name: , entity_type: , entity_quantity: 4, container_name: , container_type: ]"),
    ("eight deep", nested(8)),
    ("sixty-four entities", f"addition({', '.join(entity(slot=f'container{n}') for n in range(1, 65))})"),
    ("labelled", "visual_language:\n  " + addition(entity())),
)
"""Legal texts that must be drawn, however coarsely."""
