"""The engine that asks an OpenAI-compatible server, and believes nothing that it has not checked."""
