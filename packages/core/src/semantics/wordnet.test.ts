import { beforeAll, describe, expect, test } from 'vitest';
import { englishLexiconBytes, loadEnglishLexicon, openEnglishLexicon } from '../lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { indexBytes, indexPack, openIndex } from './lexicon-index.ts';
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

describe('a lexicon as bytes', () => {
  const index = indexPack(
    'abeing5\nbanimal4\ncdog3 hound1\n\nago9\n\nabig8\nasmall8\n\nawell8\n\nAAFAAG\n\n\n\nnnnnvaar',
  );
  const bytes = indexBytes(index);
  const ascii = (from: Uint8Array) => String.fromCharCode(...from);

  test('is the same when it is opened, wherever its bytes lie', () => {
    expect(openIndex(bytes, ascii)).toEqual(index);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openIndex(shifted.subarray(1), ascii)).toEqual(index);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['the beginning of it', bytes.slice(0, -1)],
    ['more than it', Uint8Array.of(...bytes, 0)],
    ['the bytes of a machine that orders them the other way', Uint8Array.from(bytes, (_, i) => bytes[i ^ 3]!)],
  ])('%s is none', (_what, other) => {
    expect(openIndex(other, ascii)).toBeUndefined();
  });

  test('tells the same as the one that is read', async () => {
    const read = await loadEnglishLexicon();
    const opened = openEnglishLexicon(await englishLexiconBytes(), (from) => Buffer.from(from).toString('latin1'))!;
    expect(opened.version).toBe(read.version);
    const words = ['buy', 'purchase', 'small', 'large', 'die', 'death', 'dog', 'animal', 'call_off', 'xyzzy'];
    for (const a of words) {
      expect([a, opened.commonness(a), opened.kind(a)]).toEqual([a, read.commonness(a), read.kind(a)]);
      for (const b of words) expect(opened.relation(a, b)).toBe(read.relation(a, b));
    }
  });
});
