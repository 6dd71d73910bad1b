// The conversation. `element`, `props`, `trigger` and `watch` come from gr.HTML.
const log = element.querySelector(".conversation");
const welcome = log.innerHTML;
watch("value", () => window.inquote.showTurn(log, props.value, welcome));

function open(where) {
  window.inquote.showChosen(where);
  trigger("open", { ...where, click: window.inquote.click() });
}

element.addEventListener("click", (event) => {
  const control = event.target.closest("[data-do]");
  const card = event.target.closest(".card");
  switch (control?.dataset.do) {
    case "open":
      return open(window.inquote.reference(control));
    case "copy":
      return window.inquote.copy(control, window.inquote.citation(card));
    case "copy-link":
      return window.inquote.copy(control, location.origin + location.pathname + control.dataset.link);
    case "ask":
      if (!log.querySelector("[aria-busy=true]")) trigger("ask", { question: control.dataset.question });
      return;
    case "rate":
      for (const other of control.parentElement.children) other.setAttribute("aria-pressed", String(other === control));
      window.inquote.say(control, control.dataset.done);
      return trigger("rate", {
        ...window.inquote.reference(card),
        helpful: control.dataset.helpful === "true",
        click: window.inquote.click(),
      });
  }
  // A click anywhere else on a card opens it too, unless it was made to select text.
  const inside = event.target.closest("button, a, summary, details, input");
  if (card && !inside && getSelection().isCollapsed) open(window.inquote.reference(card));
});
