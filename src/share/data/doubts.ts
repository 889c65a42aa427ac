import { placeOfProgramme } from '../../facts/programmeParts.ts';
import type { ProgrammeSeeds } from '../../facts/programmeSchema.ts';
import type { Seeds } from '../../facts/schema.ts';
import type { Dataset } from './datasetSchema.ts';
import { spreadText } from './texts.ts';

/** The disputes and gaps of crossings, agreement, EULEX and programmes, each with what it is about. */
export function listDoubts(
  { crossings, agreement, eulex }: Seeds,
  { programmes }: ProgrammeSeeds,
): Pick<Dataset, 'disputes' | 'unknowns'> {
  const subjects = [
    ...crossings.map(({ id, disputed, unknown }) => ({ subject: id, place: id, disputed, unknown })),
    { subject: 'agreement', place: 'agreement', ...agreement },
    { subject: 'eulex', place: 'eulex', ...eulex },
    ...programmes.map(({ id, disputed, unknown }) => ({
      subject: id,
      place: placeOfProgramme(id),
      disputed,
      unknown,
    })),
  ];
  return {
    disputes: subjects.flatMap(({ subject, place, disputed }) =>
      disputed.map(({ id, about, question, versions }) => ({
        id: `${place}/disputed/${id}`,
        subject,
        about,
        question: spreadText(question),
        versions: versions.map(({ text, sources }) => ({ text: spreadText(text), sources })),
      })),
    ),
    unknowns: subjects.flatMap(({ subject, place, unknown }) =>
      unknown.map(({ id, text }) => ({ id: `${place}/unknown/${id}`, subject, text: spreadText(text) })),
    ),
  };
}
