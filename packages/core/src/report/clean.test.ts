import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from './clean.ts';

test('one line: single spaces, no control, no override, no half character, whatever comes in', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ' ',
        '  ',
        '\n',
        '\u00a0',
        '\u202e',
        '\ufeff',
        '\ud800',
        '\u001b',
        'a',
        'é',
        '漢',
        '👍',
        '\u3000',
      ),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(text, (value) => {
      const line = oneLine(value);
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      expect(line).toBe(line.replace(/\s+/g, ' '));
      expect(oneLine(line)).toBe(line);
    }),
  );
});
