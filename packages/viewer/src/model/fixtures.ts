import type { Bead, Finding, Note, Report } from '@storydrift/core/lean';

// Small reports for the tests of the model, written bead by bead so that each test says exactly what it looks at.

interface BeadSketch {
  original?: readonly string[];
  copy?: readonly string[];
  furniture?: boolean;
  moved?: boolean;
  identical?: boolean;
  severity?: Bead['severity'];
  findings?: readonly Partial<Finding>[];
  marks?: Bead['marks'];
  /** Words of the copy side that are a note, and its grade. */
  note?: { text: string; grade: Note['grade'] };
}

interface Sketch {
  beads: readonly BeadSketch[];
  /** Order of the copy's beads, where it is not that of the list. */
  copyOrder?: readonly number[];
}

/** A report with these beads; each sentence is a block of its own. */
export function sketchReport({ beads: sketches, copyOrder }: Sketch): Report {
  const original = sideOf(sketches.map((sketch) => sketch.original ?? []));
  const order = copyOrder ?? sketches.map((_, i) => i);
  const inCopyOrder = sideOf(order.map((i) => sketches[i]!.copy ?? []));
  const copyIndices = (i: number) => inCopyOrder.indices[order.indexOf(i)]!;
  const furniture = (indices: (i: number) => readonly number[]) =>
    new Set(sketches.flatMap((sketch, i) => (sketch.furniture ? indices(i) : [])));
  const notes: Note[] = [];
  const beads = sketches.map((sketch, i): Bead => {
    const own: number[] = [];
    if (sketch.note) {
      const start = inCopyOrder.text.indexOf(sketch.note.text);
      own.push(notes.length);
      notes.push({
        kind: 'signed_note',
        grade: sketch.note.grade,
        start,
        end: start + sketch.note.text.length,
        signer: 'editor',
        signature: 'Ed.',
        why: 'It is signed.',
        code: 'signed',
        params: {},
        sentences: [...copyIndices(i)],
      });
    }
    return {
      original: [...original.indices[i]!],
      copy: [...copyIndices(i)],
      furniture: sketch.furniture ?? false,
      moved: sketch.moved ?? false,
      confidence: 1,
      reasons: [],
      similarity: 1,
      measures: { dice: 1 },
      drift: sketch.furniture ? null : 0,
      severity: sketch.severity ?? 'none',
      identical: sketch.identical ?? false,
      findings: (sketch.findings ?? []).map((finding, n) => ({ ...FINDING, id: `finding-${i}-${n}`, ...finding })),
      marks: sketch.marks ?? { original: [], copy: [] },
      notes: own,
      commentary: sketch.note?.grade ?? 'none',
    };
  });
  return {
    schema: 'storydrift-report/1',
    signature: 'test',
    story: { verdict: 'same', confidence: 1, forced: false, reasons: [] },
    original: original.document(
      'original',
      furniture((i) => original.indices[i]!),
    ),
    copy: inCopyOrder.document('copy', furniture(copyIndices)),
    beads,
    notes,
    signals: [],
    summary: {
      counts: { identical: 0, reworded: 0, minor: 0, major: 0, critical: 0, omitted: 0, inserted: 0, moved: 0 },
      drift: 0,
      worst: null,
      narrowed: false,
      checked: [],
    },
    pins: [],
    reviews: [],
  };
}

const FINDING: Finding = {
  id: '',
  category: 'number',
  severity: 'major',
  confidence: 0.9,
  unsure: false,
  code: 'number.changed',
  params: {},
  message: 'A number changed.',
  mqm: 'Accuracy',
  evidence: { original: [], copy: [] },
};

function sideOf(groups: readonly (readonly string[])[]) {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  const indices = groups.map((group) =>
    group.map((sentence) => {
      text += text ? '\n\n' : '';
      spans.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
      return spans.length - 1;
    }),
  );
  return {
    text,
    indices,
    document: (name: string, furniture: ReadonlySet<number>): Report['original'] => ({
      name,
      sha256: '0'.repeat(64),
      language: 'en',
      text,
      blocks: spans.map((span) => ({ ...span, kind: 'paragraph' as const })),
      sentences: spans.map((span, i) => ({
        ...span,
        block: i,
        kind: furniture.has(i) ? ('title' as const) : ('body' as const),
      })),
    }),
  };
}
