import { rememberedByWord } from '../document/memo.ts';
import { isCapital } from '../document/tokens.ts';
import type { Span } from '../document/types.ts';
import type { SignaturePattern } from '../language/types.ts';
import { foldedLetters, LONGEST_START, startsOf } from './signature-starts.ts';

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
  /** Nothing but the name of an outlet. */
  bare?: boolean;
}

export interface Signatures {
  find(text: string): Signature | undefined;
  /** Whether one may stand in front; told at a glance. */
  opens(text: string): boolean;
}

interface Compiled {
  /** Its place among all patterns. */
  index: number;
  /** Matches wherever the first part does, and more: it costs a twentieth to compile, and most texts need no other. */
  sign(): RegExp | null;
  /** What stands behind the name of an outlet with which the pattern begins: where it is missing, no name is looked for. */
  rest(): RegExp;
  /** The pattern as parts to be matched in a row; `null` stands for the name of an outlet. */
  parts(): readonly (RegExp | null)[];
  /** The last part is a name that may be absent. */
  optional: boolean;
  signer: string;
  weak: boolean;
  word: boolean;
}

/** A signature with the name of an outlet is hardly longer. */
const EDGE = 90;
/** The name of an outlet, with its quotation marks where a language sets them. */
const NAME = /[«„“"]?\p{Lu}[\p{L}\p{N}’'-]*(?:[ .]\p{Lu}[\p{L}\p{N}’'.-]*){0,3}[»“”"]?/uy;
const DASH = '[-–—―‒−]{1,2}';
/** What may part a note from the signature behind it. */
const BREAK = new RegExp(`[.,;:…!?"”»]?\\s*(${DASH})\\s*|[.,;:…!?]\\s+`, 'gu');

export function compileSignatures(patterns: readonly SignaturePattern[]): Signatures {
  /** By their starts, and by what longer starts begin with. */
  const byStart = new Map<string, Compiled[]>();
  const byPart = new Map<string, Compiled[]>();
  const anyCapital: Compiled[] = [];
  const openings = new Openings();
  for (const [index, pattern] of patterns.entries()) {
    const compiled = compile(pattern, index);
    const starts = startsOf(pattern.pattern);
    if (!starts.length) anyCapital.push(compiled);
    for (const start of starts) {
      openings.add(start);
      add(byStart, start, compiled);
      for (let length = 1; length < start.length; length++) add(byPart, start.slice(0, length), compiled);
    }
  }
  const begunBy = rememberedByWord((text) => {
    const letters = /^[.\s]/.test(text) ? '' : foldedLetters(text).slice(0, LONGEST_START);
    const begun = new Set(letters.length < LONGEST_START ? byPart.get(letters) : []);
    for (let length = 1; length <= letters.length; length++) {
      for (const pattern of byStart.get(letters.slice(0, length)) ?? []) begun.add(pattern);
    }
    return begun.size ? [...begun].sort((x, y) => x.index - y.index) : NO_PATTERNS;
  });
  /** The patterns that may match at a place. */
  const at = (text: string, place: number): readonly Compiled[] => {
    const begun = openings.mayBegin(text, place) ? begunBy(text.slice(place, place + LOOKED_AT)) : NO_PATTERNS;
    if (!isCapital(text.slice(place, place + 1)) || !anyCapital.some(({ rest }) => rest().test(text))) return begun;
    return [...begun, ...anyCapital];
  };
  const inFrontOf = (text: string, found: Signature[]) => {
    const head = text.slice(0, EDGE);
    const lead = LEAD.exec(head)?.[0].length ?? 0;
    for (const pattern of at(head, lead)) found.push(...inFront(pattern, head, lead));
  };
  return {
    opens(text) {
      const found: Signature[] = [];
      inFrontOf(text, found);
      return found.length > 0;
    },
    find(text) {
      const found: Signature[] = [];
      inFrontOf(text, found);
      const from = Math.max(0, text.length - EDGE);
      const tail = text.slice(from);
      if (from === 0) {
        const place = { at: 0, literal: 0, dash: false, list: false, before: () => '', remark: () => false };
        for (const pattern of at(tail, 0)) found.push(...behind(pattern, tail, place, from));
      }
      BREAK.lastIndex = 0;
      for (let match = BREAK.exec(tail); match; match = BREAK.exec(tail)) {
        const patterns = at(tail, BREAK.lastIndex);
        const dash = match[1] !== undefined;
        if (!dash && !patterns.length) continue;
        const place = placeBehind(match, text, from);
        if (dash) found.push(...bareOutlet(tail, place, from));
        for (const pattern of patterns) found.push(...behind(pattern, tail, place, from));
      }
      // The longest literal names the signer best: “Approx. ed. Kurier” before “ed.”.
      if (found.length > 1)
        found.sort((x, y) => Number(x.weak) - Number(y.weak) || y.end - y.start - (x.end - x.start));
      return found[0];
    },
  };
}

