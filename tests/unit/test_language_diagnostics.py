"""What a check finds in a faulty text: the right code at the right place, all findings together, and fixes that mend the text."""

import pytest

from generator.language import parse
from generator.language.diagnostics import Severity
from generator.language.messages import MESSAGES, PHRASES
from generator.problem import check, interpret
from support.language_texts import codes, slot

A, B, R = slot(1, "9"), slot(2, "6"), slot(0)
SUM = f"addition({A}, {B}, {R})"


def fixed(text: str, language: str = "en") -> str:
    """`text` with every fix applied, until there are none."""
    for _ in range(10):
        fixes = [finding.fix for finding in check(text, language).diagnostics if finding.fix is not None]
        if not fixes:
            return text
        span = fixes[0].span
        text = text[: span.start] + fixes[0].replacement + text[span.end :]
    return text


def test_a_right_text_has_no_findings():
    assert codes(SUM) == []


@pytest.mark.parametrize(
    ("text", "found", "place"),
    [
        ("", ["syntax"], ""),
        ("   \n", ["syntax"], ""),
        ("9 + 6 = 15", ["syntax"], "9"),
        ("addition", ["syntax"], ""),
        ("addition)", ["syntax"], ")"),
        (f"{SUM} and more", ["syntax"], "and"),
        (f"{SUM})", ["syntax"], ")"),
        (SUM.replace("addition", "adition"), ["unknown-operation"], "adition"),
        (SUM.replace("container1", "kontainer1"), ["unknown-slot"], "kontainer1"),
        (SUM.replace("entity_name", "entity_nam", 1), ["unknown-key"], "entity_nam"),
        (SUM.replace("addition", "addition{situation: comparing}"), ["bad-situation"], "comparing"),
        (SUM.replace("addition", "addition{situation: share}"), ["bad-situation"], "share"),
        (SUM.replace("addition", "addition{mood: good}"), ["unknown-property"], "mood"),
        (SUM.replace("addition", "addition{wording: less}"), ["bad-wording"], "less"),
        (SUM.replace("addition", "addition{unknown: total}"), ["bad-unknown"], "total"),
        (SUM.replace("addition", "addition{unknown: container3}"), ["unknown-out-of-range"], "container3"),
        (SUM.replace("addition", "addition{unknown: container0}"), ["unknown-out-of-range"], "container0"),
        (SUM.replace("addition", "addition{situation: add_to, unknown: both}"), ["unknown-out-of-range"], "both"),
        (SUM.replace("addition", "subtraction{unknown: both}"), ["unknown-out-of-range"], "both"),
        (SUM.replace("addition", "surplus{unknown: container1}"), ["unknown-out-of-range"], "container1"),
        (SUM.replace("addition", "comparison{unknown: container2}"), ["unknown-out-of-range"], "container2"),
        (SUM.replace("addition", "addition{situation:}"), ["syntax"], "}"),
        (f"addition({A})", ["missing-slot"], f"addition({A})"),
        ("addition()", ["missing-slot"], "addition()"),
        ("identity()", ["missing-slot"], "identity"),
        (f"identity({A}, {B})", ["extra-slot"], "identity"),
        (f"area({A}, {B}, {slot(3, '2')})", ["extra-slot"], None),
        (f"subtraction{{situation: compare}}({A}, {B}, {slot(3, '2')})", ["extra-slot"], None),
        (f"addition({A}, {B}, {R}, {R})", ["duplicate-slot"], "result_container"),
        (f"addition({A}, {A})", ["duplicate-slot"], "container1"),
        ("container1[entity_quantity: 3, entity_quantity: 4]", ["duplicate-key"], "entity_quantity"),
        ("container1[entity_quantity: three]", ["not-a-number"], "three"),
        ("container1[entity_quantity: 5 cm]", ["not-a-number"], "5 cm"),
        ("container1[entity_quantity: 1e9]", ["not-a-number"], "1e9"),
        ("container1[entity_quantity: 1 5/3]", ["not-a-number"], "1 5/3"),
        ("container1[entity_quantity: -3]", ["negative-quantity"], "-3"),
        ("container1[entity_quantity: −3]", ["negative-quantity"], "−3"),
        ("container1[entity_quantity: 1/0]", ["division-by-zero"], "1/0"),
        ("container1[entity_quantity: 1000000000]", ["too-large"], "1000000000"),
        (f"container1[entity_quantity: {'9' * 5000}]", ["too-large"], "9" * 5000),
        ("container1[entity_quantity: 0.1234567]", ["too-precise"], "0.1234567"),
        ("container1[entity_quantity: 1/1000001]", ["too-precise"], "1/1000001"),
        (f"addition({slot(1)}, {B}, {R})", ["no-quantity"], slot(1)),
        (f"addition({slot(1, '')}, {slot(2, '?')}, {R})", ["no-quantity", "no-quantity"], None),
        (f"addition{{unknown: container1}}({slot(1, '?')}, {B}, {slot(0, '?')})", ["no-quantity"], "?"),
        (f"addition{{unknown: container1}}({A}, {B}, {R})", ["no-quantity"], None),
        (f"subtraction({slot(1, '3')}, {slot(2, '4')}, {R})", ["negative-quantity"], None),
        (f"division({A}, {slot(2, '0')}, {R})", ["division-by-zero"], "0"),
        (f"surplus({A}, {slot(2, '0')}, {R})", ["division-by-zero"], "0"),
        (f"multiplication{{unknown: container1}}({slot(1, '?')}, {slot(2, '0')}, {slot(0, '5')})", ["division-by-zero"], "?"),
        (f"division{{unknown: container2}}({A}, {slot(2, '?')}, {slot(0, '0')})", ["division-by-zero"], "?"),
        (f"addition({A}, {B}, {slot(0, '14')})", ["result-mismatch"], "14"),
        (f"addition{{unknown: container1}}({A}, {B}, {slot(0, '14')})", ["result-mismatch"], "9"),
        (f"addition({slot(1, '3', 'feet')}, {slot(2, '4', 'inches')}, {R})", ["unit-mismatch"], None),
        (f"multiplication({slot(1, '100000')}, {slot(2, '100000')}, {R})", ["too-large"], None),
        (f"multiplication({slot(1, '0.000001')}, {slot(2, '0.000001')}, {slot(3, '0.1')})", ["too-precise"], None),
        ("container1[entity_name: a\x00b]", ["control-character"], "\x00"),
        ("container1[entity_name: a\u202eb]", ["control-character"], "\u202e"),
        ("container1[entity_name: \ud800]", ["control-character"], "\ud800"),
    ],
)
def test_codes_and_places(text, found, place):
    checked = check(text)
    assert [finding.code for finding in checked.diagnostics] == found
    span = checked.diagnostics[0].span
    if place is not None:
        assert text[span.start : span.end] == place
    only_a_hint = {finding.severity for finding in checked.diagnostics} == {Severity.WARNING}
    assert only_a_hint is (found == ["result-mismatch"] or text == f"addition({A}, {A})")
    assert (checked.problem is not None, checked.formatted is not None) == (only_a_hint, only_a_hint)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (SUM.replace("addition", "adition"), SUM),
        (SUM.replace("addition", "plus"), SUM),
        (SUM.replace("container1", "contaner1"), SUM),
        (SUM.replace("container2", "egg"), SUM),
        (SUM.replace("result_container", "result"), SUM),
        (SUM.replace("entity_type", "entity-type"), SUM),
        (SUM[:-1], SUM),
        (SUM.replace("], container2", ", container2"), SUM),
        (SUM.replace("], container2", "] container2"), SUM.replace("], container2", "] , container2")),
        (f"addition({A}, {A}, {R})", f"addition({A}, {A.replace('container1', 'container2')}, {R})"),
        (f"addition({A}, {B}, {slot(0, '14')})", f"addition({A}, {B}, {slot(0, '15')})"),
        (
            f"addition({slot(1, '1/2')}, {slot(2, '1/4')}, {slot(0, '1')})",
            f"addition({slot(1, '1/2')}, {slot(2, '1/4')}, {slot(0, '3/4')})",
        ),
        ("container1[entity_quantity: 5 cm]", "container1[entity_quantity: 5]"),
        ("container1[entity_quantity: $2.50]", "container1[entity_quantity: 2.50]"),
        ("container1[entity_name: a\x07b]", "container1[entity_name: ab]"),
        (
            SUM.replace("addition", "addition{situation: put-together}"),
            SUM.replace("addition", "addition{situation: put_together}"),
        ),
        (SUM.replace("addition", "addition{wording: less}"), SUM.replace("addition", "addition{wording: fewer}")),
        (SUM.replace("addition", "addition{unknowm: container2}"), None),
    ],
)
def test_fixes_mend_the_text(text, mended):
    assert check(text).diagnostics
    assert "".join(fixed(text).split()) == "".join((mended or text.replace("unknowm", "unknown")).split())


