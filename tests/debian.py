"""Installing what the tests need from outside Python, where the machine lets them."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess


def install(package: str) -> bool:
    """Install a Debian package, as root and with apt-get only; whether that was possible."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    apt = functools.partial(subprocess.run, check=False, env=environment, stdin=subprocess.DEVNULL)
    commands = (["update"], ["install", "-y", "--no-install-recommends", package])
    return all(apt(["apt-get", "-qq", *command]).returncode == 0 for command in commands)
