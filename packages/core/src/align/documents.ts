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
  const placeA = new Map(a.map((i, k) => [i, k]));
  const placeB = new Map(b.map((j, k) => [j, k]));
  const localise = (pairs: readonly (readonly [number, number])[] = []) =>
    pairs.flatMap(([i, j]) => {
      const local = [placeA.get(i), placeB.get(j)] as const;
      return local[0] === undefined || local[1] === undefined ? [] : [[local[0], local[1]] as const];
    });
  return { together: localise(pins.together), apart: localise(pins.apart) };
}

/**
 * Orders beads for reading: the original's order leads; an inserted bead follows the bead that holds the copy sentence
 * before it, and what was omitted right there. A moved bead stands at its place in the original and leads nothing.
 */
export function inReadingOrder<T extends AlignedBead>(beads: readonly T[]): T[] {
  const led = beads.filter((bead) => bead.original.length).sort((x, y) => x.original[0]! - y.original[0]!);
  const inserted = beads.filter((bead) => !bead.original.length).sort((x, y) => x.copy[0]! - y.copy[0]!);
  const holders = led
    .flatMap((bead, at) => (bead.moved || !bead.copy.length ? [] : [{ last: bead.copy.at(-1)!, at }]))
    .sort((x, y) => x.last - y.last);
  const following = new Map<number, T[]>();
  let next = 0;
  let place = -1;
  for (const bead of inserted) {
    for (; next < holders.length && holders[next]!.last < bead.copy[0]!; next++) {
      place = holders[next]!.at;
      while (place + 1 < led.length && !led[place + 1]!.copy.length) place++;
    }
    const there = following.get(place);
    if (there) there.push(bead);
    else following.set(place, [bead]);
  }
  return [...(following.get(-1) ?? []), ...led.flatMap((bead, at) => [bead, ...(following.get(at) ?? [])])];
}
