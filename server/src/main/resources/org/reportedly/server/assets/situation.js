// The situation: one selection in map, timeline and list; zoom, brush and the slider.

const cards = [...document.querySelectorAll(".what .card")];
const linked = [...document.querySelectorAll("[data-incidents]")];
let chosen = -1;

const idsOf = (element) => element.dataset.incidents.split(" ");

function show(ids) {
  const wanted = new Set(ids);
  for (const card of cards) card.classList.toggle("chosen", wanted.has(card.dataset.incident));
  for (const element of linked) {
    element.classList.toggle("chosen", idsOf(element).some((id) => wanted.has(id)));
  }
}

function choose(index, focus = true) {
  if (index < 0 || index >= cards.length) return;
  chosen = index;
  const card = cards[index];
  show([card.dataset.incident]);
  if (focus) {
    card.querySelector("h3 a").focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  }
}

for (const [index, card] of cards.entries()) {
  card.addEventListener("pointerenter", () => choose(index, false));
  card.addEventListener("focusin", () => choose(index, false));
}
for (const element of linked) {
  element.addEventListener("pointerenter", () => show(idsOf(element)));
  element.addEventListener("focus", () => show(idsOf(element)));
  element.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const first = cards.findIndex((card) => idsOf(element).includes(card.dataset.incident));
    if (first >= 0 && element.closest("#map")) {
      event.preventDefault();
      choose(first);
      show(idsOf(element));
    }
  });
}

document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea, select") || event.altKey || event.ctrlKey) return;
  if (event.key === "ArrowDown" || event.key === "j") {
    event.preventDefault();
    choose(Math.min(chosen + 1, cards.length - 1));
  } else if (event.key === "ArrowUp" || event.key === "k") {
    event.preventDefault();
    choose(Math.max(chosen - 1, 0));
  }
});

// Zoom and pan change what part of the drawing is seen; signs keep their size.
const map = document.getElementById("map");
if (map) {
  const whole = { x: 0, y: 0, w: Number(map.dataset.width), h: Number(map.dataset.height) };
  let view = { ...whole };

  const apply = () => {
    map.setAttribute("viewBox", `${view.x} ${view.y} ${view.w} ${view.h}`);
    map.style.setProperty("--k", String(view.w / whole.w));
  };
  const zoom = (factor, x = view.x + view.w / 2, y = view.y + view.h / 2) => {
    const w = Math.min(whole.w * 1.5, Math.max(whole.w / 40, view.w * factor));
    const real = w / view.w;
    view = { x: x - (x - view.x) * real, y: y - (y - view.y) * real, w, h: view.h * real };
    apply();
  };
  const point = (event) => {
    const box = map.getBoundingClientRect();
    const scale = Math.max(view.w / box.width, view.h / box.height);
    return {
      x: view.x + view.w / 2 + (event.clientX - box.left - box.width / 2) * scale,
      y: view.y + view.h / 2 + (event.clientY - box.top - box.height / 2) * scale,
    };
  };

  for (const button of document.querySelectorAll("[data-zoom]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      if (button.dataset.zoom === "all") {
        view = { ...whole };
        apply();
      } else {
        zoom(button.dataset.zoom === "in" ? 0.6 : 1 / 0.6);
      }
    });
  }
  map.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== map && !map.matches(":hover")) return;
    event.preventDefault();
    const at = point(event);
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, at.x, at.y);
  }, { passive: false });

  let from = null;
  let moved = false;
  map.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    from = point(event);
    moved = false;
  });
  map.addEventListener("pointermove", (event) => {
    if (!from || !(event.buttons & 1)) {
      from = null;
      return;
    }
    const to = point(event);
    if (Math.hypot(to.x - from.x, to.y - from.y) > view.w / 200 || moved) {
      moved = true;
      map.classList.add("moving");
      view = { ...view, x: view.x + from.x - to.x, y: view.y + from.y - to.y };
      apply();
    }
  });
  window.addEventListener("pointerup", () => {
    from = null;
    map.classList.remove("moving");
  });
  map.addEventListener("click", (event) => {
    if (moved) {
      event.preventDefault();
      event.stopPropagation();
      moved = false;
    }
  }, true);
  map.addEventListener("dragstart", (event) => event.preventDefault());
}

// The brush: days that were drawn over become the filter's days.
const timeline = document.getElementById("timeline");
if (timeline) {
  const brush = document.getElementById("brush");
  const day = 24 * 60 * 60 * 1000;
  const first = Date.parse(timeline.dataset.first);
  const days = Math.round((Date.parse(timeline.dataset.last) - first) / day) + 1;
  const width = timeline.viewBox.baseVal.width;
  const dayAt = (event) => {
    const box = timeline.getBoundingClientRect();
    return Math.min(days - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * days)));
  };
  const written = (index) => new Date(first + index * day).toISOString().slice(0, 10);
  let from = null;
  let to = null;

  timeline.addEventListener("pointerdown", (event) => {
    from = dayAt(event);
    to = from;
  });
  timeline.addEventListener("pointermove", (event) => {
    if (from === null || !(event.buttons & 1)) return;
    to = dayAt(event);
    brush.setAttribute("x", String((Math.min(from, to) / days) * width));
    brush.setAttribute("width", String(((Math.abs(to - from) + 1) / days) * width));
  });
  window.addEventListener("pointerup", () => {
    if (from !== null && to !== from) {
      const address = new URL(location.href);
      address.searchParams.set("since", written(Math.min(from, to)));
      address.searchParams.set("until", written(Math.max(from, to)));
      location.assign(address);
    }
    from = null;
  });
  timeline.addEventListener("dragstart", (event) => event.preventDefault());
}

// The slider goes back at once, without its button.
const replay = document.getElementById("replay");
if (replay) {
  const moments = replay.dataset.moments.split(" ");
  const slider = replay.elements.namedItem("step");
  const output = replay.querySelector("output");
  replay.querySelector("button:not([type])").hidden = true;
  slider.addEventListener("input", () => {
    const now = Number(slider.value) === moments.length - 1;
    output.textContent = now ? "now" : moments[slider.value].replace("T", " ").replace(/(\.\d+)?Z/, " UTC");
  });
  // Whoever steps with keys may take several steps at once, and comes back to the slider.
  let soon = 0;
  slider.addEventListener("change", () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      sessionStorage.setItem("slider", "on");
      replay.submit();
    }, 350);
  });
  if (sessionStorage.getItem("slider") === "on") {
    sessionStorage.removeItem("slider");
    slider.focus({ preventScroll: true });
  }

  // Played, each step is a page of its own; the session remembers that it goes on.
  const play = document.getElementById("play");
  const last = moments.length - 1;
  const stride = Math.max(1, Math.round(last / 20));
  const playing = () => sessionStorage.getItem("replay") === "on";
  const look = () => {
    play.textContent = playing() ? "❚❚ Stop" : "▶ Replay";
  };
  const step = (to) => {
    slider.value = String(Math.min(last, to));
    replay.submit();
  };
  play.hidden = false;
  play.addEventListener("click", () => {
    sessionStorage.setItem("replay", playing() ? "off" : "on");
    look();
    if (playing()) step(Number(slider.value) === last ? 0 : Number(slider.value) + stride);
  });
  if (Number(slider.value) === last) sessionStorage.setItem("replay", "off");
  if (playing()) {
    play.focus({ preventScroll: true });
    setTimeout(() => {
      if (playing()) step(Number(slider.value) + stride);
    }, 1200);
  }
  look();
}
