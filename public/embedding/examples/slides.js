import { openFrame } from './frame.js';

const slides = [...document.querySelectorAll('section')];
const deck = document.querySelector('main');
const forward = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const back = ['ArrowLeft', 'ArrowUp', 'PageUp'];
let place = 0;

/** Turns to the next or the previous slide, if there is one. */
function turn(step) {
  const next = Math.min(slides.length - 1, Math.max(0, place + step));
  if (next === place) return;
  slides[place].hidden = true;
  slides[next].hidden = false;
  place = next;
  deck.focus({ preventScroll: true });
}

function follow(key) {
  if (forward.includes(key)) turn(1);
  if (back.includes(key)) turn(-1);
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.('a, button, input')) return;
  if (forward.includes(event.key) || back.includes(event.key)) event.preventDefault();
  follow(event.key);
});

// The map lets go of the keys on Esc, and of those that lead beyond its first and its last step.
for (const frame of document.querySelectorAll('iframe[data-src]'))
  openFrame(frame, (type, payload) => {
    if (type !== 'release') return;
    deck.focus({ preventScroll: true });
    follow(payload.key);
  });
deck.focus({ preventScroll: true });
