"""MkDocs as a library: the only room that imports it, and the only one that runs in the builder's process."""
