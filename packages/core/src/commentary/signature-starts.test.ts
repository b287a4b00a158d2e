import { describe, expect, it } from 'vitest';
import { foldedLetters, startsOf } from './signature-starts.ts';

// Pattern of a signature, and the letters that it begins with.
const STARTS: readonly (readonly [why: string, pattern: string, starts: readonly string[]])[] = [
  ['four letters are enough', 'editor note', ['edit']],
  ['stops and blanks between letters are left out', 'n d r', ['ndr']],
  ['a word that may be absent', '(?:a )?szerk', ['asze', 'szer']],
  ['an ending that may be absent', 'eds?', ['eds', 'ed']],
  ['alternatives, and groups in groups', 'red|(?:b|c(?:d|e)) f', ['red', 'bf', 'cdf', 'cef']],
  ['a choice of letters', 'n [re]', ['nr', 'ne']],
  ['a choice from a range leaves it open', 'ab[а-я]*c', ['ab']],
  ['the name of an outlet leaves it open', 'no $outlet', ['no']],
  ['a name in front may be any', '$outlet note', []],
  ['letters as they are folded, wherever they stand', 'Σ τ (?:σ|ε)', ['στσ', 'στε']],
];

describe('the letters that a signature begins with', () => {
  for (const [why, pattern, starts] of STARTS) it(why, () => expect(startsOf(pattern)).toEqual(starts));

  it('are those of texts that match', () => {
    expect(foldedLetters('N. d. R.')).toBe('ndr');
    expect(foldedLetters('Σ.τ.Σ.')).toBe('στσ');
    expect(foldedLetters('σ.τ.ς.')).toBe('στσ');
  });

  it('are asked for', () => expect(() => startsOf('(?:the )?')).toThrow('does not begin with letters'));
});
