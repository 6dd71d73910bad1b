"""The editor's page as HTML: what was found in a file, how far a rebuild is, and what it changed."""

from __future__ import annotations

from embeddings.articles.article import Fact
from ui.chat import strings
from ui.chat.editor import FIELDS, Changes, Draft
from ui.chat.render import attribute, escape


def found(draft: Draft) -> str:
    """What was found in an uploaded file, and what each finding rests on."""
    rows = "".join(
        f'<div><dt>{escape(strings.EDIT_FIELDS[field])}</dt><dd dir="auto">{escape(_evidence(draft.found(field)))}</dd></div>'
        for field in FIELDS
    )
    warnings = "".join(f'<p class="flag" dir="auto">{escape(line)}</p>' for line in draft.article.warnings)
    head = strings.EDIT_READ.format(
        name=draft.name,
        words=strings.count(strings.WORDS, len(draft.article.text.split())),
        sentences=strings.count(strings.SENTENCES, draft.sentences),
    )
    return f'<div class="found"><p dir="auto">{escape(head)}</p><dl>{rows}</dl>{warnings}</div>'


def _evidence(fact: Fact | None) -> str:
    return strings.EDIT_UNKNOWN if fact is None else strings.EDIT_EVIDENCE.format(value=fact.value, rule=fact.rule)


def progress(done: int, total: int) -> str:
    """How far a rebuild is."""
    label = strings.EDIT_PROGRESS.format(done=f"{done:,}", total=f"{total:,}") if total else strings.EDIT_STARTING
    value = f' value="{done}" max="{total}"' if total else ""
    return f'<p role="status">{escape(label)}</p><progress aria-label={attribute(strings.EDIT_REBUILDING)}{value}></progress>'


def changed(changes: Changes) -> str:
    """What a rebuild changed."""
    report = changes.report
    lines = [
        strings.EDIT_DONE.format(
            generation=report.generation,
            encoded=strings.count(strings.PASSAGES, report.encoded),
            reused=strings.count(strings.PASSAGES, report.reused),
        ),
        *(strings.EDIT_ADDED.format(id=id) for id in changes.added),
        *(strings.EDIT_CHANGED.format(id=id) for id in changes.changed),
        *(strings.EDIT_REMOVED.format(id=id) for id in changes.removed),
    ]
    if not (changes.added or changes.changed or changes.removed):
        lines.append(strings.EDIT_SAME)
    flags = "".join(f'<p class="flag" dir="auto">{escape(line)}</p>' for line in (*report.refused, *report.warnings))
    items = "".join(f'<li dir="auto">{escape(line)}</li>' for line in lines)
    return f'<div class="changed" role="status"><ul>{items}</ul>{flags}</div>'
