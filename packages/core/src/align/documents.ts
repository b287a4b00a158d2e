import stringSimilarity from 'string-similarity';
import type { Document, SentenceKind } from '../document/types.ts';
import { inDifferentLanguages } from '../language/pair.ts';
import { LANGUAGES, type Languages } from '../language/registry.ts';
import { alignSentences } from './align.ts';
import { inReadingOrder } from './order.ts';
import { pinnedBeads, pinnedGroups } from './pins.ts';
import { isPinned } from './reasons.ts';
import type { AlignedBead, Alignment, AlignOptions, Pins } from './types.ts';

export interface DocumentBead extends AlignedBead {
  furniture: boolean;
}

export interface DocumentAlignment extends Alignment {
  beads: DocumentBead[];
}

/**
 * Aligns two documents: body with body, and each kind of furniture with its own kind, so that a caption that repeats
 * a sentence of the story never takes that sentence's partner. Only pins make sentences of different kinds partners:
 * they are a bead of their own. Indices are those of the documents' sentences. Throws a `PinError` when pins contradict
 * each other or name a sentence that is not there.
 */
export function alignDocuments(
  original: Document,
  copy: Document,
  given: AlignOptions & { languages?: Languages } = {},
): DocumentAlignment {
  const { languages = LANGUAGES, ...own } = given;
  const known = { original: languages.get(original.language) ?? null, copy: languages.get(copy.language) ?? null };
  const numbers = { original: known.original?.meaning?.numbers, copy: known.copy?.meaning?.numbers };
  const options: AlignOptions = inDifferentLanguages(original.language, copy.language)
    ? { ...own, across: known }
    : { numbers, ...own };
  if (original.text === copy.text && original.sentences.length === copy.sentences.length && !options.pins) {
    return { beads: original.sentences.map(itself), narrowed: false };
  }
  const kindsOf = (document: Document, indices: readonly number[]) => indices.map((i) => document.sentences[i]!.kind);
  const groups = options.pins ? pinnedGroups(options.pins, original.sentences.length, copy.sentences.length) : [];
  const mixed = groups.filter(
    (group) => new Set([...kindsOf(original, group.original), ...kindsOf(copy, group.copy)]).size > 1,
  );
  const takenA = new Set(mixed.flatMap((group) => group.original));
  const takenB = new Set(mixed.flatMap((group) => group.copy));
  const kinds = [...new Set([...original.sentences, ...copy.sentences].map((sentence) => sentence.kind))];
  const beads: DocumentBead[] = [];
  let narrowed = false;
  for (const kind of kinds) {
    const a = indicesOf(original, kind, takenA);
    const b = indicesOf(copy, kind, takenB);
    const pins = localPins(options.pins, a, b);
    if (kind === 'title' && a.length && b.length && !pins?.apart?.length) {
      beads.push({ original: a, copy: b, moved: false, confidence: 1, cost: 0, reasons: [], furniture: true });
      continue;
    }
    const part = alignSentences(textsOf(original, a), textsOf(copy, b), { ...options, ...(pins ? { pins } : {}) });
    narrowed ||= part.narrowed;
    for (const bead of part.beads) {
      const placed = inDocuments(bead, a, b, kind !== 'body');
      if (kind === 'body' || isSameFurniture(original, copy, placed)) beads.push(placed);
      else beads.push(...apart(placed));
    }
  }
  const body = beads.filter((bead) => !bead.furniture);
  // Sentences of two kinds are never all body.
  for (const bead of pinnedBeads(mixed, body)) beads.push({ ...bead, furniture: true });
  return { beads: inReadingOrder(beads), narrowed };
}

/** A sentence of a text that is compared with itself: no evidence is needed, and a stray mark has none to give. */
function itself(sentence: Document['sentences'][number], i: number): DocumentBead {
  const furniture = sentence.kind !== 'body';
  return { original: [i], copy: [i], moved: false, confidence: 1, cost: 0, reasons: [], furniture };
}

/** Letter pairs that two captions, credits or notices must share to be the same one (Dice coefficient). */
const SAME_FURNITURE = 0.5;

/**
 * Whether two pieces of furniture are the same piece: so a person says, or they are alike. An article has one title, so titles are partners however they
 * are worded; of captions, credits and the rest there are many, and two different pictures of one person are not two
 * versions of one caption.
 */
function isSameFurniture(original: Document, copy: Document, bead: AlignedBead): boolean {
  if (!bead.original.length || !bead.copy.length || isPinned(bead)) return true;
  const a = textsOf(original, bead.original).join(' ');
  const b = textsOf(copy, bead.copy).join(' ');
  return stringSimilarity.compareTwoStrings(a, b) >= SAME_FURNITURE;
}

/** A bead over sentences of one kind as a bead of the documents. Field by field, so that all beads are of one shape. */
function inDocuments(bead: AlignedBead, a: readonly number[], b: readonly number[], furniture: boolean): DocumentBead {
  return {
    original: placesOf(bead.original, a),
    copy: placesOf(bead.copy, b),
    moved: bead.moved,
    confidence: bead.confidence,
    cost: bead.cost,
    reasons: bead.reasons,
    furniture,
  };
}

function placesOf(indices: readonly number[], places: readonly number[]): number[] {
  // Most have one. A list that grows takes room for more.
  if (indices.length === 1) return [places[indices[0]!]!];
  const found: number[] = [];
  for (const i of indices) found.push(places[i]!);
  return found;
}

/** The sentences of a bead, each left alone. */
function apart(bead: DocumentBead): DocumentBead[] {
  const alone = { ...bead, moved: false, reasons: [] };
  return [
    ...bead.original.map((i) => ({ ...alone, original: [i], copy: [] })),
    ...bead.copy.map((j) => ({ ...alone, original: [], copy: [j] })),
  ];
}

function indicesOf({ sentences }: Document, kind: SentenceKind, taken: ReadonlySet<number>): number[] {
  const indices: number[] = [];
  for (let i = 0; i < sentences.length; i++) if (sentences[i]!.kind === kind && !taken.has(i)) indices.push(i);
  return indices;
}

function textsOf(document: Document, indices: readonly number[]): string[] {
  return indices.map((i) => document.text.slice(document.sentences[i]!.start, document.sentences[i]!.end));
}

function localPins(pins: Pins | undefined, a: readonly number[], b: readonly number[]): Pins | undefined {
  if (!pins) return undefined;
  const placeA = new Map(a.map((i, k) => [i, k]));
  const placeB = new Map(b.map((j, k) => [j, k]));
  const localise = (pairs: readonly (readonly [number, number])[] = []) =>
    pairs.flatMap(([i, j]) => {
      const local = [placeA.get(i), placeB.get(j)] as const;
      return local[0] === undefined || local[1] === undefined ? [] : [[local[0], local[1]] as const];
    });
  return { together: localise(pins.together), apart: localise(pins.apart) };
}
