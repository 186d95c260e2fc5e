"""`math2visual`: the stages of the generator at a terminal, with no service running.

Modules are imported where they are used, so that a command starts in a fraction of a second.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from fractions import Fraction

    from generator.comprehension import Engine
    from generator.language.diagnostics import Diagnostic
    from generator.language.nodes import Expression
    from generator.problem.model import Problem

DONE, FAULTY_TEXT, FAULTY_CALL, NOT_UNDERSTOOD = 0, 1, 2, 3
_EXIT_CODES = """exit codes:
  0  done (warnings may have been printed)
  1  the visual language has errors; they are printed with line and column
  2  wrong usage, or a file that cannot be read or written
  3  the problem was not understood; the reason is printed"""


class CallError(Exception):
    """A file or an argument that cannot be used; the message is for the person at the terminal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit code (see `--help`)."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        code = run(options)
        sys.stdout.flush()
    except CallError as error:
        print(f"math2visual: {error}", file=sys.stderr)
        return FAULTY_CALL
    except BrokenPipeError:
        # The reader (such as `head`) has seen enough; a second complaint at interpreter exit is kept from it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="math2visual",
        description="Word problems and visual language to pictures.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    understand = commands.add_parser("understand", help="print the visual language of a word problem")
    understand.add_argument("text", nargs="?", metavar="TEXT", help="the problem, or - to read it from standard input")
    understand.add_argument(
        "--jsonl", metavar="FILE", help="a file of objects with id, text [, language, formula, hint], one a line"
    )
    understand.add_argument("--formula", default="", help="its equation, such as '9 + 7 = 16'")
    understand.add_argument("--hint", default="", help="anything else that helps")
    understand.add_argument("--engine", choices=("auto", "rules", "openai"), default=os.environ.get("COMPREHENSION") or "auto")
    _add_language(understand)
    understand.set_defaults(run=_understand)

    for name, run, text in (
        ("check", _check, "print every finding in a visual-language text"),
        ("format", _format, "print a visual-language text in its canonical form"),
        ("tree", _tree, "print the tree of a visual-language text as JSON"),
        ("draw", _draw, "draw a visual-language text"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("file", metavar="FILE", help="a file, or - for standard input")
        _add_language(command)
        command.set_defaults(run=run)
        if name == "format":
            command.add_argument("--dialect", choices=("v2", "v1"), default="v2")
        if name == "draw":
            command.add_argument("--variant", choices=("formal", "intuitive"), default="formal")
            command.add_argument("--reveal", action="store_true", help="show the answer")
            command.add_argument("--theme", choices=("light", "dark", "print"), default="light")
            command.add_argument("-o", "--output", metavar="FILE.svg", help="write here and not to standard output")
    return parser


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=("en", "de"), default="en", help="of messages and descriptions")


def _understand(options: argparse.Namespace) -> int:
    from generator.comprehension import NotUnderstood, ProblemText

    if (options.text is None) == (options.jsonl is None):
        raise CallError("understand takes either TEXT or --jsonl FILE")
    engine = _engine(options.engine)
    if options.jsonl is not None:
        return asyncio.run(_understand_lines(engine, options.jsonl, options.language))
    text = _read("-") if options.text == "-" else options.text
    try:
        understanding = asyncio.run(engine.understand(ProblemText(text, options.formula, options.hint, options.language)))
    except NotUnderstood as refusal:
        print(f"not understood: {refusal.message}", file=sys.stderr)
        return NOT_UNDERSTOOD
    print(understanding.visual_language)
    return DONE


async def _understand_lines(engine: Engine, file: str, language: str) -> int:
    from generator.comprehension import NotUnderstood, ProblemText
    from generator.pipeline import read
    from generator.problem import answer_of

    for number, line in enumerate(_lines(file), start=1):
        record = _record(line, f"{file}:{number}")
        problem = ProblemText(
            record["text"], record.get("formula") or "", record.get("hint") or "", record.get("language") or language
        )
        result: dict[str, object]
        try:
            understood = await engine.understand(problem)
        except NotUnderstood as refusal:
            result = {"id": record["id"], "not_understood": refusal.message, "reason": str(refusal.reason)}
        else:
            meaning = read(understood.visual_language, language=problem.language).problem
            result = {
                "id": record["id"],
                "visual_language": understood.visual_language,
                "answer": _number(answer_of(meaning)),
                "situation": str(meaning.situation),
                "unknown": _unknown(meaning),
                "engine": understood.engine,
                "confidence": round(understood.confidence, 3),
            }
        print(json.dumps(result, ensure_ascii=False), flush=True)
    return DONE


def _engine(mode: str) -> Engine:
    from generator.comprehension import build

    if mode == "rules" or not (os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL")):
        if mode == "openai":
            raise CallError("the openai engine needs OPENAI_API_KEY or OPENAI_BASE_URL")
        return build("rules")
    from generator.settings import Settings

    return build("openai" if mode == "openai" else "auto", Settings().openai)


def _record(line: str, place: str) -> dict[str, str]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise CallError(f"{place}: not JSON: {error}") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str) or "id" not in record:
        raise CallError(f"{place}: not an object with id and text")
    return record


def _number(value: Fraction | None) -> int | float | None:
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else float(value)


def _unknown(problem: Problem) -> str:
    """The slot that is asked for, "both" for both parts of a sum, "" where nothing is."""
    if problem.result.unknown:
        return "result_container"
    slots = [f"container{number}" for number, operand in enumerate(problem.operands, start=1) if operand.unknown]
    return "both" if len(slots) > 1 else "".join(slots)


def _check(options: argparse.Namespace) -> int:
    from generator.language.diagnostics import has_errors
    from generator.problem import check

    text = _read(options.file)
    found = check(text, options.language).diagnostics
    _report(found, text, options.file, sys.stdout)
    return FAULTY_TEXT if has_errors(found) else DONE


def _format(options: argparse.Namespace) -> int:
    from generator.language import format_tree

    tree = _parsed(options)
    if tree is None:
        return FAULTY_TEXT
    print(format_tree(tree, options.dialect))
    return DONE


def _tree(options: argparse.Namespace) -> int:
    from generator.language import tree_to_json

    tree = _parsed(options)
    if tree is None:
        return FAULTY_TEXT
    print(json.dumps(tree_to_json(tree, places=True), indent=2, ensure_ascii=False))
    return DONE


def _draw(options: argparse.Namespace) -> int:
    from generator.assets import AssetsMissing
    from generator.icons.folder import FolderIcons
    from generator.icons.port import IconsUnavailable
    from generator.pipeline import VisualLanguageError, find_icons, read, render

    text = _read(options.file)
    try:
        reading = read(text, options.reveal, options.language)
    except VisualLanguageError as error:
        _report(error.diagnostics, text, options.file)
        return FAULTY_TEXT
    _report(reading.diagnostics, text, options.file)
    try:
        icons = asyncio.run(find_icons(FolderIcons(), reading, options.language))
    except IconsUnavailable as error:
        print(f"math2visual: drawn with labelled tiles: {error}", file=sys.stderr)
        icons = {}
    try:
        svg = render(reading.problem, options.variant, icons, options.theme, options.language)
    except AssetsMissing as error:
        raise CallError(str(error)) from error
    _write(options.output, svg)
    return DONE


def _parsed(options: argparse.Namespace) -> Expression | None:
    """The tree of the file, or None after its errors have been printed."""
    from generator.language import parse
    from generator.language.diagnostics import has_errors

    text = _read(options.file)
    parsed = parse(text, options.language)
    _report(parsed.diagnostics, text, options.file)
    return None if has_errors(parsed.diagnostics) else parsed.tree


def _report(findings: Sequence[Diagnostic], text: str, file: str, stream: TextIO | None = None) -> None:
    from generator.findings import written

    for finding in findings:
        print(written(finding, text, "<stdin>" if file == "-" else file), file=stream or sys.stderr)


def _read(file: str) -> str:
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CallError(_reason(file, error)) from error


def _lines(file: str) -> Iterator[str]:
    try:
        with nullcontext(sys.stdin) if file == "-" else Path(file).open(encoding="utf-8") as stream:
            yield from stream
    except (OSError, UnicodeDecodeError) as error:
        raise CallError(_reason(file, error)) from error


def _write(file: str | None, svg: str) -> None:
    if file is None or file == "-":
        print(svg)
        return
    try:
        Path(file).write_text(svg + "\n", encoding="utf-8")
    except OSError as error:
        raise CallError(_reason(file, error)) from error


def _reason(file: str, error: OSError | UnicodeDecodeError) -> str:
    return f"{file}: {error.strerror if isinstance(error, OSError) else 'not UTF-8 text'}"


if __name__ == "__main__":
    sys.exit(main())
