import { memoised } from '../document/memo.ts';
import type { Piece } from '../document/tokens.ts';
import type { Span } from '../document/types.ts';
import type { MeaningData } from '../language/meaning.ts';
import { entryOf } from './vocabulary.ts';

// Figures by value: “1.5m”, “1,5 million”, “two-thirds” and “67 %” are read as numbers with a unit, so that only a
// changed value is a changed figure. Comes in: tokens of a text. Goes out: figures in reading order, without overlap.

export type FigureKind = 'cardinal' | 'ordinal' | 'fraction';

export interface Figure extends Span {
  text: string;
  value: number;
  kind: FigureKind;
  /** `%`, a currency code, or empty. */
  unit: string;
  /** A measure that goes with it (“30 miles”): what it measures, and the value in the base unit of that. */
  measure: { of: string; value: number } | null;
  /** Written in digits, wholly or in part. Spelled numbers are less certain to be figures (“one of them”). */
  digits: boolean;
  /** Tokens `[from, to)` of the input it covers. */
  from: number;
  to: number;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₽': 'rub',
  '₴': 'uah',
};
/** Endings that are written to a figure without a blank: “3rd”, “1990s”. */
const ORDINAL = /^(?:st|nd|rd|th|'?s)$/;
const SCALE = /^(?:k|m|mn|mln|b|bn|tn)$/;

/** Reads the figures of `tokens` in their order. Works on digits alone when `meaning` is absent. */
export function readFigures(tokens: readonly Piece[], meaning: MeaningData | undefined): Figure[] {
  return figuresFrom(
    tokens.flatMap((token, i) =>
      token.kind === 'word' ? (meaning && opensFigure(token.norm, meaning) ? [i] : []) : isFigureMark(token) ? [i] : [],
    ),
    tokens,
    meaning,
  );
}

/** The same, where it is known which tokens a figure may begin with; see `opensFigure` and `isFigureMark`. */
export function figuresFrom(
  places: readonly number[],
  tokens: readonly Piece[],
  meaning: MeaningData | undefined,
): Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  for (const place of places) {
    const figure = place >= next ? figureAt(tokens, place, meaning) : null;
    if (!figure) continue;
    figures.push(figure);
    next = figure.to;
  }
  return figures;
}

/** Whether a figure may begin with a word; most words open none. */
export function opensFigure(norm: string, meaning: MeaningData): boolean {
  return startsNumber(norm, meaning) || countsOne(norm, meaning);
}

/** Whether a figure may begin with a token that is no word. */
export function isFigureMark({ kind, text }: Piece): boolean {
  return kind === 'number' || (kind === 'punctuation' && entryOf(CURRENCIES, text) !== undefined);
}

