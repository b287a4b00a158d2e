import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageLanguage } from '../language/passage.ts';
import { SEVERITIES } from '../report/vocabulary.ts';
import { DRIFT_FROM } from './drift.ts';
import { passageDrift } from './passage.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a passage stays in the band of its worst bead, and another bead never lowers it', () => {
  fc.assert(
    fc.property(
      fc.nat(3),
      fc.array(fc.tuple(share, share)),
      share,
      fc.tuple(share, share),
      (at, others, place, more) => {
        const severity = SEVERITIES[at]!;
        const from = DRIFT_FROM[severity];
        const next = SEVERITIES[at + 1];
        const top = next ? DRIFT_FROM[next] : 1;
        const worst = from + (top - from) * 0.999 * place;
        const parts = [[worst, 0.5] as const, ...others].map(([drift, part]) => ({
          drift: Math.min(drift, worst),
          share: part,
        }));
        const drift = passageDrift(parts, severity);
        expect(drift).toBeGreaterThanOrEqual(worst);
        expect(drift).toBeLessThanOrEqual(top);
        const longer = passageDrift([...parts, { drift: Math.min(more[0], worst), share: more[1] }], severity);
        expect(longer).toBeGreaterThanOrEqual(drift - 1e-12);
      },
    ),
  );
});

test.each([
  ['English when nothing speaks against it', 'Ten came.', 'en'],
  ['English for a text without letters', '3 : 2', 'en'],
  ['the letters decide, however short', 'Мэр ушёл.', 'ru'],
  ['and between near relatives', 'Міський голова пішов.', 'uk'],
  ['a script with one language', 'ראש העיר הלך הביתה.', 'he'],
  ['a foreign name in an English passage changes nothing', 'The mayor of Москва left the meeting early.', 'en'],
])('language of a passage: %s', (_why, text, language) => {
  expect(passageLanguage(text)).toBe(language);
});
