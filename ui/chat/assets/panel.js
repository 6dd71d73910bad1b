// The source panel. `element`, `props`, `trigger` and `watch` come from gr.HTML.
const panel = element.querySelector(".source");
window.inquote.showSource(panel, props.value);
watch("value", () => window.inquote.showSource(panel, props.value));
panel.addEventListener("click", (event) => {
  const control = event.target.closest("[data-do]");
  if (control?.dataset.do === "open") {
    const where = window.inquote.reference(control);
    window.inquote.showChosen(where);
    trigger("open", { ...where, click: window.inquote.click() });
  } else if (control?.dataset.do === "close") {
    window.inquote.closeSource(panel);
    trigger("close", { click: window.inquote.click() });
  }
});
