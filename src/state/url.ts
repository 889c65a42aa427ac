import { type Choices, defaultChoices, type Known, parameterNames, parameters } from './parameters.ts';

/** A value in a link that means nothing here; said once, in words. `value` is cut to 40 characters. */
export type RejectedValue = { readonly name: keyof Choices; readonly value: string };

export type ParsedUrl = { readonly choices: Choices; readonly rejected: readonly RejectedValue[] };

const longestShownValue = 40;

/** The first characters of a value; never half of a pair of surrogates. */
const cut = (value: string) => value.slice(0, longestShownValue).replace(/[\uD800-\uDBFF]$/, '');

/**
 * Reads the choices out of a query string; what it does not say is as `absent`. Unknown names are passed over; a bad
 * value counts as absent and is reported; of a name given twice the first counts. Never throws, whatever the text.
 */
export function parseUrl(search: string, known: Known, absent: Choices = defaultChoices): ParsedUrl {
  const query = new URLSearchParams(search);
  const rejected: RejectedValue[] = [];
  const read = <Name extends keyof Choices>(name: Name): Choices[Name] => {
    const text = query.get(name);
    if (text === null || text === '') return absent[name];
    const value = parameters[name].parse(text, known) as Choices[Name] | null;
    if (value !== null) return value;
    rejected.push({ name, value: cut(text) });
    return absent[name];
  };
  const choices = Object.fromEntries(parameterNames.map((name) => [name, read(name)])) as Choices;
  return { choices, rejected };
}

/** Writes the choices as a query string, `?` included; empty where everything is as by default. */
export function serialiseUrl(choices: Choices): string {
  const pairs = parameterNames.flatMap((name) => {
    const value = choices[name];
    if (value === null) return [];
    const text = (parameters[name].serialise as (value: unknown) => string | null)(value);
    return text === null ? [] : [`${name}=${encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',')}`];
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** Whether going from one state to another deserves its own entry in the history. */
export function isHistoryStep(before: Choices, after: Choices): boolean {
  return parameterNames.some(
    (name) =>
      parameters[name].history === 'push' &&
      serialiseUrl({ ...defaultChoices, [name]: before[name] }) !==
        serialiseUrl({ ...defaultChoices, [name]: after[name] }),
  );
}
