"""The one public API: routes, keys, limits, CORS, gathered health and API documents. No business logic."""
