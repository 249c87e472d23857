'use strict';
// The filter's state is the page's address behind '#', so that a filtered page can be shared: #q=call-log&show=missing,guarded
// #call-3 is the third call, opened.
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
    const call = document.getElementById(location.hash.slice(1));
    if (call && call.matches('details.call')) show(call);
  }

  function show(call) {
    call.open = true;
    call.scrollIntoView();
    call.querySelector('summary').focus({ preventScroll: true });
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
      event.preventDefault();
      show(document.getElementById(link.dataset.open));
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
  const theme = document.getElementById('theme');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  function isDark() { return root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches; }
  function tellTheme() { theme.setAttribute('aria-pressed', String(isDark())); }
  theme.addEventListener('click', function () {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    tellTheme();
  });
  prefersDark.addEventListener('change', tellTheme);
  tellTheme();
  window.addEventListener('hashchange', read);
  read();
}());
