// The conversation. `element`, `props`, `trigger` and `watch` come from gr.HTML.
const log = element.querySelector(".conversation");
watch("value", () => window.inquote.showTurn(log, props.value));
element.addEventListener("click", (event) => {
  const control = event.target.closest("[data-do]");
  const card = event.target.closest(".card");
  const inside = event.target.closest("button, a, summary, details, input");
  const source = control?.dataset.do === "open" ? control : !inside && getSelection().isCollapsed ? card : null;
  if (source) {
    const where = window.inquote.reference(source);
    window.inquote.showChosen(where);
    trigger("open", where);
  }
});
