// A report: words light up with their claim, and the other way round.

const words = [...document.querySelectorAll("a.claim")];
const claims = [...document.querySelectorAll("[data-claim]")];

function light(names) {
  const wanted = new Set(names);
  for (const word of words) {
    word.classList.toggle("lit", word.dataset.claims.split(" ").some((name) => wanted.has(name)));
  }
  for (const claim of claims) claim.classList.toggle("lit", wanted.has(claim.dataset.claim));
}

for (const word of words) {
  const names = word.dataset.claims.split(" ");
  const shown = () => {
    light(names);
    claims.find((claim) => claim.dataset.claim === names.at(-1))?.scrollIntoView({ block: "nearest" });
  };
  word.addEventListener("pointerenter", shown);
  word.addEventListener("focus", shown);
}
for (const claim of claims) {
  const shown = () => light([claim.dataset.claim]);
  claim.addEventListener("pointerenter", shown);
  claim.addEventListener("focusin", shown);
}
if (location.hash.startsWith("#c-")) light([location.hash.slice(1)]);
