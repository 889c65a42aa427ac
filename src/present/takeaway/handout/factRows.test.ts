import { describe, expect, it } from 'vitest';
import { tellIn } from '../../../../test/telling.ts';
import { countStatuses, jointUseOn, presenceOn, statusOn } from '../../../facts/questions.ts';
import { locales } from '../../../facts/types.ts';
import { factRows, latestEvents } from './factRows.ts';

describe.each(locales)('the fact sheets in %s', (locale) => {
  it('say of each crossing what the facts say on the date of the data, with their sources', async () => {
    const telling = await tellIn(locale);
    const { facts, translate } = telling;
    const { asOf } = facts.dataset;
    const known = new Set(facts.sources.map(({ id }) => id));
    const told = facts.crossings.map((crossing) => {
      const rows = factRows(crossing, telling);
      const row = (label: string) => rows.find((candidate) => candidate.label === label)?.told ?? [];
      const { value, span } = statusOn(crossing, asOf);
      const [status] = row(translate('shared.label.status'));
      expect(status?.text.startsWith(translate(`status.${value}`)), crossing.id).toBe(true);
      expect(status?.sources).toEqual(span?.sources);
      expect(row(translate('shared.label.jointUse')).length > 0).toBe(jointUseOn(crossing, asOf) !== undefined);
      expect(row(translate('shared.label.host'))[0]?.text).toBe(translate(`side.${crossing.host.side}`));
      const services = row(translate('takeaway.services'))
        .map(({ text }) => text)
        .join(' ');
      for (const agency of facts.agencies) {
        const { evidence } = presenceOn(crossing, agency.id, asOf);
        const words = `${agency.short} (${translate(`evidence.${evidence}`)})`;
        expect(services.includes(words), `${crossing.id}: ${words}`).toBe(evidence !== 'none');
      }
      for (const { sources } of rows.flatMap((one) => one.told))
        for (const id of sources) expect(known.has(id), id).toBe(true);
      return status?.text.startsWith(translate('status.completed'));
    });
    expect(told.filter(Boolean)).toHaveLength(countStatuses(facts.crossings, asOf).completed);
  });

  it('tell the latest events first, and of a crossing only those that concern it', async () => {
    const telling = await tellIn(locale);
    for (const crossing of [undefined, ...telling.facts.crossings]) {
      const events = latestEvents(telling, crossing);
      expect(events).toHaveLength(5);
      const dates = events.map(({ date }) => date.slice(0, 4));
      expect(dates).toEqual([...dates].sort().reverse());
      for (const event of events)
        expect(!crossing || event.crossings === 'all' || event.crossings.includes(crossing.id)).toBe(true);
    }
  });
});
