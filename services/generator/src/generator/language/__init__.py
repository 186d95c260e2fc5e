"""The visual language: text to tree with findings, tree to text and JSON."""

from __future__ import annotations

from generator.language.formatter import format_tree
from generator.language.json_form import MalformedTree, json_schema, tree_from_json, tree_to_json
from generator.language.parser import ParseResult, parse

__all__ = ["MalformedTree", "ParseResult", "format_tree", "json_schema", "parse", "tree_from_json", "tree_to_json"]
