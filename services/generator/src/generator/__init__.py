"""Math2Visual generator: word problems and visual language to pictures."""
