import { findCrossing } from '../../facts/questions.ts';
import type { CrossingId } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { AgreementView } from '../../panels/agreement/AgreementView.tsx';
import { CompareView } from '../../panels/compare/CompareView.tsx';
import { InterruptionsView } from '../../panels/interruptions/InterruptionsView.tsx';
import { Search } from '../../panels/search/Search.tsx';
import { UnknownView } from '../../panels/unknown/UnknownView.tsx';
import type { ReadingView } from '../../state/parameters.ts';
import { useFacts, useMode, useSelectedCrossing, useView } from '../../state/store.ts';
import { DateControl } from '../../time/DateControl.tsx';
import { TimeStrip } from '../../time/TimeStrip.tsx';
import { CrossingList } from '../CrossingList.tsx';
import { Footnote } from '../Footnote.tsx';
import { Headline } from '../Headline.tsx';
import { Masthead } from '../Masthead.tsx';
import { PanelView } from '../PanelView.tsx';
import { ReadingLayout } from '../ReadingLayout.tsx';
import { SkipLinks } from '../SkipLinks.tsx';
import { TableLayout } from '../TableLayout.tsx';
import { WaysOn } from '../WaysOn.tsx';
import { CitedSources } from './CitedSources.tsx';
import { Languages } from './Languages.tsx';
import { ServedEmbed } from './ServedEmbed.tsx';
import { ServedMap } from './ServedMap.tsx';
import { StartFailure } from './StartFailure.tsx';

type Addresses = {
  /** The page of a crossing in the same language. */
  readonly addressOf: (crossing: CrossingId) => string;
  /** The page itself, without the frame of somebody else's around it. */
  readonly fullAddress: string;
};

/** The explorer as it is served: both layouts in one document, which the style sheet sets in columns or as a sheet. */
function ServedExplorer({ addressOf }: Pick<Addresses, 'addressOf'>) {
  const translate = useTranslate();
  const crossing = findCrossing(useFacts(), useSelectedCrossing());
  const panel = (
    <div className="column-panel scrolls">
      <PanelView />
      <CitedSources />
    </div>
  );
  return (
    <div className={crossing ? 'columns served served-crossing' : 'columns served'}>
      <SkipLinks />
      <Masthead />
      <main className="column-map phone-map">
        <ServedMap addressOf={addressOf} />
      </main>
      <div className="sheet">
        <div className="sheet-handle" />
        <div className="sheet-body scrolls">
          <div className="served-date">
            <DateControl />
          </div>
          {crossing ? panel : null}
          <section className="column-list scrolls" aria-label={translate('app.glance')}>
            <Headline />
            <Languages />
            <CrossingList />
            <div className="served-search">
              <Search />
            </div>
            <WaysOn isServed />
            <Footnote />
          </section>
          {crossing ? null : panel}
        </div>
      </div>
      <span id="first-picture" hidden />
      <section className="column-timeline" aria-label={translate('panel.timeline')} />
      <div className="row-time">
        <TimeStrip />
      </div>
    </div>
  );
}

function ServedTable() {
  return (
    <div className="served-table">
      <TableLayout
        time={
          <>
            <Languages />
            <CitedSources />
            <div className="row-time">
              <div className="served-wide">
                <TimeStrip />
              </div>
              <div className="served-narrow">
                <DateControl />
              </div>
            </div>
          </>
        }
      />
    </div>
  );
}

const readingPages = {
  agreement: AgreementView,
  interruptions: InterruptionsView,
  compare: CompareView,
  unknown: UnknownView,
} as const;

function ServedReading({ view }: { view: ReadingView }) {
  const View = readingPages[view];
  return (
    <ReadingLayout
      after={
        <>
          <Languages />
          <CitedSources />
        </>
      }
    >
      <View />
    </ReadingLayout>
  );
}

/** What a page says and shows before any script runs, and without one. */
export function ServedPage(addresses: Addresses) {
  const view = useView();
  const isEmbedded = useMode() === 'embed';
  return (
    <>
      {isEmbedded ? (
        <ServedEmbed {...addresses} />
      ) : view === 'map' ? (
        <ServedExplorer {...addresses} />
      ) : view === 'table' ? (
        <ServedTable />
      ) : (
        <ServedReading view={view} />
      )}
      <StartFailure />
    </>
  );
}
