import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listShippedPackages } from './licences/shipped-packages.mjs';

/**
 * @typedef {{ 'bom-ref': string, name: string, version: string, scope?: string, type: string, purl: string,
 *   externalReferences?: unknown[], properties?: { name: string, value: string }[] }} Component
 * @typedef {{ specVersion: string, serialNumber?: string, metadata: { timestamp?: string, tools?: unknown,
 *   lifecycles?: unknown, component: Component }, components: Component[],
 *   dependencies: { ref: string, dependsOn: string[] }[] }} BillOfMaterials CycloneDX, as npm writes it
 */

/**
 * What npm reads out of the lockfile, of every package.
 * @param {string} root
 * @returns {BillOfMaterials}
 */
function readNpmsBill(root) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20, shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Whether a package is only needed to build is no longer true of those that have reached the site. */
const isOfDevelopment = (/** @type {{ name: string }} */ { name }) => name === 'cdx:npm:package:development';

/**
 * The bill of materials of the built site, in CycloneDX: the packages that reach the visitor, and nothing that changes
 * from one build to the next (the time, a serial number, the machine's npm and where it fetches from).
 * @param {string} root the project's folder, with `node_modules`
 * @param {readonly string[]} [bundled] names of packages in the bundle
 */
export function makeSbom(root, bundled) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { serialNumber, metadata, components, dependencies, ...bill } = readNpmsBill(root);
  const { timestamp, tools, lifecycles, ...described } = metadata;
  const shipped = new Set(listShippedPackages(root, bundled).map((one) => `${one.name}@${one.version}`));
  const isShipped = (/** @type {string} */ ref) => shipped.has(ref);
  const self = `${name}@${version}`;
  return {
    ...bill,
    metadata: { ...described, component: { ...described.component, name } },
    components: components
      .filter((component) => isShipped(component['bom-ref']))
      .map(({ externalReferences, properties = [], ...component }) => ({
        ...component,
        scope: 'required',
        properties: properties.filter((property) => !isOfDevelopment(property)),
      })),
    dependencies: dependencies
      .filter(({ ref }) => ref === self || isShipped(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isShipped) })),
  };
}
