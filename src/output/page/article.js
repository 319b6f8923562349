// An article's page: shows how a quotation hangs together with its speaker, cue and relay, and filters.
// Everything it shows is in the page already; without it the page can still be read.
'use strict';
(() => {
  const by_id = (id) => document.getElementById(id);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const article = by_id('article');
  const links = by_id('links');
  const sheet = document.styleSheets[0];  // takes a rule for the mentions of a name: they may be thousands
  const plain_rules = sheet.cssRules.length;
  let shown = null;
  let marked = [];

  // The quotations with their cards, of which a long article holds back most.
  const cards = by_id('cards');
  const {kinds: letters, speakers} = cards?.dataset ?? {kinds: '', speakers: ''};
  const speaker_of = speakers.split(' ');
  const sayings = [...letters].map((kind, i) => ({kind, speaker: speaker_of[i]}));
  const take_in = (card) => {
    const quote = sayings[card.id.slice(1) - 1];
    quote.card = card;
    card.hidden = quote.hidden;
  };
  for (const card of cards?.children ?? []) take_in(card);
  const held = by_id('more') && hold_cards(sayings, take_in);
  const card_of = (number) => {
    held?.open(number);
    return sayings[number - 1]?.card;
  };

  const mark = (elements, name) => {
    for (const element of elements) {
      element.classList.add(name);
      marked.push([element, name]);
    }
  };

  const clear = () => {
    for (const [element, name] of marked) element.classList.remove(name);
    marked = [];
    if (sheet.cssRules.length > plain_rules) sheet.deleteRule(plain_rules);
    links.replaceChildren();
    shown = null;
  };

  // A line from the middle of one element's first line to that of another.
  const draw = (from, to, name) => {
    const [a] = from.getClientRects();
    const [b] = to.getClientRects();
    if (!a || !b) return;
    const x = (box) => box.left + Math.min(box.width / 2, 60) + scrollX;
    const [x1, y1, x2, y2] = [x(a), a.top + scrollY, x(b), b.top + scrollY];
    const lift = Math.min(y1, y2) - 14 - Math.min(30, Math.abs(x1 - x2) / 12);
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', `M${x1} ${y1} C${x1} ${lift} ${x2} ${lift} ${x2} ${y2}`);
    path.setAttribute('class', name);
    links.append(path);
  };

  const show = (number, scroll) => {
    if (shown === number) return;
    clear();
    shown = number;
    // What is content (q), speaker (s), cue (c) or relay (v) of the quotation.
    const parts = $$(['.q', '.s', '.c', '.v'].map((each) => each + number).join(), article);
    const part = (letter) => parts.filter((each) => each.classList.contains(letter + number));
    const start = by_id(`q${number}`);
    mark(start ? [start, ...part('q')] : [], 'on');
    for (const [role, name] of [['s', 'speaker'], ['c', 'cue'], ['v', 'via']]) {
      const found = part(role);
      mark(found, `is-${name}`);
      if (start && found[0]) draw(start, found[0], name);
    }
    const card = card_of(number);
    if (!card) return;
    mark([card], 'chosen');
    const tools = card.closest('.tools');
    if (scroll && tools.scrollHeight > tools.clientHeight)
      tools.scrollTo({top: card.offsetTop - tools.clientHeight / 2});
  };

  const number_of = (element) => {
    const found = element.closest('#cards li[id], #article a, #article span');
    return found && (found.id || found.classList[1]).slice(1);
  };

  const look = ({target}) => {
    const number = number_of(target);
    if (number) return show(number, !cards.contains(target));
    clear();
    const name = target.closest('#article b');
    const entity = name && (name.id.split('.')[0] || [...name.classList].find((each) => each[0] === 'e'));
    if (!entity) return;
    sheet.insertRule(`#article [id^="${entity}."], #article .${entity} { outline: 1px solid; }`, plain_rules);
  };

  document.addEventListener('mouseover', look);
  document.addEventListener('focusin', look);
  document.addEventListener('click', ({target}) => card_of(target.closest('a[href^="#c"]')?.hash.slice(2)));
  addEventListener('resize', clear);

  // Filters.
  const kinds = $$('input[name=kind]');
  const chooser = by_id('speaker');
  let only = '';
  const filter_sayings = () => {
    for (const box of kinds) article.classList.toggle(`no-${box.value}`, !box.checked);
    const unwanted = kinds.filter((box) => !box.checked).map((box) => box.value[0]);
    let count = 0;
    for (const quote of sayings) {
      quote.hidden = unwanted.includes(quote.kind) || Boolean(chooser.value && quote.speaker !== chooser.value);
      if (quote.card) quote.card.hidden = quote.hidden;
      count += !quote.hidden;
    }
    held?.fit();
    if (only !== chooser.value) {
      only = chooser.value;
      const off = sayings.map(({speaker}) => Boolean(only && speaker !== only));
      off.forEach((is_off, i) => by_id(`q${i + 1}`)?.classList.toggle('off', is_off));
      for (const piece of $$('#article span:not([id])')) piece.classList.toggle('off', off[number_of(piece) - 1]);
    }
    by_id('count').textContent = `${count} of ${sayings.length} quotations`;
    clear();
  };
  for (const control of [...kinds, chooser]) control?.addEventListener('change', filter_sayings);
  for (const box of $$('input[name=names]'))
    box.addEventListener('change', () => {
      article.classList.toggle(`no-${box.value}`, !box.checked);
      clear();
    });
  $$('#speakers bdi').forEach((name, i) => chooser.add(new Option(name.textContent, i)));

  document.addEventListener('keydown', ({key}) => key === 'Escape' && clear());
  step_through((from, step) => {
    let number = Number(number_of(from) ?? (step > 0 ? 0 : sayings.length + 1));
    while (sayings[(number += step) - 1]) {
      const link = by_id(`q${number}`);
      if (!sayings[number - 1].hidden && link?.href) return link;
    }
  });
  for (const element of $$('.filters, .hint')) element.hidden = false;
  if (location.hash.startsWith('#c')) card_of(location.hash.slice(2))?.scrollIntoView();
})();
