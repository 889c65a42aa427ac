import { useTranslate } from '../i18n/translate.tsx';

const marked = /(Kosov\p{L}*|Косов\p{L}*)\*/gu;

/** A text cut behind each Kosovo that carries an asterisk: where each piece starts, and whether an asterisk follows. */
function cutAtAsterisks(text: string): readonly { start: number; piece: string; hasAsterisk: boolean }[] {
  const ends = [...text.matchAll(marked)].map((match) => match.index + match[0].length - 1);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((start, index) => ({
    start,
    piece: text.slice(start, ends[index] ?? text.length),
    hasAsterisk: ends[index] !== undefined,
  }));
}

/** A text in which every asterisk behind Kosovo leads to the footnote. */
export function Footnoted({ children }: { children: string }) {
  const translate = useTranslate();
  return cutAtAsterisks(children).map(({ start, piece, hasAsterisk }) => (
    <span key={start}>
      {piece}
      {hasAsterisk ? (
        <a className="asterisk" href="#footnote-status" aria-label={translate('footnote.link')}>
          *
        </a>
      ) : null}
    </span>
  ));
}
