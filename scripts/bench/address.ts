import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The English page of a built site: at an address of its own where it was rendered at build. */
export function addressIn(site: string, address: string): string {
  return existsSync(join(site, 'en/index.html')) ? `${address}en/` : `${address}?lang=en`;
}
