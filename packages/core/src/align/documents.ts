import type { Document, SentenceKind } from '../document/types.ts';
import { alignSentences } from './align.ts';
import type { AlignedBead, Alignment, AlignOptions, Pins } from './types.ts';

export interface DocumentBead extends AlignedBead {
  furniture: boolean;
}

export interface DocumentAlignment extends Alignment {
  beads: DocumentBead[];
}

/**
 * Aligns two documents: body with body, and each kind of furniture with its own kind, so that a caption that repeats
 * a sentence of the story never takes that sentence's partner. Indices are those of the documents' sentences.
 */
export function alignDocuments(original: Document, copy: Document, options: AlignOptions = {}): DocumentAlignment {
  const kinds = [...new Set([...original.sentences, ...copy.sentences].map((sentence) => sentence.kind))];
  const beads: DocumentBead[] = [];
  let narrowed = false;
  for (const kind of kinds) {
    const a = indicesOf(original, kind);
    const b = indicesOf(copy, kind);
    const pins = localPins(options.pins, a, b);
    const part = alignSentences(textsOf(original, a), textsOf(copy, b), { ...options, ...(pins ? { pins } : {}) });
    narrowed ||= part.narrowed;
    for (const bead of part.beads) {
      beads.push({
        ...bead,
        original: bead.original.map((i) => a[i]!),
        copy: bead.copy.map((i) => b[i]!),
        furniture: kind !== 'body',
      });
    }
  }
  return { beads: inReadingOrder(beads), narrowed };
}

function indicesOf(document: Document, kind: SentenceKind): number[] {
  return document.sentences.flatMap((sentence, i) => (sentence.kind === kind ? [i] : []));
}

function textsOf(document: Document, indices: readonly number[]): string[] {
  return indices.map((i) => document.text.slice(document.sentences[i]!.start, document.sentences[i]!.end));
}

function localPins(pins: Pins | undefined, a: readonly number[], b: readonly number[]): Pins | undefined {
  if (!pins) return undefined;
  const localise = (pairs: readonly (readonly [number, number])[] = []) =>
    pairs.map(([i, j]) => [a.indexOf(i), b.indexOf(j)] as const).filter(([i, j]) => i >= 0 && j >= 0);
  return { together: localise(pins.together), apart: localise(pins.apart) };
}

/**
 * Orders beads for reading: the original's order leads; an inserted bead follows the bead that holds the copy sentence
 * before it. A moved bead stands at its place in the original.
 */
export function inReadingOrder<T extends AlignedBead>(beads: readonly T[]): T[] {
  const led = beads.filter((bead) => bead.original.length).sort((x, y) => x.original[0]! - y.original[0]!);
  const inserted = beads.filter((bead) => !bead.original.length).sort((x, y) => x.copy[0]! - y.copy[0]!);
  const result: T[] = [...led];
  for (const bead of inserted) {
    let at = -1;
    let nearest = -1;
    result.forEach((other, i) => {
      if (other.moved || !other.copy.length) return;
      const last = other.copy[other.copy.length - 1]!;
      if (last < bead.copy[0]! && last > nearest) {
        nearest = last;
        at = i;
      }
    });
    // Omitted beads that follow their predecessor stay before what was inserted in their place.
    while (at + 1 < result.length && !result[at + 1]!.copy.length && at >= 0) at++;
    result.splice(at + 1, 0, bead);
  }
  return result;
}
