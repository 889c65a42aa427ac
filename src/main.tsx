import 'virtual:tokens.css';
import 'virtual:fonts.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { activateInterface, chooseLocale } from './app/language.ts';
import { TranslationProvider } from './i18n/translate.tsx';
import { synchroniseUrl } from './state/history.ts';

const { dataset, crossings } = await activateInterface(
  chooseLocale(new URLSearchParams(location.search).get('lang'), navigator.languages),
);
synchroniseUrl({ crossings: crossings.map(({ id }) => id), firstDay: dataset.from, lastDay: dataset.asOf });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <TranslationProvider>
        <App />
      </TranslationProvider>
    </StrictMode>,
  );
}
