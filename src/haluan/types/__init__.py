"""Every frozen value type."""
