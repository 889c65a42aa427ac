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

/** Whose fetch has failed for want of a sheet, by the sheet's address. */
const wanting = new Map<string, Set<object>>();

/** Remembers that it was for want of a sheet, where it was, that what `load` fetches could not be had. */
export function blameSheet(error: unknown, load: object): void {
  const address = /Unable to preload CSS for (\S+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (address) wanting.set(address, (wanting.get(address) ?? new Set()).add(load));
}

/** A sheet that nobody is known to want may be wanted by all. */
function isWantedBy(load: object, { href }: HTMLLinkElement): boolean {
  const owners = [...wanting].filter(([address]) => href.endsWith(address)).flatMap(([, loads]) => [...loads]);
  return owners.length === 0 || owners.includes(load);
}

/** Asks again for the style sheets that `load` wants and that could not be had. Rejects where one still cannot. */
export async function renewFailedSheets(load: object): Promise<void> {
  await Promise.all([...failed].filter((link) => isWantedBy(load, link)).map(renewSheet));
}
