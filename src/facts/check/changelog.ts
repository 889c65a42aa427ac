import type { Changelog, RecordedChange } from '../changelogSchema.ts';
import { listFactIds, listProgrammeFactIds } from '../factIds.ts';
import type { ProgrammeSeeds } from '../programmeSchema.ts';
import type { Seeds } from '../schema.ts';
import type { Path } from './documents.ts';
import { suggest } from './nearest.ts';
import type { SeedFault } from './reasons.ts';

/** Versions by their numbers: below 0 where `a` is the older. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const apart = left?.findIndex((number, index) => number !== right?.[index]) ?? -1;
  return apart < 0 ? 0 : (left?.[apart] ?? 0) - (right?.[apart] ?? 0);
}

/** The newest version is that of the data, and none stands out of its order. */
function findOrderFaults({ releases }: Changelog, { version, asOf }: Seeds['dataset']): readonly SeedFault[] {
  return releases.flatMap((release, index): readonly SeedFault[] => {
    const newer = releases[index - 1];
    const path = ['releases', index];
    if (!newer && release.version !== version)
      return [
        {
          path: [...path, 'version'],
          reason: `the data are version ${version} (dataset.yaml), but the first entry here is ${release.version}: say above it what has changed`,
        },
      ];
    if (!newer && release.date < asOf)
      return [
        {
          path: [...path, 'date'],
          reason: `${release.date} lies before the date of the data, ${asOf}: a version comes out on that day or later`,
        },
      ];
    if (newer && (compareVersions(release.version, newer.version) >= 0 || release.date > newer.date))
      return [
        {
          path: [...path, 'version'],
          reason: `the newest stands first: ${release.version} is not older than ${newer.version}`,
        },
      ];
    return [];
  });
}

/** What each kind of change has: before, after. */
const sidesOf: Readonly<Record<RecordedChange['kind'], readonly [old: boolean, after: boolean]>> = {
  added: [false, true],
  changed: [true, true],
  corrected: [true, true],
  removed: [true, false],
};

function findSideFaults(change: RecordedChange, path: Path): readonly SeedFault[] {
  const [hasOld, hasNew] = sidesOf[change.kind];
  const expect = (name: 'old' | 'new', isExpected: boolean): readonly SeedFault[] =>
    (change[name] !== null) === isExpected
      ? []
      : [
          {
            path: [...path, name],
            reason: `${name}: what was ${change.kind} has ${isExpected ? 'a value here' : 'none here: write null'}`,
          },
        ];
  return [...expect('old', hasOld), ...expect('new', hasNew)];
}

/** What only the whole of the seeds can tell of the changelog: versions, and whether the facts are there. */
export function findChangelogFaults(
  changelog: Changelog,
  seeds: Seeds,
  programmes: ProgrammeSeeds,
): readonly SeedFault[] {
  const facts = new Set([...listFactIds(seeds), ...listProgrammeFactIds(programmes)]);
  const gone = new Set<string>();
  const changes = changelog.releases.flatMap(({ changes }, release) => {
    for (const { kind, fact } of changes) if (kind === 'removed') gone.add(fact);
    return changes.flatMap((change, index): readonly SeedFault[] => {
      const path = ['releases', release, 'changes', index];
      const { fact } = change;
      const isKnown = facts.has(fact) || gone.has(fact);
      const advice = suggest(
        fact,
        facts,
        'ids look like merdare/status/2020-10: the file, the list, the day it begins',
      );
      const unknown = isKnown ? [] : [{ path: [...path, 'fact'], reason: `no fact has the id "${fact}"${advice}` }];
      return [...unknown, ...findSideFaults(change, path)];
    });
  });
  return [...findOrderFaults(changelog, seeds.dataset), ...changes];
}
