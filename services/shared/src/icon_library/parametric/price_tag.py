"""A price tag with any price: `price-tag-4-50-eur`, `price-tag-12-usd`, `price-tag-75-ct`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from icon_library.drawings.figures import written
from icon_library.drawings.shapes import circle, path, stroke
from icon_library.parametric.family import BadParameter, Parametric, within
from icon_library.parametric.phrases import SHOWING, without_article

HIGHEST = 9999
SIGNS = {"eur": "€", "usd": "$", "gbp": "£"}
# What is less than the whole coin: its sign on the tag, and its words.
SMALL = {"ct": "ct", "c": "¢", "p": "p"}
_WORDS = {
    **dict.fromkeys(("€", "eur", "euro", "euros"), "eur"),
    **dict.fromkeys(("$", "usd", "dollar", "dollars"), "usd"),
    **dict.fromkeys(("£", "gbp", "pound", "pounds", "pfund"), "gbp"),
    **dict.fromkeys(("ct",), "ct"),
    **dict.fromkeys(("¢", "cent", "cents", "c"), "c"),
    **dict.fromkeys(("p", "pence"), "p"),
}
_AMOUNT = r"(?P<{0}>\d{{1,4}})(?:[.,](?P<{0}_cents>\d\d))?"
_UNITS = "|".join(re.escape(word) for word in sorted(_WORDS, key=len, reverse=True))
_PRICE = re.compile(rf"(?:(?P<sign>[€$£]) ?{_AMOUNT.format('after')}|{_AMOUNT.format('before')}[ -]?(?P<unit>{_UNITS}))")
_TAG = r"(?:price ?tags?|price labels?|preisschild(?:er)?|preisetikett|preiszettel)"
_SAYING = rf",?(?: (?:of|for|ueber|von|{SHOWING}))?:? (?:a price of )?"


@dataclass(frozen=True, slots=True)
class PriceTag(Parametric):
    """`cents` is None where the price is whole."""

    amount: int
    cents: int | None
    currency: str

    IDS: ClassVar = re.compile(r"price-tag-(\d{1,4})(?:-(\d\d))?-(eur|usd|gbp|ct|c|p)")
    NOUNS: ClassVar = frozenset(("price", "pricetag", "pricetags", "preisschild", "preisschilder", "preisetikett", "preiszettel"))
    SAMPLES: ClassVar = ("price-tag-4-50-eur", "price-tag-12-usd", "price-tag-75-c", "price-tag-1299-99-gbp", "price-tag-3-eur")

    def __post_init__(self) -> None:
        if self.currency in SMALL:
            within("cents", self.amount, 1, 99)
            if self.cents is not None:
                raise BadParameter("there is no part of a cent")
        within("amount", self.amount, 0, HIGHEST)
        within("cents", self.cents or 0, 0, 99)

    @classmethod
    def of_id(cls, match: re.Match[str]) -> Self:
        return cls(int(match[1]), int(match[2]) if match[2] else None, match[3])

    @classmethod
    def of_words(cls, phrase: str) -> Self | None:
        phrase = without_article(phrase)
        match = re.fullmatch(rf"{_TAG}{_SAYING}(?P<price>.+)", phrase) or re.fullmatch(rf"(?P<price>.+?)[ -]{_TAG}", phrase)
        price = _PRICE.fullmatch(match["price"]) if match else None
        if price is None:
            return None
        side = "after" if price["sign"] else "before"
        cents = price[f"{side}_cents"]
        german = "preis" in phrase
        currency = _WORDS[price["sign"] or price["unit"]]
        return cls(int(price[side]), int(cents) if cents else None, "ct" if german and currency == "c" else currency)

    @property
    def id(self) -> str:
        cents = "" if self.cents is None else f"-{self.cents:02}"
        return f"price-tag-{self.amount}{cents}-{self.currency}"

    @property
    def price(self) -> str:
        """As it is written where the currency is used."""
        if self.currency in SMALL:
            sign = SMALL[self.currency]
            return f"{self.amount} {sign}" if sign == "ct" else f"{self.amount}{sign}"
        cents = "" if self.cents is None else f"{self.cents:02}"
        if self.currency == "eur":
            return f"{self.amount}{',' if cents else ''}{cents} €"
        return f"{SIGNS[self.currency]}{self.amount}{'.' if cents else ''}{cents}"

    def body(self) -> str:
        return "".join(
            (
                stroke("#8c5543", 1, "M5.6 16C3.4 12 1 10.4 1.6 7.6c.4-2 3-2.4 4-.6 1.3 2.4-1 5.4 0 9"),
                path("#c47a2c", "M7.6 8.2H29a2.4 2.4 0 0 1 2.4 2.4v12.8a2.4 2.4 0 0 1-2.4 2.4H7.6L1 17.6a1.4 1.4 0 0 1 0-1.2z"),
                path("#fcd53f", "M7.6 7.2H29a2.4 2.4 0 0 1 2.4 2.4v12.8a2.4 2.4 0 0 1-2.4 2.4H7.6L1 16.6a1.4 1.4 0 0 1 0-1.2z"),
                circle("#8c5543", 5.8, 16, 1.7),
                circle("#fff", 5.8, 16, 1),
                written("#3a3a3e", self.price, (19.4, 16), 8, 21.4, 1.7),
            )
        )

    def names(self) -> tuple[str, str]:
        return f"price tag {self.price}", f"Preisschild {self.price}"
