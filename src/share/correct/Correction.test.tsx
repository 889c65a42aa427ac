import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { smallRecord } from '../../../test/fixtures/smallRecord.ts';
import { renderWithFacts } from '../../../test/render.tsx';
import { loadFacts, loadProgrammes } from '../../facts/load.ts';
import { activateLocale, loadMessages, translate } from '../../i18n/translate.tsx';
import { knownPresence } from '../../panels/agencies/knownPresence.ts';
import { knownOfPoints } from '../../panels/agreement/knownOfPoints.tsx';
import { knownOfEulex } from '../../panels/eulex/knownOfEulex.ts';
import { knownOfChronicle } from '../../panels/interruptions/knownOfChronicle.tsx';
import { Layers } from '../../panels/layers/Layers.tsx';
import { knownOfAgreement, knownOfCrossing } from '../../panels/overview/knownFacts.tsx';
import { HowDoWeKnow } from '../../panels/shared/HowDoWeKnow.tsx';
import { knownOfTimeline } from '../../panels/timeline/knownFacts.ts';
import { actions } from '../../state/store.ts';
import { CorrectionDialog } from './CorrectionDialog.tsx';
import { findDoubted, writeCorrection } from './writeCorrection.ts';

const status = smallRecord.crossings[0]?.status[1];
if (!status) throw new Error('the small record has changed');
const doubted = { sources: status.sources };

async function open(facts = smallRecord) {
  const rendered = await renderWithFacts(<CorrectionDialog />, { facts });
  act(() => actions.statementDoubted(doubted));
  return rendered;
}

describe('the message of a correction', () => {
  beforeAll(async () => {
    await activateLocale('en');
    await loadMessages('record');
  });

  it('names the statement, its value, its sources, where it was seen and the version', () => {
    const telling = { facts: smallRecord, locale: 'en', translate, address: 'https://map.example/en/?x' } as const;
    const { subject, body } = writeCorrection(doubted, telling);
    expect(subject).toBe('Correction: north/status/2020');
    expect(body.split('\n').slice(0, 9)).toEqual([
      'Statement: north/status/2020',
      'About: Ime / Emri, Status',
      `It says: ${translate('status.interim')}`,
      'From: 2020',
      'Sources:',
      '- old, A, 5 May 2020, https://a.example/1',
      '- older, B, 2024',
      'Seen at: https://map.example/en/?x',
      'Data: version 2026.6.1, 1 June 2026',
    ]);
  });

  it('carries the footnote, since the words may carry its asterisk', async () => {
    const facts = await loadFacts('en');
    const sources = facts.crossings[0]?.host.sources ?? [];
    const { body } = writeCorrection({ sources }, { facts, locale: 'en', translate, address: '' });
    expect(body.endsWith(facts.dataset.footnote)).toBe(true);
  });

  it('knows every statement that any panel asks about', async () => {
    const facts = await loadFacts('sq');
    const { crossings, agencies, agreement, dataset, events } = facts;
    const known = [
      ...crossings.flatMap((crossing) => [
        ...knownOfCrossing(crossing, dataset.asOf, translate),
        ...knownOfEulex(facts, crossing, dataset.asOf, translate),
      ]),
      ...knownOfAgreement(agreement, [agreement.agreement, agreement.protocol], dataset.asOf, translate),
      ...knownPresence(crossings, agencies, dataset.asOf, 'sq'),
      ...knownOfTimeline(facts, crossings, events, { locale: 'sq', translate }),
      ...knownOfPoints(facts, dataset.asOf, 'sq'),
      ...knownOfPoints(facts, '2012-12-10', 'sq'),
      ...knownOfChronicle(crossings, events, { locale: 'sq', translate }),
    ];
    expect(known.length).toBeGreaterThan(300);
    expect(known.filter((fact) => !findDoubted(facts, fact)).map(({ key }) => key)).toEqual([]);
  });
});

it('knows a statement about an arrangement around the crossings, too', async () => {
  const { user } = await renderWithFacts(
    <>
      <Layers />
      <CorrectionDialog />
    </>,
    { choices: { layers: ['iom-2009'] } },
  );
  const record = within(await screen.findByRole('article'));
  await user.click(record.getByText('How do we know?'));
  await user.click((await record.findAllByRole('button', { name: 'Suggest a correction' }))[0] as HTMLElement);
  const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The message' });
  const { lede } = (await loadProgrammes('en')).programmes.find(({ id }) => id === 'iom-2009') ?? {};
  expect(message.value.split('\n').slice(0, 3)).toEqual([
    'Statement: programmes/iom-2009/lede',
    'About: Summary',
    `It says: ${lede?.text}`,
  ]);
});

describe('the dialog', () => {
  it('copies the message with one press', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Copy the message' }));
    const message = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The message' }).value;
    expect(message).toContain('Statement: north/status/2020\n');
    expect(await navigator.clipboard.readText()).toBe(message);
    expect(await screen.findByText('Copied.')).toBeVisible();
  });

  it('selects the message where copying is forbidden', async () => {
    const { user } = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy the message' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The message' });
    expect(field.selectionEnd).toBe(field.value.length);
    expect(await screen.findByText(/does not allow copying/)).toBeVisible();
  });

  it('sends it only where the record says where to', async () => {
    await open();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('begins an e-mail and opens a form where the record names them', async () => {
    const corrections = { email: 'desk@map.example', form: 'https://forge.example/new' };
    await open({ ...smallRecord, dataset: { ...smallRecord.dataset, corrections } });
    const mail = screen.getByRole('link', { name: 'Write an e-mail' }).getAttribute('href') ?? '';
    expect(mail).toMatch(/^mailto:desk@map\.example\?subject=Correction%3A%20north%2Fstatus%2F2020&body=Statement/);
    expect(screen.getByRole('link', { name: 'Open the form at forge.example' })).toHaveAttribute(
      'href',
      corrections.form,
    );
  });

  it('is gone when it is closed', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

it('opens from any statement under "How do we know?"', async () => {
  const known = [{ key: 'a', label: 'Status', sources: doubted.sources }];
  const { user } = await renderWithFacts(
    <>
      <HowDoWeKnow facts={known} />
      <CorrectionDialog />
    </>,
    { facts: smallRecord },
  );
  await user.click(screen.getByText('How do we know?'));
  const button = await screen.findByRole('button', { name: 'Suggest a correction' });
  expect(button).toHaveAccessibleDescription('Status');
  await user.click(button);
  expect(screen.getByRole('dialog', { name: 'Suggest a correction' })).toBeVisible();
});
