import type { ProgrammeSeeds } from '../../../src/facts/programmeSchema.ts';
import { coverageOf } from '../../../src/facts/report/coverage.ts';
import { listLinks, listUncited } from '../../../src/facts/report/links.ts';
import { listDisputes, listGaps } from '../../../src/facts/report/open.ts';
import type { Statement } from '../../../src/facts/report/statement.ts';
import { listStatements } from '../../../src/facts/report/statements.ts';
import { symmetryOf } from '../../../src/facts/report/symmetry.ts';
import { listInferred, listOld, listOnOneSource } from '../../../src/facts/report/weak.ts';
import { resolveFacts, resolveProgrammes } from '../../../src/facts/resolve.ts';
import type { Seeds } from '../../../src/facts/schema.ts';
import { authoredLanguages } from '../../../src/facts/types.ts';

const localeOf = { en: 'en', sq: 'sq', sr: 'sr-Cyrl' } as const;

const tell = ({ id, words, sources }: Statement) => ({
  id,
  says: 'text' in words ? words.text : 'names' in words ? `${words.names.sq} / ${words.names.sr}` : words.value,
  sources,
});

/** Everything that `npm run seeds:report` says, as data; texts are in English, words are counted in each language. */
export function makeReport(seeds: Seeds, programmeSeeds: ProgrammeSeeds) {
  const facts = resolveFacts(seeds, 'en');
  const { programmes } = resolveProgrammes(programmeSeeds, 'en');
  const rooms = symmetryOf(facts, programmes);
  return {
    asOf: facts.dataset.asOf,
    version: facts.dataset.version,
    statements: listStatements(facts, programmes).length,
    crossings: facts.crossings.map(({ id }) => id),
    coverage: coverageOf(facts).map(({ field, at }) => ({ field, at: Object.fromEntries(at) })),
    onOneSource: listOnOneSource(facts, programmes).map(tell),
    inferred: listInferred(facts).map(tell),
    old: listOld(facts, { programmes }).map((one) => ({ ...tell(one), lastSaid: one.lastSaid })),
    disputes: listDisputes(facts, programmes).map(({ id, question, versions }) => ({
      id,
      question,
      versions: versions.length,
    })),
    gaps: listGaps(facts, programmes).map(({ id, text }) => ({ id, text })),
    symmetry: [...rooms].map(([side, room]) => ({
      side,
      ...room,
      words: Object.fromEntries(
        authoredLanguages.map((language) => [
          language,
          symmetryOf(resolveFacts(seeds, localeOf[language])).get(side)?.words ?? 0,
        ]),
      ),
    })),
    uncited: listUncited(facts, programmes),
    links: listLinks(facts),
  };
}

export type Report = ReturnType<typeof makeReport>;
