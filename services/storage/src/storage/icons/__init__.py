"""The icon library over HTTP."""
