/** Saves a text as a file, as far as the browser lets a page do so. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Not at once: a browser begins to read it only afterwards.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
