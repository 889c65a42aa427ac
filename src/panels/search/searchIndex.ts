import type { Crossing, FactEvent, Facts } from '../../facts/types.ts';
import type { Place } from '../../ground/ground.ts';
import { fold } from '../shared/fold.ts';

/** What one can find, in the order in which it is shown. */
export const hitKinds = ['crossing', 'place', 'event'] as const;
export type HitKind = (typeof hitKinds)[number];

/** Something found. */
export type Hit =
  | { readonly kind: 'crossing'; readonly id: string; readonly crossing: Crossing }
  | { readonly kind: 'place'; readonly id: string; readonly place: Place }
  | { readonly kind: 'event'; readonly id: string; readonly event: FactEvent };

/** A thing with the folded words of its own names and of what belongs to it, such as a crossing's posts. */
type Entry = { readonly hit: Hit; readonly own: readonly string[]; readonly related: readonly string[] };

/** Best first within each kind, as far as the words typed do not decide. */
export type SearchIndex = readonly Entry[];

const mostOfAKind = 8;

/** Shorter words count only at the start of a word: `ri` is in too many others. */
const shortestInside = 3;

const wordsOf = (texts: readonly string[]) =>
  texts.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== '');

/** Albanian names are typed in the definite form as well: Prishtina for Prishtinë. */
const withDefinite = (name: string) => [name, name.replace(/ë(?=\s|$)/g, 'a')];

const bothForms = ({ sq, sr }: { readonly sq: string; readonly sr: string }) => [...withDefinite(sq), sr];

/** Everything that can be found, ready to be searched. */
export function buildSearchIndex({ crossings, events }: Facts, places: readonly Place[]): SearchIndex {
  return [
    ...crossings.map((crossing) => ({
      hit: { kind: 'crossing', id: crossing.id, crossing } as const,
      own: wordsOf(bothForms(crossing.names)),
      related: wordsOf([...crossing.posts, ...crossing.municipalities].flatMap(({ names }) => bothForms(names))),
    })),
    ...[...places]
      .sort((one, other) => one.rank - other.rank)
      .map((place) => ({
        hit: { kind: 'place', id: place.id, place } as const,
        own: wordsOf([...bothForms(place.names), place.names.en]),
        related: [],
      })),
    ...events
      .map((event) => ({
        hit: { kind: 'event', id: event.id, event } as const,
        // Whoever types a year wants its events before those that look back on it.
        own: wordsOf([event.date]),
        related: wordsOf([event.title]),
      }))
      .reverse(),
  ];
}

/** How badly a word fits: 0 begins a word of the name; undefined where it does not occur. */
function rateWord(word: string, { own, related }: Entry): number | undefined {
  const begins = (candidate: string) => candidate.startsWith(word);
  const contains = (candidate: string) => word.length >= shortestInside && candidate.includes(word);
  const kept = [own.some(begins), related.some(begins), own.some(contains), related.some(contains)].indexOf(true);
  return kept < 0 ? undefined : kept;
}

/** How badly an entry fits all words: as badly as the worst of them; undefined where one does not occur. */
function rate(words: readonly string[], entry: Entry): number | undefined {
  const rates = words.map((word) => rateWord(word, entry));
  return rates.reduce<number | undefined>(
    (worst, each) => (worst === undefined || each === undefined ? undefined : Math.max(worst, each)),
    0,
  );
}

/** What is shown, and which of it fits best: what Enter takes. */
export type Found = { readonly hits: readonly Hit[]; readonly best: Hit | undefined };

/**
 * What a query finds: crossings, then places, then events (the latest first), at most eight of each. A town that
 * begins so fits better than the crossing in its municipality, although it is shown below it.
 */
export function search(index: SearchIndex, query: string): Found {
  const words = wordsOf([query]);
  if (words.length === 0) return { hits: [], best: undefined };
  const rated = index.flatMap((entry) => {
    const rating = rate(words, entry);
    return rating === undefined ? [] : [{ hit: entry.hit, rating }];
  });
  const shown = hitKinds.flatMap((kind) =>
    rated
      .filter(({ hit }) => hit.kind === kind)
      .sort((one, other) => one.rating - other.rating)
      .slice(0, mostOfAKind),
  );
  const best = [...shown].sort((one, other) => one.rating - other.rating)[0];
  return { hits: shown.map(({ hit }) => hit), best: best?.hit };
}
