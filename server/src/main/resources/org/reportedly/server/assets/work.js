// Work in the background: the page says how far it is, and shows all of it in the end.

const work = document.getElementById("work");
if (work?.dataset.events) {
  const told = work.querySelector("output");
  const events = new EventSource(work.dataset.events);
  events.addEventListener("progress", (event) => {
    told.textContent = event.data;
  });
  events.addEventListener("done", () => {
    events.close();
    location.reload();
  });
}
