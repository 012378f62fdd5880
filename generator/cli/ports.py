"""Ports of this machine that a command serves on."""

from __future__ import annotations

import socket

from generator.errors import UsageError


def refuse_taken(port: int, host: str = "127.0.0.1") -> None:
    """Refuse a port that another program is using on an address of this machine.

    Raises:
        UsageError: it is taken, this user may not take it, or the address is not this machine's.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            cause = f"cannot be used ({error.strerror})"
            place = f"port {port}" if host == "127.0.0.1" else f"{host}, port {port}"
            raise UsageError(place, cause, "choose another, such as --port 8001") from None
