import { expect, test } from 'vitest';
import { romanise } from './romanise.ts';

test.each([
  ['жуковська', 'zhukovska', 'a soft sign has no sound of its own'],
  ['щербина', 'shcherbina', 'one letter may become four'],
  ['київ', 'kiyiv', 'Ukrainian letters'],
  ['plzeň', 'plzen', 'accents go'],
  ['東京', '東京', 'other scripts stay'],
])('%s is %s: %s', (word, latin) => {
  expect(romanise(word)).toBe(latin);
});