/** Characters of a place by which patterns are chosen: four letters, or fewer with stops and blanks between them. */
const LOOKED_AT = 6;
const NO_PATTERNS: readonly Compiled[] = [];

const LETTERS = 26;

/** The place of an ASCII letter in the alphabet, whatever its case; -1 for anything else. */
function letterOf(code: number): number {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < LETTERS ? letter : -1;
}

/** With which two plain letters a start begins: most words begin with others, and need not be cut out to be looked up. */
class Openings {
  readonly #pairs = new Uint8Array(LETTERS * LETTERS);

  add(start: string): void {
    const first = letterOf(start.charCodeAt(0));
    if (first < 0) return;
    const second = letterOf(start.charCodeAt(1));
    // A start of one letter, or with a sign behind it, leaves open what follows.
    if (second < 0) this.#pairs.fill(1, first * LETTERS, (first + 1) * LETTERS);
    else this.#pairs[first * LETTERS + second] = 1;
  }

  /** Whether a start may stand at a place; what is no pair of plain letters is not judged. */
  mayBegin(text: string, place: number): boolean {
    const first = letterOf(text.charCodeAt(place));
    const second = letterOf(text.charCodeAt(place + 1));
    return first < 0 || second < 0 || this.#pairs[first * LETTERS + second] === 1;
  }
}

function add(home: Map<string, Compiled[]>, start: string, pattern: Compiled): void {
  const others = home.get(start);
  if (others) others.push(pattern);
  else home.set(start, [pattern]);
}

/** The place behind a break, which lies `from` characters behind the beginning of the text. */
function placeBehind({ 0: mark, 1: dash, index }: RegExpExecArray, text: string, from: number): Place {
  return {
    at: index + mark.length,
    literal: index + (dash ? mark.indexOf(dash) : mark.length),
    dash: dash !== undefined,
    list: /^[;:]/.test(mark),
    before: () => text.slice(0, from + index),
    remark: () => isRemark(text.slice(0, from + index)),
  };
}

/** Of alternatives like “ed” and “editor” the one that takes the whole word. */
const WORD_END = '(?![\\p{L}\\p{N}])';
const GAP = '[.\\s]{0,3}';
const OPTIONAL = '(?: $outlet)?';

