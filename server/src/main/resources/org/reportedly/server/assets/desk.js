// What every page has: a slash goes to the search, and forms that are set off say so.

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    document.getElementById("find").focus();
  }
});

// An empty field is no condition: it stays out of the address.
for (const form of document.querySelectorAll("form.filters, form.find")) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) {
      if (field.name && field.value === "") field.disabled = true;
    }
  });
}
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form.filters :disabled, form.find :disabled")) {
    field.disabled = false;
  }
});
