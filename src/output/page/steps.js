// Going from one thing to the next with keys: n and p focus what next(element in focus, 1 or -1) gives.
'use strict';
const step_through = (next) => document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input:not([type=checkbox]), select')) return;
  const step = {n: 1, p: -1}[event.key];
  if (step) next(document.activeElement, step)?.focus();
});
