import type { SegmentationData } from '../language/types.ts';
import { memoised } from './memo.ts';
import { isSpaceAt } from './tokens.ts';
import type { Span } from './types.ts';

// Where sentences end inside a block. The rules below decide on their own over the sentence-ending marks of the scripts
// they know, so that results do not depend on the Unicode tables of a runtime. Only a block with marks of other scripts
// (Burmese, Ethiopic, Khmer …) is handed to `Intl.Segmenter`, in bounded pieces. Every look backward or forward is
// bounded: the whole is linear in the length of the block.

/** Segmentation data of a language, ready to be asked. */
export interface SentenceRules {
  titles: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  reporting: ReadonlySet<string>;
  /** What words in front of a stop are: bits of `SHORT`. */
  shortened: ReadonlyMap<string, number>;
  ordinals: boolean;
}

/** Kinds of words in front of a stop; a word may be of several. */
const SHORT = { title: 1, abbreviation: 2, beforeNumber: 4, listEnd: 8 } as const;

export const sentenceRules = memoised((data: SegmentationData): SentenceRules => {
  const shortened = new Map<string, number>();
  const enter = (words: readonly string[], kind: number) => {
    for (const word of words) shortened.set(word, (shortened.get(word) ?? 0) | kind);
  };
  enter(data.titles, SHORT.title);
  enter(data.abbreviations, SHORT.abbreviation);
  enter(data.beforeNumber, SHORT.beforeNumber);
  enter(data.listEnds ?? [], SHORT.listEnd);
  return {
    titles: new Set(data.titles),
    openers: new Set(data.openers),
    reporting: new Set(data.reporting ?? []),
    shortened,
    ordinals: data.ordinals ?? false,
  };
});

const MARKS = '.!?…‼⁇⁈⁉⸮。！？｡．؟۔।॥։\u037E';
/** No other script has marks before these: what a text in Latin or Cyrillic letters holds is passed over quickly. */
const OTHER_MARKS = /[\u0589-\u1fff\u2024\u203c-\uffff]/;
const OTHER_SCRIPT_END = new RegExp(`(?![${MARKS}])\\p{Sentence_Terminal}`, 'u');
/** Marks after which no white space is needed. */
const TIGHT = new Set('。！？｡．।॥');
const STOPS = new Set(MARKS);
/** 1 for the ASCII characters that may end a sentence in some language. */
const PLAIN_STOPS = Uint8Array.from({ length: 128 }, (_, code) =>
  `${MARKS};`.includes(String.fromCharCode(code)) ? 1 : 0,
);
const CLOSERS = new Set(')]}”’\'"»›」』】）］〉》“«');
const QUOTES = new Set('“”„"«»‘’\'‹›');
const LOOK = 60;
/** Longest quotation of several sentences that stays one unit when a sentence goes on around it. */
const SHORT_QUOTATION = 60;
/** Longest bracket that holds sentences together; anything longer is a passage of its own. */
const LONGEST_BRACKET = 600;
/** A tail such as `– Approx. ed.` stays with its sentence when no more than this follows in the block. */
const SIGNATURE_TAIL = 40;

/** Ends of the sentences of `text.slice(start, end)`, as offsets into `text`; the last one is `end`. */
export function sentenceEnds(text: string, { start, end }: Span, rules: SentenceRules, cased: boolean): number[] {
  const block = text.slice(start, end);
  if (OTHER_MARKS.test(block) && OTHER_SCRIPT_END.test(block)) return segmenterEnds(block).map((at) => start + at);
  const brackets = findBrackets(block);
  const ends: number[] = [];
  let from = 0;
  let bracket = 0;
  for (let at = 0, stop = 0; at < block.length; at = stop) {
    stop = at + 1;
    // Letters and blanks are most of a text, and the text gives them out sooner than a piece of it.
    const code = text.charCodeAt(start + at);
    if (code < 128 && !PLAIN_STOPS[code]) continue;
    const char = block[at]!;
    if (char === ';' ? !isGreekQuestion(block, at) : !STOPS.has(char)) continue;
    stop = absorb(block, at);
    while (bracket < brackets.length && brackets[bracket]!.end <= at) bracket++;
    const around = brackets[bracket];
    if (around && around.start < at && (stop < around.end || isElision(block, around))) continue;
    const next = skipSpace(block, stop);
    if (next >= block.length) break;
    if (endsSentence({ block, from, at, stop, next, rules, cased })) {
      ends.push(start + stop);
      from = next;
    }
  }
  ends.push(end);
  return ends;
}