def test_all_findings_come_together_in_the_order_of_the_text():
    text = (
        "adition{situation: comparing, unknown: container9}("
        "container1[entity_nam: x, entity_quantity: three], "
        "subtraction(container1[entity_quantity: 2, container2[entity_quantity: 1/0]), "
        "result_container[entity_quantity: -1]"
    )
    found = parse(text).diagnostics
    assert [finding.code for finding in found] == ["unknown-operation", "unknown-key", "syntax", "syntax"]
    whole = SUM.replace("entity_name", "entity_nam", 1).replace("9", "-9").replace("6", "x")
    assert codes(whole) == ["unknown-key", "negative-quantity", "not-a-number"]
    places = [finding.span.start for finding in check(whole).diagnostics]
    assert places == sorted(places)


def test_what_could_be_read_is_still_there_after_an_error():
    tree = parse(f"addition(nonsense here, {A}, {B}").tree
    assert tree.name == "addition"
    assert [argument.get("entity_quantity") for argument in tree.arguments] == ["9", "6"]


def test_a_forgotten_bracket_is_one_finding_with_its_fix():
    found = parse(f"addition({A[:-1]}, {B}, {R})").diagnostics
    assert [(finding.code, finding.fix.replacement) for finding in found] == [("syntax", "]")]
    found = parse(f"addition({A[:-1]} {B}, {R})").diagnostics
    assert [finding.fix.replacement for finding in found] == ["]", ", "]


