import type { AuthoredLanguage } from './types.ts';

/** A one-sided or unfootnoted expression found in a text, and what to write instead. */
export type TermFault = { readonly found: string; readonly advice: string };

type Rule = { readonly pattern: RegExp; readonly advice: string };

const sayTheTwoSides = 'name the two sides as Belgrade and Pristina, and the place as Kosovo* or Serbia';
const sayCrossing = 'say "crossing" or "common crossing point": each of the other terms is one side’s';
const sayTheLine = 'say "the line"';
const sayTheNorth = 'say "the north of Kosovo*"';

/** Rules N3 and N4 of the neutrality policy. A quotation in quotation marks is left alone. */
const rules: Record<AuthoredLanguage, readonly Rule[]> = {
  en: [
    { pattern: /Republic of Kosovo|Kosovo[ -](and[ -])?Metohija|\bKosmet\b/iu, advice: sayTheTwoSides },
    {
      pattern: /\b(breakaway|self-proclaimed|self-declared|so-called|separatist|renegade|occupied)\b/iu,
      advice: sayTheTwoSides,
    },
    { pattern: /\bprovinces?\b|\btwo (countries|states)\b|\bSerbia proper\b/iu, advice: sayTheTwoSides },
    { pattern: /\b(northern|north) Kosovo\b/iu, advice: sayTheNorth },
    { pattern: /\b(border|administrative)[ -]crossings?\b/iu, advice: sayCrossing },
    { pattern: /\b(state|national) border\b/iu, advice: sayTheLine },
  ],
  sq: [
    { pattern: /Republik\p{L}* (e|s[ëe]) Kosov\p{L}+/iu, advice: sayTheTwoSides },
    { pattern: /\bkrahin\p{L}*|vet[ëe]shpallur|t[ëe] ashtuquajtur\p{L}*/iu, advice: sayTheTwoSides },
    { pattern: /\bdy(ja)? shtete\p{L}*/iu, advice: sayTheTwoSides },
    { pattern: /Kosov\p{L}+ verior\p{L}*/iu, advice: sayTheNorth },
    { pattern: /(\bpik|kalim)\p{L}* (kufitar|administrativ)\p{L}*/iu, advice: sayCrossing },
    { pattern: /kufi\p{L}* shtet[ëe]ror\p{L}*/iu, advice: sayTheLine },
  ],
  sr: [
    { pattern: /Републи[кц]\p{L}* Косов\p{L}+|Косов\p{L}+ и Метохи\p{L}+/iu, advice: sayTheTwoSides },
    // With its capitals: "ким" is a pronoun. `\b` knows no Cyrillic.
    { pattern: /(?<!\p{L})КиМ(?!\p{L})/u, advice: sayTheTwoSides },
    {
      pattern: /такозван\p{L}*|самопроглашен\p{L}*|сепаратис\p{L}*|покрајин\p{L}*|отцепљен\p{L}*/iu,
      advice: sayTheTwoSides,
    },
    { pattern: /(?<!\p{L})(две|двеју|двема|обе|обеју) (држав|земљ)\p{L}*/iu, advice: sayTheTwoSides },
    { pattern: /северн\p{L}* Косов\p{L}+/iu, advice: sayTheNorth },
    { pattern: /(гранич|административ)н\p{L}* прелаз\p{L}*/iu, advice: sayCrossing },
    { pattern: /државн\p{L}* границ\p{L}*/iu, advice: sayTheLine },
  ],
};

/** Proper names of institutions, documents and towns stand as they are, without an asterisk. */
const properNames: Record<AuthoredLanguage, RegExp> = {
  en: /Office for Kosovo and Metohija|EU Office in Kosovo|EULEX Kosovo|Kosovo (Centre for Security Studies|Police|Customs|Force|Assembly|Agency of Statistics|Online|Report|20\d\d Report|Polje)|Assembly of Kosovo|Kosovo declaration of independence/giu,
  sq: /(Polici|Dogan|Kuvend|Agjenci|Forc)\p{L}*( \p{L}+){0,4}? (e|s[ëe]|i|t[ëe]) Kosov\p{L}+|Zyr\p{L}*( [\p{L}-]+){0,4}? (n[ëe]|p[ëe]r) Kosov\p{L}+( dhe Metohi\p{L}+)?|EULEX Kosov\p{L}*|pavar[ëe]sis[ëe] s[ëe] Kosov[ëe]s|Kosovo Online|Fush\p{L}* Kosov\p{L}*/giu,
  sr: /(Полициј|Царин|Скупштин|Агенциј|Снаг)\p{L}*( \p{L}+){0,3}? Косова|Канцелариј\p{L}*( \p{L}+){0,3}? (на|за) Косов\p{L}+( и Метохи\p{L}+)?|независности Косова|Косово онлајн|Косов\p{L}+ Пољ\p{L}+/giu,
};

const bareName: Record<AuthoredLanguage, RegExp> = {
  en: /(?:Kosovo|KOSOVO)(?!\*|\p{L})/u,
  sq: /(?:Kosov(?:ë|a|ës|ën|o)|KOSOV(?:Ë|A|ËS|ËN))(?!\*|\p{L})/u,
  sr: /(?:Косов(?:о|а|у|ом)|КОСОВ(?:О|А|У|ОМ))(?!\*|\p{L})/u,
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