function figureAt(tokens: readonly Piece[], i: number, meaning: MeaningData | undefined): Figure | null {
  const token = tokens[i]!;
  if (token.kind === 'word' && (!meaning || !(startsNumber(token.norm, meaning) || isArticleOne(tokens, i, meaning))))
    return null;
  let unit = token.kind === 'punctuation' ? (entryOf(CURRENCIES, token.text) ?? '') : '';
  if (token.kind === 'punctuation' && !unit) return null;
  let at = i;
  if (unit) {
    if (tokens[i + 1]?.kind !== 'number') return null;
    at++;
  }
  const start = at;
  const first = tokens[at]!;
  let value: number;
  let kind: FigureKind = 'cardinal';
  let digits = true;
  if (first.kind === 'number') {
    const groups = meaning?.decimalComma || isRound(tokens, at) ? thousands(tokens, at) : 1;
    value = numeral(joined(tokens, at, groups), meaning?.decimalComma);
    at += groups;
    // A ratio or a time with a blank in it: “3: 2”.
    const colon = tokens[at];
    const second = tokens[at + 1];
    if (
      colon?.text === ':' &&
      colon.start <= first.end + 1 &&
      second?.kind === 'number' &&
      second.start <= colon.end + 1
    ) {
      value = numeral(`${first.norm}:${second.norm}`);
      at += 2;
    }
    const ending = tokens[at];
    if (ending?.kind === 'word' && ending.start === first.end) {
      if (ORDINAL.test(ending.norm)) {
        kind = 'ordinal';
        at++;
      } else if (SCALE.test(ending.norm) && meaning?.multipliers) {
        value *= entryOf(meaning.multipliers, ending.norm) ?? 1;
        at++;
      }
    }
  } else {
    const spelled = meaning ? spelledNumber(tokens, at, meaning) : null;
    if (!spelled) return null;
    ({ value, kind, at } = spelled);
    digits = false;
  }
  if (meaning?.multipliers && kind === 'cardinal') {
    // “half a million”, “42 million”, “3 dozen”, “два с половиной миллиона”
    const last = digits ? undefined : singular(meaning.multipliers, tokens[at - 1]!.norm, meaning);
    at = half(at, (last ?? 1) / 2);
    for (;;) {
      const step = digits && tokens[at]?.kind === 'punctuation' ? undefined : tokens[at];
      const long = step && (step.norm.length > 1 || entryOf(CURRENCIES, tokens[at + 1]?.text ?? '') !== undefined);
      const multiplier = long ? singular(meaning.multipliers, step.norm, meaning) : undefined;
      if (multiplier === undefined) break;
      value *= multiplier;
      at = half(at + 1, multiplier / 2);
    }
  }
  if (kind === 'cardinal' && meaning?.shares && value < 1000) {
    const whole = shareAt(tokens, at, meaning) ?? (value === 1 && !digits ? shareOfNamed(tokens, at, meaning) : null);
    if (whole && whole.value > value) {
      value /= whole.value;
      kind = 'fraction';
      at = whole.at;
    }
  }
  if (tokens[at]?.text === '%') {
    unit = '%';
    at++;
  } else if (!unit && entryOf(CURRENCIES, tokens[at]?.text ?? '') && tokens[at + 1]?.kind !== 'number') {
    unit = CURRENCIES[tokens[at]!.text]!;
    at++;
  } else if (meaning?.units && tokens[at]) {
    // “3,5 Mio. Euro”: the stop belongs to the abbreviation.
    const stop = tokens[at]!.text === '.' && at > start + 1 && tokens[at]!.start === tokens[at - 1]!.end ? 1 : 0;
    const name = tokens[at + stop]?.norm ?? '';
    const two = `${name} ${tokens[at + stop + 1]?.norm ?? ''}`;
    const long = entryOf(meaning.units, two);
    if (long) {
      unit = long;
      at += stop + 2;
    } else if (entryOf(meaning.units, name) === '%') {
      unit = '%';
      at += stop + 1;
      if (tokens[at]?.norm === 'points' || tokens[at]?.norm === 'point') {
        unit = 'points';
        at++;
      }
    } else if (!unit) {
      unit = singular(meaning.units, name, meaning) ?? '';
      if (unit) at += stop + 1;
    }
  }
  const measured = kind === 'ordinal' || unit ? null : measureAt(tokens, at, value, meaning);
  if (measured) at = measured.at;
  if (!Number.isFinite(value) || at === start) return null;
  const from = tokens[i]!.start;
  const end = tokens[at - 1]!.end;
  let { text } = tokens[i]!;
  for (let k = i + 1; k < at; k++) text += (tokens[k]!.start > tokens[k - 1]!.end ? ' ' : '') + tokens[k]!.text;
  return { start: from, end, text, value, kind, unit, measure: measured?.measure ?? null, digits, from: i, to: at };

  /** Reads “and a half” at `k`; returns where the figure goes on. */
  function half(k: number, worth: number): number {
    const first = tokens[k]?.norm;
    for (const phrase of (first !== undefined && meaning?.halves) || []) {
      if (!phrase.startsWith(first!)) continue;
      const words = phrase.split(' ');
      if (!words.every((word, w) => tokens[k + w]?.norm === word)) continue;
      value += worth;
      return k + words.length;
    }
    return k;
  }
}

