import { negotiateLocale } from '../../i18n/locales.ts';

/** The attributes that are parameters of the address, and can change without loading it again. */
export const stateNames = [
  'lang',
  'crossing',
  'panel',
  'date',
  'view',
  'layers',
  'compare',
  'provision',
  'against',
  'at',
  'theme',
  'accent',
  'step',
  'kiosk',
  'ui',
  'gestures',
] as const;

/** The crossings that have a page of their own. */
export const pageIds = ['jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba'];

/** Parameters as the address has them. */
export type State = Readonly<Record<string, string>>;

type Frame = {
  /** The folder that the pages for embedding lie in, with a stroke at the end. */
  readonly base: string;
  readonly state: State;
  /** The languages of the page around it and of its reader, the best first. */
  readonly languages: readonly string[];
  readonly isStill: boolean;
  /** The origin of the page around it. */
  readonly host: string;
};

/** The address of the frame that shows a state. */
export function writeFrameAddress({ base, state, languages, isStill, host }: Frame): string {
  const { lang = '', crossing = '' } = state;
  const hasPage = pageIds.includes(crossing);
  const url = new URL(`${negotiateLocale([lang, ...languages])}/${hasPage ? `${crossing}/` : ''}`, base);
  for (const name of [...stateNames, 'autosize']) {
    const value = state[name];
    // The path has said it.
    if (value && name !== 'lang' && (name !== 'crossing' || !hasPage)) url.searchParams.set(name, value);
  }
  if (isStill) url.searchParams.set('still', '1');
  // A page without an origin cannot be told from others.
  if (host !== 'null') url.searchParams.set('host', host);
  return url.href;
}
