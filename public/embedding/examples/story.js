import { openFrame } from './frame.js';

const sections = [...document.querySelectorAll('section')];
let isReady = false;
let shown = sections[0];

const { send } = openFrame(document.querySelector('iframe'), (type) => {
  if (type !== 'ready') return;
  isReady = true;
  show(shown);
});

/** Shows on the map what a section tells of. */
function show(section) {
  shown = section;
  if (isReady) send('setState', { crossing: section.dataset.crossing ?? '', date: section.dataset.date });
}

// The section that crosses the middle of the window.
const observer = new IntersectionObserver(
  (entries) => {
    const entry = entries.find(({ isIntersecting }) => isIntersecting);
    if (entry) show(entry.target);
  },
  { rootMargin: '-50% 0px -50% 0px' },
);
for (const section of sections) observer.observe(section);
