import { expect, it } from 'vitest';
import { openEnvelope, wrap } from './envelope.ts';

it.each([undefined, 7, 'a'])('what is wrapped is opened again, with the id %s', (id) => {
  expect(openEnvelope(structuredClone(wrap({ type: 'getState', payload: {}, id })))).toEqual({
    type: 'getState',
    payload: {},
    ...(id === undefined ? {} : { id }),
  });
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', JSON.stringify(wrap({ type: 'getState', payload: {} }))],
  ['a list', [wrap({ type: 'getState', payload: {} })]],
  ['another namespace', { ...wrap({ type: 'getState', payload: {} }), ns: 'ccp-map' }],
  ['another version', { ...wrap({ type: 'getState', payload: {} }), v: 2 }],
  ['a version in words', { ...wrap({ type: 'getState', payload: {} }), v: '1' }],
  ['no type', { ns: 'six-crossings', v: 1 }],
  ['a type that is no text', wrap({ type: 1 as unknown as string, payload: {} })],
  ['an inherited namespace', Object.create(wrap({ type: 'getState', payload: {} }))],
  ['an id that is an object', wrap({ type: 'getState', payload: {}, id: {} as unknown as string })],
  ['an id without end', wrap({ type: 'getState', payload: {}, id: 'a'.repeat(201) })],
  ['an id that is no number', wrap({ type: 'getState', payload: {}, id: Number.NaN })],
])('%s is no envelope of ours', (_, data) => {
  expect(openEnvelope(data)).toBeNull();
});
