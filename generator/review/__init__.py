"""What needs a person, and what a person decided: the list of tasks, and accepting translations."""

from generator.review.accept import Accepted, accept
from generator.review.tasks import Need, Task, list_tasks

__all__ = ["Accepted", "Need", "Task", "accept", "list_tasks"]
