// Going from one thing to the next with keys: n and p focus the next and the previous element of the list.
'use strict';
const step_through = (list) => document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input:not([type=checkbox]), select')) return;
  const step = {n: 1, p: -1}[event.key];
  if (!step) return;
  const stops = list();
  const at = stops.indexOf(document.activeElement);
  const next = stops[at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step];
  if (next) next.focus();
});
