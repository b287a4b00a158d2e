import type { Span } from '../document/types.ts';

// A stored report may come from anywhere. Beyond the shape of its fields, everything in it that points somewhere must
// point inside: spans into their text, indices into their list, each sentence in exactly one bead.

interface Side {
  text: string;
  blocks: readonly Span[];
  sentences: readonly (Span & { block: number })[];
}

interface Evidence {
  original: readonly Span[];
  copy: readonly Span[];
}

/** As much of a report as points somewhere. */
interface Pointing {
  original: Side;
  copy: Side;
  beads: readonly {
    original: readonly number[];
    copy: readonly number[];
    findings: readonly { evidence: Evidence }[];
    marks: Evidence;
    notes: readonly number[];
  }[];
  notes: readonly (Span & { sentences: readonly number[] })[];
  signals: readonly Span[];
  summary: { worst: { bead: number } | null };
}

interface Context {
  addIssue(issue: { code: 'custom'; message: string; path: (string | number)[] }): void;
}

/** Adds an issue for the first thing that points outside; a report that is whole gets none. */
export function pointsInside(report: Pointing, context: Context): void {
  const fault = firstFault(report);
  if (fault) context.addIssue({ code: 'custom', ...fault });
}

type Fault = { path: (string | number)[]; message: string };

function firstFault(report: Pointing): Fault | undefined {
  const outside = (path: Fault['path']): Fault => ({ path, message: 'points outside its text or list' });
  const inText = (span: Span, text: string) => span.start <= span.end && span.end <= text.length;
  for (const name of ['original', 'copy'] as const) {
    const side = report[name];
    for (const [i, block] of side.blocks.entries()) {
      if (!inText(block, side.text)) return outside([name, 'blocks', i]);
    }
    for (const [i, sentence] of side.sentences.entries()) {
      if (!inText(sentence, side.text) || sentence.block >= side.blocks.length) return outside([name, 'sentences', i]);
    }
    const seen = report.beads.flatMap((bead) => bead[name]);
    if (new Set(seen).size !== seen.length || seen.length !== side.sentences.length) {
      return { path: ['beads'], message: `a sentence of the ${name} is in no bead or in several` };
    }
    for (const [i, bead] of report.beads.entries()) {
      if (bead[name].some((sentence) => sentence >= side.sentences.length)) return outside(['beads', i, name]);
      const spans = [...bead.marks[name], ...bead.findings.flatMap((finding) => finding.evidence[name])];
      if (spans.some((span) => !inText(span, side.text))) return outside(['beads', i]);
      if (bead.notes.some((note) => note >= report.notes.length)) return outside(['beads', i, 'notes']);
    }
  }
  const sentences = report.copy.sentences.length;
  for (const [i, note] of report.notes.entries()) {
    if (!inText(note, report.copy.text) || note.sentences.some((s) => s >= sentences)) return outside(['notes', i]);
  }
  const signal = report.signals.findIndex((span) => !inText(span, report.copy.text));
  if (signal >= 0) return outside(['signals', signal]);
  if (report.summary.worst && report.summary.worst.bead >= report.beads.length) return outside(['summary', 'worst']);
  return undefined;
}
