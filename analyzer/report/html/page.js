'use strict';
// The filter's state is the page's address behind '#', so that a filtered page can be shared: #q=call-log&show=missing,guarded
(function () {
  const find = document.getElementById('find');
  const boxes = Array.from(document.querySelectorAll('input[name="show"]'));
  const rows = Array.from(document.querySelectorAll('[data-call]'));
  const count = document.getElementById('count');
  const total = document.querySelectorAll('details.call').length;

  function apply() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = new Set(boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; }));
    const visible = new Set();
    for (const row of rows) {
      const states = row.dataset.states.split(' ');
      const text = row.dataset.text;
      const fits = words.every(function (word) { return text.includes(word); }) && states.some(function (state) { return shown.has(state); });
      row.toggleAttribute('hidden', !fits);
      if (fits) visible.add(row.dataset.call);
    }
    count.textContent = visible.size + ' of ' + total + ' calls shown';
  }

  function read() {
    const state = new URLSearchParams(location.hash.slice(1));
    find.value = state.get('q') || '';
    if (state.has('show')) {
      const shown = state.get('show').split(',');
      for (const box of boxes) box.checked = shown.includes(box.value);
    }
    apply();
  }

  function changed() {
    const state = new URLSearchParams();
    if (find.value) state.set('q', find.value);
    if (boxes.some(function (box) { return !box.checked; })) {
      state.set('show', boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; }).join(','));
    }
    history.replaceState(null, '', '#' + state.toString());
    apply();
  }

  find.addEventListener('input', changed);
  for (const box of boxes) box.addEventListener('change', changed);
  for (const link of document.querySelectorAll('a[data-open]')) {
    link.addEventListener('click', function (event) {
      const target = document.getElementById(link.dataset.open);
      event.preventDefault();
      target.open = true;
      target.scrollIntoView();
      target.querySelector('summary').focus();
    });
  }
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && document.activeElement !== find) {
      event.preventDefault();
      find.focus();
    } else if (event.key === 'Escape' && document.activeElement === find) {
      find.value = '';
      changed();
    }
  });
  document.getElementById('theme').addEventListener('click', function () {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    this.setAttribute('aria-pressed', String(!dark));
  });
  window.addEventListener('hashchange', read);
  read();
}());
