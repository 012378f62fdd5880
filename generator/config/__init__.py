"""The settings of a project, and the blocks of its engines."""