interface Place {
  block: string;
  /** Where the current sentence starts. */
  from: number;
  /** The first sentence-ending mark. */
  at: number;
  /** After the marks and what closes with them. */
  stop: number;
  /** First character after the white space. */
  next: number;
  rules: SentenceRules;
  cased: boolean;
}

function endsSentence(place: Place): boolean {
  const { block, at, stop, next, rules } = place;
  const marks = block.slice(at, Math.min(stop, at + 8));
  if (next === stop) return endsWithoutSpace(place, marks);
  const follow = readFollow(block, next);
  if (follow.lower && place.cased && !follow.elision) return false;
  if (',;:)]}%'.includes(block[next]!)) return false;
  if (TIGHT.has(block[at]!)) return true;
  if (inShortQuotation(block, at, stop)) return false;
  if (isSignature(place, follow)) return false;
  if (/^[.…]/.test(marks)) {
    const ellipsis = marks.startsWith('…') || /^\.\s?\.\s?\.(?!\s?\.)/.test(block.slice(at, at + 7));
    // “I” is written with a capital anyway: after an ellipsis it is no sign of a new sentence.
    if (ellipsis) return !/^I(?:['’]\p{L}+)?$/u.test(follow.word);
    if (/^\.["'”’“»)\]]*$/.test(marks)) return stopEnds(place, follow, marks.length > 1 ? marks[1]! : '');
    return true;
  }
  return !(QUOTES.has(block[stop - 1]!) && isAttribution(block, next, rules));
}

/** What follows a mark: the next word, without the quotation marks and brackets before it. */
interface Follow {
  word: string;
  lower: boolean;
  /** Starts with an ellipsis that is tied to the word: `...and then`. */
  elision: boolean;
  digit: boolean;
  /** Starts with a quotation mark, a bracket or a dash. */
  opened: boolean;
  dash: boolean;
  /** Is a single letter with a stop. */
  initial: boolean;
}

const OPENING = /^(?:["'“”„«»‘’‹›([{<¿¡*_]|[—–-]\s?|«\s|\.{3}|…)*/u;
const WORD = /^[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/u;

function readFollow(block: string, next: number): Follow {
  const ahead = block.slice(next, next + LOOK);
  const code = ahead.charCodeAt(0);
  if (code >= 65 && code <= 90) {
    const word = WORD.exec(ahead)![0];
    return { word, lower: false, elision: false, digit: false, opened: false, dash: false, initial: ahead[1] === '.' };
  }
  const opening = OPENING.exec(ahead)?.[0] ?? '';
  const rest = ahead.slice(opening.length).trimStart();
  const word = WORD.exec(rest)?.[0] ?? '';
  return {
    word,
    lower: /^\p{Ll}/u.test(rest) && !/^\p{Ll}{1,2}\p{Lu}/u.test(rest),
    elision: /(?:\.{3}|…)$/.test(opening),
    digit: /^\p{N}/u.test(rest),
    opened: /^["'“”„«»‘’‹›([{]/u.test(opening),
    dash: /^[—–-]/.test(opening),
    initial: /^\p{L}\./u.test(rest),
  };
}

/** Decides on a single full stop, by the word before it and the word after it. */
function stopEnds({ block, from, at, rules }: Place, follow: Follow, closer: string): boolean {
  const word = wordBefore(block, from, at);
  if (!word) return true;
  if (closer && closer !== ')' && closer !== ']') return true;
  const folded = word.toLowerCase();
  const kinds = shortKinds(block, from, at, folded, rules);
  // Long words, which most are, need no pattern: three figures or one letter have six code units at most.
  const short = word.length <= 6;
  if (short && /^(?:\p{N}{1,3}|\p{L})$/u.test(word) && isListMark(block, from, at - word.length)) return false;
  if (kinds & SHORT.listEnd) return true;
  if (kinds & SHORT.title) return false;
  if (follow.digit && kinds & SHORT.beforeNumber) return false;
  if (kinds & SHORT.abbreviation || (word.includes('.') && /^\p{L}(?:\.\p{L}{1,3})+$/u.test(word))) {
    if (follow.digit) return false;
    if (follow.opened || isOpener(follow, rules)) return true;
    // A titled name after a time: a clause before it (`left at 6 p.m. Mr. Smith`) makes it a new sentence, `At 5 a.m.` does not.
    return rules.titles.has(follow.word.toLowerCase()) && /\.\p{L}$/u.test(word) && hasClause(block, from, at);
  }
  if (short && /^\p{L}$/u.test(word)) return initialEnds(block, from, at, word, isOpener(follow, rules));
  if (rules.ordinals && short && /^(?:\d{1,2}|[IVXL]{2,6})$/.test(word)) {
    return follow.opened || isOpener(follow, rules);
  }
  return !looksAbbreviated(word) || isOpener(follow, rules);
}

/** What the word in front of a stop is listed as: whole, behind its last hyphen or apostrophe, or with the word before it. */
function shortKinds(block: string, from: number, at: number, word: string, { shortened }: SentenceRules): number {
  const kinds = shortened.get(word) ?? 0;
  const cut = Math.max(word.lastIndexOf('-'), word.lastIndexOf('’'), word.lastIndexOf("'"));
  const ofTail = cut < 0 ? 0 : (shortened.get(word.slice(cut + 1)) ?? 0);
  return kinds | ofTail | (word.length > 2 ? 0 : (shortened.get(spacedPair(block, from, at, word)) ?? 0));
}

/** Whether the next word usually opens a sentence: `He’s`, `L’armée` by the part before the apostrophe. */
function isOpener({ initial, word }: Follow, { openers }: SentenceRules): boolean {
  return !initial && openers.has((/['’]/.test(word) ? word.slice(0, word.search(/['’]/)) : word).toLowerCase());
}

/** `z. B`, `и т. д`: an abbreviation written in two parts, as it is listed in the data; else the word itself. */
function spacedPair(block: string, from: number, at: number, word: string): string {
  const end = at - word.length;
  const before = wordBefore(block, from, skipSpaceBack(block, end) - 1).toLowerCase();
  return /^\p{L}{1,2}$/u.test(before) && block[skipSpaceBack(block, end) - 1] === '.' ? `${before}.${word}` : word;
}

/** Nothing but a bullet lies between the start of the sentence and a number: it counts an item. */
function isListMark(block: string, from: number, to: number): boolean {
  return to - from < 4 && /^[(•‣◦⁃▪▫●○■□*+–-]?\s*$/u.test(block.slice(from, to));
}

/** A single letter is an initial, unless it is the pronoun “I” after a word or a usual opener follows. */
function initialEnds(block: string, from: number, at: number, letter: string, opener: boolean): boolean {
  const before = wordBefore(block, from, skipSpaceBack(block, at - letter.length));
  const named = /^\p{Lu}/u.test(before);
  if (letter === 'I') return !named;
  return opener && !/^\p{Lu}\.?$/u.test(before) && !(named && /^\p{Lu}/u.test(letter));
}

/** A short word without a vowel (`Ltd`, `bzw`, `млн`) is an abbreviation; all capitals (`NBC`) it is a name. */
function looksAbbreviated(word: string): boolean {
  return (
    word.length <= 5 &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}]{2,5}$/u.test(word) &&
    !/[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýąęœаеёиоуыэюяіїє]/iu.test(word) &&
    !/^\p{Lu}+$/u.test(word)
  );
}

/** `world.Today`, `1,000.That`, `said.“We`: the space is missing, and only a sure sign makes up for it. */
function endsWithoutSpace({ block, from, at, stop, rules }: Place, marks: string): boolean {
  if (TIGHT.has(block[stop - 1]!) || TIGHT.has(marks[0]!)) return !/^[と,，、]/.test(block.slice(stop, stop + 1));
  const ahead = block.slice(stop, stop + LOOK);
  const before = wordBefore(block, from, at);
  if (/[@/]/.test(before)) return false;
  const whole = /^\p{Ll}*(?:\p{Lu}?\p{Ll}{2,}|\p{N})$/u.test(before.slice(-20));
  if (/^["“„«]\p{Lu}/u.test(ahead)) return whole || QUOTES.has(block[stop - 1]!);
  const word = /^\p{Lu}\p{Ll}*(?=[\s.,'’])/u.exec(ahead)?.[0].toLowerCase();
  if (word === undefined || !(whole || /^\p{N}[\p{N},]*$/u.test(before))) return false;
  return rules.openers.has(word) || rules.titles.has(word);
}

/** `“Why?” President Macron asked`: names, then a reporting verb. */
function isAttribution(block: string, next: number, rules: SentenceRules): boolean {
  const ahead = block
    .slice(next, next + LOOK)
    .split(/\s+/)
    .slice(0, 6);
  for (const [i, word] of ahead.entries()) {
    if (rules.reporting.has(word.replace(/[.,;:!?]+$/, '').toLowerCase())) return true;
    if (!/^\p{Lu}/u.test(word) || (i === 0 && rules.openers.has(word.toLowerCase()))) return false;
  }
  return false;
}

/** `– Approx. InoSMI` after a full stop: the signature of a note belongs to what it signs. */
function isSignature({ block, next, rules }: Place, follow: Follow): boolean {
  if (!follow.dash || block.length - next > SIGNATURE_TAIL) return false;
  const word = follow.word.toLowerCase();
  return ((rules.shortened.get(word) ?? 0) & (SHORT.title | SHORT.abbreviation)) > 0;
}

/**
 * `“Come in. Sit down,” she said`: a short quotation around which a sentence goes on is one unit. In a longer one every
 * sentence is a unit of its own, as in the gold alignments.
 */
function inShortQuotation(block: string, at: number, stop: number): boolean {
  if (QUOTES.has(block[stop - 1]!)) return false;
  const before = block.slice(Math.max(0, at - SHORT_QUOTATION), at);
  if (!/["“„«]/.test(before)) return false;
  const open = /(?:^|[\s(])["“„«][^"“”„«»]*$/u.exec(before);
  if (!open) return false;
  const ahead = block.slice(stop, stop + SHORT_QUOTATION);
  const close = /^[^"“”„«»]*(["”“»])/u.exec(ahead);
  if (!close || before.length - open.index + close[0].length > SHORT_QUOTATION) return false;
  const lastInside = close[0].trimEnd().at(-2) ?? '';
  const after = block.slice(stop + close[0].length, stop + close[0].length + 4);
  return lastInside === ',' || /^,?\s*[—–-]?\s*\p{Ll}/u.test(after) || after.startsWith(',');
}

function isGreekQuestion(block: string, at: number): boolean {
  return /\p{Script=Greek}/u.test(block[at - 1] ?? '') && /^["'”’»)]?(?:\s|$)/.test(block.slice(at + 1, at + 3));
}

/** Whether at least four words stand between the start of the sentence and the abbreviation. */
function hasClause(block: string, from: number, at: number): boolean {
  return block.slice(Math.max(from, at - LOOK), at).split(/\s+/).length > 4;
}

/** Moves over the marks, over what closes with them, and over stray marks behind white space (`Monday. .`, `act. “`). */
function absorb(block: string, at: number): number {
  let i = at;
  for (;;) {
    const char = block[i];
    if (char === undefined) return i;
    if (STOPS.has(char) || (i === at && char === ';')) i++;
    else if (CLOSERS.has(char) && !opensNext(block, i)) i++;
    else {
      if (!isSpaceAt(block, i)) return i;
      const j = skipSpace(block, i);
      const stray = strayEnd(block, j);
      if (stray === j) return i;
      i = stray;
    }
  }
}

/** A quotation mark directly after a stop opens the next sentence when a letter follows it and no space (`said.“We`). */
function opensNext(block: string, i: number): boolean {
  const char = block[i]!;
  return '“«"'.includes(char) && /^[\p{L}\p{N}]/u.test(block.slice(i + 1, i + 3));
}

/** End of marks that stand alone between white space at `j`; `j` when there are none. */
function strayEnd(block: string, j: number): number {
  let k = j;
  while (k < block.length && (STOPS.has(block[k]!) || (k > j && CLOSERS.has(block[k]!)))) k++;
  if (k === j && QUOTES.has(block[j] ?? '') && !'«„‹'.includes(block[j]!)) k++;
  if (k === j) return j;
  const alone = k >= block.length || isSpaceAt(block, k) || (block[j] === '»' && !/[\p{L}\p{N}]/u.test(block[k]!));
  return alone ? k : j;
}

function skipSpace(block: string, from: number): number {
  let i = from;
  while (i < block.length && isSpaceAt(block, i)) i++;
  return i;
}

function skipSpaceBack(block: string, from: number): number {
  let i = from;
  while (i > 0 && from - i < LOOK && isSpaceAt(block, i - 1)) i--;
  return i;
}

const BEFORE_WORD = /[\s"“”„«»‘‹›()[\]{}<>¿¡—–,;:!?…]/;
const PLAIN_BEFORE_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  BEFORE_WORD.test(String.fromCharCode(code)) ? 1 : 0,
);
const BULLETS = ".'’*_•⁃-";

/** The word that ends at `at`, without opening marks; bounded, so a longer one is cut. */
function wordBefore(block: string, from: number, at: number): string {
  const first = Math.max(from, at - LOOK);
  let start = at;
  while (start > first && !isBeforeWord(block, start - 1)) start--;
  while (start < at && BULLETS.includes(block[start]!)) start++;
  return block.slice(start, at);
}

function isBeforeWord(block: string, at: number): boolean {
  const code = block.charCodeAt(at);
  return code < 128 ? PLAIN_BEFORE_WORD[code] === 1 : BEFORE_WORD.test(block[at]!);
}

/** Outermost brackets that hold sentences together, in order; unmatched, overlong and block-wide ones hold nothing. */
function findBrackets(block: string): Span[] {
  const spans: Span[] = [];
  if (!/[)\]）】]/.test(block)) return spans;
  const pairs: Record<string, string> = { ')': '(', ']': '[', '）': '（', '】': '【' };
  const stack: { mark: string; at: number }[] = [];
  for (const match of block.matchAll(/[()[\]（）【】]/g)) {
    const mark = match[0];
    const open = pairs[mark];
    if (open === undefined) {
      stack.push({ mark, at: match.index });
      continue;
    }
    if (stack.at(-1)?.mark !== open) continue;
    const start = stack.pop()!.at;
    const end = match.index + 1;
    if (end - start > LONGEST_BRACKET || (start === 0 && block.length - end < 2)) continue;
    while (spans.length && spans.at(-1)!.start > start) spans.pop();
    spans.push({ start, end });
  }
  return spans;
}

/** `[...]`, `(…)`: an omission, inside which nothing ends. */
function isElision(block: string, { start, end }: Span): boolean {
  return end - start < 9 && /^.[\s.…]*.$/u.test(block.slice(start, end));
}

const PIECE = 1500;

/** Sentence ends by `Intl.Segmenter`, which is quadratic over long input on Node 20 and so is fed bounded pieces. */
function segmenterEnds(block: string): number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const ends: number[] = [];
  for (let from = 0; from < block.length; ) {
    const piece = block.slice(from, from + PIECE);
    const last = from + piece.length >= block.length;
    let taken = 0;
    for (const { index, segment } of segmenter.segment(piece)) {
      // The last sentence of a piece may go on in the next one.
      if (!last && index + segment.length === piece.length) break;
      taken = index + segment.length;
      ends.push(from + taken);
    }
    from += taken || PIECE;
  }
  if (ends.at(-1) !== block.length) ends.push(block.length);
  return ends;
}
