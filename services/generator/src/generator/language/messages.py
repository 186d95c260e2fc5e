"""What the findings say, in English and German."""

from __future__ import annotations

from typing import Final

DEFAULT_LANGUAGE: Final = "en"

MESSAGES: Final[dict[str, dict[str, str]]] = {
    "en": {
        "syntax": "Expected {expected}, found {found}.",
        "control-character": "The character {found} cannot stand in a text.",
        "too-long": "The text has {found} characters; at most {allowed} are read.",
        "too-deep": "Operations are nested more than {allowed} deep.",
        "too-many-entities": "The text has more than {allowed} entities.",
        "too-large": "The number {found} is too large: quantities are below {allowed}.",
        "too-precise": "The number {found} is too precise: at most {allowed} are kept.",
        "unknown-operation": 'There is no operation "{found}".',
        "unknown-slot": 'There is no slot "{found}"; slots are container1, container2, … and result_container.',
        "unknown-key": 'There is no key "{found}".',
        "unknown-property": 'There is no property "{found}"; properties are {allowed}.',
        "bad-situation": '"{found}" is not a situation of {operation}; allowed: {allowed}.',
        "bad-unknown": '"{found}" does not name a slot; allowed: {allowed}.',
        "bad-wording": '"{found}" is not a wording; allowed: {allowed}.',
        "unknown-out-of-range": 'The slot "{found}" cannot be the unknown here; allowed: {allowed}.',
        "missing-slot": "{operation} needs at least {allowed} operands, found {found}.",
        "extra-slot": "{operation} takes {allowed} here, found {found} operands.",
        "duplicate-slot": 'The slot "{found}" stands twice in one operation.',
        "duplicate-key": 'The key "{found}" stands twice.',
        "not-a-number": '"{found}" is not a number; allowed are 7, 2.5, 3/4, 1 1/2, 25% and ?.',
        "no-quantity": "{found} has no quantity.",
        "negative-quantity": '"{found}" is negative; quantities are zero or more.',
        "negative-result": "{found} would be {value}, less than nothing.",
        "division-by-zero": "Nothing can be divided by zero.",
        "result-mismatch": "{found} is written, but the other quantities give {value}.",
        "unit-mismatch": "{found} and {other} are different units; convert one of them first.",
    },
    "de": {
        "syntax": "Erwartet: {expected}; gefunden: {found}.",
        "control-character": "Das Zeichen {found} darf in einem Text nicht stehen.",
        "too-long": "Der Text hat {found} Zeichen; gelesen werden höchstens {allowed}.",
        "too-deep": "Rechenarten sind mehr als {allowed}-fach verschachtelt.",
        "too-many-entities": "Der Text hat mehr als {allowed} Angaben.",
        "too-large": "Die Zahl {found} ist zu groß: Mengen sind kleiner als {allowed}.",
        "too-precise": "Die Zahl {found} ist zu genau: höchstens {allowed} sind möglich.",
        "unknown-operation": "Die Rechenart „{found}“ gibt es nicht.",
        "unknown-slot": "Den Platz „{found}“ gibt es nicht; Plätze sind container1, container2, … und result_container.",
        "unknown-key": "Den Schlüssel „{found}“ gibt es nicht.",
        "unknown-property": "Die Eigenschaft „{found}“ gibt es nicht; Eigenschaften sind {allowed}.",
        "bad-situation": "„{found}“ ist keine Situation von {operation}; erlaubt: {allowed}.",
        "bad-unknown": "„{found}“ nennt keinen Platz; erlaubt: {allowed}.",
        "bad-wording": "„{found}“ ist keine Formulierung; erlaubt: {allowed}.",
        "unknown-out-of-range": "Nach dem Platz „{found}“ kann hier nicht gefragt werden; erlaubt: {allowed}.",
        "missing-slot": "{operation} braucht mindestens {allowed} Angaben, gefunden: {found}.",
        "extra-slot": "{operation} nimmt hier {allowed}, gefunden: {found}.",
        "duplicate-slot": "Der Platz „{found}“ steht zweimal in einer Rechenart.",
        "duplicate-key": "Der Schlüssel „{found}“ steht zweimal.",
        "not-a-number": "„{found}“ ist keine Zahl; erlaubt sind 7, 2.5, 3/4, 1 1/2, 25% und ?.",
        "no-quantity": "{found} hat keine Menge.",
        "negative-quantity": "„{found}“ ist negativ; Mengen sind null oder größer.",
        "negative-result": "{found} wäre {value}, weniger als nichts.",
        "division-by-zero": "Durch null kann man nicht teilen.",
        "result-mismatch": "Geschrieben ist {found}, aber die anderen Mengen ergeben {value}.",
        "unit-mismatch": "{found} und {other} sind verschiedene Einheiten; zuerst ist eine davon umzurechnen.",
    },
}

PHRASES: Final[dict[str, dict[str, str]]] = {
    "en": {
        "did-you-mean": ' Did you mean "{nearest}"?',
        "end": "the end of the text",
        "expression": "an operation or a slot",
        "opening": '"(" or "["',
        "parenthesis": '"("',
        "comma-or-parenthesis": '"," or ")"',
        "comma-or-bracket": '"," or "]"',
        "comma-or-brace": '"," or "}"',
        "closing-parenthesis": '")"',
        "closing-bracket": '"]"',
        "closing-quote": "a closing quotation mark",
        "attribute": "a key with a colon",
        "property": "a property with a colon",
        "word": "a word",
        "one-operand": "one operand",
        "two-operands": "two operands",
        "decimals": "6 decimals",
        "denominator": "12 digits in a denominator",
        "replace": 'Write "{replacement}"',
        "insert": 'Insert "{replacement}"',
        "remove": "Remove it",
        "the-result": "The result",
        "the-operand": "Operand {number}",
    },
    "de": {
        "did-you-mean": " Ist „{nearest}“ gemeint?",
        "end": "das Ende des Textes",
        "expression": "eine Rechenart oder ein Platz",
        "opening": "„(“ oder „[“",
        "parenthesis": "„(“",
        "comma-or-parenthesis": "„,“ oder „)“",
        "comma-or-bracket": "„,“ oder „]“",
        "comma-or-brace": "„,“ oder „}“",
        "closing-parenthesis": "„)“",
        "closing-bracket": "„]“",
        "closing-quote": "ein schließendes Anführungszeichen",
        "attribute": "ein Schlüssel mit Doppelpunkt",
        "property": "eine Eigenschaft mit Doppelpunkt",
        "word": "ein Wort",
        "one-operand": "eine Angabe",
        "two-operands": "zwei Angaben",
        "decimals": "6 Nachkommastellen",
        "denominator": "12 Stellen im Nenner",
        "replace": "„{replacement}“ schreiben",
        "insert": "„{replacement}“ einfügen",
        "remove": "Entfernen",
        "the-result": "Das Ergebnis",
        "the-operand": "Angabe {number}",
    },
}


def known_language(language: str) -> str:
    """The language of the tables for a tag such as "de-AT"; English where there is none."""
    primary = language.replace("_", "-").split("-", 1)[0].lower()
    return primary if primary in MESSAGES else DEFAULT_LANGUAGE


def phrase(key: str, language: str, **fields: object) -> str:
    """The text of `key` in a language of the tables."""
    text = PHRASES[language][key]
    return text.format(**fields) if fields else text
