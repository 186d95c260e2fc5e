"""The reference of the visual language is true: every example is run, every table is held against the code."""

import json
import re
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest

from generator.language import json_schema, tree_from_json
from generator.language.messages import MESSAGES
from generator.language.nodes import ENTITY_KEYS
from generator.language.vocabulary import MAX_DEPTH, MAX_ENTITIES, MAX_TEXT, SITUATIONS
from generator.problem import answer_of, check, interpret
from generator.problem.quantities import DECIMALS, EXACT_DENOMINATOR, LIMIT, read_quantity, write_quantity
from support.language_texts import every_part

PAGE = (Path(__file__).parents[2] / "docs" / "visual-language.md").read_text(encoding="utf-8")
EXAMPLES = [
    (dict(pair.split("=", 1) for pair in words.split()), text)
    for words, text in re.findall(r"^```vl(.*?)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
]
RIGHT = [(expected, text) for expected, text in EXAMPLES if "finds" not in expected]
WRONG = [(expected, text) for expected, text in EXAMPLES if "finds" in expected]

NODES = {
    "container1": ["arguments/0"],
    "container2": ["arguments/1"],
    "both": ["arguments/0", "arguments/1"],
    "result_container": ["result"],
}


def test_the_page_is_full_of_examples():
    assert len(RIGHT) >= 20
    assert len(WRONG) >= 4


@pytest.mark.parametrize(("expected", "text"), RIGHT, ids=range(len(RIGHT)))
def test_example(expected, text):
    checked = check(text)
    assert checked.diagnostics == ()
    problem = checked.problem
    answer = answer_of(problem)
    assert answer == (Fraction(expected["answer"]) if "answer" in expected else answer)
    assert problem.situation == expected.get("situation", problem.situation)
    if "unknown" in expected:
        asked = [part.node for part in problem.parts if part.unknown]
        assert asked == NODES[expected["unknown"]]


@pytest.mark.parametrize(("expected", "text"), WRONG, ids=range(len(WRONG)))
def test_faulty_example(expected, text):
    found = check(text).diagnostics
    assert [finding.code for finding in found] == expected["finds"].split(",")
    assert (found[0].fix.replacement if found[0].fix else None) == expected.get("fix")


def rows(heading):
    """The rows of the first table under a heading, as lists of cells."""
    section = PAGE.split(f"\n## {heading}\n", 1)[1].split("\n## ")[0]
    table = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table[2:]]


def test_every_operation_and_situation_is_explained_and_shown():
    listed = {row[0].strip("`"): re.findall(r"`(\w+)`", row[3]) for row in rows("Operations and situations")}
    assert listed == {name: list(situations) for name, situations in SITUATIONS.items()}
    shown = set()
    for _, text in RIGHT:
        problem = interpret(check(text).tree).problem
        problems = [problem, *(part.problem for part in every_part(problem) if part.problem is not None)]
        shown |= {each.situation for each in problems}
    assert shown == {situation for row in SITUATIONS.values() for situation in row}


def test_every_key_is_explained():
    assert re.findall(r"`(\w+)`", " ".join(row[0] for row in rows("Entities"))) == list(ENTITY_KEYS)


@pytest.mark.parametrize("row", rows("Quantities"), ids=lambda row: row[0])
def test_quantities_are_read_as_the_table_says(row):
    written, meaning = row[0].strip("`"), row[1]
    assert write_quantity(read_quantity(written)) == meaning
    assert check(f"container1[entity_quantity: {written}]").diagnostics == ()


def test_every_finding_is_listed():
    listed = set(re.findall(r"`([a-z-]+)`", " ".join(row[0] for row in rows("Findings"))))
    assert listed == set(MESSAGES["en"]) - {"negative-result"}


def test_the_limits_are_the_code_s():
    figures = [int(re.sub(r"\D", "", row[1])) for row in rows("Limits")]
    assert figures == [MAX_TEXT, MAX_DEPTH, MAX_ENTITIES, LIMIT, DECIMALS, 10**DECIMALS, EXACT_DENOMINATOR]


def test_the_json_example_is_a_tree():
    form = json.loads(re.search(r"```json\n(.*?)```", PAGE, re.DOTALL).group(1))
    jsonschema.Draft202012Validator(json_schema()).validate(form)
    assert tree_from_json(form).get("wording") == "more"
