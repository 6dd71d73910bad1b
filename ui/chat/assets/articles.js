// The articles page. `element` and `trigger` come from gr.HTML.
element.addEventListener("click", (event) => {
  const control = event.target.closest("[data-do]");
  if (control?.dataset.do === "article") trigger("article", { article: control.dataset.article });
  if (control?.dataset.do === "only") trigger("only", { article: control.dataset.article });
  if (control?.dataset.do === "page") trigger("leaf", { page: Number(control.dataset.page) });
});
