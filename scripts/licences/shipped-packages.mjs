import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, license?: string, dev?: boolean }} LockedPackage
 * @typedef {{ name: string, version: string, path: string, licence: string, text: string }} ShippedPackage
 *   `path` below the project's folder, `licence` an SPDX expression or
 *   NOASSERTION, `text` its wording as the package brings it
 */

const nameOf = (/** @type {string} */ path) => path.replace(/^.*node_modules\//, '');

/**
 * A package's licence in its own words, or nothing where it brings none.
 * @param {string} folder
 */
function readLicenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

/** @param {string} folder */
function readLicence(folder) {
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof license === 'string' ? license : 'NOASSERTION';
}

/**
 * The packages whose work reaches the visitor: all that the site depends on when it runs, with what these depend on; the
 * fonts; and what else the bundle was found to contain. Types alone never run.
 * @param {string} root the project's folder, with `node_modules`
 * @param {readonly string[]} [bundled] names of packages in the bundle
 * @returns {readonly ShippedPackage[]} by name, each version once
 */
export function listShippedPackages(root, bundled = []) {
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const isShipped = (/** @type {string} */ path, /** @type {LockedPackage} */ { dev }) =>
    !dev || path.startsWith('node_modules/@fontsource') || bundled.some((name) => path === `node_modules/${name}`);
  const shipped = Object.entries(packages)
    .filter(([path, locked]) => path !== '' && !path.includes('node_modules/@types/') && isShipped(path, locked))
    .map(([path, { version = '' }]) => {
      const folder = join(root, path);
      return { name: nameOf(path), version, path, licence: readLicence(folder), text: readLicenceText(folder) };
    });
  const once = new Map(shipped.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
