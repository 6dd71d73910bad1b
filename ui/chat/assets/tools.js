// Export, print, start anew. `element` and `trigger` come from gr.HTML.
element.addEventListener("click", (event) => {
  const control = event.target.closest("[data-do]");
  if (control?.dataset.do === "take") trigger("take", { format: control.dataset.format });
  if (control?.dataset.do === "clear") trigger("clear", { click: window.inquote.click() });
  if (control?.dataset.do === "print") window.print();
});
