"""A Dask cluster that is there already: its workers take the same parcels as processes of this machine.

`distributed` is an extra of the package, and is imported only when a cluster is named.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from generator import __version__
from generator.errors import UsageError
from generator.store.digests import program_digest
from generator.workers.workers import Crew, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future

_OPTION = "--executor"
_SCHEME = "dask"
_PATIENCE = 30
"""Seconds until a scheduler must have answered and have a worker."""


class _Cluster:
    """A connection to a scheduler as an executor."""

    def __init__(self, client: Any) -> None:
        """`client` is a `distributed.Client`, which is closed at the end."""
        self._client, self._executor = client, client.get_executor(pure=False)

    def submit(self, fn: Callable[..., Any], /, *args: object) -> Future[Any]:
        """Have a worker call the function; if that worker is lost, another one does."""
        future: Future[Any] = self._executor.submit(fn, *args)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002
        """Leave the cluster as it was."""
        self._client.close()


def cluster_workers(address: str, announce: Callable[[str], None] = lambda _: None) -> Workers:
    """Those of the cluster whose scheduler is at `dask://HOST:PORT`; it is asked when there is enough to do.

    Raises:
        UsageError: this is not such an address, or `distributed` is not installed.
    """
    _place(address)
    if not find_spec("distributed"):
        raise UsageError(_OPTION, "Dask is not installed here", "run: pip install 'khulasa[dask]'")
    return Workers(partial(connected, address), announce)


def _place(address: str) -> str:
    """`HOST:PORT` of `dask://HOST:PORT`.

    Raises:
        UsageError: this is not such an address.
    """
    parts = urlsplit(address)
    try:
        named = parts.scheme == _SCHEME and parts.hostname and parts.port and not parts.path.strip("/")
    except ValueError:  # of a port that is not one
        named = False
    if not named:
        raise UsageError(_OPTION, f"'{address}' is not an address of a scheduler", "write dask://HOST:PORT")
    return parts.netloc


def connected(address: str, patience: float = _PATIENCE) -> Crew:
    """The workers that the cluster of `dask://HOST:PORT` has now.

    Raises:
        UsageError: this is not such an address, nobody answers within so many seconds, or a worker has
            another program.
    """
    where, place = f"{_OPTION} {address}", _place(address)
    distributed: Any = import_module("distributed")
    try:
        client = distributed.Client(f"tcp://{place}", timeout=patience, set_as_default=False)
    except (OSError, TimeoutError) as error:
        raise UsageError(where, "no scheduler answers", "start one with: dask scheduler") from error
    try:
        client.wait_for_workers(1, timeout=patience)
        programs = client.run(program_digest, on_error="return")
        refuse_others(where, programs)
    except (OSError, TimeoutError) as error:
        client.close()
        fix = f"start some with: dask worker {place} --nthreads 1"
        raise UsageError(where, "the scheduler has no worker", fix) from error
    except UsageError:
        client.close()
        raise
    return Crew(where, _Cluster(client), len(programs), far=True)


def refuse_others(where: str, programs: Mapping[str, object]) -> None:
    """Have every worker run this program, so that it gives the same bytes.

    Args:
        where: how the cluster was named.
        programs: by worker the digest of its program, or what it said instead.

    Raises:
        UsageError: a worker has another one.
    """
    if others := sorted(worker for worker, digest in programs.items() if digest != program_digest()):
        cause = f"{others[0]} has another version of the program, of Python or of a package"
        raise UsageError(where, cause, f"install khulasa {__version__} there from the same lock")
