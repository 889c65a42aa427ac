import { useEffect } from 'react';

const families = ['1rem "Source Sans 3"', '1rem "Source Serif 4"'];

/** Heeds the sheet that names our faces; settles when it is there, or cannot be had. */
async function heedSheet(): Promise<void> {
  const sheet = document.querySelector<HTMLLinkElement>('link#faces');
  if (!sheet) return;
  sheet.media = 'all';
  if (sheet.sheet) return;
  await new Promise((settle) => {
    sheet.addEventListener('load', settle);
    sheet.addEventListener('error', settle);
  });
}

async function fetchFacesOf(page: HTMLElement): Promise<void> {
  // jsdom has no fonts.
  if (!('fonts' in document)) return;
  await heedSheet();
  // Not of all that is hidden in menus: there every language has its own letters.
  const text = [...page.querySelectorAll('p, h1, h2, h3')].map(({ textContent }) => textContent);
  const characters = [...new Set(text.join(''))].join('');
  await Promise.allSettled(families.map((family) => document.fonts.load(family, characters)));
}

let fetched: Promise<void> | undefined;

/** Fetches the faces that draw what the page says, once; settles when they are there, or cannot be had. */
export function fetchFaces(): Promise<void> {
  fetched ??= fetchFacesOf(document.body);
  return fetched;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Sets the page in our faces, all of it at once, when they have come and the app has been painted. Until then it stands
 * in faces of the same measures: the paragraph that was served is then as large as the app's, and counts as painted.
 */
async function setFaces(): Promise<void> {
  await fetchFaces();
  await nextFrame();
  await nextFrame();
  document.documentElement.dataset.faces = '';
}

export function useFaces(): void {
  useEffect(() => void setFaces(), []);
}
