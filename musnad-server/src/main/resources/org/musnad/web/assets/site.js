// Suggestions while somebody types into a search box. Without this the box works as it is.
for (const box of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = "suggestions-" + Math.random().toString(36).slice(2);
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.getAttribute("aria-label"));
  list.hidden = true;
  box.parentElement.append(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-autocomplete", "list");
  let at = -1;
  let timer = 0;

  const close = () => {
    list.hidden = true;
    at = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const choose = (item) => {
    if (item.dataset.address) {
      location.href = item.dataset.address;
    } else {
      box.value = item.dataset.letters;
      box.form.requestSubmit();
    }
  };
  const move = (step) => {
    const items = [...list.children];
    if (list.hidden || items.length === 0) {
      return;
    }
    at = (at + step + items.length) % items.length;
    items.forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
    box.setAttribute("aria-activedescendant", items[at].id);
  };
  const show = (found) => {
    list.replaceChildren(...found.map((each, index) => {
      const item = document.createElement("li");
      item.id = list.id + "-" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.letters = each.letters;
      item.dataset.address = each.address ?? "";
      const name = document.createElement("bdi");
      name.textContent = each.letters;
      const about = document.createElement("span");
      about.className = "amount";
      about.textContent = each.about;
      item.append(name, about);
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        choose(item);
      });
      return item;
    }));
    at = -1;
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    const typed = box.value.trim();
    if (typed.length < 2) {
      close();
      return;
    }
    timer = setTimeout(async () => {
      const answer = await fetch(box.dataset.suggest + "?q=" + encodeURIComponent(typed));
      if (answer.ok && box.value.trim() === typed && document.activeElement === box) {
        show(await answer.json());
      }
    }, 120);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      choose(list.children[at]);
    } else if (event.key === "Escape") {
      close();
    }
  });
  box.addEventListener("blur", close);
}
