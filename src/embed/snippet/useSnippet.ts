import { useState } from 'react';
import type { Locale } from '../../facts/types.ts';
import { type Choices, defaultChoices } from '../../state/parameters.ts';
import { readChoices } from '../../state/store.ts';
import { type Form, heightBefore, type Snippet } from './writeSnippet.ts';

/** How the size is chosen: as wide as there is room, fixed, or as high as the content. */
export const sizings = ['responsive', 'fixed', 'content'] as const;
export type Sizing = (typeof sizings)[number];

/** All that the dialog asks. */
export type Asked = {
  readonly choices: Choices;
  readonly sizing: Sizing;
  readonly width: number;
  readonly height: number;
  readonly isSandboxed: boolean;
  readonly form: Form;
};

/** What one would put into one's page: what the map shows now, its own view of the map aside. */
const startWith = (lang: Locale): Asked => {
  const { crossing, panel, date, theme, layers } = readChoices();
  return {
    choices: { ...defaultChoices, lang, crossing, panel, date, theme, layers },
    sizing: 'responsive',
    width: 640,
    height: heightBefore,
    isSandboxed: false,
    form: 'iframe',
  };
};

/** What is asked for, as the codes and the preview need it. */
export function toSnippet({ choices, sizing, width, height, isSandboxed }: Asked): Snippet {
  const size = {
    width: sizing === 'fixed' ? width : null,
    height: sizing === 'content' ? null : height,
  };
  return { choices, size, isSandboxed };
}

/** The state of the dialog: begins with what the map shows. */
export function useSnippet(lang: Locale) {
  const [asked, setAsked] = useState(() => startWith(lang));
  const ask = (change: Partial<Asked>) => setAsked((before) => ({ ...before, ...change }));
  const choose = (change: Partial<Choices>) =>
    setAsked((before) => ({ ...before, choices: { ...before.choices, ...change } }));
  return { asked, ask, choose };
}
