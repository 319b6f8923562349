// An article's page: shows how a quotation hangs together with its speaker, cue and relay, and filters.
// Everything it shows is in the page already; without it the page can still be read.
'use strict';
(() => {
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const part = (role, number) => $$(`[data-${role}~="${number}"]`);
  const links = document.getElementById('links');
  const roles = [['s', 'is-speaker', 'speaker'], ['c', 'is-cue', 'cue'], ['v', 'is-via', 'via']];
  let shown = null;
  let marked = [];

  const mark = (elements, name) => {
    for (const element of elements) {
      element.classList.add(name);
      marked.push([element, name]);
    }
  };

  const clear = () => {
    for (const [element, name] of marked) element.classList.remove(name);
    marked = [];
    links.replaceChildren();
    shown = null;
  };

  // A line from the middle of one element's first line to that of another.
  const draw = (from, to, name) => {
    const a = from.getClientRects()[0];
    const b = to.getClientRects()[0];
    if (!a || !b) return;
    const x = (box) => box.left + Math.min(box.width / 2, 60) + scrollX;
    const top = Math.min(a.top, b.top) + scrollY;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const [x1, y1, x2, y2] = [x(a), a.top + scrollY, x(b), b.top + scrollY];
    const lift = top - 14 - Math.min(30, Math.abs(x1 - x2) / 12);
    path.setAttribute('d', `M${x1} ${y1} C${x1} ${lift} ${x2} ${lift} ${x2} ${y2}`);
    path.setAttribute('class', name);
    links.append(path);
  };

  const show = (number, scroll) => {
    if (shown === number) return;
    clear();
    shown = number;
    const content = part('q', number);
    mark(content, 'on');
    for (const [role, name, kind] of roles) {
      const found = part(role, number);
      mark(found, name);
      if (content[0] && found[0]) draw(content[0], found[0], kind);
    }
    const card = document.getElementById('c' + number);
    if (!card) return;
    mark([card], 'chosen');
    const tools = card.closest('.tools');
    if (scroll && tools && tools.scrollHeight > tools.clientHeight)
      tools.scrollTo({top: card.offsetTop - tools.clientHeight / 3});
  };

  const numberOf = (element) => {
    const card = element.closest('.card');
    if (card) return card.id.slice(1);
    const text = element.closest('[data-q]');
    return text && text.dataset.q.split(' ').pop();
  };

  const look = (event, scroll) => {
    const number = numberOf(event.target);
    if (number) return show(number, scroll && !event.target.closest('.card'));
    clear();
    const name = event.target.closest('article [data-e]');
    if (name) mark($$(`article [data-e="${name.dataset.e}"]`), 'is-same');
  };

  document.addEventListener('mouseover', (event) => look(event, true));
  document.addEventListener('focusin', (event) => look(event, true));
  addEventListener('resize', clear);

  // Filters.
  const kinds = $$('input[name="kind"]');
  const names = $$('input[name="names"]');
  const speaker = document.getElementById('speaker');
  const count = document.getElementById('count');
  const cards = $$('.card');
  const apply = () => {
    const wanted = new Set(kinds.filter((box) => box.checked).map((box) => box.value));
    const hidden = new Set();
    for (const card of cards) {
      const fits = wanted.has(card.dataset.kind) && (!speaker.value || card.dataset.speaker === speaker.value);
      card.hidden = !fits;
      if (!fits) hidden.add(card.id.slice(1));
    }
    for (const element of $$('article [data-q]'))
      element.classList.toggle('off', element.dataset.q.split(' ').every((number) => hidden.has(number)));
    count.textContent = `${cards.length - hidden.size} of ${cards.length} quotations`;
    const shownNames = new Set(names.filter((box) => box.checked).map((box) => box.value));
    for (const element of $$('article [data-t]')) {
      element.classList.toggle(element.dataset.t, shownNames.has(element.dataset.t));
      element.classList.toggle('m', shownNames.has(element.dataset.t));
    }
    clear();
  };
  for (const control of [...kinds, ...names, speaker]) control.addEventListener('change', apply);

  document.addEventListener('keydown', (event) => event.key === 'Escape' && clear());
  step_through(() => $$('article a.q:not(.off)'));
  for (const element of $$('.filters, .hint')) element.hidden = false;
})();