/** “un million”, “a hundred and twelve”: an article is a number only before what it multiplies. */
function isArticleOne(tokens: readonly Piece[], i: number, meaning: MeaningData): boolean {
  if (!countsOne(tokens[i]!.norm, meaning)) return false;
  const next = tokens[i + 1];
  // Only English says “a” before a hundred.
  const least = meaning.numberJoiners === undefined ? 100 : 1000;
  return next !== undefined && (entryOf(meaning.multipliers, next.norm) ?? 0) >= least;
}

/** An article that may stand for one. Of the English ones only “a” does. */
function countsOne(norm: string, meaning: MeaningData): boolean {
  return meaning.numberJoiners === undefined ? norm === 'a' : meaning.articles?.includes(norm) === true;
}

/** “500 000” is one numeral in every language: hundreds alone never follow a figure. */
function isRound(tokens: readonly Piece[], at: number): boolean {
  return tokens[at + 1]?.kind === 'number' && /^\d00$/.test(tokens[at + 1]!.text);
}

/** Tokens of one numeral whose thousands are parted by plain blanks: 3 for “1 250 000”. */
function thousands(tokens: readonly Piece[], at: number): number {
  if (!/^\d{1,3}$/.test(tokens[at]!.text)) return 1;
  let count = 1;
  for (;;) {
    const last = tokens[at + count - 1]!;
    const next = tokens[at + count];
    if (next?.kind !== 'number' || next.start !== last.end + 1 || !/^\d{3}(?:,\d+)?$/.test(next.text)) return count;
    count++;
    if (next.text.includes(',')) return count;
  }
}

function joined(tokens: readonly Piece[], at: number, count: number): string {
  if (count === 1) return tokens[at]!.norm;
  return tokens
    .slice(at, at + count)
    .map((t) => t.norm)
    .join('');
}

/** The unit of measure after a figure: “miles”, “degrees Celsius”, the second half of “30-mile”. */
function measureAt(
  tokens: readonly Piece[],
  at: number,
  value: number,
  meaning: MeaningData | undefined,
): { measure: { of: string; value: number }; at: number } | null {
  const table = meaning?.measures;
  if (!meaning || !table) return null;
  const first = tokens[at]?.text === '-' && tokens[at]!.start <= tokens[at - 1]!.end + 1 ? at + 1 : at;
  const word = tokens[first];
  if (word?.kind !== 'word') return null;
  const next = tokens[first + 1];
  const two = next?.kind === 'word' ? singular(table, `${word.norm} ${next.norm}`, meaning) : undefined;
  const entry = two ?? singular(table, word.norm, meaning);
  if (!entry) return null;
  const [of, factor, zero = 0] = entry;
  return { measure: { of, value: value * factor + zero }, at: first + (two ? 2 : 1) };
}

/** What a number is a share of: “nine in ten”, “one out of five”. */
function shareAt(tokens: readonly Piece[], at: number, meaning: MeaningData): { value: number; at: number } | null {
  const first = tokens[at]?.norm;
  const words = first === 'out' ? 2 : 1;
  const link = words === 1 ? (first ?? '') : `${first} ${tokens[at + 1]?.norm}`;
  return meaning.shares?.includes(link) ? wholeAt(tokens, at + words, meaning) : null;
}

/** “one farmer in five”, but not “one office in five towns”. */
function shareOfNamed(tokens: readonly Piece[], at: number, meaning: MeaningData) {
  if (tokens[at]?.kind !== 'word' || tokens[at + 2]?.kind !== 'word') return null;
  const whole = shareAt(tokens, at + 1, meaning);
  const next = whole ? tokens[whole.at] : undefined;
  return next?.kind === 'word' && /s$/.test(next.norm) ? null : whole;
}

