/**
 * The only place that keeps anything in the visitor’s browser. Where the browser forbids it (an opaque origin, a full
 * or switched-off store) nothing is kept, and nothing breaks.
 */

/** What is kept under a key; null where nothing is, or nothing may be. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key; whether that worked. */
export function writeKept(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function removeKept(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be reached is not kept either.
  }
}
