"""The release that is running."""

VERSION = "0.1.0"
