import { setupI18n } from '@lingui/core';
import { I18nProvider, Trans, useLingui } from '@lingui/react';
import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '../facts/types.ts';
import type { MessageId, MessageValues } from './messages.ts';
import { type Tokens, type Values, writeMessage } from './writeMessage.ts';

const catalogueLoaders = {
  en: () => import('virtual:catalogue/en'),
  sq: () => import('virtual:catalogue/sq'),
  'sr-Latn': () => import('virtual:catalogue/sr-Latn'),
  'sr-Cyrl': () => import('virtual:catalogue/sr-Cyrl'),
};

/** The messages that are fetched with what they belong to; scripts/vite-catalogues.ts says which those are. */
const laterLoaders = {
  panels: {
    en: () => import('virtual:catalogue/panels/en'),
    sq: () => import('virtual:catalogue/panels/sq'),
    'sr-Latn': () => import('virtual:catalogue/panels/sr-Latn'),
    'sr-Cyrl': () => import('virtual:catalogue/panels/sr-Cyrl'),
  },
  talk: {
    en: () => import('virtual:catalogue/talk/en'),
    sq: () => import('virtual:catalogue/talk/sq'),
    'sr-Latn': () => import('virtual:catalogue/talk/sr-Latn'),
    'sr-Cyrl': () => import('virtual:catalogue/talk/sr-Cyrl'),
  },
  embed: {
    en: () => import('virtual:catalogue/embed/en'),
    sq: () => import('virtual:catalogue/embed/sq'),
    'sr-Latn': () => import('virtual:catalogue/embed/sr-Latn'),
    'sr-Cyrl': () => import('virtual:catalogue/embed/sr-Cyrl'),
  },
  record: {
    en: () => import('virtual:catalogue/record/en'),
    sq: () => import('virtual:catalogue/record/sq'),
    'sr-Latn': () => import('virtual:catalogue/record/sr-Latn'),
    'sr-Cyrl': () => import('virtual:catalogue/record/sr-Cyrl'),
  },
  articles: {
    en: () => import('virtual:catalogue/articles/en'),
    sq: () => import('virtual:catalogue/articles/sq'),
    'sr-Latn': () => import('virtual:catalogue/articles/sr-Latn'),
    'sr-Cyrl': () => import('virtual:catalogue/articles/sr-Cyrl'),
  },
};
export type MessageGroup = keyof typeof laterLoaders;
export const messageGroups = Object.keys(laterLoaders) as readonly MessageGroup[];

const i18n = setupI18n();
// Lingui keeps the catalogues and tells who shows them; what is written, we write.
Object.assign(i18n, {
  _: (id: string, values: Values = {}) => writeMessage((i18n.messages[id] ?? [id]) as Tokens, values, i18n.locale),
});
/** The groups that have been asked for; other languages then bring theirs too. */
const asked = new Set<MessageGroup>();

/** Loads the messages of a locale; what it returns, called at once, makes it the language of the interface. */
export async function loadLocale(locale: Locale): Promise<() => void> {
  const { messages } = await catalogueLoaders[locale]();
  const whole = { ...messages };
  const fetched = new Set<MessageGroup>();
  // A group may be asked for while others are on their way.
  for (let missing = [...asked]; missing.length > 0; missing = [...asked].filter((group) => !fetched.has(group))) {
    const groups = await Promise.all(missing.map((group) => laterLoaders[group][locale]()));
    for (const group of groups) Object.assign(whole, group.messages);
    for (const group of missing) fetched.add(group);
  }
  return () => {
    i18n.loadAndActivate({ locale, messages: whole });
    for (const group of fetched) there.add(`${group}/${locale}`);
  };
}

/** Those that are there, by group and locale: what is loaded has everything drawn anew, and so is loaded once. */
const there = new Set<string>();

/** Loads a group of messages in the language of the interface, and from then on with every other. */
export async function loadMessages(group: MessageGroup): Promise<void> {
  asked.add(group);
  const locale = i18n.locale as Locale;
  const key = `${group}/${locale}`;
  if (there.has(key)) return;
  const { messages } = await laterLoaders[group][locale]();
  if (!there.has(key)) i18n.load(locale, messages);
  there.add(key);
  // The language may have been changed meanwhile.
  if (i18n.locale !== locale) await loadMessages(group);
}

/** Loads the messages of a locale and makes it the language of the interface. */
export async function activateLocale(locale: Locale): Promise<void> {
  const activate = await loadLocale(locale);
  activate();
}

type Arguments<Id extends MessageId> = MessageValues[Id] extends undefined ? [] : [values: MessageValues[Id]];

/** Writes a message in the language of the interface. */
export type Translate = <Id extends MessageId>(id: Id, ...values: Arguments<Id>) => string;

/** The message with an id, outside of a component. */
export const translate: Translate = (id, ...[values]) => i18n._(id, values as Record<string, unknown> | undefined);

/** `translate`, and a new rendering whenever the language changes. */
export function useTranslate(): Translate {
  useLingui();
  return translate;
}

/** The locale of the interface, outside of a component. */
export const readLocale = (): Locale => i18n.locale as Locale;

/** The locale of the interface, as a component sees it. */
export function useLocale(): Locale {
  return useLingui().i18n.locale as Locale;
}

/** Gives the components below it the language of the interface. */
export function TranslationProvider({ children }: { children: ReactNode }) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}

/** A message with elements in it: `<0>…</0>` in the message is the first of `components`. */
export function Message<Id extends MessageId>({
  id,
  values,
  components,
}: {
  id: Id;
  values?: Record<string, ReactNode>;
  components?: Record<string, ReactElement>;
}) {
  return <Trans id={id} {...(values ? { values } : {})} {...(components ? { components } : {})} />;
}
