// An incident: how many claims are chosen to be split off, and keys that lead to the decisions.

const split = document.getElementById("split");
if (split) {
  const button = split.querySelector("button");
  const chosen = () => document.querySelectorAll('input[form="split"]:checked').length;
  const tell = () => {
    const count = chosen();
    button.disabled = count === 0;
    button.textContent = count === 0 ? "Split off" : `Split off ${count} ${count === 1 ? "claim" : "claims"}`;
  };
  for (const box of document.querySelectorAll('input[form="split"]')) box.addEventListener("change", tell);
  window.addEventListener("pageshow", tell);
  tell();
}

const places = {
  m: "#merge input:not([type=hidden])",
  s: 'input[form="split"]',
  c: ".mend summary",
  u: ".banner form button",
};
document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea, select") || event.altKey || event.ctrlKey || event.metaKey) return;
  const place = places[event.key] && document.querySelector(places[event.key]);
  if (place) {
    event.preventDefault();
    place.focus();
    place.scrollIntoView({ block: "center" });
  }
});
document.getElementById("keys")?.removeAttribute("hidden");
