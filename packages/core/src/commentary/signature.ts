import type { Span } from '../document/types.ts';
import type { SignaturePattern } from '../language/types.ts';

// In: what stands inside a bracket, or a sentence. Out: the signature of an editor or translator at its end or at its
// start, and who signs. Only the edges of the text are looked at, so the length of the text does not matter.

export interface Signature extends Span {
  /** Where the signature stands: in front of the note, behind it, or alone. */
  place: 'first' | 'last' | 'alone';
  /** As a reader says it: “editor”, “InoSMI”. */
  signer: string;
  /** As it stands in the text, with its dash. */
  literal: string;
  /** The letters also mean other things. */
  weak: boolean;
}

export interface Signatures {
  find(text: string): Signature | undefined;
}

interface Compiled {
  last: RegExp;
  first: RegExp;
  signer: string;
  weak: boolean;
}

/** A signature with the name of an outlet is hardly longer. */
const EDGE = 90;
const OUTLET = "(?<outlet>[\\p{L}][\\p{L}\\p{N}’'-]*(?:[ .][\\p{Lu}][\\p{L}\\p{N}’'.-]*){0,3})";

export function compileSignatures(patterns: readonly SignaturePattern[]): Signatures {
  const compiled = patterns.map(compile);
  return {
    find(text) {
      const best = [...compiled].flatMap((pattern) => match(pattern, text));
      // The longest literal names the signer best: “Approx. ed. Kurier” before “ed.”.
      best.sort((x, y) => Number(x.weak) - Number(y.weak) || y.end - y.start - (x.end - x.start));
      return best[0];
    },
  };
}

function compile({ pattern, signer, weak = false }: SignaturePattern): Compiled {
  const source = pattern.replaceAll(' ', '[.\\s]{0,3}').replaceAll('$outlet', OUTLET);
  const dash = '[-–—―‒−]{1,2}';
  // Behind a note: a dash, or for unmistakable signatures any stop. In front of a note: a colon or a dash.
  const before = weak
    ? `(?:^|(?<=\\s|[.…!?"”»])${dash}|^${dash})\\s*`
    : `(?:^|[.,;:…!?"”»]?\\s*${dash}|[.,;:…!?]\\s)\\s*`;
  return {
    last: new RegExp(`(?<all>${before}(?:${source}))[.\\s"”»]*$`, 'iu'),
    first: new RegExp(
      `^(?<all>(?:${dash}\\s*)?(?:${source})\\.?)\\s*(?:[:：]|${weak ? '(?!)' : `${dash}\\s`})\\s*\\S`,
      'iu',
    ),
    signer,
    weak,
  };
}

function match({ last, first, signer, weak }: Compiled, text: string): Signature[] {
  const found: Signature[] = [];
  const from = Math.max(0, text.length - EDGE);
  for (const place of ['last', 'first'] as const) {
    const result = (
      place === 'last' ? last.exec(text.slice(from)) : first.exec(text.slice(0, EDGE))
    ) as RegExpExecArray | null;
    const groups = result?.groups;
    const all = groups?.['all'];
    if (!result || all === undefined) continue;
    const outlet = groups?.['outlet'];
    if (outlet && !/^\p{Lu}/u.test(outlet)) continue;
    const lead = all.length - all.replace(/^[.,;:…!?"”»\s]+/u, '').length;
    const start = (place === 'last' ? from : 0) + result.index + lead;
    // A word that goes on in front of the match is not the start of the text but of the window.
    if (place === 'last' && result.index === 0 && from > 0) continue;
    const end = start + all.length - lead;
    const alone = start === 0 && place === 'last';
    if (outlet && alone) continue;
    const stop = text[end] === '.' ? 1 : 0;
    found.push({
      start,
      end: end + stop,
      place: alone ? 'alone' : place,
      signer: signer === '$outlet' ? outlet!.replace(/[.\s]+$/, '') : outlet ? outlet : signer,
      literal: text.slice(start, end + stop),
      weak,
    });
  }
  return found;
}