/** A round number that shares are counted against: two to ten, a hundred, a thousand. */
function wholeAt(tokens: readonly Piece[], at: number, meaning: MeaningData): { value: number; at: number } | null {
  const token = tokens[at];
  if (!token || tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.text === '%') return null;
  const spelled =
    token.kind === 'number' ? { value: numeral(token.norm), at: at + 1 } : spelledNumber(tokens, at, meaning);
  return spelled && ((spelled.value >= 2 && spelled.value <= 10) || spelled.value === 100 || spelled.value === 1000)
    ? spelled
    : null;
}

/**
 * Value of a numeral. A last group of three digits after a comma, point or thin space is thousands; else decimals. With
 * `decimalComma` the comma always parts decimals and a point before three digits thousands.
 */
export function numeral(text: string, decimalComma = false): number {
  // Most are digits and nothing else.
  if (/^[0-9]+$/.test(text)) return Number(text);
  const plain = /^[0-9.,:]+$/.test(text) ? text : inPlainDigits(text);
  if (!/^\d[\d.,:]*$/.test(plain)) return Number.NaN;
  if (plain.includes(':')) return plain.split(':').reduce((sum, part) => sum * 60 + Number(part.replace(',', '.')), 0);
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return Number(plain);
  const mark = plain[last]!;
  const tail = plain.length - last - 1;
  const repeated = plain.indexOf(mark) !== last;
  const mixed = plain.includes(mark === '.' ? ',' : '.');
  if (decimalComma && !repeated && !mixed) {
    const group = mark === '.' && tail === 3 && last <= 3 && plain[0] !== '0';
    return Number(group ? plain.replace('.', '') : plain.replace(',', '.'));
  }
  const thousands =
    repeated ||
    (!mixed && tail === 3 && mark === ',') ||
    (!mixed && tail === 3 && last <= 3 && plain[0] !== '0' && mark === ',');
  if (thousands) return Number(plain.replace(/[.,]/g, ''));
  return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
}

/** A numeral of any script in the digits of ASCII, without blanks between its groups. */
function inPlainDigits(text: string): string {
  return text.replace(/[\u00A0\u202F\u2009 ]/g, '').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    return code < 0x80 ? digit : String(digitValue(code));
  });
}

