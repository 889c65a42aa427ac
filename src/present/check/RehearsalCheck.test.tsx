import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { goodMachine } from '../../../test/machines.ts';
import { renderWithFacts } from '../../../test/render.tsx';
import type { Locale } from '../../facts/types.ts';
import type { Machine } from './checks.ts';
import { RehearsalCheck } from './RehearsalCheck.tsx';

const yes = () => true;

async function open(but: Partial<Machine> = {}, locale: Locale = 'en') {
  const rendered = await renderWithFacts(<RehearsalCheck hasWebGl2={yes} machine={goodMachine(but)} />, { locale });
  await waitFor(() => expect(rendered.container.querySelector('[data-verdict="trying"]')).toBeNull());
  return rendered;
}

const row = (name: string) => {
  const rows = within(screen.getByRole('list')).getAllByRole('listitem');
  return rows.find(({ dataset }) => dataset.check === name) as HTMLElement;
};

describe('the check before a talk', () => {
  it('says in words what works on a good machine, and opens no window unasked', async () => {
    const opensWindow = vi.fn(yes);
    const { user } = await open({ opensWindow });
    expect(screen.getByRole('list', { name: 'What a talk needs' })).toBeVisible();
    expect(row('webgl')).toHaveTextContent(/^Live map \(WebGL 2\): works$/);
    expect(row('screen')).toHaveTextContent('Size of the screen (1920 × 1080, 16:9): works');
    expect(row('popUp')).toHaveTextContent('The speaker’s window opens: not tried yet');
    expect(screen.getByText('7 of 8 work on this machine.')).toHaveRole('status');
    expect(opensWindow).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Try it' }));
    await waitFor(() => expect(row('popUp')).toHaveTextContent('The speaker’s window opens: works'));
    expect(opensWindow).toHaveBeenCalledOnce();
    expect(screen.getByText('8 of 8 work on this machine.')).toBeVisible();
  });

  it('says what to do about what does not work', async () => {
    const { user } = await open({
      keepAwake: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      opensWindow: () => false,
    });
    expect(row('wakeLock')).toHaveTextContent('The screen stays on: does not workPlug the machine in');
    expect(row('wakeLock')).toHaveAttribute('data-verdict', 'fails');
    expect(row('fullscreen')).toHaveTextContent(/works$/);
    await user.click(screen.getByRole('button', { name: 'Try it' }));
    await waitFor(() => expect(row('popUp')).toHaveTextContent('Allow pop-up windows for this page'));
  });

  it('looks again when it is asked to', async () => {
    let isKept = false;
    const { user } = await open({ isKeptOffline: () => isKept });
    expect(row('offline')).toHaveTextContent('does not work');
    isKept = true;
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    await waitFor(() => expect(row('offline')).toHaveTextContent(/^Works without a network: works$/));
  });

  it.each([
    [true, 'This machine asks for less motion: the map jumps from step to step.'],
    [false, 'This machine does not ask for less motion: the map travels from step to step.'],
  ])('says how the map moves (%s)', async (isReduced, text) => {
    await open({ hasReducedMotion: () => isReduced });
    expect(screen.getByText(text)).toBeVisible();
  });

  it.each([
    ['sq', '7 nga 8 punojnë në këtë pajisje.', 'Ekrani mbetet i ndezur: punon'],
    ['sr-Cyrl', 'На овом рачунару ради 7 од 8.', 'Екран остаје укључен: ради'],
    ['sr-Latn', 'Na ovom računaru radi 7 od 8.', 'Ekran ostaje uključen: radi'],
  ] as const)('says so in %s', async (locale, summary, wakeLock) => {
    await open({}, locale);
    expect(screen.getByText(summary)).toBeVisible();
    expect(row('wakeLock')).toHaveTextContent(wakeLock);
  });

  it('fails on what this browser does not have, and breaks on nothing', async () => {
    const { container } = await renderWithFacts(<RehearsalCheck hasWebGl2={() => false} />);
    await waitFor(() => expect(container.querySelector('[data-verdict="trying"]')).toBeNull());
    for (const name of ['webgl', 'fullscreen', 'wakeLock', 'offline', 'fonts']) {
      expect(row(name)).toHaveAttribute('data-verdict', 'fails');
    }
    expect(row('storage')).toHaveAttribute('data-verdict', 'works');
  });
});

describe('the key tester', () => {
  it.each([
    ['{PageDown}', 'PageDown', 'PageDown: Next step'],
    ['.', '.', '.: Black screen, and back'],
    ['{F5}', 'F5', 'F5: The browser loads the page anew; the talk goes on at the same step'],
    ['7', '7', '7: 7, of a step’s number; Enter goes there'],
    ['{F8}', 'F8', 'F8: Nothing on stage'],
  ])('says what %s sends and does', async (typed, sent, said) => {
    const { user } = await open();
    const field = screen.getByRole('textbox', { name: 'The key that was sent' });
    field.focus();
    await user.keyboard(typed);
    expect(field).toHaveValue(sent);
    expect(screen.getByText(said)).toHaveRole('status');
  });

  it.each([
    ['keeps F5 from loading the page', { key: 'F5', code: 'F5' }, true],
    ['leaves the browser its own keys', { key: 'l', code: 'KeyL', ctrlKey: true }, false],
    ['can be left with Tab', { key: 'Tab', code: 'Tab' }, false],
  ])('%s', async (_, init, isTaken) => {
    await open();
    const field = screen.getByRole('textbox', { name: 'The key that was sent' });
    const event = createEvent.keyDown(field, init);
    fireEvent(field, event);
    expect(event.defaultPrevented).toBe(isTaken);
  });
});
