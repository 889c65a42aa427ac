import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { readChoices } from '../../state/store.ts';
import { Disclosure } from './Disclosure.tsx';
import { HowDoWeKnow } from './HowDoWeKnow.tsx';
import { NobodyHasPublished } from './NobodyHasPublished.tsx';
import { RecordList, RecordRow } from './RecordList.tsx';
import { Lede, Said } from './Said.tsx';
import { SourcesDiffer } from './SourcesDiffer.tsx';

const references = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('.reference')].map(({ dataset }) => dataset.source);

describe('a record', () => {
  it('is a definition list of labels and statements, each with its references in the order of their numbers', async () => {
    const { container } = await renderWithFacts(
      <RecordList>
        <RecordRow label="Hosted by">
          <Said sources={['page-agreement', 'eulex-2020-11-30']} note="Near Kosovo*" aside="since 2012">
            Both sides
          </Said>
        </RecordRow>
      </RecordList>,
    );
    expect(screen.getByRole('term')).toHaveTextContent('Hosted by');
    expect(screen.getByRole('definition')).toHaveTextContent(/^Both sides.*since 2012Near Kosovo\*$/);
    expect(references(container)).toEqual(['eulex-2020-11-30', 'page-agreement']);
    expect(screen.getByRole('link', { name: 'footnote on the name' })).toHaveAttribute('href', '#footnote-status');
  });

  it('leads from the lede to its source', async () => {
    const { user } = await renderWithFacts(<Lede sources={['page-agreement']}>One sentence.</Lede>);
    await user.click(screen.getByRole('button', { name: /^Source \d+: / }));
    expect(readChoices().panel).toBe('sources');
  });
});

describe('SourcesDiffer', () => {
  const disputes = [
    {
      id: 'cost',
      about: 'funding',
      question: 'What did it cost?',
      versions: [
        { text: 'Four', sources: ['page-agreement'] },
        { text: 'Six', sources: ['eulex-2020-11-30'] },
      ],
    },
  ] as const;

  it.each([
    ['en', 'Sources differ'],
    ['sq', 'Burimet nuk pajtohen'],
    ['sr-Cyrl', 'Извори се разилазе'],
  ] as const)('gives question and versions equal standing, in %s', async (locale, name) => {
    const { container } = await renderWithFacts(<SourcesDiffer disputes={disputes} />, { locale });
    const region = within(screen.getByRole('region', { name }));
    expect(region.getByRole('heading', { level: 4 })).toHaveTextContent('What did it cost?');
    expect(region.getAllByRole('listitem').map((item) => item.firstChild?.firstChild?.textContent)).toEqual([
      'Four',
      'Six',
    ]);
    expect(references(container)).toEqual(['page-agreement', 'eulex-2020-11-30']);
  });

  it('is silent where nothing is disputed', async () => {
    const { container } = await renderWithFacts(<SourcesDiffer disputes={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('NobodyHasPublished', () => {
  it('lists the gaps', async () => {
    await renderWithFacts(<NobodyHasPublished gaps={[{ id: 'hours', text: 'The opening hours.' }]} />);
    const region = within(screen.getByRole('region', { name: 'What nobody has published' }));
    expect(region.getByRole('listitem')).toHaveTextContent('The opening hours.');
  });

  it('is silent where there is none', async () => {
    const { container } = await renderWithFacts(<NobodyHasPublished gaps={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('Disclosure', () => {
  it('makes its content only once it is opened, and keeps it', async () => {
    const content = vi.fn(() => 'the rest');
    const { user } = await renderWithFacts(<Disclosure summary="More">{content}</Disclosure>);
    expect(content).not.toHaveBeenCalled();
    await user.click(screen.getByText('More'));
    expect(await screen.findByText('the rest')).toBeVisible();
    await user.click(screen.getByText('More'));
    expect(screen.getByText('the rest')).toBeInTheDocument();
  });
});

describe('HowDoWeKnow', () => {
  const fact = {
    key: 'status',
    label: 'Status',
    evidence: 'inferred',
    confidence: 'low',
    sources: ['eulex-2020-11-30'],
  } as const;

  it.each([
    ['en', 'How do we know?', 'Statusfollows from the mandateweakly attested', /EULEX, 30 November 2020$/],
    ['sr-Cyrl', 'Како то знамо?', 'Statusпроистиче из надлежностислабо посведочено', /EULEX, 30\. новембра 2020\.$/],
  ] as const)('says evidence, confidence, publisher and date, in %s', async (locale, summary, words, source) => {
    const { user } = await renderWithFacts(<HowDoWeKnow facts={[fact]} />, { locale });
    await user.click(screen.getByText(summary));
    expect(await screen.findByRole('term')).toHaveTextContent(words);
    const button = screen.getByRole('button', { name: source });
    expect(button).toHaveAttribute('data-source', 'eulex-2020-11-30');
    await user.click(button);
    expect(readChoices().panel).toBe('sources');
  });

  it('is silent where no fact is shown', async () => {
    const { container } = await renderWithFacts(<HowDoWeKnow facts={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