/** Decimal digits of every script come in runs of ten that start at a multiple of ten from their zero. */
function digitValue(code: number): number {
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** Whether a word can open a spelled number; most words cannot. */
function startsNumber(norm: string, meaning: MeaningData): boolean {
  const cut = norm.indexOf('-');
  const first = cut < 0 ? norm : norm.slice(0, cut);
  return numberOpeners(meaning).has(first) || glued(first, meaning) !== undefined;
}

const numberOpeners = memoised(({ numbers = {}, ordinals = {}, fractions = {} }: MeaningData) => {
  const singulars = Object.keys(fractions);
  const plurals = singulars.map((word) => `${word}s`);
  return new Set([...Object.keys(numbers), ...Object.keys(ordinals), ...singulars, ...plurals]);
});

/** Longest number word that is taken apart: “siebenhundertsiebenundsiebzigtausend…”. */
const LONGEST_WORD = 80;

/** Value of a number that is written in one word: “zweihundertfünf”, “trecentomila”. */
function glued(word: string, meaning: MeaningData): number | undefined {
  if (!meaning.gluedMultipliers || word.length > LONGEST_WORD) return undefined;
  for (const [part, value] of meaning.gluedMultipliers) {
    const at = word.indexOf(part);
    if (at < 0) continue;
    const side = (text: string, empty: number): number | undefined =>
      text ? (entryOf(meaning.numbers, text) ?? glued(text, meaning)) : empty;
    const left = side(word.slice(0, at), 1);
    const right = side(word.slice(at + part.length).replace(/^und/, ''), 0);
    if (left !== undefined && right !== undefined) return left * value + right;
  }
  return undefined;
}

function spelledNumber(
  tokens: readonly Piece[],
  from: number,
  meaning: MeaningData,
): { value: number; kind: FigureKind; at: number } | null {
  const { numbers, multipliers, ordinals, fractions } = meaning;
  const parts = (i: number) => (tokens[i]?.kind === 'word' ? tokens[i]!.norm.split('-') : []);
  const first = parts(from);
  if (first.length === 2) {
    const n = entryOf(numbers, first[0]!);
    const d = singular(fractions, first[1]!, meaning);
    if (n !== undefined && d !== undefined && n < 20) return { value: n * d, kind: 'fraction', at: from + 1 };
  }
  if (first.length === 1) {
    const f = singular(fractions, first[0]!, meaning);
    const isOrdinal = entryOf(ordinals, first[0]!) !== undefined;
    if (f !== undefined && !isOrdinal) {
      // “half a million” multiplies; “half of” is a share
      const article =
        tokens[from + 1]?.norm === 'a' && singular(multipliers, tokens[from + 2]?.norm ?? '', meaning) !== undefined;
      return { value: f, kind: article ? 'cardinal' : 'fraction', at: article ? from + 2 : from + 1 };
    }
  }
  // “two thirds”, «две трети»
  const second = tokens[from + 1];
  const small = first.length === 1 ? entryOf(numbers, first[0]!) : undefined;
  if (small !== undefined && small < 20 && second?.kind === 'word' && entryOf(ordinals, second.norm) === undefined) {
    const part = singular(fractions, second.norm, meaning);
    if (part !== undefined) return { value: small * part, kind: 'fraction', at: from + 2 };
  }
  const joiners = meaning.numberJoiners?.split(' ') ?? ['and'];
  // English says “and” after hundreds, others before the last digit.
  const base = meaning.numberJoiners === undefined ? 100 : 10;
  let total = 0;
  let current: number | null = null;
  let kind: FigureKind = 'cardinal';
  let at = from;
  scan: for (; at < tokens.length; at++) {
    const pieces = parts(at);
    if (pieces.length === 1 && joiners.includes(pieces[0]!) && current !== null) {
      if (!joins(parts(at + 1), current, total)) break;
      continue;
    }
    if (!pieces.length) break;
    let next: number | null = current;
    let sum = total;
    for (const piece of pieces) {
      if (pieces.length > 1 && joiners.includes(piece)) continue;
      const n: number | undefined = entryOf(numbers, piece) ?? glued(piece, meaning);
      const m: number | undefined = singular(multipliers, piece, meaning);
      const o: number | undefined = entryOf(ordinals, piece);
      if (n !== undefined && fits(n, next)) {
        if (n >= 1000) {
          sum += n;
          next = 0;
        } else next = (next ?? 0) + n;
      } else if (m !== undefined && (next !== null || isOne(at)) && piece.length > 2) {
        const times: number = next ?? 1;
        if (m >= 1000) {
          sum += times * m;
          next = 0;
        } else {
          // “neuf cent quatre-vingt” multiplies the four alone.
          const low = m < 100 ? times % 100 : times;
          next = times - low + low * m;
        }
      } else if (next === null ? isOne(at) : isTiedOne(at, next)) next = (next ?? 0) + 1;
      else if (o !== undefined && (next === null || next % 10 === 0)) {
        next = (next ?? 0) + o;
        kind = 'ordinal';
      } else break scan;
    }
    current = next;
    total = sum;
    if (kind === 'ordinal') {
      at++;
      break;
    }
  }
  if (current === null) return null;
  return { value: total + current, kind, at };

  /** An article before what it multiplies, at the beginning. */
  function isOne(k: number): boolean {
    return k === from && isArticleOne(tokens, k, meaning);
  }

  /** An article as the last digit: “vingt et un”. */
  function isTiedOne(k: number, so: number): boolean {
    const word = tokens[k]?.norm ?? '';
    return (
      so >= 20 && so % 10 === 0 && meaning.articles?.includes(word) === true && joiners.includes(tokens[k - 1]!.norm)
    );
  }

  /** Whether number n goes on from what was read: units after tens, tens after hundreds. */
  function fits(n: number, so: number | null): boolean {
    if (so === null) return true;
    if (n >= 100 && so > 0) return false;
    if (n < 10 && so % 10 === 0 && so >= 20) return true;
    if (n < 20 && n >= 10 && meaning.vigesimal?.includes(so % 100)) return true;
    return so % 100 === 0;
  }

  /** “and” ties only what it can tie: “forty and fifty” are two numbers. */
  function joins(pieces: readonly string[], so: number, before: number): boolean {
    if ((so === 0 && before === 0) || so % base !== 0) return false;
    if (base === 10 && so >= 20 && meaning.articles?.includes(pieces[0] ?? '')) return true;
    const n = entryOf(numbers, pieces[0] ?? '');
    return n !== undefined ? fits(n, so) : entryOf(ordinals, pieces[0] ?? '') !== undefined;
  }
}

/** The entry of a word or of its plural in -s; languages with other plurals list their forms. */
function singular<T>(
  table: Readonly<Record<string, T>> | undefined,
  word: string,
  meaning: MeaningData,
): T | undefined {
  const entry = entryOf(table, word);
  if (entry !== undefined || meaning.numberJoiners !== undefined || !word.endsWith('s')) return entry;
  return entryOf(table, word.slice(0, -1));
}

/** The part of a whole that a figure means, 0 to 1 and beyond: “83 %”, “four in five”, “a fifth”; null when none. */
export function shareOf(figure: Figure): number | null {
  if (figure.unit === '%') return figure.value / 100;
  // “a fifth” is written like the ordinal.
  if (figure.kind === 'ordinal' && !figure.digits && figure.value > 2) return 1 / figure.value;
  return figure.kind === 'fraction' ? figure.value : null;
}

/** Whether two figures say the same, also as share and percentage, or one as a rounding of the other. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (sameDecade(a, b) || sameDecade(b, a)) return true;
  if (a.kind === 'ordinal' && b.kind === 'ordinal') return a.value === b.value;
  const clash = a.unit && b.unit && a.unit !== b.unit;
  if (clash) return false;
  if (a.measure && b.measure) {
    if (a.measure.of !== b.measure.of) return false;
    // Another unit of the same thing: the conversion was rounded.
    const slack = a.value === b.value ? 1e-9 : 0.03 * Math.max(Math.abs(a.measure.value), Math.abs(b.measure.value));
    const ratio = Math.abs(a.measure.value / b.measure.value / (a.value / b.value) - 1);
    if (ratio > 1e-9 || a.value === b.value) return Math.abs(a.measure.value - b.measure.value) <= slack;
  }
  if (close(a.value, b.value)) return true;
  // “272.000” is read with either meaning of the point.
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    if (/^\d{1,3}\.\d{3}$/.test(x.text) && close(x.value * 1000, y.value)) return true;
  const x = shareOf(a);
  const y = shareOf(b);
  return x !== null && y !== null && (a.unit !== b.unit || a.kind !== b.kind) && Math.abs(x - y) <= 0.01;
}

/** Whether one figure is the other one rounded to its own precision: 3,987 and 4,000. */
export function roundedFigure(a: Figure, b: Figure): boolean {
  if ((a.unit && b.unit && a.unit !== b.unit) || a.value === b.value) return false;
  const rounds = (exact: number, round: number) => {
    if (exact === 0 || round === 0) return false;
    const text = String(Math.abs(round)).replace('.', '').replace(/^0+/, '');
    const digits = text.replace(/0+$/, '').length;
    return digits <= 2 && Math.abs(round) >= 20 && text.length > digits && Number(exact.toPrecision(digits)) === round;
  };
  return rounds(a.value, b.value) || rounds(b.value, a.value);
}

function close(x: number, y: number): boolean {
  return x === y || Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}

/** “the 1980s” and “the eighties” */
function sameDecade(a: Figure, b: Figure): boolean {
  return /^\d{3}0s$/.test(a.text) && !b.digits && b.value >= 20 && Number.parseInt(a.text, 10) % 100 === b.value;
}
