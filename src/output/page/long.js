// The cards of a long article: most wait as text, in packs, which are opened when they come into sight or a card in them
// is asked for.
'use strict';
const hold_cards = (quotes, take_in) => {
  const size = 50;
  const texts = document.getElementById('more').textContent.split('\n').slice(1, -1);
  const first = quotes.length - texts.length;
  const places = [];  // of the packs; nothing where one is open
  const open = (index) => {
    const place = places[index];
    if (!place) return;
    places[index] = null;
    const made = document.createElement('template');
    made.innerHTML = texts.slice(index * size, (index + 1) * size).join('');
    for (const card of made.content.children) take_in(card);
    place.replaceWith(made.content);
  };
  const refit = () => places.forEach((place, index) => {
    if (!place) return;
    const from = first + index * size;
    const rows = quotes.slice(from, from + size).filter((quote) => !quote.hidden).length;
    place.hidden = !rows;
    place.style.height = `${rows * 7.5}rem`;
  });
  const sight = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) open(places.indexOf(entry.target));
  });
  for (let at = 0; at < texts.length; at += size) {
    const place = document.createElement('li');
    places.push(place);
    sight.observe(place);
  }
  refit();
  document.getElementById('cards').append(...places);
  addEventListener('beforeprint', () => places.forEach((_, index) => open(index)));
  return {open: (number) => open(Math.floor((number - 1 - first) / size)), fit: refit};
};
