import type { Report } from '@storydrift/core';

/** A valid report of any length: the same comparison told again and again, every offset and index moved along. */
export function tile(report: Report, times: number): Report {
  const gap = '\n\n';
  const steps = Array.from({ length: times }, (_, k) => k);
  const shift =
    (by: number) =>
    <T extends { start: number; end: number }>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const side = (document: Report['original']): Report['original'] => ({
    ...document,
    text: steps.map(() => document.text).join(gap),
    blocks: steps.flatMap((k) => document.blocks.map(shift(k * (document.text.length + gap.length)))),
    sentences: steps.flatMap((k) =>
      document.sentences.map((sentence) => ({
        ...shift(k * (document.text.length + gap.length))(sentence),
        block: sentence.block + k * document.blocks.length,
      })),
    ),
  });
  const { original, copy, beads, notes, signals } = report;
  const a = original.text.length + gap.length;
  const b = copy.text.length + gap.length;
  return {
    ...report,
    original: side(original),
    copy: side(copy),
    beads: steps.flatMap((k) =>
      beads.map((bead) => ({
        ...bead,
        original: bead.original.map((i) => i + k * original.sentences.length),
        copy: bead.copy.map((i) => i + k * copy.sentences.length),
        findings: bead.findings.map((finding) => ({
          ...finding,
          id: `${finding.id}#${k}`,
          evidence: {
            original: finding.evidence.original.map(shift(k * a)),
            copy: finding.evidence.copy.map(shift(k * b)),
          },
        })),
        marks: { original: bead.marks.original.map(shift(k * a)), copy: bead.marks.copy.map(shift(k * b)) },
        notes: bead.notes.map((i) => i + k * notes.length),
      })),
    ),
    notes: steps.flatMap((k) =>
      notes.map((note) => ({
        ...shift(k * b)(note),
        sentences: note.sentences.map((i) => i + k * copy.sentences.length),
      })),
    ),
    signals: steps.flatMap((k) => signals.map(shift(k * b))),
  };
}
