import { Fragment } from 'react';
import type { Names } from '../facts/types.ts';
import { crossingNameForms, type NameForm, placeNameForms } from '../i18n/names.ts';
import { useLocale } from '../i18n/translate.tsx';

function Forms({ forms }: { forms: readonly NameForm[] }) {
  return forms.map((form, index) => (
    <Fragment key={form.lang}>
      {index > 0 ? <span className="name-divider">{'\u00a0/ '}</span> : null}
      <span lang={form.lang} className={index === 0 ? 'name-first' : 'name-second'}>
        {form.text}
      </span>
    </Fragment>
  ));
}

/** Both forms of a crossing's name in one run, each in its language; style sheets may set them in two lines. */
export function CrossingNamePair({ names }: { names: Names }) {
  return (
    <span className="name-pair">
      <Forms forms={crossingNameForms(names, useLocale())} />
    </span>
  );
}

/** Both forms of another place's name. */
export function PlaceNamePair({ names }: { names: Names }) {
  return (
    <span className="name-pair">
      <Forms forms={placeNameForms(names, useLocale())} />
    </span>
  );
}
