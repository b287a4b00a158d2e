import { expect, test } from 'vitest';
import { NO_FILTER } from '../model/filter.ts';
import { hashToPlace, placeToHash } from './permalink.ts';

test('a place survives its link', () => {
  const place = {
    row: 4,
    filter: { levels: [3, 4] as const, kinds: ['note'] as const, category: 'number' as const, unsure: true },
    view: 'reading' as const,
    marks: 'words' as const,
  };
  expect(hashToPlace(placeToHash(place))).toEqual(place);
});

test.each(['', '#', '#row=-3&levels=9,x&kinds=boo&cause=toString&view=maps', '#row=NaN', '#%E0%A4%A'])(
  'what a link does not say, or says wrongly, is left out: %s',
  (hash) => {
    expect(hashToPlace(hash)).toEqual({ row: null, filter: NO_FILTER, view: 'rows', marks: 'evidence' });
  },
);
