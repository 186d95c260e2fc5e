"""Findings as they are printed: the place is under the carets, whatever stands before it."""

from generator.findings import LONGEST_LINE, written
from generator.language.diagnostics import Diagnostic, Fix, Severity
from generator.language.nodes import Span


def finding(text, word, fix=None):
    start = text.index(word)
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    span = Span(start, start + len(word), line, column)
    return Diagnostic("unknown-key", Severity.ERROR, "no such key", span, fix=Fix(fix, span, "") if fix else None)


def test_line_column_code_and_carets():
    text = "addition(\n  container1[entity_nam: apple])"
    assert written(finding(text, "entity_nam"), text, "a.vl").split("\n") == [
        "a.vl:2:14: error: no such key [unknown-key]",
        "    container1[entity_nam: apple])",
        "               ^^^^^^^^^^",
    ]


def test_the_fix_is_offered():
    text = "container1[entity_nam: apple]"
    assert written(finding(text, "entity_nam", fix="write entity_name"), text, "a.vl").endswith("\n  fix: write entity_name")


def test_wide_and_combining_characters_are_measured_as_a_terminal_does():
    text = "container1[entity_name: 日本e\u0301, wrong: 1]"
    _, line, carets = written(finding(text, "wrong"), text, "a.vl").split("\n")
    # Two wide characters take four columns, the accent none.
    assert carets.index("^") == line.index("wrong") + 2 - 1


def test_a_long_line_is_cut_round_the_place():
    text = "container1[" + "x" * 3000 + " wrong: 1]" + "y" * 3000
    _, line, carets = written(finding(text, "wrong"), text, "a.vl").split("\n")
    assert len(line) <= LONGEST_LINE + 2
    assert line[carets.index("^") : carets.index("^") + 5] == "wrong"


def test_control_characters_do_not_reach_the_terminal():
    text = "container1[\x1b[31m\u202e wrong: 1]"
    assert "\x1b" not in written(finding(text, "wrong"), text, "a.vl")
    assert "\u202e" not in written(finding(text, "wrong"), text, "a.vl")


def test_a_place_at_the_end_of_the_text_gets_one_caret():
    text = "addition("
    span = Span(len(text), len(text), 1, len(text) + 1)
    found = Diagnostic("syntax", Severity.ERROR, "more is expected", span)
    assert written(found, text, "a.vl").endswith("\n  addition(\n           ^")
