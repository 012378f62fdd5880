"""What needs a person and what a person has decided: the list of tasks, and accepting translations."""

from generator.review.accept import Accepted, accept, accept_figures, accept_meaning
from generator.review.suggestions import Suggestion, Suggestions
from generator.review.tasks import ReviewReason, ReviewTask, list_tasks, story_tasks

__all__ = [
    "Accepted",
    "ReviewReason",
    "ReviewTask",
    "Suggestion",
    "Suggestions",
    "accept",
    "accept_figures",
    "accept_meaning",
    "list_tasks",
    "story_tasks",
]
