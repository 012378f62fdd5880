"""The newsletter: issues of chosen articles, as a page, an e-mail, Markdown and plain text.

An issue is a small committed file, `newsletters/2026-11-22.yml`, that names its articles; everything else is
made from the articles. No issue contains a figure that does not match the Arabic.
"""

from generator.site.newsletter.choice import LeftOut, choose, folded, gone, left_out, why_left_out
from generator.site.newsletter.letter import Letter, make_letter
from generator.site.newsletter.render import issue_files, issue_images, render_newsletter

__all__ = [
    "LeftOut",
    "Letter",
    "choose",
    "folded",
    "gone",
    "issue_files",
    "issue_images",
    "left_out",
    "make_letter",
    "render_newsletter",
    "why_left_out",
]
