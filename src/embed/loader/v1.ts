import { makeMapElement } from './mapElement.ts';

const name = 'six-crossings-map';
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  // Loaded as a module, it has to look for itself.
  document.querySelector<HTMLScriptElement>('script[src*="embed/v1.js"]');

// A second copy leaves it to the first.
if (script?.src && !customElements.get(name))
  customElements.define(name, makeMapElement(new URL('.', script.src).href));
