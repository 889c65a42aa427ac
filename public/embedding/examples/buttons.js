import { openFrame } from './frame.js';

const told = document.querySelector('#told');
const year = document.querySelector('#year');
const { send } = openFrame(document.querySelector('iframe'), (type, payload) => {
  if (type === 'ready') told.textContent = 'The map is ready.';
  if (type === 'select')
    told.textContent = payload.crossing ? `Chosen on the map: ${payload.crossing}` : 'All six are shown.';
  if (type === 'error') told.textContent = `The map says: ${payload.message}`;
});

for (const button of document.querySelectorAll('button[data-crossing]'))
  button.addEventListener('click', () => send('setState', { crossing: button.dataset.crossing }));
year.addEventListener('change', () => send('setState', { date: year.value }));
