"""Paged documents: the size of the type and the gaps between lines say what is a title and where a paragraph ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from embeddings.articles.readers.pdf_lines import Line, institute, journal, without_running_lines
from embeddings.articles.reading import Document, read
from embeddings.articles.sources import find

pytest.importorskip("pypdf")

BODY = (
    "The harbour was closed for eleven days before anyone in the",
    "capital asked why. By then the boats had gone elsewhere, and",
    "so had the men who used to mend them in the winter months.",
)


def written(rows: list[tuple[float, float, str]]) -> bytes:
    """A page of rows, each with its height and the size of its type."""
    drawn = "".join(f"BT /F1 {size} Tf 1 0 0 1 60 {y} Tm ({text}) Tj ET\n" for y, size, text in rows).encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return (
        out
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    )


def document(folder: Path, front: list[tuple[float, float, str]]) -> Document:
    top = front[-1][0] - 30
    body = [(top - 13 * at - 13 * (at // 3), 11.0, text) for at, text in enumerate(BODY * 4)]
    (folder / "a.pdf").write_bytes(written([*front, *body]))
    ((found),) = (d for source in find([folder]) for d in read(source))
    return found


def test_a_title_in_larger_type_over_two_rows_is_one_heading_and_never_quoted(tmp_path: Path) -> None:
    d = document(
        tmp_path, [(780, 24, "How the harbour"), (752, 24, "was lost to us"), (730, 11, "By Jane Doe"), (716, 11, "March 2019")]
    )
    assert (d.article.title, d.article.author, d.article.date) == ("How the harbour was lost to us", "Jane Doe", "2019-03")
    quoted = " ".join(s.span.of(d.article.text) for s in d.structure.sentences)
    assert "harbour was lost" not in quoted
    assert quoted.startswith("The harbour was closed")


def test_lines_above_the_text_are_kept_apart_where_the_gaps_are_all_alike(tmp_path: Path) -> None:
    front = [
        (780.0, 11.0, "How the harbour was lost"),
        (754.0, 11.0, "Prepared by Jane Doe for the Ministry"),
        (728.0, 11.0, "March 2019"),
    ]
    d = document(tmp_path, front)
    assert (d.article.title, d.article.author, d.article.date) == ("How the harbour was lost", "Jane Doe", "2019-03")


def test_a_masthead_in_the_largest_type_is_no_title(tmp_path: Path) -> None:
    d = document(tmp_path, [(790, 30, "Harbour Weekly"), (752, 18, "How the harbour was lost"), (730, 11, "By Jane Doe")])
    assert d.article.title == "How the harbour was lost"


def test_an_initial_in_large_type_makes_no_heading_of_its_line(tmp_path: Path) -> None:
    rows = [(700.0, 30.0, "T"), (700.0, 11.0, "he harbour was closed for eleven days before anyone in the")]
    rest = [(700.0 - 13 * at, 11.0, text) for at, text in enumerate(BODY[1:] * 3, 1)]
    (tmp_path / "a.pdf").write_bytes(written([*rows, *rest]))
    ((d),) = (d for source in find([tmp_path]) for d in read(source))
    assert any("he harbour was closed" in s.span.of(d.article.text) for s in d.structure.sentences)


def test_the_site_behind_the_title_of_a_printed_page_is_not_part_of_it() -> None:
    _without_site = pytest.importorskip("embeddings.articles.readers.pdf")._without_site
    assert _without_site("What lies ahead | The Delta", "What lies\nahead\n\nBy Ana Belo") == "What lies ahead"
    assert _without_site("Pakistan - an overview", "Pakistan is a country.") == "Pakistan - an overview"
    assert _without_site("", "") == ""


def test_the_address_that_a_browser_prints_on_all_pages_is_the_address_and_a_site_has_to_stand_on_the_first() -> None:
    pdf = pytest.importorskip("embeddings.articles.readers.pdf")
    address, title = "https://harbour.example/opinion/lost-2", "How the harbour was lost"
    for site, other, stated in (
        ("Harbour Post", address, {"url": address, "publication": "Harbour Post"}),
        ("Another Site", address, {"url": address}),
        ("Harbour Post", "https://harbour.example/opinion/found-3", {}),
    ):
        result = pdf.Extract("", "pdf")
        first = [pdf.Row(800, 11, "Harbour Post"), pdf.Row(700, 11, title), pdf.Row(20, 8, f"{address} 1/2")]
        pdf._printed(result, [first, [pdf.Row(700, 11, BODY[0]), pdf.Row(20, 8, f"{other} 2/2")]], f"{title} – {site}", title)
        assert {name: fact[0] for name, fact in result.facts.items()} == stated


def row(text: str, size: float = 11) -> Line:
    return Line(text, size)


@pytest.mark.parametrize("head", ["Wharf Institute | Commentary", "Wharf Institute   {}", "{} · Wharf Institute"])
def test_an_institute_at_the_edge_of_the_pages_is_told(head: str) -> None:
    assert institute([[row(BODY[0]), row(head.format(n))] for n in range(1, 5)]) == "Wharf Institute"


@pytest.mark.parametrize(
    "head", ["The lost harbour", "Wharf University | Commentary", "Wharf Institute | Ice Institute", "Harbour, {}"]
)
def test_other_lines_at_the_edge_name_no_institute(head: str) -> None:
    assert institute([[row(BODY[0]), row(head.format(n))] for n in range(1, 5)]) == ""
    assert institute([[row(BODY[0]), row("Wharf Institute")]]) == ""


def test_the_headline_on_its_own_page_stays_though_it_stands_small_above_the_others() -> None:
    pages = [[row("The lost harbour", 26), row("Wharf Institute")]]
    pages += [[row("The lost harbour"), row(one), row(f"Wharf Institute   {n}")] for n, one in enumerate(BODY, 1)]
    kept, _ = without_running_lines(pages)
    assert [[line.text for line in page] for page in kept] == [["The lost harbour", "Wharf Institute"], *([one] for one in BODY)]


@pytest.mark.parametrize(
    "head",
    [
        "Annals of Frontier Studies, Vol. 23, No. 2, 2024",
        "Annals of Frontier Studies Volume 23 Issue 2 (May 2024), pp. 1-12",
        "Annals of Frontier Studies: Vol 23 | Spring 2024",
    ],
)
def test_a_journal_with_its_volume_at_the_edge_of_the_pages_is_told(head: str) -> None:
    assert journal([[row(head), row("The harbour was dredged.")]] * 2) == "Annals of Frontier Studies"


@pytest.mark.parametrize(
    "head",
    [
        "As in Annals of Frontier Studies, Vol. 23, No. 2, 2024",
        "J. Quill, Annals of Frontier Studies, Vol. 23, No. 2, 2024",
        "Annals of Frontier Studies, Vol. 23, is what they cite",
        "Annals of Frontier Studies",
        "Turn the volume 23 up",
    ],
)
def test_other_lines_at_the_edge_name_no_journal(head: str) -> None:
    assert journal([[row(head), row("The harbour was dredged.")]] * 2) == ""


def test_a_journal_at_the_edge_of_one_page_of_several_is_a_source() -> None:
    cited = [row("The harbour was dredged."), row("Annals of Frontier Studies, Vol. 23, No. 2, 2024")]
    assert journal([[row("The harbour was dredged.")], [row("The boats went.")], cited]) == ""
