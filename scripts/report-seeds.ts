import { formatFault } from '../src/facts/check/documents.ts';
import { checkSeeds } from '../src/facts/check/seeds.ts';
import { seedsFolder } from './seeds/folder.ts';
import { makeReport } from './seeds/report/report.ts';
import { writeReport } from './seeds/report/write.ts';

/** `npm run seeds:report` says what is weak in the record, what is missing, and what to look after; `--json` as data. */
const { seeds, programmes, faults } = checkSeeds(seedsFolder());
if (seeds) {
  const report = makeReport(seeds, programmes);
  console.log(process.argv.includes('--json') ? JSON.stringify(report, null, 2) : writeReport(report));
} else {
  for (const fault of faults) console.error(formatFault(fault));
  console.error('the report speaks of seeds that are right: first mend these');
  process.exitCode = 1;
}
