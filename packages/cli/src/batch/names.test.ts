import { expect, test } from 'vitest';
import { pairsByName } from './names.ts';

test.each<[why: string, files: string[], pairs: [string, string][]]>([
  [
    'a mark in the name',
    ['a.copy.txt', 'a.original.txt', 'a.second.html', 'b.txt'],
    [
      ['a.original.txt', 'a.copy.txt'],
      ['a.original.txt', 'a.second.html'],
    ],
  ],
  [
    'hyphens in the mark of a copy',
    ['x-y.machine-made.txt', 'x-y.original.txt'],
    [['x-y.original.txt', 'x-y.machine-made.txt']],
  ],
  [
    'hyphens and underscores as signs',
    ['a_original.txt', 'a_de.txt', 'b-de.txt', 'b-orig.txt'],
    [
      ['a_original.txt', 'a_de.txt'],
      ['b-orig.txt', 'b-de.txt'],
    ],
  ],
  ['a beginning alone is no mark', ['2024-original.txt', '2024-05-port.txt'], []],
  [
    'dots in the common part',
    ['a.b.copy.txt', 'a.b.original.txt', 'a.copy.txt'],
    [['a.b.original.txt', 'a.b.copy.txt']],
  ],
  [
    'the text called original of a folder',
    ['s/Original.md', 's/one.txt', 's/two.txt', 't/one.txt'],
    [
      ['s/Original.md', 's/one.txt'],
      ['s/Original.md', 's/two.txt'],
    ],
  ],
  ['not of the whole input', ['original.txt', 'one.txt'], []],
  [
    'sister folders',
    ['mt/a.html', 'mt/b.txt', 'originals/a.txt', 'originals/c.txt'],
    [['originals/a.txt', 'mt/a.html']],
  ],
  [
    'sister folders inside others',
    ['x/copy/deep/a.txt', 'x/original/deep/a.txt', 'y/copy/deep/a.txt'],
    [['x/original/deep/a.txt', 'x/copy/deep/a.txt']],
  ],
  ['a word inside a name is no mark', ['originality.txt', 'aboriginal.txt', 'a.txt'], []],
])('%s', (_why, files, pairs) => {
  expect(pairsByName([...files].sort()).map(({ original, copy }) => [original, copy])).toEqual(pairs);
});
