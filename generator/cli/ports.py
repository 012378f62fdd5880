"""Ports of this machine that a command serves on."""

from __future__ import annotations

import socket

from generator.errors import UsageError


def refuse_taken(port: int) -> None:
    """Refuse a port that another program is using.

    Raises:
        UsageError: it is taken, or this user may not take it.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            cause = f"cannot be used ({error.strerror})"
            raise UsageError(f"port {port}", cause, "choose another, such as --port 8001") from None
