"""The icon library: built once from icon data, loaded by storage and by the generator, resolved by reviewed names only."""