def test_an_unclosed_quotation_mark_is_named():
    found = parse('addition(container1[entity_name: "ball, entity_quantity: 3], container2[entity_quantity: 4])').diagnostics
    assert [finding.code for finding in found] == ["syntax"]
    assert "quotation mark" in found[0].message


def test_repeating_a_key_with_the_same_value_is_only_a_warning():
    checked = check("container1[entity_quantity: 3, entity_quantity: 3]")
    assert [(finding.code, finding.severity) for finding in checked.diagnostics] == [("duplicate-key", Severity.WARNING)]
    assert checked.problem is not None


KNOWN_SUM = f"addition({slot(1, '3')}, {slot(2, '4')}, {slot(0, '7')})"


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (f"addition({A}, {B}, {slot(0, '#')})", "14", "15"),
        (f"addition{{unknown: container1}}({slot(1, '#')}, {B}, {slot(0, '14')})", "9", "8"),
        (f"subtraction({slot(1, '20.50')}, addition({A}, {B}, {slot(0, '#')}), {slot(0, '5.50')})", "14", "15"),
        (f"multiplication{{unknown: container2}}({A}, {slot(2, '#')}, {slot(0, '18')})", "1/2", "2"),
    ],
)
@pytest.mark.parametrize("reveal", [False, True])
def test_a_wrong_number_where_the_answer_stands_is_only_a_hint(text, wrong, right, reveal):
    checked = check(text.replace("#", wrong))
    (finding,) = checked.diagnostics
    assert (finding.code, finding.severity, finding.fix.replacement) == ("result-mismatch", Severity.WARNING, right)
    mended = interpret(parse(text.replace("#", right)).tree, reveal)
    assert interpret(checked.tree, reveal).problem == mended.problem
    assert mended.diagnostics == ()


def test_a_wrong_number_that_would_be_drawn_is_an_error():
    checked = check(f"addition{{unknown: container1}}({KNOWN_SUM}, {slot(2, '5')}, {slot(0, '20')})")
    (finding,) = checked.diagnostics
    assert (finding.code, finding.severity, finding.fix.replacement) == ("result-mismatch", Severity.ERROR, "12")
    assert checked.problem is None


def test_syntax_says_what_was_expected_and_found():
    (finding,) = parse("addition(9)").diagnostics
    assert finding.message == 'Expected an operation or a slot, found "9".'
    (finding,) = parse("addition(9)", "de").diagnostics
    assert finding.message == 'Erwartet: eine Rechenart oder ein Platz; gefunden: "9".'


def test_findings_name_the_node():
    text = f"addition({A}, multiplication({slot(1, 'x')}, {slot(2, '2')}), {R})"
    (finding,) = check(text).diagnostics
    assert finding.node == "arguments/1/arguments/0"


@pytest.mark.parametrize("language", ["de", "de-AT", "DE_de"])
def test_german(language):
    (finding,) = check(f"addition({A}, {B}, {slot(0, '14')})", language).diagnostics
    assert finding.message == "Geschrieben ist 14, aber die anderen Mengen ergeben 15."
    assert finding.fix.title == "„15“ schreiben"


def test_other_languages_get_english():
    (finding,) = check(f"addition({A}, {B}, {slot(0, '14')})", "fr").diagnostics
    assert finding.message == "14 is written, but the other quantities give 15."


def test_every_message_is_in_both_languages_with_the_same_fields():
    for table in (MESSAGES, PHRASES):
        assert table["en"].keys() == table["de"].keys()
        for key, text in table["en"].items():
            fields = {part.split("}")[0] for part in text.split("{")[1:]}
            assert fields == {
                part.split("}")[0] for part in table["de"][key].split("{")[1:] if "}" in part[:20] and part[0].isalpha()
            }


def test_a_text_of_nothing_but_errors_stops_being_listed():
    assert len(parse("addition(" + "a: b, " * 1000).diagnostics) == 50
