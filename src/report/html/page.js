"use strict";
// Filters, columns and movement. Everything that is shown is in the document already; nothing is built
// from text, and nothing is fetched.
(() => {
  const all = (query, root = document) => [...root.querySelectorAll(query)];
  const byId = (id) => document.getElementById(id);
  const controls = document.querySelector(".controls");
  if (!controls) return;

  const findings = all(".finding");
  const rows = all(".versions > tbody").map((row) => ({ row, notes: all(".finding", row) }));
  const marks = all("mark[data-f], .list li[data-f]").map((mark) => ({ mark, numbers: mark.dataset.f.split(" ") }));
  const numbers = all("td a.number").map((link) => ({ link, number: link.hash.slice(2) }));
  const filters = all("[data-filter]");
  const brief = byId("brief");
  let current = null;

  /* What is chosen, by filter. A filter of which nothing is chosen lets everything pass. */
  function chosen() {
    const choice = {};
    for (const filter of filters) {
      const isOn = filter.type === "checkbox" ? filter.checked : filter.value !== "";
      if (isOn) (choice[filter.dataset.filter] ??= []).push(filter.value);
    }
    return choice;
  }

  /* "S" stands for "S001" and all others of its family, "2." for every article of the second document. */
  const fits = (own, starts) => own.split(" ").some((value) => starts.some((start) => value.startsWith(start)));

  function apply() {
    const choice = chosen();
    const wanted = Object.entries(choice);
    const shown = new Set();
    const places = new Set();
    for (const finding of findings) {
      finding.hidden = !wanted.every(([name, starts]) => fits(finding.dataset[name] ?? "", starts));
      if (finding.hidden) continue;
      shown.add(finding.id.slice(1));
      places.add(finding.dataset.place);
    }
    for (const { mark, numbers } of marks) {
      const isOff = !numbers.some((number) => shown.has(number));
      if (mark.localName === "mark") mark.classList.toggle("off", isOff);
      else mark.hidden = isOff;
    }
    for (const { link, number } of numbers) link.classList.toggle("off", !shown.has(number));
    for (const { row, notes } of rows) {
      const has = notes.some((note) => !note.hidden);
      const isPlace = !choice.place || fits(row.dataset.place, choice.place);
      const isHead = row.classList.contains("heading") && places.has(row.dataset.place);
      row.hidden = !isPlace || (Boolean(brief?.checked) && !has && !isHead);
      if (notes.length) row.lastElementChild.hidden = !has;
    }
    count(shown.size);
  }

  function count(shown) {
    const output = byId("shown");
    if (!output) return;
    const place = current && !current.hidden ? visible().indexOf(current) + 1 + " / " : "";
    output.textContent = `${output.dataset.label} ${place}${shown}` + (shown < findings.length ? ` (${findings.length})` : "");
  }

  const visible = () => findings.filter((finding) => !finding.hidden);

  function clear() {
    for (const filter of filters) {
      if (filter.type === "checkbox") filter.checked = false;
      else filter.value = "";
    }
    if (brief) brief.checked = false;
  }

  /* Chooses what a figure of the summary counts: "rule=S001 language=ar". */
  function chooseOnly(only) {
    clear();
    for (const pair of only.split(" ")) {
      const [name, value] = pair.split("=");
      for (const filter of filters.filter((filter) => filter.dataset.filter === name)) {
        if (filter.type !== "checkbox") filter.value = value;
        else if (filter.value === value) filter.checked = true;
      }
    }
    apply();
  }

  function open(finding) {
    if (finding.hidden) {
      clear();
      apply();
    }
    for (const old of all(".now")) old.classList.remove("now");
    current = finding;
    finding.classList.add("now");
    const number = finding.id.slice(1);
    const own = marks.filter(({ mark, numbers }) => mark.localName === "mark" && numbers.includes(number));
    for (const { mark } of own) mark.classList.add("now");
    reveal(finding.closest("tbody") ?? finding, own[0]?.mark ?? finding);
    finding.focus({ preventScroll: true });
    count(visible().length);
  }

  /* A row that is higher than the window is shown at its mark. Rows far away have an estimated height only,
     so the place is looked up again until those around it are laid out and it stays. */
  function reveal(row, mark, tries = 12) {
    const isLong = row.getBoundingClientRect().height > innerHeight * 0.82;
    const target = isLong ? mark : row;
    target.scrollIntoView({ block: "start" });
    const top = target.getBoundingClientRect().top;
    requestAnimationFrame(() => {
      const hasMoved = Math.abs(target.getBoundingClientRect().top - top) > 1;
      if (tries > 10 || (hasMoved && tries > 0)) reveal(row, mark, tries - 1);
    });
  }

  function step(by) {
    const shown = visible();
    if (shown.length === 0) return;
    const at = shown.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : -1) : (at + by) % shown.length;
    const finding = shown.at(next);
    open(finding);
    history.replaceState(null, "", "#" + finding.id);
  }

  const addressed = () => {
    const target = byId(location.hash.slice(1));
    if (target?.classList.contains("finding")) open(target);
  };

  addEventListener("hashchange", addressed);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#f']");
    if (!link) return;
    event.preventDefault();
    if (link.dataset.only) chooseOnly(link.dataset.only);
    history.pushState(null, "", link.hash);
    addressed();
  });

  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input:not([type=checkbox]), select, textarea, dialog");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1), c: reset, "?": help }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  function reset() {
    clear();
    apply();
  }

  function help() {
    byId("keys").showModal();
  }

  /* Columns. Cells are moved in the document, so that reading aloud, copying and print follow. */
  const columns = () => all("[data-column]");

  function arrange() {
    const order = columns().map((item) => item.dataset.column);
    const isHidden = new Map(columns().map((item) => [item.dataset.column, !item.querySelector("input").checked]));
    const count = order.filter((lang) => !isHidden.get(lang)).length;
    for (const line of all(".versions tr:not(.notes)")) {
      const cells = new Map(all(":scope > [lang]", line).map((cell) => [cell.lang, cell]));
      for (const lang of order) {
        const cell = cells.get(lang);
        if (!cell) continue;
        cell.hidden = isHidden.get(lang);
        line.append(cell);
      }
    }
    for (const cell of all(".versions .notes > td")) cell.colSpan = count + 1;
    for (const table of all(".versions")) table.className = `versions of${count}`;
    // A note stays under the first shown version that it is about.
    const shown = order.filter((lang) => !isHidden.get(lang));
    for (const finding of findings) {
      const at = shown.findIndex((lang) => finding.dataset.language.split(" ").includes(lang));
      finding.style.setProperty("--at", Math.max(at, 0) + 1);
    }
  }

  for (const item of columns()) {
    item.querySelector("input").addEventListener("change", arrange);
    for (const button of all("button", item)) {
      button.addEventListener("click", () => {
        if (button.dataset.step < 0) item.previousElementSibling?.before(item);
        else item.nextElementSibling?.after(item);
        arrange();
        button.focus();
      });
    }
  }

  for (const filter of [...filters, brief]) filter?.addEventListener("change", apply);
  byId("clear")?.addEventListener("click", reset);
  byId("next")?.addEventListener("click", () => step(1));
  byId("previous")?.addEventListener("click", () => step(-1));
  byId("help")?.addEventListener("click", help);
  byId("close")?.addEventListener("click", () => byId("keys").close());

  controls.hidden = false;
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--bar", controls.offsetHeight + "px");
  }).observe(controls);
  apply();
  addressed();
  addEventListener("load", addressed);
})();
