import { isCapital, type Token, tokenize } from '../document/tokens.ts';
import type { NoteDraft } from './drafts.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Reading, SentenceReading } from './reading.ts';
import type { Bag } from './support.ts';

// Single words that comment: sentence adverbs (“tellingly”), epithets beside names, quotation marks of irony.

/** Sentence adverbs at the head of a sentence; with the original also mild ones that it lacks, and firm ones anywhere. */
export function stanceMarkers(reading: Reading): NoteDraft[] {
  const drafts: NoteDraft[] = [];
  for (const sentence of reading.sentences) {
    if (!isJudging(sentence, reading)) continue;
    const inside = stanceInside(sentence, reading);
    const head = inside.length ? undefined : stanceAtHead(sentence, reading);
    drafts.push(...inside);
    if (head) drafts.push(head);
  }
  return drafts;
}

function stanceAtHead(sentence: SentenceReading, reading: Reading): NoteDraft | undefined {
  const { support, lexicon } = reading;
  const { tokens, phrases } = sentence;
  if (sentence.quoted[0]) return undefined;
  // What opens a whole sentence of comment is a marker only where the original has the rest of that sentence.
  // Without it a comma tells such a marker from the start of a remark.
  const voiced = phrases.voice.filter(({ to }) => support || tokens[to]?.text === ',');
  const firm = [...phrases.stance, ...voiced].find(({ from }) => from === 0);
  const soft = [...phrases.softStance, ...(support ? phrases.mildStance : [])].find(({ from }) => from === 0);
  const match =
    firm ??
    (support || (lexicon.adverbAlone && !isMild(phrases)) ? adverbAtHead(sentence, reading) : undefined) ??
    soft;
  if (!match || sentence.support?.inserted) return undefined;
  const seen = [...sentence.firm, ...sentence.soft].some(({ from }) => from === match.from);
  if ((!seen && match.phrase) || sentence.support?.own.texts.some((text) => hasStance(text, reading))) return undefined;
  const comma = tokens[match.to]?.text === ',' ? tokens[match.to]! : undefined;
  if (!firm && !comma) return undefined;
  return stanceDraft(match, comma?.end ?? match.end, reading);
}

/** It has a word of judgement, or an adverb at its head that may be one. */
function isJudging({ tokens, phrases }: SentenceReading, { lexicon }: Reading): boolean {
  const { stance, voice, softStance, mildStance } = phrases;
  return (
    stance.length + voice.length + softStance.length + mildStance.length > 0 ||
    (tokens.length > 0 && lexicon.adverb(tokens[0]!))
  );
}

function stanceDraft(match: PhraseMatch, end: number, { scene, support }: Reading): NoteDraft {
  return {
    start: match.start,
    end,
    kind: 'stance_marker',
    grade: 'likely',
    code: support ? 'stance-unsupported' : 'stance',
    params: { words: scene.text.slice(match.start, match.end) },
    why: support
      ? 'Words that judge the statement they stand in; the original does not have them.'
      : 'Words that judge the statement behind them.',
  };
}

/** “was tellingly not published”: firm words inside a sentence that the original has without them and that reports nobody. */
function stanceInside(sentence: SentenceReading, reading: Reading): NoteDraft[] {
  const { support, phrases, quoted, reporting } = sentence;
  if (!support || !phrases.stance.length || reporting.length > 0 || support.inserted) return [];
  // A hedge (“якобы”), listed as soft too, may stand for the hearsay of the original.
  const hedges = (from: number) => phrases.softStance.some((match) => match.from === from);
  const matches = phrases.stance.filter(
    ({ from }) => from > 0 && !quoted[from] && !hedges(from) && sentence.firm.some((match) => match.from === from),
  );
  if (!matches.length || support.own.texts.some((text) => hasStance(text, reading))) return [];
  return matches.map((match) => stanceDraft(match, match.end, reading));
}

/** `Amusingly,` or `Amusingly enough,`: a sentence adverb by its form, which the original does not have. */
function adverbAtHead({ tokens, support: own }: SentenceReading, { lexicon }: Reading): PhraseMatch | undefined {
  const [first, second] = tokens;
  if (!first || !second || !lexicon.adverb(first)) return undefined;
  if (own?.has(first)) return undefined;
  const last = second.norm === 'enough' ? second : first;
  return { start: first.start, end: last.end, from: 0, to: last === first ? 1 : 2, phrase: '' };
}

