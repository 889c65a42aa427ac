import { useFacts } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';

/** The head of a table with a column for each crossing, in their order; `first` is what its rows are. */
export function CrossingsHead({ first }: { first: string }) {
  const { crossings } = useFacts();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {crossings.map(({ id, names }) => (
          <th key={id} scope="col">
            <CrossingNamePair names={names} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
