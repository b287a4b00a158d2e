import { beforeAll, describe, expect, test } from 'vitest';
import { loadEnglishLexicon } from '../lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { readLexicon } from './wordnet.ts';

describe('the English lexicon', () => {
  let lexicon: Lexicon;
  beforeAll(async () => {
    lexicon = await loadEnglishLexicon();
  });

  test.each([
    ['buy', 'purchase', 'synonym', 'one sense holds both'],
    ['small', 'large', 'opposite', 'antonyms of each other'],
    ['tiny', 'large', 'opposite', 'one is like the antonym of the other'],
    ['die', 'death', 'derivation', 'letters do not show it'],
    ['dog', 'animal', 'broader', 'the second is a kind further up'],
    ['animal', 'dog', 'narrower', 'the same, seen from the other side'],
    ['harbour', 'opinion', null, 'nothing to do with each other'],
    ['dog', 'xyzzy', null, 'an unknown word'],
  ])('%s, %s: %s (%s)', (a, b, relation, _reason) => {
    expect(lexicon.relation(a, b)).toBe(relation);
  });

  test('common words rank above rare ones, unknown words are 0', () => {
    expect(lexicon.commonness('time')).toBeGreaterThan(lexicon.commonness('onion'));
    expect(lexicon.commonness('xyzzy')).toBe(0);
  });
});

test('a pack is read as its builder describes it', () => {
  const lexicon = readLexicon(
    'abeing5\nbanimal4\ncdog3 hound1\n\nago9\n\nabig8\nasmall8\n\nawell8\n\nAAFAAG\n\n\n',
    'xx',
    'test',
  );
  expect(lexicon.relation('dog', 'hound')).toBe('synonym');
  expect(lexicon.relation('big', 'small')).toBe('opposite');
  expect(lexicon.has('go')).toBe(true);
});
