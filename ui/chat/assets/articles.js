// The articles page. `element`, `props`, `trigger` and `watch` come from gr.HTML.
const list = element.querySelector(".listing");

// A listing that was made for other words than now stand in the field comes too late.
function show() {
  const field = document.querySelector("#find input, #find textarea");
  if (!field || field.value === window.inquote.plain(props.value.words)) window.inquote.fill(list, props.value.html);
}

window.inquote.fill(list, props.value.html);
watch("value", show);

element.addEventListener("click", (event) => {
  const control = event.target.closest("[data-do]");
  if (control?.dataset.do === "article") {
    trigger("article", { article: control.dataset.article, click: window.inquote.click() });
  }
  if (control?.dataset.do === "only") trigger("only", { article: control.dataset.article });
  if (control?.dataset.do === "page") trigger("leaf", { page: Number(control.dataset.page) });
});
