import 'virtual:tokens.css';
import 'virtual:fonts.css';
import './ui/base.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { fetchFaces } from './app/faces.ts';
import { activateInterface, chooseLocale } from './app/language.ts';
import { prepareFirstPart } from './app/lazyParts.ts';
import { keepIconInPlace, readPathLanguage, siteRoot } from './app/siteRoot.ts';
import { TranslationProvider } from './i18n/translate.tsx';
import { readSearch, synchroniseUrl } from './state/history.ts';
import { knownFrom } from './state/knownFrom.ts';
import { readChoices } from './state/store.ts';

/** Milliseconds, from when all else is there. */
const patienceForFaces = 500;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function start() {
  fetchFaces();
  const site = siteRoot ?? new URL('./', location.href);
  const asked = new URLSearchParams(readSearch()).get('lang') || readPathLanguage(location.pathname, site);
  const facts = await activateInterface(chooseLocale(asked, navigator.languages));
  keepIconInPlace();
  synchroniseUrl(knownFrom(facts), site);
  // What the page is to show first must not come a moment after the rest; faces that come later move what stands.
  await Promise.all([prepareFirstPart(readChoices()), Promise.race([fetchFaces(), wait(patienceForFaces)])]);

  const root = document.getElementById('root');
  if (root) {
    const shown = createRoot(root);
    // In slices, between which the page that was served can be scrolled, read and left.
    startTransition(() =>
      shown.render(
        <StrictMode>
          <TranslationProvider>
            <App />
          </TranslationProvider>
        </StrictMode>,
      ),
    );
  }
}

// What listens for it says so on the page that was served, which stays.
start().catch(reportError);
