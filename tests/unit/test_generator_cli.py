"""The command line, run as a person runs it: what it prints, where, and its exit code."""

import io
import json
import subprocess
import sys

import pytest

from generator.cli import main

TEXT = "addition(container1[entity_name: plum, entity_quantity: 2], container2[entity_name: plum, entity_quantity: 3])"
PROBLEM = "Joan has 9 oranges. Sara has 7 oranges. How many oranges do they have together?"


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch):
    for name in ("COMPREHENSION", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def sound(tmp_path):
    file = tmp_path / "sound.vl"
    file.write_text(TEXT)
    return str(file)


@pytest.fixture
def faulty(tmp_path):
    file = tmp_path / "faulty.vl"
    file.write_text("addition(\n  container1[entity_quantity: 2],\n  contaner2[entity_quantity: 3])")
    return str(file)


def test_understand_prints_visual_language(capsys):
    assert main(["understand", PROBLEM]) == 0
    assert capsys.readouterr().out.startswith("addition")


def test_understand_reads_standard_input(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(PROBLEM))
    assert main(["understand", "-"]) == 0
    assert "Joan" in capsys.readouterr().out


def test_what_is_not_understood_has_a_reason_and_exit_code_3(capsys):
    assert main(["understand", "Ben is happy."]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("not understood: ")
    assert len(err) > len("not understood: \n")


def test_understand_lines(capsys, tmp_path):
    file = tmp_path / "problems.jsonl"
    records = [{"id": "a", "text": PROBLEM}, {"id": 2, "text": "Ben ist froh.", "language": "de", "formula": None}]
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    assert main(["understand", "--jsonl", str(file)]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first.pop("visual_language").startswith("addition")
    assert 0 < first.pop("confidence") <= 1
    assert first == {"id": "a", "answer": 16, "situation": "put_together", "unknown": "result_container", "engine": "rules"}
    assert second["id"] == 2
    assert second["not_understood"]
    assert "visual_language" not in second


@pytest.mark.parametrize("line", ["{", "[]", '{"id": 1}', '{"text": "x"}', '{"id": 1, "text": 2}'])
def test_a_line_that_is_no_problem_is_named(capsys, tmp_path, line):
    file = tmp_path / "problems.jsonl"
    file.write_text(line + "\n")
    assert main(["understand", "--jsonl", str(file)]) == 2
    assert f"{file}:1: " in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["a problem", "--jsonl", "file"]])
def test_understand_takes_one_source(capsys, arguments):
    assert main(["understand", *arguments]) == 2
    assert "either" in capsys.readouterr().err


def test_an_engine_without_its_settings_is_refused(capsys):
    assert main(["understand", PROBLEM, "--engine", "openai"]) == 2
    assert "OPENAI_API_KEY" in capsys.readouterr().err


def test_check_finds_nothing_in_a_sound_text(capsys, sound):
    assert main(["check", sound]) == 0
    assert "error" not in capsys.readouterr().out


def test_check_shows_the_place(capsys, faulty):
    assert main(["check", faulty]) == 1
    out = capsys.readouterr().out
    assert f"{faulty}:3:3: error: " in out
    assert "\n    contaner2[entity_quantity: 3])\n    ^^^^^^^^^" in out


def test_format_writes_both_dialects(capsys, tmp_path):
    file = tmp_path / "text.vl"
    file.write_text(TEXT.replace("addition(", "ADDITION { situation : compare } ("))
    assert main(["format", str(file)]) == 0
    assert capsys.readouterr().out.startswith("addition{situation: compare}(")
    assert main(["format", "--dialect", "v1", str(file)]) == 0
    assert "{" not in capsys.readouterr().out


def test_tree_prints_json(capsys, sound):
    assert main(["tree", sound]) == 0
    assert json.loads(capsys.readouterr().out)["operation"] == "addition"


@pytest.mark.parametrize("command", ["format", "tree", "draw"])
def test_a_faulty_text_is_shown_on_standard_error_with_exit_code_1(capsys, faulty, command):
    assert main([command, faulty]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert ":3:3: error: " in err


@pytest.mark.parametrize("variant", ["formal", "intuitive"])
def test_draw_prints_the_picture(capsys, sound, variant):
    assert main(["draw", sound, "--variant", variant]) == 0
    out = capsys.readouterr().out
    assert out.startswith("<svg")
    assert f'data-variant="{variant}"' in out


def test_draw_writes_a_file_with_the_answer_in_a_theme_and_a_language(capsys, sound, tmp_path):
    file = tmp_path / "picture.svg"
    assert main(["draw", sound, "--reveal", "--theme", "dark", "--language", "de", "-o", str(file)]) == 0
    assert capsys.readouterr().out == ""
    svg = file.read_text()
    assert ">5<" in svg
    assert 'lang="de"' in svg
    assert "#0f172a" in svg


def test_draw_without_a_library_uses_tiles_and_says_so(capsys, sound, tmp_path, monkeypatch):
    from generator.icons import folder

    monkeypatch.setattr(folder, "assets_folder", lambda: tmp_path)
    assert main(["draw", sound]) == 0
    out, err = capsys.readouterr()
    assert "make assets" in err
    assert out.startswith("<svg")


@pytest.mark.parametrize("command", ["check", "format", "tree", "draw"])
def test_a_file_that_cannot_be_read_is_named(capsys, tmp_path, command):
    missing, binary = tmp_path / "missing.vl", tmp_path / "binary.vl"
    binary.write_bytes(b"\xff\xfe\x00")
    for file in (missing, binary, tmp_path):
        assert main([command, str(file)]) == 2
        assert str(file) in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_named(capsys, sound, tmp_path):
    assert main(["draw", sound, "-o", str(tmp_path / "no" / "picture.svg")]) == 2
    assert "no/picture.svg" in capsys.readouterr().err


def test_wrong_usage_has_exit_code_2(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["draw"])
    assert stop.value.code == 2
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    assert "exit codes:" in capsys.readouterr().out


def test_it_starts_without_the_web_and_its_settings(sound):
    run = "import sys; from generator.cli import main; main(['draw', sys.argv[1]]); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", run, sound], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert loaded.isdisjoint({"fastapi", "pydantic", "openai", "aiohttp", "service_kit"})


def test_a_reader_that_has_seen_enough_is_no_failure(sound):
    command = [sys.executable, "-m", "generator.cli", "draw", sound]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