/** The sentence opens with what newspapers say without a judgement, too: only the original can tell. */
function isMild({ mildStance }: SentenceReading['phrases']): boolean {
  return mildStance.some(({ from }) => from === 0);
}

/** The original judges the same statement, if in other words. */
function hasStance(text: string, { lexicon }: Reading): boolean {
  const tokens = tokenize(text.slice(0, 400));
  if (tokens[0] && lexicon.adverb(tokens[0])) return true;
  const { stance, softStance, mildStance } = lexicon.phrases.find(tokens);
  return stance.length + softStance.length + mildStance.length > 0;
}

/** A judging word in front of a name or a noun that the original has without it. */
export function epithets(reading: Reading): NoteDraft[] {
  const drafts: NoteDraft[] = [];
  for (const sentence of reading.sentences) {
    const { epithet, softEpithet, judging } = sentence.phrases;
    const soft = reading.support ? softEpithet.length + judging.length : 0;
    if (epithet.length + soft === 0) continue;
    // Reports of matches judge the teams; that is their style.
    if (sentence.support?.inserted || SCORE.test(sentence.text)) continue;
    for (const match of soft ? [...epithet, ...softEpithet, ...judging] : epithet) {
      const note = judgeEpithet(match, sentence, reading);
      if (note) drafts.push(note);
    }
  }
  return drafts;
}

function judgeEpithet(
  match: PhraseMatch,
  { tokens, quoted, support: own }: SentenceReading,
  { lexicon, support }: Reading,
): NoteDraft | undefined {
  const next = tokens[match.to];
  // An epithet stands in front of its noun; “dubious that …” is said of somebody.
  if (quoted[match.from] || next?.kind !== 'word' || lexicon.isGrammar(next.norm)) return undefined;
  if (own) {
    if (own.has(tokens[match.from]!)) return undefined;
    const beside = [match.to, match.to + 1, match.from - 1].some(
      (i) => tokens[i]?.kind === 'word' && own.has(tokens[i]),
    );
    if (!beside) return undefined;
  }
  return {
    start: match.start,
    end: match.end,
    kind: 'loaded_epithet',
    // Many a paper calls a thing “so-called” that others call so.
    grade: support || match.phrase !== 'so-called' ? 'likely' : 'possible',
    code: support ? 'epithet-unsupported' : 'epithet',
    params: { word: tokens[match.from]!.text },
    why: `A word that judges what it stands beside${support ? '; the original does not have it' : ''}.`,
  };
}

/** `3-1`, `4:0`, not part of a longer figure and no time of day. */
const SCORE = /(?<![\d:.–-])(?:\d{1,3}\s?[–-]\s?\d{1,3}(?![\d:.–-]|\s?\p{L})|\d{1,2}:\d(?![\d:]))/u;

/** Quotation marks round a word or two that nobody is quoted with. */
export function scareQuotes(reading: Reading): NoteDraft[] {
  const drafts: NoteDraft[] = [];
  for (const sentence of reading.sentences) {
    if (!sentence.quoted.length && !SINGLE_MARK.test(sentence.text)) continue;
    for (const quotation of loneQuotations(sentence, reading)) {
      const note = judgeQuotes(quotation, sentence, reading);
      if (note) drafts.push(note);
    }
  }
  return drafts;
}

function loneQuotations(
  sentence: SentenceReading,
  { scene, support }: Reading,
): readonly Pick<Quotation, 'start' | 'end' | 'inner'>[] {
  const { start, end } = sentence.sentence;
  const closed = scene
    .quotationsIn(sentence.sentence)
    .filter((quotation) => !quotation.unclosed && quotation.start >= start && quotation.end <= end);
  // Beside what is quoted at length, a word or two in marks are quoted as well.
  if (closed.some(({ inner }) => inner.end - inner.start > LONGEST_SCARE)) return [];
  const all = [...closed, ...singleQuotes(sentence)];
  // Without the original, words in marks side by side are words that are talked about.
  return !support && all.length > 1 ? [] : all;
}

