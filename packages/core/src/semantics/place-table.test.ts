import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlaceTable } from './place-table.ts';

test('every number gives its places back, the latest first', () => {
  const entries = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 5 })), { maxLength: 60 });
  fc.assert(
    fc.property(entries, (pairs) => {
      const table = new PlaceTable(pairs.length);
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
