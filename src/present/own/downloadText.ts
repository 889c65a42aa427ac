/** Of the last file: a browser begins to read it only after this, so it is given up with the next one. */
let lastAddress: string | null = null;

/** Saves a text as a file, as far as the browser lets a page do so. */
export function downloadText(name: string, text: string, type: string): void {
  if (lastAddress) URL.revokeObjectURL(lastAddress);
  lastAddress = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: lastAddress, download: name }).click();
}
