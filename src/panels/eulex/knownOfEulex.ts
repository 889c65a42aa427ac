import { at } from '../../facts/spans.ts';
import type { Crossing, Facts } from '../../facts/types.ts';
import type { Translate } from '../../i18n/translate.tsx';
import type { KnownFact } from '../shared/HowDoWeKnow.tsx';

/** Everything that the panel on EULEX shows, and what it rests on. */
export function knownOfEulex(
  { eulex }: Facts,
  crossing: Crossing | undefined,
  date: string,
  translate: Translate,
): readonly KnownFact[] {
  const { current } = at(eulex.summary, date);
  const known = (
    key: string,
    label: string,
    backing: Pick<KnownFact, 'sources' | 'confidence' | 'text'>,
  ): KnownFact => ({
    key,
    label,
    text: backing.text,
    confidence: backing.confidence,
    sources: backing.sources,
  });
  return [
    ...(current ? [known('summary', translate('shared.label.summary'), current)] : []),
    ...(crossing?.eulex ?? []).map((span) => known(`role ${span.from}`, translate(`eulexRole.${span.value}`), span)),
    ...eulex.roles.map((role) => known(`kind ${role.role}`, role.title, role)),
    known('handover', translate('eulexRole.handed-over'), eulex.handover),
    ...eulex.mandates.map((mandate) => known(`mandate ${mandate.from}`, mandate.title, mandate)),
  ];
}
