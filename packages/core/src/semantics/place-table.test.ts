import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlaceTable } from './place-table.ts';

test('every number gives its places back, the latest first', () => {
  const entries = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 5 })), { maxLength: 60 });
  // One table for all: what it held before leaves no trace.
  const table = new PlaceTable();
  fc.assert(
    fc.property(entries, (pairs) => {
      table.clear(pairs.length);
      const lists = new Map<number, number[]>();
      for (const [number, place] of pairs) {
        table.put(number, place);
        const list = lists.get(number) ?? [];
        if (list[0] !== place) list.unshift(place);
        lists.set(number, list);
      }
      for (let number = 0; number <= 40; number++) {
        const found: number[] = [];
        for (let entry = table.latest(number); entry >= 0; entry = table.before(entry))
          found.push(table.placeOf(entry));
        expect(found).toEqual(lists.get(number) ?? []);
      }
    }),
  );
});

test('a long side is held too, and a short one after it', () => {
  const table = new PlaceTable();
  const count = 20_000;
  table.clear(count);
  for (let k = 0; k < count; k++) table.put(k, k);
  expect([table.placeOf(table.latest(0)), table.placeOf(table.latest(count - 1))]).toEqual([0, count - 1]);
  table.clear(3);
  table.put(7, 1);
  expect([table.latest(0), table.placeOf(table.latest(7)), table.before(table.latest(7))]).toEqual([-1, 1, -1]);
});