/** Letters of three words at most. */
const LONGEST_SCARE = 60;
/** ‘word’ and ‚word‘; an apostrophe has a letter in front of it. */
const SINGLE = /(?<![\p{L}\p{N}])['‘‚‹](\p{L}[\p{L} -]{2,40})['’‘›](?![\p{L}\p{N}])/gu;

const SINGLE_MARK = /['‘‚‹]/;

function singleQuotes({ text, sentence }: SentenceReading): Pick<Quotation, 'start' | 'end' | 'inner'>[] {
  if (!SINGLE_MARK.test(text)) return [];
  return [...text.matchAll(SINGLE)].map(({ 0: match, index }) => {
    const start = sentence.start + index;
    const end = start + match.length;
    return { start, end, inner: { start: start + 1, end: end - 1 } };
  });
}

function judgeQuotes(
  { start, end, inner }: Pick<Quotation, 'start' | 'end' | 'inner'>,
  sentence: SentenceReading,
  { support, scene, lexicon }: Reading,
): NoteDraft | undefined {
  const { tokens, reporting, phrases } = sentence;
  const from = tokens.findIndex((token) => token.start >= inner.start);
  const inside = tokens.slice(from).filter((token) => token.end <= inner.end);
  const words = inside.filter(({ kind }) => kind !== 'punctuation');
  if (words.length === 0 || words.length > 3 || words.some(({ kind }) => kind === 'number')) return undefined;
  const to = from + inside.length;
  // “…” the minister calls it: the word is said to be somebody's.
  if (phrases.naming.some((match) => match.to > from - NAMED && match.from < to + NAMED)) return undefined;
  const claims = words.length === 1 && phrases.claim.some((match) => match.from === from);
  const note = {
    start,
    end,
    kind: 'scare_quotes',
    params: { words: scene.text.slice(inner.start, inner.end) },
  } as const;
  if (!support || !sentence.support) {
    if (!claims || reporting.length > 0 || (isCapital(words[0]!.text) && !lexicon.capitalNouns)) return undefined;
    const why = 'Quotation marks that deny what the word claims, and nobody is quoted.';
    return { ...note, grade: 'likely', code: 'scare-quotes', why };
  }
  const { near, inserted } = sentence.support;
  if (inserted) return undefined;
  if (isCapital(words[0]!.text) && !isPlainNoun(from, words, sentence, near, lexicon, claims)) return undefined;
  const norms = words.map(({ norm }) => norm);
  if (near.texts.some((text) => quotesAny(text, norms))) return undefined;
  if (!words.some((token) => sentence.support!.has(token))) return undefined;
  // What somebody reports may be in that person's words.
  if (reporting.length > 0 && !claims) return undefined;
  const why = 'Quotation marks of irony: the original has the word without them.';
  return { ...note, grade: 'likely', code: 'scare-quotes-unsupported', why };
}

/** Tokens beside a word in which a verb of naming stands. */
const NAMED = 4;

/**
 * A capital is no name where the sentence begins and the original has the word with a small letter, and in a language
 * that writes every noun so, unless papers, ships and works are called like that.
 */
function isPlainNoun(
  from: number,
  words: readonly Token[],
  { tokens }: SentenceReading,
  near: Bag,
  { capitalNouns, titled }: Lexicon,
  claims: boolean,
): boolean {
  const { norm } = words[0]!;
  if (capitalNouns) return words.length === 1 && !titled(norm, tokens[from - 2]?.norm ?? '');
  if (tokens.slice(0, from).some(({ kind }) => kind !== 'punctuation')) return false;
  return claims || near.texts.some((text) => text.includes(norm.slice(0, SAME_WORD)));
}

/** Letters in which forms of a word agree. */
const SAME_WORD = 5;

/** The text has one of the words inside quotation marks. */
function quotesAny(text: string, norms: readonly string[]): boolean {
  const quoted =
    text.toLowerCase().match(/["“”„«»‘‚‹][^"“”„«»‘’‚‹›]{1,200}["“”»«’‘›]|(?<![\p{L}\p{N}])'[^']{1,40}'/gu) ?? [];
  return quoted.some((piece) => norms.some((norm) => piece.includes(norm.slice(0, SAME_WORD))));
}
