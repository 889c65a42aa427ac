import type { AuthoredLanguage } from './types.ts';

/** A one-sided or unfootnoted expression found in a text, and what to write instead. */
export type TermFault = { readonly found: string; readonly advice: string };

type Rule = { readonly pattern: RegExp; readonly advice: string };

const sayTheTwoSides = 'name the two sides as Belgrade and Pristina, and the place as Kosovo* or Serbia';
const sayCrossing = 'say "crossing" or "common crossing point": each of the other terms is one side’s';
const sayTheLine = 'say "the line"';

/** Rules N3 and N4 of the neutrality policy. A quotation in quotation marks is left alone. */
const rules: Record<AuthoredLanguage, readonly Rule[]> = {
  en: [
    { pattern: /Republic of Kosovo|Kosovo[ -](and[ -])?Metohija|\bKosmet\b/iu, advice: sayTheTwoSides },
    {
      pattern: /\b(breakaway|self-proclaimed|self-declared|so-called|separatist|renegade|occupied)\b/iu,
      advice: sayTheTwoSides,
    },
    { pattern: /\bprovinces?\b|\btwo (countries|states)\b|\bSerbia proper\b/iu, advice: sayTheTwoSides },
    { pattern: /\b(northern|north) Kosovo\b/iu, advice: 'say "the north of Kosovo*"' },
    { pattern: /\b(border|administrative) crossings?\b/iu, advice: sayCrossing },
    { pattern: /\b(state|national) border\b/iu, advice: sayTheLine },
  ],
  sq: [
    { pattern: /Republik\p{L}* (e|s[ëe]) Kosov\p{L}+/iu, advice: sayTheTwoSides },
    { pattern: /\bkrahin\p{L}*|vet[ëe]shpallur|t[ëe] ashtuquajtur\p{L}*/iu, advice: sayTheTwoSides },
    { pattern: /\bpik\p{L}* kufitar\p{L}*|pik[ëe]?kalim\p{L}* kufitar\p{L}*/iu, advice: sayCrossing },
    { pattern: /kufi\p{L}* shtet[ëe]ror\p{L}*/iu, advice: sayTheLine },
  ],
  sr: [
    { pattern: /Републи[кц]\p{L}* Косов\p{L}+|Косов\p{L}+ и Метохи\p{L}+|\bКиМ\b/iu, advice: sayTheTwoSides },
    {
      pattern: /такозван\p{L}*|самопроглашен\p{L}*|сепаратис\p{L}*|покрајин\p{L}*|отцепљен\p{L}*/iu,
      advice: sayTheTwoSides,
    },
    { pattern: /(гранич|административ)н\p{L}* прелаз\p{L}*/iu, advice: sayCrossing },
    { pattern: /државн\p{L}* границ\p{L}*/iu, advice: sayTheLine },
  ],
};

/** Proper names of institutions and documents stand as they are, without an asterisk. */
const properNames: Record<AuthoredLanguage, RegExp> = {
  en: /Office for Kosovo and Metohija|EU Office in Kosovo|EULEX Kosovo|Kosovo (Police|Customs|Force|Assembly|Agency of Statistics|Online|Report|20\d\d Report)|Assembly of Kosovo|Kosovo declaration of independence/giu,
  sq: /(Polici|Dogan|Kuvend|Agjenci|Forc|Zyr)\p{L}*( \p{L}+){0,4}? (e|s[ëe]|i|t[ëe]|n[ëe]|p[ëe]r) Kosov\p{L}+( dhe Metohi\p{L}+)?|EULEX Kosov\p{L}*|pavar[ëe]sis[ëe] s[ëe] Kosov[ëe]s|Kosovo Online/giu,
  sr: /(Полициј|Царин|Скупштин|Агенциј|Канцелариј|Снаг)\p{L}*( \p{L}+){0,3}? (на |за )?Косов\p{L}+( и Метохи\p{L}+)?|независности Косова|Косово онлајн|Косово Онлајн/giu,
};

const bareName: Record<AuthoredLanguage, RegExp> = {
  en: /Kosovo(?!\*|\p{L})/u,
  sq: /Kosov(?:ë|a|ës|ën|o)(?!\*|\p{L})/u,
  sr: /Косов(?:о|а|у|ом)(?!\*|\p{L})/u,
};

const quotation = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/gu;

/** Every one-sided term, and every Kosovo without its asterisk, in a text of one language. */
export function findTermFaults(text: string, language: AuthoredLanguage): readonly TermFault[] {
  const own = text.replace(quotation, ' ').replace(properNames[language], ' ');
  const faults = rules[language].flatMap(({ pattern, advice }) => {
    const found = pattern.exec(own)?.[0];
    return found ? [{ found, advice }] : [];
  });
  const bare = bareName[language].exec(own)?.[0];
  return bare ? [...faults, { found: bare, advice: `write ${bare}*: the asterisk leads to the footnote` }] : faults;
}