function compile({ pattern, signer, weak = false, word = false }: SignaturePattern, index: number): Compiled {
  const optional = pattern.endsWith(OPTIONAL);
  const plain = optional ? `${pattern.slice(0, -OPTIONAL.length)} $outlet` : pattern;
  const pieces = plain.split(/(\$outlet)/).filter(Boolean);
  const wordsOf = (piece: string) => `(?:${piece.replace(/ $/, '').replaceAll(' ', GAP)})`;
  const partOf = (piece: string, i: number) => {
    if (piece === '$outlet') return null;
    // The word ends where the pattern does, and in front of the gap before a name.
    return new RegExp(
      `${wordsOf(piece)}${i === pieces.length - 1 || optional ? WORD_END : ''}${piece.endsWith(' ') ? GAP : ''}`,
      'iuy',
    );
  };
  return {
    index,
    // Compiled when a text has the letters it begins with: most patterns never are.
    sign: once(() => (pieces[0] === '$outlet' ? null : new RegExp(wordsOf(pieces[0]!), 'iy'))),
    rest: once(() => new RegExp(wordsOf(pieces[1] ?? ''), 'iu')),
    parts: once(() => pieces.map(partOf)),
    optional,
    signer,
    weak: weak || word,
    word,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const LEAD = new RegExp(`^(?:${DASH}\\s*)?`, 'u');
const TAIL = /^[.\s"”»]*$/u;

/** `Editor’s note: text`; letters with other meanings need a colon, or their stop and a remark behind the dash. */
function inFront(pattern: Compiled, head: string, lead: number): Signature[] {
  const match = matchAt(pattern, head, lead);
  if (!match) return [];
  const rest = /^\.?\s*(?:([:：])|([-–—―‒−]{1,2}\s))?\s*(?=\S)/u.exec(head.slice(match.end));
  const end = match.end + (head[match.end] === '.' ? 1 : 0);
  const stop = head[end - 1] === '.';
  const weak = pattern.weak || isAcronym(head.slice(lead, match.end));
  if (!rest || end + 1 >= head.length) return [];
  const [behind, colon, dash] = rest;
  if (colon === undefined) {
    if (dash === undefined ? weak || !stop : weak && !stop) return [];
    const words = head.slice(match.end + behind.length);
    if (weak ? !isRemark(words) : dash === undefined && (words.match(/\p{L}+/gu) ?? []).length < LISTED) return [];
  }
  return [{ start: 0, end, place: 'first', signer: match.signer, literal: head.slice(0, end), weak }];
}

/** `NDR` is a broadcaster, `N.d.R.` and `ndr` are the editor. */
function isAcronym(written: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(written);
}

/** The letters stand for the words in front of them: “non-disclosure agreement – NDA”, “Norddeutscher Rundfunk – NDR”. */
function abbreviates(acronym: string, before: string): boolean {
  const list = before.match(/\p{L}+/gu) ?? [];
  const letters = acronym.toLowerCase();
  const initials = list.map((word) => word[0]!.toLowerCase()).join('');
  if (initials.endsWith(letters)) return true;
  const names = list.slice(-letters.length);
  if (!names.length || !names.every((word) => /^\p{Lu}/u.test(word)) || names[0]![0] !== acronym[0]) return false;
  let at = 0;
  for (const letter of names.join('').toLowerCase()) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** What stands in front of a signature: where it ends, and what parts it from the signature. */
interface Place {
  at: number;
  literal: number;
  dash: boolean;
  /** A semicolon or colon, which parts the items of a list. */
  list: boolean;
  before: () => string;
  /** What stands in front of it is a clause or more. */
  remark: () => boolean;
}

/** Words of a clause; names, titles of books and lists of callings (“a poet, translator”) are shorter or capitalised. */
const CLAUSE = 5;
const LISTED = 3;

/** A clause or more: what somebody signs, not what a title, a name or a list of callings goes with. */
function isRemark(before: string): boolean {
  const words = before.slice(-300).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const plain = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const last = before.slice(before.lastIndexOf(',') + 1).match(/\p{L}+/gu) ?? [];
  return words.length >= CLAUSE && plain * 3 >= words.length * 2 && last.length >= LISTED && !/["“”«»]$/u.test(before);
}

/** A name with a capital inside, as outlets have it: `InoKurier`. */
const OUTLET = /\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*(?![\p{L}\p{N}])/uy;
/** Platforms and picture agencies, spelt so too, stand behind captions. */
const SOURCES = new Set([
  'YouTube',
  'TikTok',
  'LinkedIn',
  'WhatsApp',
  'WikiLeaks',
  'FaceTime',
  'PlayStation',
  'AdobeStock',
]);

/** `text – InoKurier`; weak, because only a bracket shows that the name signs. */
function bareOutlet(tail: string, { at, literal, remark }: Place, from: number): Signature[] {
  OUTLET.lastIndex = at;
  const name = OUTLET.exec(tail)?.[0];
  if (!name || SOURCES.has(name) || !TAIL.test(tail.slice(at + name.length)) || !remark()) return [];
  const end = at + name.length + (tail[at + name.length] === '.' ? 1 : 0);
  const span = { start: from + literal, end: from + end };
  return [{ ...span, place: 'last', signer: name, literal: tail.slice(literal, end), weak: true, bare: true }];
}

/** `text – Ed.`, or the signature alone */
function behind(
  pattern: Compiled,
  tail: string,
  { at, literal, dash, list, before, remark }: Place,
  from: number,
): Signature[] {
  const match = matchAt(pattern, tail, at);
  if (!match || !TAIL.test(tail.slice(match.end))) return [];
  const alone = from + literal === 0;
  const end = match.end + (tail[match.end] === '.' ? 1 : 0);
  const written = tail.slice(at, match.end);
  const weak = pattern.weak || isAcronym(written);
  if (alone ? match.outlet : weak && !dash && (match.outlet || (list && pattern.word) || !remark())) return [];
  // An ordinary word (“red”) signs nothing short without its stop.
  if (pattern.word && dash && end === match.end && !remark()) return [];
  if (isAcronym(written) && abbreviates(written, before())) return [];
  return [
    {
      start: from + literal,
      end: from + end,
      place: alone ? 'alone' : 'last',
      signer: match.signer,
      literal: tail.slice(literal, end),
      weak: weak && !(alone && dash),
    },
  ];
}

function matchAt(
  { sign, parts, optional, signer }: Compiled,
  text: string,
  at: number,
): { end: number; signer: string; outlet: boolean } | undefined {
  const first = sign();
  if (first) {
    first.lastIndex = at;
    if (!first.test(text)) return undefined;
  }
  const row = parts();
  let end = at;
  let outlet: string | undefined;
  for (const [i, part] of row.entries()) {
    const pattern = part ?? NAME;
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    // In front of an optional name the gap may have matched already; it is no part of the signature then.
    if (!match && optional && i === row.length - 1) break;
    if (!match) return undefined;
    if (!part) outlet = match[0].replace(/^[«„“"]|[.\s»“”"]+$/g, '');
    end += match[0].length;
  }
  if (optional && outlet === undefined) end = at + text.slice(at, end).trimEnd().length;
  if (/[\p{L}\p{N}]/u.test(text[end] ?? '')) return undefined;
  return { end, signer: outlet ?? signer, outlet: outlet !== undefined };
}
