/** Puts a text on the clipboard; false where the browser does not let the page: no secure context, or not allowed. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
