// Small comforts for browsers with scripts. Every page works without this file: each part below only saves a click or asks first.
document.addEventListener("submit", askFirst);
document.addEventListener("pointerdown", () => setPointing(true));
document.addEventListener("keydown", () => setPointing(false));
document.addEventListener("change", submitOnChange);
document.addEventListener("input", filterRows);
takeFocus();
unfoldTarget();

/** A button with `data-confirm` asks its question before the form is sent. */
function askFirst(event) {
  const question = event.submitter?.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
}

/** Whether the person last used a mouse or a finger, not the keyboard. */
function setPointing(isPointing) {
  document.documentElement.toggleAttribute("data-pointing", isPointing);
}

/** A choice with `data-submits` sends its form when it changes by mouse or touch: somebody on the keyboard goes through the choices one by one. */
function submitOnChange(event) {
  if (!document.documentElement.hasAttribute("data-pointing")) return;
  if (event.target.matches("select[data-submits]")) event.target.form?.requestSubmit();
}

/** An input with `data-filters="id"` hides the rows of that table whose `data-search` lacks one of the words typed. */
function filterRows(event) {
  const table = document.getElementById(event.target.dataset?.filters ?? "");
  if (!table) return;
  const words = plain(event.target.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of table.querySelectorAll("[data-search]")) {
    const matches = words.every((word) => plain(row.dataset.search).includes(word));
    row.toggleAttribute("data-filtered-out", !matches);
    if (matches) shown += 1;
  }
  const count = document.querySelector(`[data-counts="${table.id}"]`);
  if (count) count.textContent = `${shown} ${shown === 1 ? "name" : "names"} shown.`;
}

/** Small letters without accents: "Màiri" is found by "mairi". */
function plain(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** What is wrong with a form is read out first, where the browser did not do so itself. */
function takeFocus() {
  document.querySelector("[data-takes-focus]")?.focus();
}

/** A part of the page that a link inside a closed `<details>` points to is opened first. */
function unfoldTarget() {
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  for (let folded = target?.closest("details"); folded; folded = folded.parentElement?.closest("details")) folded.open = true;
}
