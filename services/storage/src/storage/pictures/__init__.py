"""Pictures that the generator drew, kept under a UUID each."""
