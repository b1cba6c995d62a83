// Adds to a dossier: a timeline that can be zoomed, and a graph of relations that grows from the table of relations.
const words = document.getElementById("words").dataset;

const timeline = document.querySelector(".timeline svg");
if (timeline) {
  const scroll = document.createElement("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "group");
  scroll.setAttribute("aria-labelledby", "timeline-heading");
  timeline.before(scroll);
  scroll.append(timeline);
  let size = 1;
  const bar = document.createElement("div");
  bar.className = "zoom";
  const add = (label, sign, factor) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = sign;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => {
      const middle = (scroll.scrollLeft + scroll.clientWidth / 2) / scroll.scrollWidth;
      size = Math.min(16, Math.max(1, size * factor));
      timeline.setAttribute("width", size * 100 + "%");
      scroll.scrollLeft = middle * scroll.scrollWidth - scroll.clientWidth / 2;
    });
    bar.append(button);
  };
  add(words.zoomIn, "+", 2);
  add(words.zoomOut, "−", 0.5);
  scroll.before(bar);
}

const table = document.querySelector("table.relations");
if (table) {
  const NS = "http://www.w3.org/2000/svg";
  const nodes = new Map();
  const edges = [];
  const host = document.createElement("div");
  host.className = "graph";
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", words.graph);
  const about = document.createElement("p");
  about.className = "note no-print";
  about.textContent = words.graphAbout;
  const svg = document.createElementNS(NS, "svg");
  svg.setAttribute("viewBox", "0 0 900 560");
  host.append(svg);
  table.closest(".scroll").before(about, host);

  const node = (figure, name, type, x, y) => {
    if (!nodes.has(figure)) {
      nodes.set(figure, {figure, name, type, x, y, open: false});
    }
    return nodes.get(figure);
  };
  const edge = (from, to, times) => {
    if (!edges.some((each) => (each.from === from && each.to === to) || (each.from === to && each.to === from))) {
      edges.push({from, to, times});
    }
  };
  const element = (name, attributes) => {
    const made = document.createElementNS(NS, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
    return made;
  };
  // Pushes what stands too close apart, some rounds; the middle stays.
  const settle = () => {
    const all = [...nodes.values()];
    for (let round = 0; round < 120; round++) {
      for (const one of all) {
        for (const other of all) {
          const dx = (one.x - other.x) / 1.6;
          const dy = one.y - other.y;
          const far = Math.hypot(dx, dy) || 1;
          if (one !== other && far < 62) {
            const push = (62 - far) / far / 4;
            one.x += one.fixed ? 0 : dx * push * 1.6;
            one.y += one.fixed ? 0 : dy * push;
          }
        }
        one.x = Math.min(830, Math.max(70, one.x));
        one.y = Math.min(520, Math.max(24, one.y));
      }
    }
  };
  const draw = () => {
    settle();
    svg.replaceChildren();
    edges.forEach(({from, to, times}) => svg.append(
      element("line", {x1: from.x, y1: from.y, x2: to.x, y2: to.y, "stroke-width": Math.min(6, 1 + times / 2)})));
    for (const each of nodes.values()) {
      const group = element("g", {class: (each.fixed ? "centre " : "") + "k-" + each.type, tabindex: 0, role: "button", "aria-expanded": each.open});
      group.append(element("circle", {cx: each.x, cy: each.y, r: each.fixed ? 13 : 9}));
      const label = element("text", {x: each.x, y: each.y + 27, direction: "rtl"});
      label.textContent = each.name.length > 26 ? each.name.slice(0, 25) + "…" : each.name;
      const title = element("title", {});
      title.textContent = each.name;
      group.append(label, title);
      const visit = () => { location.href = "/figure/" + each.figure; };
      group.addEventListener("click", () => expand(each));
      group.addEventListener("dblclick", visit);
      group.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && each.open && !each.fixed) {
          visit();
        } else if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          expand(each);
        }
      });
      svg.append(group);
      each.group = group;
    }
  };
  const around = (centre, related, radius) => related.forEach((each, index) => {
    const angle = 2 * Math.PI * index / related.length - Math.PI / 2;
    const fresh = node(each.figure, each.name, each.type, centre.x + radius * 1.5 * Math.cos(angle), centre.y + radius * Math.sin(angle));
    edge(centre, fresh, each.times);
  });
  const expand = async (centre) => {
    if (centre.open) {
      return;
    }
    centre.open = true;
    const answer = await fetch("/figure/" + centre.figure + "/relations");
    if (answer.ok) {
      around(centre, (await answer.json()).slice(0, 8), 110);
      draw();
      centre.group.focus();
    }
  };

  const middle = node(Number(words.figure), words.name, "PERSON", 450, 270);
  middle.fixed = true;
  middle.open = true;
  const related = [...table.querySelectorAll("a[data-figure]")].slice(0, 14).map((link) => ({
    figure: Number(link.dataset.figure), name: link.textContent, type: link.dataset.type,
    times: link.closest("tr").querySelectorAll(".ref").length,
  }));
  around(middle, related, 200);
  draw();
}
