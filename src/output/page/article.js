// An article's page: shows how a quotation hangs together with its speaker, cue and relay, and filters.
// Everything it shows is in the page already; without it the page can still be read.
'use strict';
(() => {
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const links = document.getElementById('links');
  const roles = [['s', 'is-speaker', 'speaker'], ['c', 'is-cue', 'cue'], ['v', 'is-via', 'via']];
  let shown = null;
  let marked = [];

  // The elements of the text that are content, speaker, cue or relay of a quotation.
  const parts = {};
  const part = (role, number) => {
    if (!parts[role]) {
      const all = parts[role] = new Map();
      for (const element of $$(`article [data-${role}]`))
        for (const each of element.dataset[role].split(' '))
          if (all.has(each)) all.get(each).push(element);
          else all.set(each, [element]);
    }
    return parts[role].get(number) ?? [];
  };

  // The quotations with their cards; those of a long article wait in packs, which are opened when they come into sight
  // or a card in them is asked for.
  const facts = document.getElementById('cards')?.dataset ?? {kinds: '', speakers: ''};
  const kind_names = {d: 'direct', m: 'mixed', i: 'indirect', t: 'term'};
  const speakers = facts.speakers.split(' ');
  const quotes = [...facts.kinds].map((kind, i) => ({kind: kind_names[kind], speaker: speakers[i]}));
  const packs = [];
  const take_in = (card) => {
    const quote = quotes[card.id.slice(1) - 1];
    quote.card = card;
    card.hidden = quote.hidden;
  };
  const open = (pack) => {
    if (!pack?.source) return;
    const made = document.createElement('template');
    made.innerHTML = pack.source.textContent;
    pack.source.remove();
    pack.source = null;
    for (const card of $$('.card', made.content)) take_in(card);
    pack.place.replaceWith(made.content);
  };
  const fit = (pack) => {
    const rows = pack.quotes.filter((quote) => !quote.hidden).length;
    pack.place.hidden = !rows;
    pack.place.style.height = `${rows * 9}rem`;
  };
  const sight = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) open(packs[entry.target.dataset.pack]);
  });
  for (const card of $$('.card')) take_in(card);
  const waiting = quotes.filter((quote) => !quote.card);
  for (const source of $$('.pack')) {
    const pack = {source, place: document.createElement('div'), quotes: waiting.splice(0, source.dataset.count)};
    for (const quote of pack.quotes) quote.pack = pack;
    pack.place.dataset.pack = packs.push(pack) - 1;
    fit(pack);
    source.after(pack.place);
    sight.observe(pack.place);
  }
  const card_of = (number) => {
    const quote = quotes[number - 1];
    open(quote?.pack);
    return quote?.card;
  };
  addEventListener('beforeprint', () => packs.forEach(open));

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
    const card = card_of(number);
    if (!card) return;
    mark([card], 'chosen');
    const tools = card.closest('.tools');
    if (scroll && tools && tools.scrollHeight > tools.clientHeight)
      tools.scrollTo({top: card.offsetTop - tools.clientHeight / 2});
  };

  const number_of = (element) => {
    const card = element.closest('.card');
    if (card) return card.id.slice(1);
    const text = element.closest('[data-q]');
    return text && text.dataset.q.split(' ').pop();
  };

  const look = (event, scroll) => {
    const number = number_of(event.target);
    if (number) return show(number, scroll && !event.target.closest('.card'));
    clear();
    const name = event.target.closest('article [data-e]');
    if (name) mark($$(`article [data-e="${name.dataset.e}"]`), 'is-same');
  };

  document.addEventListener('mouseover', (event) => look(event, true));
  document.addEventListener('focusin', (event) => look(event, true));
  document.addEventListener('click', (event) => card_of(event.target.closest('a[href^="#c"]')?.hash.slice(2)));
  addEventListener('resize', clear);

  // Filters.
  const kinds = $$('input[name="kind"]');
  const names = $$('input[name="names"]');
  const speaker = document.getElementById('speaker');
  const count = document.getElementById('count');
  const filter_quotes = () => {
    const wanted = new Set(kinds.filter((box) => box.checked).map((box) => box.value));
    for (const quote of quotes) {
      quote.hidden = !wanted.has(quote.kind) || Boolean(speaker.value && quote.speaker !== speaker.value);
      if (quote.card) quote.card.hidden = quote.hidden;
    }
    for (const pack of packs) if (pack.source) fit(pack);
    for (const element of $$('article [data-q]'))
      element.classList.toggle('off', element.dataset.q.split(' ').every((number) => quotes[number - 1].hidden));
    count.textContent = `${quotes.filter((quote) => !quote.hidden).length} of ${quotes.length} quotations`;
    clear();
  };
  const filter_names = () => {
    for (const box of names) document.getElementById('article').classList.toggle(`no-${box.value}`, !box.checked);
    clear();
  };
  for (const control of [...kinds, speaker]) control.addEventListener('change', filter_quotes);
  for (const control of names) control.addEventListener('change', filter_names);

  document.addEventListener('keydown', (event) => event.key === 'Escape' && clear());
  step_through(() => $$('article a.q:not(.off)'));
  for (const element of $$('.filters, .hint')) element.hidden = false;
  if (location.hash.startsWith('#c')) card_of(location.hash.slice(2))?.scrollIntoView();
})();
