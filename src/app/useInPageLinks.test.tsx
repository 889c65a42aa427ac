import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useInPageLinks } from './useInPageLinks.ts';

function Page() {
  useInPageLinks();
  return (
    <>
      <a href="#note">to the note</a>
      <a href="#nowhere">to nowhere</a>
      <p id="note" tabIndex={-1}>
        the note
      </p>
    </>
  );
}

describe('links within the page', () => {
  it('lead the focus to their target and leave the address alone', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('link', { name: 'to the note' }));
    expect(screen.getByText('the note')).toHaveFocus();
    expect(location.hash).toBe('');
  });

  it('stay the browser’s own where there is no target', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('link', { name: 'to nowhere' }));
    expect(location.hash).toBe('#nowhere');
    history.replaceState(null, '', location.pathname);
  });
});
