import { makePair } from './corpus.mjs';
import { DAMAGES } from './damage.mjs';

// How much of known damage a comparison finds, and what it says of retellings without damage. `compare(original, copy)`
// gives a report.

/** Categories by which a damage may rightly be called. */
const CALLED = {
  number: ['number'],
  name: ['name', 'attribution', 'role'],
  time: ['time'],
  negation: ['negation', 'antonym'],
  antonym: ['antonym', 'negation', 'role', 'mistranslation'],
  modality: ['modality'],
  quotation: ['quotation', 'negation', 'antonym'],
};

const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/** Beads that hold a sentence at this place of one side. */
function beadsAt(report, side, span) {
  const { sentences } = report[side];
  return report.beads.filter((bead) => bead[side].some((i) => overlaps(sentences[i], span)));
}

/** Whether a damage was found at its place (a finding of severity minor or more, a note, a bead), and called by its name. */
export function judgeDamage(report, { kind, original, copy }) {
  if (kind === 'omission') {
    const found = beadsAt(report, 'original', original).some((bead) => !bead.copy.length);
    return { found, named: found };
  }
  if (kind === 'moved') {
    const partner = beadsAt(report, 'copy', copy).filter((bead) =>
      bead.original.some((i) => overlaps(report.original.sentences[i], original)),
    );
    const found = partner.some((bead) => bead.moved);
    return { found, named: found };
  }
  const beads = beadsAt(report, 'copy', copy);
  if (kind === 'signed-note' || kind === 'comment') {
    const named = report.notes.some((note) => note.grade !== 'possible' && overlaps(note, copy));
    return { found: named || (kind === 'comment' && beads.some((bead) => !bead.original.length)), named };
  }
  if (kind === 'addition') {
    const found = beads.some((bead) => bead.findings.some(({ category }) => category === 'addition'));
    return { found, named: found };
  }
  const near = beads
    .flatMap(({ findings }) => findings)
    .filter(
      ({ severity, evidence }) =>
        severity !== 'none' &&
        (evidence.copy.some((span) => overlaps(span, copy)) ||
          evidence.original.some((span) => overlaps(span, original))),
    );
  return { found: near.length > 0, named: near.some(({ category }) => CALLED[kind].includes(category)) };
}

/** Sentences of the original that stand beside their retelling, or alone when they were left out. */
function alignedRight(report, { original, copy }) {
  const beads = beadsAt(report, 'original', original);
  if (!copy) return beads.some((bead) => !bead.copy.length);
  return beads.some((bead) => bead.copy.some((i) => overlaps(report.copy.sentences[i], copy)));
}

/**
 * Injects every kind of damage once into each of `count` pairs, and tells as many pairs without any. `from`: first seed.
 * Gives counts: `kinds` by damage, `sentences` aligned, story `verdicts`, and what was said of the `harmless` pairs:
 * beads with a finding by severity and by category, notes.
 */
export function measureDamage(compare, { count, from = 1, words = 500 }) {
  const kinds = Object.fromEntries(DAMAGES.map((kind) => [kind, { all: 0, found: 0, named: 0 }]));
  const sentences = { all: 0, right: 0 };
  const verdicts = { same: 0, unsure: 0, different: 0 };
  const harmless = { beads: 0, alarms: 0, minor: 0, major: 0, critical: 0, notes: 0, categories: {}, drift: 0 };
  for (let seed = from; seed < from + count; seed++) {
    const pair = makePair(seed, { words, damages: DAMAGES });
    const report = compare(pair.original, pair.copy);
    verdicts[report.story.verdict]++;
    for (const damage of pair.damages) {
      const { found, named } = judgeDamage(report, damage);
      const sum = kinds[damage.kind];
      sum.all++;
      if (found) sum.found++;
      if (named) sum.named++;
    }
    for (const sentence of pair.sentences) {
      sentences.all++;
      if (alignedRight(report, sentence)) sentences.right++;
    }
    const clean = makePair(seed + HARMLESS, { words, damages: [] });
    addHarmless(compare(clean.original, clean.copy), harmless);
  }
  return { kinds, sentences, verdicts, harmless };
}

/** Seeds of pairs without damage lie so far from the others. */
const HARMLESS = 1_000_000;

function addHarmless(report, sums) {
  sums.notes += report.notes.filter(({ grade }) => grade !== 'possible').length;
  sums.drift += report.summary.drift ?? 0;
  for (const bead of report.beads) {
    if (bead.furniture) continue;
    sums.beads++;
    if (bead.severity === 'none') continue;
    sums.alarms++;
    sums[bead.severity]++;
    const { category } = bead.findings[0] ?? { category: bead.copy.length ? 'addition' : 'omission' };
    sums.categories[category] = (sums.categories[category] ?? 0) + 1;
  }
}
