"""Articles that try to be something else than text, each with a question that finds it."""

from __future__ import annotations

from pathlib import Path

HOSTILE = {
    "script": 'The zebra said <script>document.title="owned"</script> to the court.',
    "image": "The giraffe sent <img src=x onerror=\"document.title='owned'\"> to the court.",
    "svg": "The walrus drew <svg onload=\"document.title='owned'\"></svg> in the court.",
    "frame": 'The pelican framed <iframe src="https://example.org/"></iframe> in the court.',
    "style": "The hamster wrote <style>body{display:none}</style> in the court.",
    "closing": "The ferret closed </blockquote></li></section> everything in the court.",
    "comment": "The badger opened <!-- a comment in the court and <![CDATA[ never ]]> closed it.",
    "textarea": "The otter began <textarea><title><plaintext> in the court.",
    "attribute": 'The lemur quoted " onmouseover="document.title=\'owned\'" x=" in the court.',
    "apostrophe": "The gecko's quote ' onclick='alert(1) stayed in the court.",
    "entity": "The panda spelled &lt;b&gt; &amp;amp; &#60;i&#62; &nbsp; &copy &notit; in the court.",
    "markdown": "The koala wrote **bold** _it_ `code` # head ~~gone~~ [link](javascript:alert(1)) in the court.",
    "remote": "The camel posted ![picture](https://example.org/pixel.png) in the court.",
    "table": "The bison drew a table | a | b | --- | --- | in the court.",
    "maths": "The moose paid $$x^2$$ and $5 and \\(y\\) and \\[z\\] in the court.",
    "template": "The raven said {{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %> #{x} in the court.",
    "handlebars": "The sloth said {{#each value}}{{{this}}}{{/each}} @children in the court.",
    "backslash": "The tapir wrote \\n \\t \\u0041 \\x41 C:\\new\\table in the court.",
    "backtick": "The viper wrote `${document.title='owned'}` and ``` in the court.",
    "address": "The heron visits javascript:alert(1) and data:text/html,<b>x</b> in the court.",
    "spaces": "The stork  left   double    spaces \t and\ttabs in the court.",
    "nbsp": "The crane\u00a0left\u2003wide\u2009spaces in the court.",
    "zero": "The robin hid\u200b zero\u200dwidth\ufeff characters\u2060 in the court.",
    "bidi": "The quail said \u202eevil\u202c and \u2066isolated\u2069 and \u200fmark in the court.",
    "combining": "The finch wrote e\u0301 and \u0301\u0301\u0301\u0301\u0301\u0301 and n\u0303 in the court.",
    "emoji": "The eagle drew \U0001f468\u200d\U0001f469\u200d\U0001f467 and \U0001f1f5\U0001f1f0 and \ufe0f in the court.",
    "separator": "The shark wrote one\u2028two\u2029three\u0085four in the court.",
    "control": "The whale rang \x07 and \x1b[31mred\x1b[0m and \x7f in the court.",
    "null": "The squid put a NUL \x00 here in the court.",
    "long": "The llama shouted " + "x" * 3_000 + " in the court.",
    "urdu": "The parrot said دہشت گردی کے خلاف جنگ جاری ہے (2024) in the court.",
    "wrapped": "The donkey walked\r\nover two lines\r\nof the court.",
    "amp": "The rabbit asked ?q=1&lt=2&amp;copy=3 in the court.",
    "nonchar": "The turtle kept \ufdd0 and \ufffe and \U0001ffff in the court.",
    "import": "The weasel wrote <link rel=stylesheet href=//example.org/x.css> and @import url(//example.org/y) in the court.",
}


def question(name: str) -> str:
    """Finds exactly one of the articles."""
    animal = HOSTILE[name].split()[1].split("\u00a0")[0].removesuffix("'s")
    return f"What about the {animal} in the court?"


def write(folder: Path) -> Path:
    """One file each; some with a hostile title, author and address, and one with a line of a megabyte."""
    folder.mkdir()
    for name, text in HOSTILE.items():
        (folder / f"{name}.txt").write_bytes(text.encode("utf-8") + b"\n")
    (folder / "front.md").write_text(
        '---\ntitle: \'<img src=x onerror=alert(1)> "T" & {{x}}\'\nauthor: "Eve </span><script>alert(1)</script>"\n'
        "url: 'javascript:alert(1)'\npublication: '<b>P</b>'\n---\n\nThe antelope slept in the court.\n",
        encoding="utf-8",
    )
    (folder / "named <b>&.txt").write_text("The buffalo slept in the court.\n", encoding="utf-8")
    (folder / "megabyte.txt").write_text(
        "The mammoth slept in the court. " + "Word and word again. " * 50_000 + "\n", encoding="utf-8"
    )
    return folder
