(function () {
  "use strict";
  var root = document.documentElement;
  function all(selector, inside) { return [].slice.call((inside || document).querySelectorAll(selector)); }

  /* Light or dark: as the system until somebody chooses. */
  var theme = document.getElementById("theme"), system = matchMedia("(prefers-color-scheme: dark)");
  function dark() { return root.dataset.theme ? root.dataset.theme === "dark" : system.matches; }
  function pressed() { theme.setAttribute("aria-pressed", String(dark())); }
  theme.addEventListener("click", function () { root.dataset.theme = dark() ? "light" : "dark"; pressed(); });
  system.addEventListener("change", pressed);
  pressed();

  /* Tables: sort by a heading, show rows with words. */
  all(".table").forEach(function (box) {
    var body = box.querySelector("tbody"), heads = all("thead th", box), filter = box.querySelector(".filter"),
      count = box.querySelector(".count");
    heads.forEach(function (head, column) {
      head.querySelector(".sort").addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending", rows = [].slice.call(body.rows);
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        function number(row) { var v = row.cells[column].dataset.v; return v === undefined ? null : Number(v); }
        function text(row) { return row.cells[column].textContent; }
        function blank(row) { return row.cells[column].classList.contains("unknown"); }
        rows.sort(function (a, b) {
          if (blank(a) !== blank(b)) { return blank(a) ? 1 : -1; }
          var x = number(a), y = number(b);
          var order = x !== null && y !== null ? x - y : text(a).localeCompare(text(b), root.lang);
          return down ? -order : order;
        });
        rows.forEach(function (row) { body.appendChild(row); });
      });
    });
    if (filter) {
      filter.addEventListener("input", function () {
        var words = filter.value.toLowerCase().split(/\s+/), shown = 0;
        [].forEach.call(body.rows, function (row) {
          var text = row.textContent.toLowerCase();
          row.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
          shown += row.hidden ? 0 : 1;
        });
        count.textContent = filter.value ? shown + " / " + body.rows.length : "";
      });
    }
  });

  /* Navigation: marks the section that is read, and unfolds its chapter only. */
  var links = all("nav a"), byTarget = {}, chapter = null;
  links.forEach(function (link) {
    if (link.classList.contains("l1")) { chapter = link; }
    link.chapter = chapter;
    byTarget[link.getAttribute("href").slice(1)] = link;
  });
  if (links.length > 24) { document.querySelector("nav").classList.add("folded"); }
  function current(link) {
    links.forEach(function (other) {
      other.classList.toggle("here", other === link);
      other.classList.toggle("open", other.chapter === link.chapter);
      if (other === link) { other.setAttribute("aria-current", "true"); } else { other.removeAttribute("aria-current"); }
    });
    var nav = document.querySelector("nav");
    if (nav.scrollHeight > nav.clientHeight) { nav.scrollTop = link.offsetTop - nav.clientHeight / 2; }
  }
  if (window.IntersectionObserver) {
    var watch = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting && byTarget[entry.target.id]) { current(byTarget[entry.target.id]); }
      });
    }, { rootMargin: "-10% 0px -80% 0px" });
    all("main > section").forEach(function (section) { watch.observe(section); });
  }

  /* Pictures: cards at the pointer, pan and zoom by pointer, wheel, fingers and keys. */
  var hover = document.getElementById("hover");
  function place(x, y) {
    var left = Math.min(x + 14, innerWidth - hover.offsetWidth - 8), top = y + 18;
    if (top + hover.offsetHeight > innerHeight - 8) { top = y - hover.offsetHeight - 12; }
    hover.style.left = Math.max(8, left) + "px";
    hover.style.top = Math.max(8, top) + "px";
  }
  addEventListener("keydown", function (event) { if (event.key === "Escape") { hover.hidden = true; } });
  all(".picture > svg").forEach(function (svg) {
    var view = svg.viewBox.baseVal, whole = [view.x, view.y, view.width, view.height], fingers = {}, spread = 0;
    // A very tall picture would be a thread at the height of a window: it starts as wide as the page, at its top.
    var tall = whole[3] > 2 * whole[2], home = tall ? [whole[0], whole[1], whole[2], whole[2] * 0.7] : whole;
    var widest = 1.5 * Math.max(whole[2], whole[3] * home[2] / home[3]);
    all("title", svg).forEach(function (title) {
      var owner = title.parentNode;
      if (owner === svg) { return; }
      owner.setAttribute("data-tip", title.textContent);
      owner.setAttribute("aria-label", title.textContent);
      title.remove();
    });
    function points() { return Object.keys(fingers).map(function (id) { return fingers[id]; }); }
    function inside(x, y) {
      var point = svg.createSVGPoint();
      point.x = x;
      point.y = y;
      return point.matrixTransform(svg.getScreenCTM().inverse());
    }
    /* The middle of the view stays on the picture, so that nobody gets lost beside it. */
    function keep() {
      view.x = Math.min(whole[0] + whole[2], Math.max(whole[0], view.x + view.width / 2)) - view.width / 2;
      view.y = Math.min(whole[1] + whole[3], Math.max(whole[1], view.y + view.height / 2)) - view.height / 2;
    }
    function move(x, y) { view.x += x; view.y += y; keep(); }
    function zoom(factor, x, y) {
      var width = Math.min(widest, Math.max(whole[2] / 20, view.width * factor)), real = width / view.width;
      view.x = x - (x - view.x) * real;
      view.y = y - (y - view.y) * real;
      view.width = width;
      view.height *= real;
      keep();
    }
    function middle(factor) { zoom(factor, view.x + view.width / 2, view.y + view.height / 2); }
    function show(area) { view.x = area[0]; view.y = area[1]; view.width = area[2]; view.height = area[3]; }
    /* Back to the start; from the start of a tall picture to the whole of it. */
    function fit() { show(tall && view.y === home[1] && view.height === home[3] ? whole : home); }
    function paper(area) { show(area); if (tall) { svg.setAttribute("height", area[3]); } }
    addEventListener("beforeprint", function () { paper(whole); });
    addEventListener("afterprint", function () { paper(home); });
    if (tall) { svg.classList.add("tall"); svg.setAttribute("width", home[2]); paper(home); }
    svg.addEventListener("wheel", function (event) {
      // Without a key or a click before, the wheel goes on through the page.
      if (!event.ctrlKey && !svg.classList.contains("held")) { return; }
      event.preventDefault();
      var at = inside(event.clientX, event.clientY);
      zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, at.x, at.y);
    }, { passive: false });
    svg.addEventListener("pointerdown", function (event) {
      if (event.button) { return; }
      fingers[event.pointerId] = { x: event.clientX, y: event.clientY };
      spread = 0;
      svg.classList.add("held");
      svg.setPointerCapture(event.pointerId);
    });
    svg.addEventListener("pointermove", function (event) {
      var owner = event.target.closest && event.target.closest("[data-tip]"), before = fingers[event.pointerId];
      hover.hidden = !owner || !!before;
      if (!hover.hidden) {
        hover.textContent = owner.getAttribute("data-tip");
        place(event.clientX, event.clientY);
      }
      if (!before) { return; }
      fingers[event.pointerId] = { x: event.clientX, y: event.clientY };
      var down = points();
      if (down.length === 2) {
        var wide = Math.hypot(down[0].x - down[1].x, down[0].y - down[1].y);
        var at = inside((down[0].x + down[1].x) / 2, (down[0].y + down[1].y) / 2);
        if (spread) { zoom(spread / wide, at.x, at.y); }
        spread = wide;
      } else {
        var scale = 1 / svg.getScreenCTM().a;
        move((before.x - event.clientX) * scale, (before.y - event.clientY) * scale);
      }
    });
    ["pointerup", "pointercancel"].forEach(function (kind) {
      svg.addEventListener(kind, function (event) { delete fingers[event.pointerId]; spread = 0; });
    });
    svg.addEventListener("pointerleave", function () { hover.hidden = true; });
    svg.addEventListener("dblclick", fit);
    document.addEventListener("pointerdown", function (event) {
      if (!svg.contains(event.target)) { svg.classList.remove("held"); }
    });
    var keys = { "+": function () { middle(1 / 1.3); }, "=": function () { middle(1 / 1.3); },
      "-": function () { middle(1.3); }, "0": fit, ArrowLeft: function () { move(-view.width / 10, 0); },
      ArrowRight: function () { move(view.width / 10, 0); }, ArrowUp: function () { move(0, -view.height / 10); },
      ArrowDown: function () { move(0, view.height / 10); } };
    svg.parentNode.addEventListener("keydown", function (event) {
      if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        keys[event.key]();
      }
    });
    all("[data-zoom]", svg.closest(".figure")).forEach(function (button) {
      button.addEventListener("click", function () {
        if (button.dataset.zoom === "fit") { fit(); } else { middle(button.dataset.zoom === "in" ? 1 / 1.3 : 1.3); }
      });
    });
  });
})();
