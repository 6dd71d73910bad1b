// Shared by the components of the page: what has to happen in the browser and nowhere else.
window.inquote = (() => {
  "use strict";

  // HTML cannot spell U+0000, so the server leaves a place for it.
  function fill(element, html) {
    element.innerHTML = html;
    for (const place of element.querySelectorAll("i.nul")) place.replaceWith("\u0000");
  }

  // The conversation: each turn is replaced by itself, so that what is unfolded or selected elsewhere stays.
  function showTurn(log, update) {
    if (!update) return;
    if (update.clear) log.replaceChildren();
    const id = `turn-${update.number}`;
    let turn = log.querySelector(`#${id}`);
    if (update.html === "") {
      turn?.remove();
      return;
    }
    if (!update.number) return;
    if (!turn) {
      turn = document.createElement("section");
      turn.id = id;
      turn.className = "turn";
      turn.setAttribute("aria-labelledby", `question-${update.number}`);
      log.append(turn);
    }
    fill(turn, update.html);
    turn.setAttribute("aria-busy", String(Boolean(update.busy)));
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    turn.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
  }

  function showSource(panel, html) {
    fill(panel, html || "");
    const mark = panel.querySelector("mark.chosen");
    const text = panel.querySelector(".source-text");
    document.body.classList.toggle("reading-source", Boolean(text));
    if (mark && text) {
      text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 4;
      panel.scrollIntoView({ block: "nearest" });
    } else if (text) {
      text.scrollTop = 0;
    }
    text?.focus({ preventScroll: true });
  }

  function reference(target) {
    const data = target.dataset;
    if (data.article !== undefined) return { article: data.article };
    return { turn: Number(data.turn), shelf: data.shelf, position: Number(data.position), whole: data.whole === "true" };
  }

  function showChosen(where) {
    for (const card of document.querySelectorAll(".card.open")) card.classList.remove("open");
    const name = `.card[data-turn="${where.turn}"][data-shelf="${where.shelf}"][data-position="${where.position}"]`;
    if (where.turn) document.querySelector(name)?.classList.add("open");
  }

  return { fill, showTurn, showSource, reference, showChosen };
})();
