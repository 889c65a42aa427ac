import { Fragment } from 'react';
import { useTranslate } from '../i18n/translate.tsx';

const marked = /(Kosov\p{L}*|Косов\p{L}*)\*/gu;

/** A text in which every asterisk behind Kosovo leads to the footnote. */
export function Footnoted({ children }: { children: string }) {
  const translate = useTranslate();
  const parts = children.split(marked);
  if (parts.length === 1) return children;
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={`${index}-${part.length}`}>{part}</Fragment>
    ) : (
      <Fragment key={`${index}-${part.length}`}>
        {part}
        <a className="asterisk" href="#footnote-status" aria-label={translate('footnote.link')}>
          *
        </a>
      </Fragment>
    ),
  );
}
