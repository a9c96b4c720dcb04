// The desk works without this file. It adds: keys, saved searches, pictures of charts, choosing days on a chart, dropping files.
"use strict";
(() => {
  document.documentElement.dataset.script = "";
  const $ = (q, at = document) => at.querySelector(q);
  const all = (q, at = document) => [...at.querySelectorAll(q)];
  const typing = (e) => e.target.matches("input, textarea, select, [contenteditable]");

  // on a phone the pages' names are wider than the screen: the one that is shown stands in sight
  const shown = $(".top nav [aria-current]");
  if (shown) { const list = shown.closest("ul"); list.scrollLeft = shown.offsetLeft - list.offsetLeft - (list.clientWidth - shown.offsetWidth) / 2; }

  // keys
  const ways = { t: "/", e: "/events", a: "/actors", c: "/try", s: "/search", p: "/dyads", k: "/camps", r: "/turns", h: "/health" };
  let waiting = 0;
  const keys = $("#keys");
  const rows = () => all("[data-rows] > tbody > tr, ol[data-rows] > li");
  const step = (by) => {
    const list = rows();
    if (!list.length) return;
    const at = list.findIndex((r) => r.classList.contains("here"));
    const next = list[Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + by))];
    list.forEach((r) => r.classList.toggle("here", r === next));
    const link = $("[data-open]", next);
    if (link) link.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e) || (keys && keys.open)) return;
    if (Date.now() - waiting < 1200 && ways[e.key]) { e.preventDefault(); location.href = ways[e.key]; return; }
    waiting = 0;
    if (e.key === "g") waiting = Date.now();
    else if (e.key === "/") { e.preventDefault(); const box = $("main input[type=search]") || $(".quick input"); if (box && box.offsetParent) box.focus(); else location.href = "/search"; }
    else if (e.key === "?" && keys) { e.preventDefault(); keys.showModal(); }
    else if (e.key === "b") { const to = $("[data-beside]"); if (to && to.offsetParent) location.href = to.href; }
    else if (e.key === "j") step(1);
    else if (e.key === "k") step(-1);
  });
  all("[data-keys]").forEach((b) => b.addEventListener("click", () => keys.showModal()));
  document.addEventListener("click", (e) => all("details.settings[open]").forEach((d) => { if (!d.contains(e.target)) d.open = false; }));
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") all("details.settings[open]").forEach((d) => { d.open = false; $("summary", d).focus(); }); });

  // empty fields stay out of the address
  all("form.filters").forEach((f) => f.addEventListener("submit", () => all("input, select", f).forEach((i) => { if (!i.value) i.disabled = true; })));
  addEventListener("pageshow", () => all("form.filters [disabled]").forEach((i) => { i.disabled = false; }));

  // saved searches, in this browser only
  const kept = (kind) => { try { return JSON.parse(localStorage.getItem("haluan." + kind)) || []; } catch { return []; } };
  const keep = (kind, list) => { try { localStorage.setItem("haluan." + kind, JSON.stringify(list.slice(0, 50))); } catch { /* a full or closed storage keeps nothing */ } };
  all("[data-saved]").forEach((box) => {
    const kind = box.dataset.saved, list = $("ul", box), none = $("[data-none]", box);
    const draw = () => {
      list.textContent = "";
      const found = kept(kind);
      if (none) none.hidden = found.length > 0; else box.hidden = !found.length;
      found.forEach((where) => {
        const li = document.createElement("li"), a = document.createElement("a"), b = document.createElement("button");
        a.href = location.pathname + where;
        a.textContent = [...new URLSearchParams(where)].map(([k, v]) => k + ": " + v).join(" · ") || "–";
        b.type = "button"; b.className = "plain"; b.textContent = list.dataset.remove;
        b.addEventListener("click", () => { keep(kind, kept(kind).filter((w) => w !== where)); draw(); });
        li.append(a, " ", b);
        list.append(li);
      });
    };
    all(`[data-save="${kind}"]`).forEach((b) => b.addEventListener("click", () => { const w = location.search; if (w) keep(kind, [w, ...kept(kind).filter((o) => o !== w)]); draw(); box.hidden = false; }));
    draw();
  });

  // a chart as PNG: styles are written into a copy, which is drawn on a canvas
  const plain = (svg) => {
    const copy = svg.cloneNode(true), from = [svg, ...all("*", svg)], to = [copy, ...all("*", copy)];
    const names = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size", "font-weight", "text-anchor", "font-family", "paint-order"];
    from.forEach((el, i) => { const s = getComputedStyle(el); names.forEach((n) => to[i].setAttribute(n, s.getPropertyValue(n))); to[i].removeAttribute("class"); });
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    return copy;
  };
  const saved = (name, href) => { const a = document.createElement("a"); a.download = name; a.href = href; a.click(); };
  const held = (name, kind, text) => { const url = URL.createObjectURL(new Blob([text], { type: kind })); saved(name, url); setTimeout(() => URL.revokeObjectURL(url), 10000); };
  const drawing = (b) => { const svg = $("svg.chart", b.closest("section")); return [svg, ...svg.getAttribute("viewBox").split(" ").slice(2).map(Number), plain(svg)]; };
  const asSvg = (b) => {
    const [, w, h, copy] = drawing(b);
    copy.setAttribute("width", w); copy.setAttribute("height", h);
    held("haluan-" + b.dataset.svg + ".svg", "image/svg+xml", new XMLSerializer().serializeToString(copy));
  };
  const asPng = (b) => {
    const [svg, w, h, copy] = drawing(b);
    copy.setAttribute("width", w * 2); copy.setAttribute("height", h * 2);
    const picture = new Image();
    picture.onload = () => {
      const canvas = document.createElement("canvas"), pen = canvas.getContext("2d");
      canvas.width = w * 2; canvas.height = h * 2;
      pen.fillStyle = getComputedStyle(svg.parentElement).backgroundColor; pen.fillRect(0, 0, w * 2, h * 2); pen.drawImage(picture, 0, 0, w * 2, h * 2);
      saved("haluan-" + b.dataset.png + ".png", canvas.toDataURL("image/png"));
    };
    picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  };
  const pictures = (root) => {
    all("[data-svg]", root).forEach((b) => b.addEventListener("click", () => asSvg(b)));
    all("[data-png]", root).forEach((b) => b.addEventListener("click", () => asPng(b)));
  };
  pictures(document);
  all("[data-download]").forEach((b) => b.addEventListener("click", () => held(b.dataset.download, "application/json", $("pre", b.closest("details")).textContent)));

  // a chart that is wider than the screen begins where its marks are: in their middle on a map or network, with the newest days on a line of time
  const scrolled = (root) => all(".figure", root).filter((box) => box.scrollWidth > box.clientWidth).forEach((box) => {
    const middles = all(".spot, .node", box).map((m) => m.getBoundingClientRect()).map((r) => r.left + r.width / 2).sort((a, b) => a - b);
    box.scrollLeft = middles.length ? middles[middles.length >> 1] - box.getBoundingClientRect().left - box.clientWidth / 2 : box.scrollWidth;
  });

  // drag over a chart to choose days
  const after = (start, period) => {
    const d = new Date(start + "T00:00:00Z");
    if (period === "year") d.setUTCFullYear(d.getUTCFullYear() + 1); else if (period === "week") d.setUTCDate(d.getUTCDate() + 7); else d.setUTCMonth(d.getUTCMonth() + (period === "quarter" ? 3 : 1));
    d.setUTCDate(d.getUTCDate() - 1);
    return d.toISOString().slice(0, 10);
  };
  const brushes = (root) => all("[data-brush]", root).forEach((box) => {
    const svg = $("svg.chart", box);
    if (!svg) return;
    const starts = svg.dataset.periods.split(" "), left = +svg.dataset.left, wide = +svg.dataset.step;
    const index = (e) => { const r = svg.getBoundingClientRect(); return Math.max(0, Math.min(starts.length - 1, Math.floor(((e.clientX - r.left) / r.width * svg.viewBox.baseVal.width - left) / wide))); };
    let from = null, moved = false, shade = null;
    const shown = (a, b) => {
      shade = shade || box.appendChild(Object.assign(document.createElement("div"), { className: "chosen" }));
      const r = svg.getBoundingClientRect(), k = r.width / svg.viewBox.baseVal.width;
      shade.style.left = svg.offsetLeft + (left + a * wide) * k + "px"; shade.style.width = (b - a + 1) * wide * k + "px";
    };
    const asked = new URLSearchParams(location.search), since = asked.get("since"), until = asked.get("until");
    const chosen = () => { // the days that the address names
      const inside = starts.map((s, i) => i).filter((i) => (!since || after(starts[i], box.dataset.period) >= since) && (!until || starts[i] <= until));
      if ((since || until) && inside.length) shown(inside[0], inside[inside.length - 1]);
    };
    chosen();
    addEventListener("resize", chosen);
    svg.addEventListener("dragstart", (e) => e.preventDefault());
    svg.addEventListener("pointerdown", (e) => { if (e.pointerType !== "touch") { from = index(e); moved = false; } });
    addEventListener("pointermove", (e) => {
      if (from === null) return;
      const to = index(e);
      if (to !== from) moved = true;
      if (!moved) return;
      shown(Math.min(from, to), Math.max(from, to));
    });
    addEventListener("pointerup", (e) => {
      if (from === null) return;
      const to = index(e), a = Math.min(from, to), b = Math.max(from, to);
      from = null;
      if (moved) location.search = new URLSearchParams({ since: starts[a], until: after(starts[b], box.dataset.period) });
    });
    svg.addEventListener("click", (e) => { if (moved) e.preventDefault(); }, true);
  });
  scrolled(document);
  brushes(document);

  // parts that take longer come after the page is shown, and once more while they are not whole
  const load = (box, from, wait) => fetch(from, { headers: { accept: "text/html" } }).then((r) => (r.ok ? r.text() : Promise.reject(r.status))).then((html) => {
    const part = $("[data-part]", new DOMParser().parseFromString(html, "text/html"));
    if (!part) return;
    box.replaceWith(part);
    pictures(part);
    scrolled(part); brushes(part);
    if ("again" in part.dataset) setTimeout(() => load(part, from, Math.min(wait * 1.5, 30000)), wait);
  }).catch(() => { /* the link to the part stays */ });
  all("[data-load]").forEach((box) => load(box, box.dataset.load, 1500));

  // a year on the slider
  all("[data-year]").forEach((s) => {
    s.addEventListener("input", () => { s.nextElementSibling.value = s.value; });
    s.addEventListener("change", () => { const q = new URLSearchParams(location.search); q.set("since", s.value + "-01-01"); q.set("until", s.value + "-12-31"); location.search = q; });
  });

  // drop a file to code it
  all("form[data-drop]").forEach((f) => {
    const go = $("button:not([type=button])", f), words = go.textContent;
    f.addEventListener("submit", () => { go.textContent = f.dataset.working; go.setAttribute("aria-busy", "true"); });
    addEventListener("pageshow", () => { go.textContent = words; go.removeAttribute("aria-busy"); });
    addEventListener("dragover", (e) => { e.preventDefault(); f.classList.add("over"); });
    addEventListener("dragleave", (e) => { if (!e.relatedTarget) f.classList.remove("over"); });
    addEventListener("drop", (e) => { e.preventDefault(); f.classList.remove("over"); if (e.dataTransfer.files.length) { $("input[type=file]", f).files = e.dataTransfer.files; f.requestSubmit(); } });
  });

  // the token after # goes into the form, and out of the address
  all("form[data-enter]").forEach((f) => { if (location.hash.length > 10) { $("[name=token]", f).value = decodeURIComponent(location.hash.slice(1)); history.replaceState(null, "", location.pathname); f.requestSubmit(); } });
})();
