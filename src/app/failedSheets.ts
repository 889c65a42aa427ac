const failed = new Set<HTMLLinkElement>();

/** Notes every style sheet that cannot be had from now on; what imports it will not ask for it again. */
export function noteFailedSheets(): void {
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
  };
  document.addEventListener('error', note, { capture: true });
}

function renewSheet(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = link.cloneNode() as HTMLLinkElement;
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`The style sheet ${link.href} could not be fetched.`)));
    failed.delete(link);
    link.replaceWith(again);
  });
}

/** Asks again for the style sheets that could not be had. Rejects where one still cannot. */
export async function renewFailedSheets(): Promise<void> {
  await Promise.all([...failed].map(renewSheet));
}
