"""Hostile and broken files: each is refused in one line, or indexed exactly with a warning; none hangs, crashes or fills memory.

Everything is made by code; nothing here is larger than what the code makes in a temporary folder.
"""

from __future__ import annotations

import io
import json
import os
import socket
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from embeddings.articles import files, sandbox
from embeddings.articles.bylines import read_text
from embeddings.articles.paragraphs import paragraphs
from embeddings.articles.readers.registry import READERS, reader_for
from embeddings.articles.reading import Document, read
from embeddings.articles.sandbox import Sandbox
from embeddings.articles.segment import segment
from embeddings.articles.sources import Source, find
from embeddings.errors import ArticleUnreadable
from tests.eval.articles.material import stories
from tests.eval.articles.office_styles import document, pdf, report

BODY = "The first paragraph says something. It goes on.\n\nThe second paragraph says something else.\n"


def reads(path: Path) -> list[Document]:
    return [d for source in find([path]) for d in read(source)]


def refusal(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(ArticleUnreadable) as raised:
        reads(path)
    message = str(raised.value)
    assert "\n" not in message
    assert path.name in message
    return message


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def docx_with(xml: bytes) -> bytes:
    """A real document whose main part is replaced."""
    with zipfile.ZipFile(io.BytesIO(document(stories()[0]).data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**members, "word/document.xml": xml})


# --- zip and docx ---------------------------------------------------------------------------------------------------------------


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    assert "times its size" in refusal(tmp_path / "a.zip", zipped({"a.txt": b"a" * 50_000_000}))
    assert "times its size" in refusal(tmp_path / "a.docx", zipped({"word/document.xml": b"a" * 50_000_000}))


def test_a_zip_of_very_many_members_is_refused(tmp_path: Path) -> None:
    assert "members" in refusal(tmp_path / "a.zip", zipped({f"{n}.txt": b"" for n in range(10_001)}))


def test_members_of_an_archive_that_cannot_be_read_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    inner = zipped({"x.txt": BODY.encode()})
    (tmp_path / "a.zip").write_bytes(
        zipped(
            {"good.txt": BODY.encode(), "inner.zip": inner, "../up.txt": BODY.encode(), "b.exe": b"MZ", "c.txt": b"\x00\x01" * 50}
        )
    )
    refused: list[str] = []
    found = [d.article.id for source in find([tmp_path / "a.zip"]) for d in read(source, refuse=refused.append)]
    assert found == ["a.zip/good.txt"]
    assert [any(name in line for line in refused) for name in ("inner.zip", "../up.txt", "b.exe", "c.txt")] == [True] * 4


def test_damaged_and_encrypted_archives_are_refused(tmp_path: Path) -> None:
    whole = zipped({"a.txt": BODY.encode() * 50})
    for data in (b"", b"PK\x03\x04", whole[: len(whole) // 2], whole[:60] + b"\x00" * 40 + whole[100:]):
        refusal(tmp_path / "a.zip", data)
        refusal(tmp_path / "a.docx", data)


def test_xml_entities_are_neither_expanded_nor_fetched(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("the secret of the house")
    space = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    entities = (
        b'<!DOCTYPE d [<!ENTITY a "'
        + b"ha" * 500
        + b'">'
        + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 20) for n in range(6))
    )
    outside = b'<!ENTITY x SYSTEM "file://' + str(tmp_path / "secret.txt").encode() + b'">]>'
    body = (
        b"<w:document " + space + b"><w:body><w:p><w:r><w:t>A sentence. &g; &x; It ends.</w:t></w:r></w:p></w:body></w:document>"
    )
    (tmp_path / "a.docx").write_bytes(docx_with(entities + outside + body))
    try:
        text = "".join(d.article.text for d in reads(tmp_path / "a.docx"))
    except ArticleUnreadable:
        return
    assert "secret" not in text
    assert len(text) < 100_000


def test_deep_nesting_is_refused_or_read_and_never_a_crash(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<div>" * 200_000 + b"<p>A sentence here.</p>")
    (tmp_path / "b.jsonl").write_bytes(b"[" * 200_000)
    (tmp_path / "c.md").write_bytes(b"---\ntitle: " + b"[" * 20_000 + b"\n---\n" + BODY.encode())
    for name in ("a.html", "b.jsonl"):
        with pytest.raises(ArticleUnreadable):
            reads(tmp_path / name)
    assert reads(tmp_path / "c.md")[0].article.warnings


# --- PDF ------------------------------------------------------------------------------------------------------------------------


def test_pdfs_without_text_encrypted_or_damaged_are_refused(tmp_path: Path) -> None:
    import pypdf

    assert "no text" in refusal(tmp_path / "a.pdf", pdf([""], {}))
    writer = pypdf.PdfWriter(io.BytesIO(report(stories()[0]).data))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert "encrypted" in refusal(tmp_path / "a.pdf", out.getvalue())
    whole = report(stories()[0]).data
    for data in (b"", b"%PDF-1.4\n", whole[:300], whole.replace(b"/Type /Pages", b"/Type /Bages").replace(b"/Kids", b"/Lids")):
        refusal(tmp_path / "a.pdf", data)


def test_a_pdf_whose_pages_go_round_in_a_loop_is_refused(tmp_path: Path) -> None:
    loop = report(stories()[0]).data
    first = loop.index(b"/Kids [")
    (tmp_path / "a.pdf").write_bytes(loop[:first] + b"/Kids [2 0 R]" + loop[loop.index(b"]", first) + 1 :])
    with pytest.raises(ArticleUnreadable):
        reads(tmp_path / "a.pdf")


def test_a_pdf_of_ten_thousand_pages_is_refused(tmp_path: Path) -> None:
    data = pdf([f"Page {n} says something here." for n in range(10_000)], {}, per_page=2)
    assert "pages" in refusal(tmp_path / "a.pdf", data)


def test_pages_of_a_pdf_are_known_and_running_lines_are_left_out(tmp_path: Path) -> None:
    story = stories()[0]
    (tmp_path / "a.pdf").write_bytes(report(story).data)
    (found,) = reads(tmp_path / "a.pdf")
    assert len(found.article.pages) > 1
    assert found.article.pages[0] == 0
    assert list(found.article.pages) == sorted(set(found.article.pages))
    assert story.paper not in found.article.text
    assert found.article.warnings


# --- text -----------------------------------------------------------------------------------------------------------------------


def test_text_over_the_limit_is_refused_without_being_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        # So much that reading it would end in the test's own time limit, or in no memory; on the disk it is a hole.
        file.truncate(2**40)
    with pytest.raises(ArticleUnreadable, match="larger than"):
        reads(tmp_path / "a.txt")


def test_a_corpus_with_one_enormous_line_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("embeddings.articles.readers.json_lines.MOST_BYTES", 1000)
    (tmp_path / "corpus.jsonl").write_bytes(b"x" * 2000)
    with pytest.raises(ArticleUnreadable, match="larger than"):
        reads(tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("suffix", sorted(READERS))
def test_a_wrong_suffix_is_refused_whatever_is_inside(tmp_path: Path, suffix: str) -> None:
    for data in (b"\x7fELF\x02\x01\x01" + b"\x00" * 90, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, b""):
        refusal(tmp_path / f"a{suffix}", data)


def test_only_markup_is_refused(tmp_path: Path) -> None:
    refusal(
        tmp_path / "a.html",
        b"<html><head><title>T</title><script>var a = 1;</script></head><body><nav><a href='/'>Home</a></nav></body></html>",
    )
    refusal(tmp_path / "a.md", b"# Title\n\n---\n\n![picture](a.png)\n")


def test_invisible_and_look_alike_characters_are_indexed_exactly_with_a_warning(tmp_path: Path) -> None:
    text = "By Sаimа Khan\nIt was \u202eterces\u202c here. A\u200bnd there.\x00 So \u2066it\u2069 ends.\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    (found,) = reads(tmp_path / "a.txt")
    assert found.article.text == text
    assert len(found.article.warnings) == 4
    assert any("mixes alphabets" in line for line in found.article.warnings)


@pytest.mark.parametrize(
    "front",
    [
        "title: !!python/object/apply:os.system ['touch owned']",
        "title: !!python/name:os.system",
        "a: &a [x, x]\nb: &b [*a, *a]\ntitle: *b",
        "title: 'unclosed",
        "title: a: b: c",
        "\ttitle: x",
    ],
)
def test_front_matter_that_is_not_plain_yaml_is_set_aside_with_a_warning(tmp_path: Path, front: str) -> None:
    (tmp_path / "a.md").write_text(f"---\n{front}\n---\n{BODY}")
    (found,) = reads(tmp_path / "a.md")
    assert found.article.title is None
    assert found.article.warnings
    assert not Path("owned").exists()
    assert found.structure.sentences[0].span.of(found.article.text) == "The first paragraph says something."


# --- file system ----------------------------------------------------------------------------------------------------------------


def test_a_file_name_with_a_line_break_is_read_and_never_breaks_a_message(tmp_path: Path) -> None:
    (tmp_path / "a\nb.txt").write_text(BODY)
    assert reads(tmp_path)[0].article.id == "a\nb.txt"
    (tmp_path / "a\nb.txt").write_bytes(b"")
    with pytest.raises(ArticleUnreadable) as raised:
        reads(tmp_path)
    assert "\n" not in str(raised.value)


def test_a_file_name_that_is_no_text_is_refused(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/\xff.txt", "w") as file:  # noqa: PTH123 -- a name that pathlib cannot spell
        file.write(BODY)
    with pytest.raises(ArticleUnreadable, match="rename"):
        reads(tmp_path)


def test_sockets_devices_and_folders_with_a_suffix_are_no_articles(tmp_path: Path) -> None:
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s.txt"))
        for name in ("zero.txt", "s.txt"):
            with pytest.raises(ArticleUnreadable):
                list(read(Source(name, tmp_path / name, tmp_path)))
    (tmp_path / "d.txt").mkdir()
    with pytest.raises(ArticleUnreadable, match="regular"):
        list(read(Source("d.txt", tmp_path / "d.txt", tmp_path)))


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BODY)

    def change() -> None:
        with files.opened(path, tmp_path) as file:
            file.read()
            path.write_text(BODY * 2)

    with pytest.raises(ArticleUnreadable, match="changed"):
        change()


# --- limits of time and memory --------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize(
    "make",
    [
        lambda n: "a. " * n,
        lambda n: "a" * n,
        lambda n: "(" * n,
        lambda n: "“a.” " * n,
        lambda n: "word, " * n,
        lambda n: "a.B" * n,
        lambda n: "Mr. A. " * n,
        lambda n: "[1]" * n,
        lambda n: "\n" * n,
        lambda n: "By A B\n" * n,
        lambda n: "- a\n" * n,
        lambda n: "A Heading Here\n" * n,
        lambda n: "<!--" * n,
        lambda n: "---\n" * n,
        lambda n: "# a\n" * n,
        lambda n: "| " * n,
        lambda n: "aaa.Bbb" * n,
        lambda n: "(Dawn, " * n,
        lambda n: "```\n" * n,
        lambda n: "\u200b" * n,
        lambda n: "Author: A B\n" * n,
        lambda n: "Author: A B\n\nword\n\n" * n,
        lambda n: "Contact: A B, a@b.example\n" * n,
        lambda n: "Published in The Paper, May 3, 2024\n" * n,
        lambda n: "Read more\n" * n,
        lambda n: "3 comments\n" * n,
        lambda n: "{{< " * n,
        lambda n: "CAPITALS HERE\n" * n,
        lambda n: "May 3, 2024 " * n,
        lambda n: "Opinion | " * n,
        lambda n: "Amina Qureshi\n" * n,
        lambda n: "3 June 2024\n\n" * n,
        lambda n: "A, " * n,
        lambda n: "By " * n,
        lambda n: "12:30 " * n,
        lambda n: "“a” " * n,
        lambda n: "Author\n" * n,
        lambda n: "x-" * n,
        lambda n: "a | www.b.example | " * n,
        lambda n: "%" * n,
        lambda n: "1/" * n,
        lambda n: "A B, “C,” The Paper, 3 May 2024\n\n" * n,
        lambda n: "From: A B\n" * n,
        lambda n: "A B, Special to The Paper\n" * n,
        lambda n: "First published in The Paper\n" * n,
        lambda n: "For immediate release: May 3, 2024\n\n" * n,
        lambda n: "A B\nBogtown\n\n" * n,
    ],
)
def test_no_pattern_takes_more_than_linear_time(make: Callable[[int], str]) -> None:
    def seconds(n: int) -> float:
        text = make(n)
        begun = time.process_time()
        segment(text, markdown=True)
        read_text(text, paragraphs(text))
        return time.process_time() - begun

    small = max(min(seconds(5_000) for _ in range(3)), 0.01)
    # Sixteen times the input takes about sixteen times the time, on a busy machine with cold caches twice that; a square
    # would be 256, each time. The limit lies far from both, so that only the growth decides.
    assert any(seconds(80_000) / small < 64 for _ in range(3))


def test_a_reader_that_runs_out_of_time_or_memory_is_ended_and_the_next_file_is_read() -> None:
    box = Sandbox(seconds=0.01)
    try:
        with pytest.raises(ArticleUnreadable, match="longer"):
            box.extract("pdf", report(stories()[0]).data, "a.pdf")
        box.seconds = 60
        assert box.extract("pdf", report(stories()[0]).data, "a.pdf").text
        box.close()
        box.memory = 40 * 1024**2
        with pytest.raises(ArticleUnreadable, match="ended"):
            box.extract("html", b"<p>" + b"word " * 1_000_000, "a.html")
    finally:
        box.close()


@pytest.mark.parametrize("kind", ["html", "pdf", "docx"])
def test_a_missing_library_is_an_error_that_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr("embeddings.articles.readers.registry.find_spec", lambda _: None)
    (tmp_path / f"a.{kind}").write_text(BODY)
    with pytest.raises(ArticleUnreadable, match=rf"inquote\[{kind}\]"):
        reads(tmp_path)


fuzz = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.mark.parametrize("suffix", sorted(READERS))
@fuzz
@given(data=st.data())
def test_arbitrary_bytes_are_read_or_refused_and_nothing_else(suffix: str, data: st.DataObject) -> None:
    """Bytes, and real files with a stretch of them overwritten."""
    seeds = {
        ".pdf": report(stories()[0]).data,
        ".docx": document(stories()[0]).data,
        ".zip": zipped({"a.txt": BODY.encode() * 9}),
    }
    base = seeds.get(suffix, json.dumps({"doc_id": "a", "text": BODY}).encode())
    noise = data.draw(st.binary(max_size=60))
    at = data.draw(st.integers(0, len(base)))
    raw = data.draw(st.sampled_from([noise, base[:at] + noise + base[at + len(noise) :], base[:at]]))
    refused: list[str] = []
    try:
        for content in reader_for(f"a{suffix}")(raw, f"a{suffix}", refused.append):
            assert all(ord(c) < 0xD800 or ord(c) > 0xDFFF for c in content.text)
            segment(content.text, markdown=content.markdown, headings=content.headings, asides=content.asides)
    except ArticleUnreadable as error:
        refused.append(str(error))
    assert not any("\n" in line for line in refused)


@pytest.fixture(scope="module", autouse=True)
def _end_the_reading_process() -> object:
    yield
    sandbox.SHARED.close()
