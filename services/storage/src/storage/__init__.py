"""The storage service: the icon library, and the pictures that the generator has drawn."""
