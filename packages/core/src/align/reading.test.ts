import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvidence } from './evidence.ts';

test('a sentence that stands on both sides is read as if it did not', () => {
  const word = fc.constantFrom('Ferry', 'quay', 'Łódź', '1,200', 'twelve', '12', 'où', '渡轮停', 'tide-', '“we”', '?');
  const sentence = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const side = fc.array(sentence, { minLength: 1, maxLength: 6 });
  const words = { twelve: 12 };
  fc.assert(
    fc.property(side, side, fc.boolean(), (original, others, counts) => {
      const copy = [...others, ...original];
      const numbers = counts ? { original: words, copy: words } : {};
      // A blank at the end changes nothing but the text.
      const apart = copy.map((text) => `${text} `);
      expect(readEvidence(original, copy, numbers)).toEqual(readEvidence(original, apart, numbers));
    }),
  );
});

test('number words of the other side are not taken for those of the first', () => {
  const { original, copy } = readEvidence(['twelve ferries'], ['twelve ferries', '12'], { original: { twelve: 12 } });
  expect(original.stems[0]).toBe(copy.stems[2]);
  expect(copy.stems[0]).not.toBe(copy.stems[2]);
});
