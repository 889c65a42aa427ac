/** The faces in which paper is set: what is not seen on screen fetches no fonts by itself. */
const faces = ['1rem "Source Sans 3"', '600 1rem "Source Sans 3"', '600 1rem "Source Serif 4"'];

async function loadFonts(text: string): Promise<void> {
  // jsdom has no fonts.
  if (!('fonts' in document)) return;
  const characters = [...new Set(text)].join('');
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, characters)));
}

/** Opens the browser’s window for printing on the handout that stands in the page. Rejects where it has no maps yet. */
export async function printHandout(): Promise<void> {
  const handout = document.querySelector('[data-handout]');
  const maps = [...(handout?.querySelectorAll('[data-printed-map]') ?? [])];
  if (!handout || maps.some((map) => !map.querySelector('svg'))) throw new Error('There is no map to be printed.');
  await loadFonts(handout.textContent ?? '');
  window.print();
}
