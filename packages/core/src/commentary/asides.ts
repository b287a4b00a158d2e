import type { Token } from '../document/tokens.ts';
import type { Span } from '../document/types.ts';
import type { NoteDraft } from './drafts.ts';
import type { Lexicon } from './lexicon.ts';
import { type Evidence, type Reading, type SentenceReading, weigh } from './reading.ts';
import { isNeeded } from './support.ts';

// Remarks set off inside a sentence by brackets, dashes or commas. With the original: a unit that the aligned sentences
// do not have, and that neither reports nor explains. Without it: only a unit whose wording is the outlet's own voice.

interface Unit extends Span {
  form: 'bracket' | 'dash' | 'comma';
  /** Tokens of its words, without the marks that set it off. */
  from: number;
  to: number;
}

const WHAT = { bracket: 'in brackets', dash: 'between dashes', comma: 'set off by a comma' } as const;
/** Weight of soft wording by which a unit speaks for itself without the original; tuned on ordinary news sentences. */
const ALONE = { bracket: 1, dash: 2, comma: 3 } as const;
const KIND = { bracket: 'bracket_comment', dash: 'dash_comment', comma: 'clause_comment' } as const;

export function asides(reading: Reading): NoteDraft[] {
  const drafts: NoteDraft[] = [];
  for (const sentence of reading.sentences) {
    // After a comma only what speaks with the outlet's voice is a remark.
    if (sentence.voiceless && !sentence.bracketed.length && !DASHED.test(sentence.text)) continue;
    for (const unit of unitsOf(sentence, reading)) {
      const note = judge(unit, sentence, reading);
      if (note) drafts.push(note);
    }
  }
  return drafts;
}

/** A dash that stands free; the dash is looked for first. */
const DASHED = /[–—-](?<=(?:^|\s).)(?=\s|$)/;

function judge(unit: Unit, sentence: SentenceReading, reading: Reading): NoteDraft | undefined {
  const { support } = reading;
  const evidence = weigh(sentence, unit.from, unit.to, reading.lexicon.capitalNouns);
  const tokens = sentence.tokens.slice(unit.from, unit.to);
  const words = tokens.filter(({ kind }) => kind !== 'punctuation').length;
  if (words < 2 && unit.form !== 'bracket') return undefined;
  if (!support || !sentence.support) return alone(unit, evidence, tokens, reading.lexicon);
  if (unit.form === 'comma' && evidence.voice === 0) return undefined;
  // What reports or explains more than it judges is no remark, whatever the original has of it.
  if (evidence.neutral > 0 && evidence.voice < evidence.neutral) return undefined;
  if (sentence.support.inserted) return undefined;
  const { share, content } = sentence.support.coverage(tokens);
  if (content > 0 && share >= 0.5) return undefined;
  if (evidence.firm === 0 && isNeeded(content, sentence.support, evidence.voice >= 1)) return undefined;
  if (unit.form !== 'comma' && hasUnit(sentence.support.own.texts, unit.form) && evidence.firm === 0) return undefined;
  if (evidence.voice > evidence.neutral && (evidence.voice > 0 || unit.form !== 'comma')) {
    return draft(unit, 'likely', 'unsupported-voice', `A remark ${WHAT[unit.form]} that the original does not have.`);
  }
  if (evidence.voice > 0 && evidence.voice >= evidence.neutral && opensWithStance(unit, sentence)) {
    return draft(unit, 'likely', 'unsupported-voice', `A remark ${WHAT[unit.form]} that the original does not have.`);
  }
  if (
    evidence.neutral === 0 &&
    words >= 4 &&
    // What says when or how many is a fact.
    (evidence.voice >= 1 || !tokens.some(({ norm }) => reading.lexicon.isFact(norm))) &&
    !isLabel(unit, sentence) &&
    isPlainRemark(unit, sentence, evidence, reading)
  ) {
    const why = `Words ${WHAT[unit.form]} that the original does not have and that report nothing.`;
    return draft(unit, 'likely', 'unsupported-aside', why);
  }
  return undefined;
}

/** The unit begins with a word of judgement. */
function opensWithStance(unit: Unit, { firm, soft }: SentenceReading): boolean {
  return [...firm, ...soft.filter(({ grammar }) => !grammar)].some(({ from }) => from === unit.from);
}

/**
 * Brackets and dashes set a remark off by themselves, unless they hold an event or a relative clause, which explains.
 * After a comma it takes a hint of the outlet's voice.
 */
