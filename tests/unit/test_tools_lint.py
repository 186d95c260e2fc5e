"""Each house rule finds its own kind of breach, and nothing in a tidy tree."""

import subprocess

import pytest

from tools.lint.committed import check_committed
from tools.lint.imports import check_imports
from tools.lint.sizes import check_sizes
from tools.lint.svg_text import check_svg_text


@pytest.fixture
def write(tmp_path):
    def write(path, text):
        file = tmp_path / "services" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return tmp_path

    return write


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("gateway/src/gateway/a.py", "import generator"),
        ("gateway/src/gateway/a.py", "from storage.app import create_app"),
        ("shared/src/service_kit/a.py", "import icon_library"),
        ("shared/src/icon_library/a.py", "from service_kit import app"),
        ("generator/src/generator/language/a.py", "from generator.problem.model import Problem"),
        ("generator/src/generator/problem/a.py", "from generator.layout import lay_out"),
        ("generator/src/generator/layout/a.py", "import generator.drawing.svg"),
        ("generator/src/generator/layout/a.py", "from generator.icons.port import IconSource"),
        ("generator/src/generator/layout/a.py", "from generator import pipeline"),
        ("generator/src/generator/comprehension/a.py", "def f():\n    from generator.layout import x"),
    ],
)
def test_wrong_imports(write, path, line):
    found = list(check_imports(write(path, f"import os\n{line}\n")))
    assert len(found) == 1
    assert str(found[0]).startswith(f"services/{path}:")


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("gateway/src/gateway/a.py", "from gateway import b\nimport service_kit.app"),
        ("storage/src/storage/a.py", "import icon_library.library"),
        ("generator/src/generator/layout/a.py", "from generator.icons.model import Icon"),
        ("generator/src/generator/drawing/a.py", "from generator.layout.picture import Picture"),
        ("generator/src/generator/pipeline.py", "from generator.drawing import draw"),
        ("generator/src/generator/comprehension/rules/a.py", "from generator.problem import check"),
    ],
)
def test_right_imports(write, path, line):
    assert list(check_imports(write(path, line + "\n"))) == []


def test_sizes(write):
    root = write("gateway/src/gateway/long.py", "x = 1\n" * 401)
    write("gateway/src/gateway/fine.py", "x = 1\n" * 400)
    write("generator/node_modules/a.js", "x\n" * 500)
    assert [breach.file.name for breach in check_sizes(root)] == ["long.py"]


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        ('f"<text>{name}</text>"', True),
        ('f"<g id={i}>"', True),
        ('"<use href=%s/>" % i', True),
        ('"<svg>{}</svg>".format(x)', True),
        ('"<svg></svg>"', False),
        ('f"{a} < {b}"', False),
        ('f"expected <name>, found {x}"', False),
    ],
)
def test_markup(write, line, broken):
    root = write("generator/src/generator/drawing/a.py", f"x = {line}\n")
    assert bool(list(check_svg_text(root))) is broken


def test_committed_names(tmp_path):
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    host = "files.pythonhosted" + ".org"
    (tmp_path / "lock.txt").write_text(f"a==1\n# from https://{host}/a\n")
    (tmp_path / "fine.txt").write_text("a==1\n")
    (tmp_path / "untracked.txt").write_text(host)
    subprocess.run(["git", "add", "lock.txt", "fine.txt"], cwd=tmp_path, check=True)
    assert [(breach.file.name, breach.line) for breach in check_committed(tmp_path)] == [("lock.txt", 2)]
