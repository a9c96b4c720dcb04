"""SURFACE: the desk: pages and an HTTP interface over a store. It reaches the rooms only through `haluan.monitor`."""