function isPlainRemark(unit: Unit, sentence: SentenceReading, { voice }: Evidence, { lexicon }: Reading): boolean {
  if (voice > 0) return true;
  const opening = sentence.tokens[unit.from]?.norm ?? '';
  const narrates = sentence.phrases.narrative.some(({ from, to }) => from >= unit.from && to <= unit.to);
  return unit.form !== 'comma' && !narrates && !lexicon.relatives.has(opening);
}

function alone(
  unit: Unit,
  { firm, voice, neutral, reporting }: Evidence,
  tokens: readonly Token[],
  lexicon: Lexicon,
): NoteDraft | undefined {
  // Ordinary asides hold soft words too; the more a form sets its words apart, the fewer of them it takes.
  const plain = neutral === 0 && voice >= ALONE[unit.form];
  const explains = lexicon.relatives.has(tokens[0]?.norm ?? '');
  if (reporting > 0 || (firm === 0 && (!plain || explains))) return undefined;
  return draft(unit, 'likely', 'own-voice', `Words ${WHAT[unit.form]} in which the outlet speaks with its own voice.`);
}

function draft(unit: Unit, grade: NoteDraft['grade'], code: string, why: string): NoteDraft {
  return { start: unit.start, end: unit.end, kind: KIND[unit.form], grade, code, why };
}

/** The aligned sentence has a unit of the same form: a reworded copy of it is no insertion. */
function hasUnit(texts: readonly string[], form: Unit['form']): boolean {
  return texts.some((text) =>
    (form === 'bracket' ? /[([（【].+[)\]）】]/u : /\s[–—-]{1,2}\s|—|\p{L}–\p{L}/u).test(text),
  );
}

/** Capitalised or divided like an entry: a name, a translation, a link. */
function isLabel(unit: Unit, sentence: SentenceReading): boolean {
  if (sentence.tokens.slice(unit.from, unit.to).some(({ text }) => /^[:/|=–—-]$/.test(text))) return true;
  const words = sentence.tokens.slice(unit.from, unit.to).filter(({ kind }) => kind === 'word');
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 2 >= words.length;
}

/** Bracket, dash and comma units of a sentence, outside quotations. */
function unitsOf(sentence: SentenceReading, { scene }: Reading): Unit[] {
  const { tokens, quoted, bracketed } = sentence;
  const units: Unit[] = [];
  const end = lastWordEnd(sentence);
  for (const bracket of scene.bracketsIn(sentence.sentence)) {
    if (bracket.depth > 0 || bracket.open === '<') continue;
    if (bracket.start < sentence.sentence.start || bracket.end > sentence.sentence.end) continue;
    const from = tokens.findIndex((token) => token.start >= bracket.inner.start);
    let to = from;
    while (to < tokens.length && tokens[to]!.end <= bracket.inner.end) to++;
    if (from >= 0 && to > from && !quoted[from])
      units.push({ form: 'bracket', start: bracket.start, end: bracket.end, from, to });
  }
  const dashes: number[] = [];
  const commas: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'punctuation' || quoted[i] || bracketed[i]) return;
    if (/^[,，،、;；]$/u.test(token.text)) commas.push(i);
    else if (/^[–—-]$/u.test(token.text) && isDash(scene.text, token)) dashes.push(i);
  });
  units.push(...between('dash', dashes, sentence, end), ...between('comma', commas, sentence, end));
  return units;
}

function isDash(text: string, { start, end }: Span): boolean {
  return /\s/.test(text[start - 1] ?? ' ') && /\s/.test(text[end] ?? ' ');
}

/**
 * Units between neighbouring marks, and from a mark to the end of the sentence. Dashes come in pairs: only one that is
 * left over opens a unit that runs to the end.
 */
function between(form: Unit['form'], marks: readonly number[], sentence: SentenceReading, end: number): Unit[] {
  const units: Unit[] = [];
  const { tokens } = sentence;
  marks.slice(-12).forEach((mark, k, all) => {
    const start = tokens[mark]!.start;
    const next = all[k + 1];
    const tail = form === 'comma' || (next === undefined && all.length % 2 === 1);
    if (next !== undefined) units.push({ form, start, end: tokens[next]!.end, from: mark + 1, to: next });
    if (tail) units.push({ form, start, end: tokens[end - 1]!.end, from: mark + 1, to: end });
  });
  return units.filter((unit) => unit.to > unit.from);
}

/** Index after the last token that is no closing mark. */
function lastWordEnd({ tokens }: SentenceReading): number {
  let end = tokens.length;
  while (end > 1 && /^[.!?…。！？؟]$/u.test(tokens[end - 1]!.text)) end--;
  return end;
}
