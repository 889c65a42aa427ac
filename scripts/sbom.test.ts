import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './build.mjs';
import { makeSbom } from './sbom.mjs';

type Sbom = ReturnType<typeof makeSbom>;
let sbom: Sbom;

beforeAll(() => {
  sbom = makeSbom(root, ['valibot']);
});

describe('the bill of materials', () => {
  test('is CycloneDX to the letter', async () => {
    const validator = new Validation.JsonStrictValidator(sbom.specVersion as Spec.Version);
    expect(await validator.validate(JSON.stringify(sbom))).toBeNull();
    expect(await validator.validate(JSON.stringify({ ...sbom, components: [{ name: 'nameless' }] }))).not.toBeNull();
  });

  test('names what runs, what lies in the bundle and the fonts, and nothing that only builds', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const names = sbom.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).toEqual(expect.arrayContaining(['valibot', '@fontsource-variable/source-sans-3', 'scheduler']));
    for (const name of ['vite', 'vitest', 'typescript', '@playwright/test']) expect(names).not.toContain(name);
    expect(sbom.metadata.component).toMatchObject({ name: 'six-crossings', type: 'application' });
  });

  test('refers to nothing that it does not name', () => {
    const refs = new Set([sbom.metadata.component['bom-ref'], ...sbom.components.map((one) => one['bom-ref'])]);
    const unknown = sbom.dependencies
      .flatMap(({ ref, dependsOn }) => [ref, ...dependsOn])
      .filter((ref) => !refs.has(ref));
    expect(unknown).toEqual([]);
    expect(sbom.dependencies.find(({ ref }) => ref.startsWith('react-dom@'))?.dependsOn).toHaveLength(2);
  });

  test('is the same on every machine at every time', () => {
    expect(makeSbom(root, ['valibot'])).toEqual(sbom);
    expect(JSON.stringify(sbom)).not.toMatch(/timestamp|serialNumber|"tools"|distribution/);
  });
});
