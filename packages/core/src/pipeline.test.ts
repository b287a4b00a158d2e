import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEnglishLexicon } from './lexicon.ts';
import { compare, compareInSteps, findNotes, scorePair } from './pipeline.ts';
import { parseReport } from './report/schema.ts';
import { DRIFT_FROM } from './score/drift.ts';

// What holds for every pair of texts. The schema also checks that all offsets and indices point inside and that every
// sentence stands in exactly one bead, so a report that it accepts unchanged has those properties.

const lexicon = await loadEnglishLexicon();

/** Sentences of an invented article, each with one fact that can be damaged: [as told, damaged]. */
const FACTS: readonly (readonly [told: string, damaged: string])[] = [
  ['The harbour of Ostrel will close for 14 days in March.', 'The harbour of Ostrel will close for 41 days in March.'],
  [
    'Mayor Lena Brandvik promised free buses for all islanders.',
    'Mayor Lena Hallquist promised free buses for all islanders.',
  ],
  ['The storm did not damage the old lighthouse on the cape.', 'The storm did damage the old lighthouse on the cape.'],
  ['Fishermen could lose a third of their yearly catch.', 'Fishermen will lose a third of their yearly catch.'],
  [
    'A new crane was delivered from Taskov by the Meridon company.',
    'A new crane was delivered from Velisk by the Meridon company.',
  ],
  [
    'About 3,200 tonnes of grain wait in the northern warehouse.',
    'About 9,200 tonnes of grain wait in the northern warehouse.',
  ],
  ['The council accepted the plan by nine votes to two.', 'The council accepted the plan by seven votes to two.'],
  [
    'Divers will search the channel for the lost anchor on Friday.',
    'Divers will search the channel for the lost anchor on Sunday.',
  ],
  [
    'Residents of the eastern quarter have asked for a second bridge.',
    'Residents of the eastern quarter have asked for no second bridge.',
  ],
  [
    'The repair will cost 5.4 million crowns, the port authority said.',
    'The repair will cost 54 million crowns, the port authority said.',
  ],
];

/** What can be done to a sentence of the copy: nothing, its damage, leaving it out, or an invented one after it. */
type Deed = 'kept' | 'damaged' | 'dropped' | 'followed';
const deeds = fc.array(fc.constantFrom<Deed>('kept', 'kept', 'damaged', 'dropped', 'followed'), {
  minLength: FACTS.length,
  maxLength: FACTS.length,
});
const INVENTED = 'Witnesses spoke of strange blue lights above the quarry of Hollin that night.';

const article = (sentences: readonly string[]) => sentences.join('\n\n');
const ORIGINAL = article(FACTS.map(([told]) => told));
const retold = (done: readonly Deed[]) =>
  article(
    FACTS.flatMap(([told, damaged], i) => {
      if (done[i] === 'dropped') return [];
      if (done[i] === 'damaged') return [damaged];
      return done[i] === 'followed' ? [told, INVENTED] : [told];
    }),
  );

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  deeds.map(retold),
  fc
    .array(fc.constantFrom('Ten men', ' left. ', '“', '”', '(', ')', '\n', '\n\n', ' – Ed.', '[…]', ' not '), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);

describe('any two texts', () => {
  test('give a report that the schema accepts unchanged', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const report = compare(a, b, { lexicon });
        expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test('give the same report twice', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(JSON.stringify(compare(a, b, { lexicon }))).toBe(JSON.stringify(compare(a, b, { lexicon })));
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  test('give a score, and notes that lie inside the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { drift, similarity } = scorePair(a, b, { lexicon });
        expect(drift).toBeGreaterThanOrEqual(0);
        expect(drift).toBeLessThanOrEqual(1);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        const { notes, signals } = findNotes(b, { original: a });
        for (const { start, end } of [...notes, ...signals]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(b.length);
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

test('what is compared already is as it will be, and nothing is said of the rest', () => {
  fc.assert(
    fc.property(deeds, (done) => {
      const whole = compare(ORIGINAL, retold(done), { lexicon });
      const steps = compareInSteps(ORIGINAL, retold(done), { lexicon });
      const stages: string[] = [];
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          expect(step.value).toEqual(whole);
          break;
        }
        const { stage, done: ready, of, partial } = step.value;
        if (stages.at(-1) !== stage) stages.push(stage);
        const report = partial();
        if (!report) continue;
        expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
        expect(report.beads).toHaveLength(of);
        expect(report.beads.slice(0, ready)).toEqual(whole.beads.slice(0, ready));
        expect(report.beads.slice(ready).flatMap((bead) => bead.findings)).toEqual([]);
      }
      expect(stages).toEqual(['align', 'notes', 'compare']);
    }),
    { numRuns: 10 },
  );
}, 30_000);

test('a text against itself has no finding and no drift', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { beads, summary } = compare(text, text, { lexicon, force: true });
      expect(beads.flatMap((bead) => bead.findings)).toEqual([]);
      expect(summary.drift).toBe(0);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('another damage never lowers the drift of a story', () => {
  fc.assert(
    fc.property(
      deeds,
      fc.nat(FACTS.length - 1),
      fc.constantFrom<Deed>('damaged', 'dropped', 'followed'),
      (done, at, deed) => {
        const before = done.with(at, 'kept');
        const [less, more] = [before, before.with(at, deed)].map(
          (deedsDone) => compare(ORIGINAL, retold(deedsDone), { lexicon, force: true }).summary.drift!,
        );
        expect(more).toBeGreaterThanOrEqual(less!);
      },
    ),
    { numRuns: 40 },
  );
}, 30_000);

test('every damage to a fact is found where it was done', () => {
  const found = FACTS.map((_, i) => {
    const copy = retold(FACTS.map((_, k) => (k === i ? 'damaged' : 'kept')));
    const changed = compare(ORIGINAL, copy, { lexicon }).beads.filter((bead) => bead.drift! >= DRIFT_FROM.major);
    return changed.map((bead) => bead.copy);
  });
  expect(found).toEqual(FACTS.map((_, i) => [[i]]));
});
