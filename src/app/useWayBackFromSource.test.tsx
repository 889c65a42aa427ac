import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useWayBackFromSource } from './useWayBackFromSource.ts';

/** References to sources, each as `statement source`. */
function Page({ references }: { references: readonly string[] }) {
  useWayBackFromSource();
  return references.map((reference) => (
    <button
      key={reference}
      type="button"
      data-source={reference.split(' ')[1]}
      onClick={() => history.pushState(null, '', '?panel=sources')}
    >
      {reference}
    </button>
  ));
}

const goBack = () =>
  act(async () => {
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await arrived;
    await new Promise(requestAnimationFrame);
  });

it('is to the very reference that was pressed, also among several to one source', async () => {
  history.pushState(null, '', '?panel=overview');
  render(<Page references={['first a', 'second b', 'third a', 'fourth a']} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'third a' }));
  (document.activeElement as HTMLElement).blur();
  await goBack();
  expect(screen.getByRole('button', { name: 'third a' })).toHaveFocus();
});

it('leaves the focus alone where no reference led away, or it is gone', async () => {
  history.pushState(null, '', '?panel=overview');
  const { rerender } = render(<Page references={['first a']} />);
  history.pushState(null, '', '?panel=eulex');
  await goBack();
  expect(document.body).toHaveFocus();
  await userEvent.setup().click(screen.getByRole('button'));
  (document.activeElement as HTMLElement).blur();
  rerender(<Page references={[]} />);
  await goBack();
  expect(document.body).toHaveFocus();
});
