// The page of all articles: search over speakers and quotations.
'use strict';
(() => {
  const articles = JSON.parse(document.getElementById('lines').textContent);
  const lines = articles.flatMap(([href, title, date, ...quotes]) =>
    quotes.map(([speaker, words, kind], i) => [speaker, words, kind, `${href}#q${i + 1}`, [date, title]]));
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let folded = null;
  const input = document.getElementById('search');
  const kind = document.getElementById('kind');
  const unknown = document.getElementById('unknown');
  const results = document.getElementById('results');
  const count = document.getElementById('count');

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const row = ([speaker, words, , href, where]) => {
    const item = document.createElement('li');
    const link = element('a', '', words);
    link.href = href;
    item.append(element('bdi', 'who', speaker || 'unknown'), ': ', link, ' ',
                element('bdi', 'where', where.filter(Boolean).join(' · ')));
    return item;
  };

  const search = () => {
    folded ??= lines.map(([speaker, words]) => plain(speaker + ' ' + words));
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    const found = [];
    const most = wanted.length ? 100 : 8;
    let all = 0;
    for (let i = 0; i < lines.length; ++i) {
      if ((kind.value && lines[i][2] !== kind.value[0]) || (unknown.checked && lines[i][0])) continue;
      if (!wanted.every((word) => folded[i].includes(word))) continue;
      if (++all <= most) found.push(row(lines[i]));
    }
    results.replaceChildren(...found);
    count.textContent = all > most ? `${all} quotations, the first ${most}:` : `${all} quotations`;
  };

  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  kind.addEventListener('change', search);
  unknown.addEventListener('change', search);
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button.speaker');
    if (!button) return;
    input.value = button.dataset.unknown ? '' : button.textContent;
    unknown.checked = Boolean(button.dataset.unknown);
    search();
    input.scrollIntoView({block: 'center'});
    input.focus();
  });
  document.querySelector('.search').hidden = false;
  search();
})();
