import { useInsertionEffect, useLayoutEffect } from 'react';

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
let areThere = false;

/** Fetches the faces that draw what the page says, once; settles when they are there, or cannot be had. */
export function fetchFaces(): Promise<void> {
  fetched ??= fetchFacesOf(document.body).then(() => {
    areThere = true;
  });
  return fetched;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const setFaces = (extent: 'all' | 'but-lede') => {
  document.documentElement.dataset.faces = extent;
};

/**
 * Sets the page in our faces: where they are there before the app is, with its first picture, so that nothing that
 * stands moves. But for the ledes: these are the largest that is painted, and in the faces of the page that was served
 * they are as large as there, so that a browser counts what was seen first.
 */
export function useFaces(): void {
  // Before anything of the first picture can be measured: it is laid out once, in the faces that it will have.
  useInsertionEffect(() => {
    if (areThere) setFaces('but-lede');
  }, []);
  useLayoutEffect(() => {
    fetchFaces()
      .then(nextFrame)
      .then(nextFrame)
      .then(() => setFaces('all'));
  }, []);
}
