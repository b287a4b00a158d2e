import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketchReport } from './fixtures.ts';
import { excerpts, segmentSentence } from './segments.ts';

const SENTENCE = 'The council gave 140 hectares back to the tide.';

function reportWith(
  spans: readonly { start: number; end: number }[],
  marks: readonly { start: number; end: number }[] = [],
) {
  return sketchReport({
    beads: [
      {
        original: [SENTENCE],
        copy: ['Other.'],
        severity: 'critical',
        findings: spans.map((span) => ({ severity: 'critical' as const, evidence: { original: [span], copy: [] } })),
        marks: { original: marks.map((mark) => ({ ...mark, level: 'phrase' as const })), copy: [] },
      },
    ],
  });
}

test('evidence is cut out with its level', () => {
  const report = reportWith([{ start: 17, end: 20 }]);
  const segments = segmentSentence(report, report.beads[0]!, 'original', 0);
  expect(segments.map(({ text, evidence }) => [text, evidence])).toEqual([
    ['The council gave ', 0],
    ['140', 4],
    [' hectares back to the tide.', 0],
  ]);
});

test('evidence that is the whole sentence marks nothing: there is no place to look at', () => {
  const report = reportWith([{ start: 0, end: SENTENCE.length - 1 }]);
  expect(segmentSentence(report, report.beads[0]!, 'original', 0).every((each) => each.evidence === 0)).toBe(true);
});

test('a note that is the whole row needs no box inside the sentence', () => {
  const report = sketchReport({
    beads: [{ copy: ['(So it is. – Ed.)'], note: { text: '(So it is. – Ed.)', grade: 'certain' } }],
  });
  expect(segmentSentence(report, report.beads[0]!, 'copy', 0).map((each) => each.note)).toEqual([null]);
});

test('the pieces join back to the sentence, whatever the spans are', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (evidence, marks) => {
      const report = reportWith(evidence, marks);
      const segments = segmentSentence(
        report,
        report.beads[0]!,
        'original',
        0,
        marks.map((mark, index) => ({ ...mark, index })),
      );
      expect(segments.map((each) => each.text).join('')).toBe(SENTENCE);
      expect(segments.every((each) => each.text.length > 0)).toBe(true);
    }),
  );
});

test('an excerpt is cut at words and names its sentence', () => {
  const report = reportWith([{ start: 17, end: 20 }]);
  const [excerpt] = excerpts(report, report.beads[0]!, 'original', report.beads[0]!.findings[0]!);
  expect(excerpt).toEqual({
    before: 'The council gave ',
    marked: '140',
    after: ' hectares back to the tide.',
    sentence: 0,
  });
});
