import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import type { Choices } from '../../state/parameters.ts';
import { SnippetDialog } from './SnippetDialog.tsx';

const root = 'https://maps.example.org/';
const open = (choices: Partial<Choices> = {}) => renderWithFacts(<SnippetDialog root={root} />, { choices });
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' }).value;
const preview = () => screen.getByTitle<HTMLIFrameElement>(/^Interactive map/);
const choose = (name: string) => screen.getByRole('combobox', { name });

describe('the lines for somebody else’s page', () => {
  it('begin with what the map shows, in the preview as in the code', async () => {
    await open({ crossing: 'brnjak', panel: 'eulex', date: '2018-08-03', theme: 'dark' });
    const address = `${root}embed/en/brnjak/?panel=eulex&date=2018-08-03&theme=dark`;
    expect(preview().src).toBe(address);
    expect(code()).toContain(`src="${address.replaceAll('&', '&amp;')}"`);
    expect(choose('Crossing point')).toHaveDisplayValue('Brnjak / Bërnjak');
    expect(screen.getByLabelText('Date (empty: the latest data)')).toHaveValue('2018-08-03');
  });

  it('follow every choice', async () => {
    const { user } = await open();
    await user.selectOptions(choose('Crossing point'), 'Merdare / Merdarë');
    await user.selectOptions(choose('Panel'), 'Agencies');
    await user.selectOptions(choose('Language'), 'shqip');
    await user.selectOptions(choose('Around the map'), 'Nothing but the map');
    await user.selectOptions(choose('Scrolling and pinching'), 'Move the map');
    await user.click(screen.getByRole('checkbox', { name: /picture only/ }));
    expect(preview().src).toBe(`${root}embed/sq/merdare/?panel=agencies&ui=none&gestures=greedy&still=1`);
    expect(preview()).toHaveAccessibleName('Interactive map: Merdare / Merdarë, between Kosovo* and Serbia');
    await user.selectOptions(choose('Crossing point'), 'The six crossing points');
    expect(preview().src).toContain(`${root}embed/sq/?panel`);
  });

  it('come in three forms', async () => {
    const { user } = await open({ crossing: 'merdare' });
    expect(code()).toMatch(/^<iframe /);
    await user.click(screen.getByRole('radio', { name: 'Element with its script' }));
    expect(code()).toContain(
      '<six-crossings-map lang="en" crossing="merdare" height="480" title="Interactive map: Merdare',
    );
    await user.click(screen.getByRole('radio', { name: 'Picture with a link' }));
    expect(code()).toContain(`<img src="${root}og/en/merdare.png"`);
  });

  it('are as large as is asked; what is no size changes nothing', async () => {
    const { user } = await open();
    const height = () => screen.getByRole('spinbutton', { name: 'Height in pixels' });
    await user.clear(height());
    await user.type(height(), '600');
    expect(code()).toContain('width="100%" height="600"');
    await user.clear(height());
    await user.type(height(), '20');
    expect(code()).toContain('height="600"');
    await user.click(screen.getByRole('radio', { name: 'A fixed width' }));
    expect(code()).toContain('width="640"');
    await user.click(screen.getByRole('radio', { name: 'As high as its content' }));
    expect(code()).toContain('autosize=1');
    expect(screen.queryByRole('spinbutton')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /sandbox/ }));
    expect(code()).toContain('sandbox="allow-scripts ');
  });

  it('are copied with one press, and selected where that is denied', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(code());
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('radio', { name: 'Picture with a link' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    expect(await screen.findByText(/copy it by hand/)).toBeVisible();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' });
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it('are not made of a file on a disk', async () => {
    await renderWithFacts(<SnippetDialog root="file:///media/stick/" />);
    expect(screen.getByText(/file on your disk/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
