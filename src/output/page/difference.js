// The page of differences: filters by outcome, kind, article, tag and words.
'use strict';
(() => {
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const find = (id) => document.getElementById(id);
  if (!find('count')) return;
  const boxes = {outcome: $$('input[name="outcome"]'), of: $$('input[name="of"]')};
  const picks = {article: find('article'), tag: find('tag')};
  const groups = $$('.group').map((element) => ({
    element,
    article: element.querySelector('h3').textContent,
    differences: $$('.difference', element).map((each) => ({
      element: each,
      link: each.querySelector('h4 a'),
      outcome: each.dataset.outcome,
      of: each.dataset.of,
      tags: $$('.tag', each).map((tag) => tag.textContent),
      text: null,
      fits: true,
    })),
  }));
  const all = groups.flatMap((group) => group.differences);

  const apply = () => {
    const chosen = {};
    for (const name of ['outcome', 'of'])
      chosen[name] = new Set(boxes[name].filter((box) => box.checked).map((box) => box.value));
    const tag = picks.tag?.value;
    const words = find('words').value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const group of groups) {
      let some = false;
      for (const each of group.differences) {
        each.fits = (!picks.article.value || picks.article.value === group.article) && chosen.outcome.has(each.outcome) &&
          chosen.of.has(each.of) && (!tag || each.tags.includes(tag));
        if (each.fits && words.length) {
          each.text ??= each.element.textContent.toLowerCase();
          each.fits = words.every((word) => each.text.includes(word));
        }
        each.element.hidden = !each.fits;
        some ||= each.fits;
        shown += each.fits;
      }
      group.element.hidden = !some;
    }
    find('count').textContent = shown === all.length ? `${all.length} differences` : `${shown} of ${all.length} differences`;
  };

  for (const control of [...boxes.outcome, ...boxes.of, ...Object.values(picks).filter(Boolean)])
    control.addEventListener('change', apply);
  let waiting = 0;
  find('words').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button.pick');
    if (!button) return;
    picks[button.dataset.filter].value = button.textContent;
    apply();
    find('choice').scrollIntoView();
    picks[button.dataset.filter].focus();
  });
  step_through((from, step) => {
    const stops = all.filter((each) => each.fits).map((each) => each.link);
    const at = stops.indexOf(from);
    return stops[at < 0 && step < 0 ? stops.length - 1 : at + step];
  });
  for (const element of $$('.filters, .hint')) element.hidden = false;
})();
