// Shared by the regions of the page: what has to happen in the browser and nowhere else.
window.inquote = (() => {
  "use strict";

  // HTML cannot spell U+0000, so the server leaves a place for it.
  function fill(element, html) {
    element.innerHTML = html;
    for (const place of element.querySelectorAll("i.nul")) place.replaceWith("\u0000");
  }

  // The text of what the server has escaped.
  function plain(html) {
    const place = document.createElement("p");
    fill(place, html);
    return place.textContent;
  }

  function scrollBehaviour() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  }

  // Answers may overtake each other. Clicks are counted, so that an answer can say which one it belongs to.
  let clicks = 0;
  function click() {
    clicks += 1;
    return clicks;
  }

  // What was asked leaves the field, and comes back when it was refused; what was typed meanwhile stays.
  function replaceQuestion(before, after) {
    const field = document.querySelector("#question textarea");
    if (!field || field.value !== before) return;
    field.value = after;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  const numberOf = (turn) => Number(turn.id.replace("turn-", ""));
  let cleared = 0; // every turn up to this number belongs to a conversation that is over
  const settled = new Set(); // turns that have been answered or refused: that they are waited for is old news

  // The conversation: each turn is replaced by itself, so that what is unfolded or selected elsewhere stays.
  function showTurn(log, update, welcome) {
    if (!update) return;
    log.dataset.ready = "true";
    if (update.ready) return;
    if (update.clear !== undefined) {
      cleared = Math.max(cleared, update.clear);
      for (const turn of log.querySelectorAll(".turn")) if (numberOf(turn) <= cleared) turn.remove();
      if (!log.querySelector(".turn")) log.innerHTML = welcome;
      return;
    }
    if (update.asked) replaceQuestion(plain(update.asked), "");
    if (update.number <= cleared) return;
    if (update.refused) replaceQuestion("", plain(update.refused));
    if (update.busy && settled.has(update.number)) return;
    if (!update.busy && update.html !== undefined) settled.add(update.number);
    const id = `turn-${update.number}`;
    let turn = log.querySelector(`#${id}`);
    if (update.followups !== undefined) {
      const place = turn?.querySelector(".followups");
      if (place) fill(place, update.followups);
      return;
    }
    if (update.html === "") {
      turn?.remove();
      if (!log.querySelector(".turn")) log.innerHTML = welcome;
      return;
    }
    log.querySelector(".welcome")?.remove();
    if (!turn) {
      turn = document.createElement("section");
      turn.id = id;
      turn.className = "turn";
      turn.setAttribute("aria-labelledby", `question-${update.number}`);
      log.insertBefore(turn, [...log.querySelectorAll(".turn")].find((other) => numberOf(other) > update.number) ?? null);
    }
    fill(turn, update.html);
    turn.setAttribute("aria-busy", String(Boolean(update.busy)));
    turn.scrollIntoView({ block: "start", behavior: scrollBehaviour() });
  }

  let shown = 0; // the click whose answer the panel shows
  function showSource(panel, update) {
    if (update.click < shown) return;
    shown = update.click;
    fill(panel, update.html);
    const mark = panel.querySelector("mark.chosen");
    const text = panel.querySelector(".source-text");
    if (!text) return;
    text.scrollTop = 0;
    if (mark) text.scrollTop = mark.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 4;
    text.focus({ preventScroll: true });
  }

  function reference(target) {
    const data = target.dataset;
    return { turn: Number(data.turn), shelf: data.shelf, position: Number(data.position), whole: data.whole === "true" };
  }

  function cardOf(where) {
    return document.querySelector(
      `.card[data-turn="${where.turn}"][data-shelf="${where.shelf}"][data-position="${where.position}"]`,
    );
  }

  function showChosen(where) {
    for (const card of document.querySelectorAll(".card.open")) card.classList.remove("open");
    cardOf(where)?.classList.add("open");
  }

  function closeSource(panel) {
    const card = document.querySelector(".card.open");
    card?.classList.remove("open");
    (card?.querySelector("[data-do=open]") ?? document.querySelector("#question textarea"))?.focus();
  }

  function citation(card) {
    return `“${card.querySelector("blockquote").textContent}”\n— ${card.dataset.citation}`;
  }

  async function copy(control, text) {
    let done = false;
    if (navigator.clipboard && window.isSecureContext) {
      done = await navigator.clipboard.writeText(text).then(() => true, () => false);
    }
    if (!done) {
      // Pages that are not served over https have no clipboard but the one of a selection.
      const field = document.createElement("textarea");
      field.value = text;
      field.className = "unseen";
      document.body.append(field);
      field.select();
      done = document.execCommand("copy");
      field.remove();
      control.focus();
    }
    say(control, done ? control.dataset.done : control.dataset.failed);
  }

  // A word beside a button, spoken by screen readers and gone after a moment.
  function say(control, word) {
    const place = control.parentElement;
    place.querySelector(".said")?.remove();
    const said = document.createElement("span");
    said.className = "said";
    said.setAttribute("role", "status");
    place.append(said);
    said.textContent = word;
    setTimeout(() => said.remove(), 4000);
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      document.querySelector("#question textarea")?.focus();
      event.preventDefault();
    } else if (event.key === "Escape" && document.querySelector(".source-text")) {
      document.querySelector(".source [data-do=close]")?.click();
    }
  });

  return { click, fill, plain, showTurn, showSource, reference, showChosen, closeSource, citation, copy, say };
})();
