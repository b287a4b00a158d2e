import { isCapital, type Token } from '../../document/tokens.ts';
import { onWord, type Word } from '../../document/words.ts';
import type { TraceData } from '../../language/types.ts';
import { words } from '../../language/words.ts';
import type { SentenceReading } from '../reading.ts';
import type { SignalDraft } from './types.ts';

// Words that machines leave behind: doubled words, capitals where a link stood, place names in lower case, lost
// apostrophes, abbreviations that were translated letter by letter.

export interface Traces {
  single: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
  repeatable: ReadonlySet<string>;
  compounds: ReadonlySet<string>;
  calendar: ReadonlySet<string>;
  apostrophes: ReadonlySet<string>;
  inverted: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** What a word may be part of: a sum of the numbers below. Hardly a word has to be looked at more closely. */
  roles: (word: Word) => number;
}

const CAPITAL = 1;
/** May be a trace by itself. */
const SUSPECT = 2;
/** May stand twice in a row by mistake. */
const SINGLE = 4;
const AND = 8;
const COUNTRY = 16;
const VERB = 32;

export function compileTraces(data: TraceData | undefined): Traces | undefined {
  if (!data) return undefined;
  const sets = Object.fromEntries(
    Object.entries(data).map(([name, list]: [string, string]) => [name, new Set(words(list))]),
  ) as unknown as Omit<Traces, 'roles'>;
  return { ...sets, roles: onWord((word) => rolesOf(word, sets)) };
}

function rolesOf({ text, norm }: Word, traces: Omit<Traces, 'roles'>): number {
  const capital = isCapital(text);
  const suspect =
    traces.places.has(text) ||
    traces.apostrophes.has(norm) ||
    ABBREVIATIONS.test(text) ||
    (capital && (norm === 'on' || traces.ordinary.has(norm) || traces.inverted.has(norm)));
  return (
    (capital ? CAPITAL : 0) +
    (suspect ? SUSPECT : 0) +
    (traces.single.has(norm) ? SINGLE : 0) +
    (norm === 'and' ? AND : 0) +
    (text === 'Ukraine' ? COUNTRY : 0) +
    (LAST_VERB.test(norm) ? VERB : 0)
  );
}

/**
 * What engines make of abbreviations of the war in Ukraine: СВО (read as “its”, translated letter by letter or
 * transcribed), ВСУ, ЛДНР. Other things bear these letters too, so the text must speak of Ukraine or Russia.
 */
const ABBREVIATIONS = /^(?:ITS|NWO|SVO|APU|VSU|NVO|LDNR|LNR|DNR)$/;
const WAR = /\b(?:Ukrain|Russia|Kiev|Kyiv|Moscow)/;

export function wordSignals(sentences: readonly SentenceReading[], text: string, traces: Traces): SignalDraft[] {
  const war = WAR.test(text.slice(0, 200_000));
  const drafts: SignalDraft[] = [];
  const roles: number[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    let upper = 0;
    let written = 0;
    for (let i = 0; i < tokens.length; i++) {
      const { word, kind } = tokens[i]!;
      roles[i] = traces.roles(word);
      if (roles[i]! & CAPITAL) upper++;
      if (kind === 'word') written++;
    }
    roles[tokens.length] = 0;
    const heading = upper * 2 > written;
    for (let i = 0; i < tokens.length; i++) {
      const role = roles[i]!;
      const next = roles[i + 1]!;
      const token = tokens[i]!;
      if (
        token.kind !== 'word' ||
        !(
          role & SUSPECT ||
          next & (AND | COUNTRY) ||
          (role & SINGLE && tokens[i + 1]?.text === token.text) ||
          (role & VERB && i + 3 >= tokens.length)
        )
      ) {
        continue;
      }
      const found =
        doubled(tokens, i, traces) ??
        (heading || upper === 0 ? undefined : (capital(tokens, i, traces) ?? lowerPlace(tokens, i, traces))) ??
        lostApostrophe(sentence, i, traces) ??
        article(tokens, i) ??
        verbLeftBehind(sentence, i, traces);
      if (found) drafts.push(found);
      else if (war && !heading && ABBREVIATIONS.test(token.text)) {
        drafts.push(
          signal(token, token, 'abbreviation', 'An abbreviation that was translated or transcribed letter by letter.'),
        );
      }
    }
  }
  return drafts;
}

function signal(from: Token, to: Token, code: string, why: string): SignalDraft {
  return { start: from.start, end: to.end, kind: 'artefact', code, why };
}

/** `to to`, and `scope and scope`, where two words of the source became one. */
function doubled(tokens: readonly Token[], i: number, { single, repeatable }: Traces): SignalDraft | undefined {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (next?.norm === token.norm && token.text === next.text && single.has(token.norm)) {
    return signal(token, next, 'word-twice', 'The same word twice in a row.');
  }
  const third = tokens[i + 2];
  if (next?.norm !== 'and' || third?.norm !== token.norm || token.text !== third.text) return undefined;
  if (token.text.length < 4 || repeatable.has(token.norm) || /\p{Lu}/u.test(token.text)) return undefined;
  if (
    /^(?:and|are|is|were|was)$/.test(tokens[i + 3]?.norm ?? '') ||
    /^(?:are|is|were|was)$/.test(tokens[i - 1]?.norm ?? '')
  )
    return undefined;
  return signal(
    token,
    third,
    'synonym-twice',
    'The same word on both sides of “and”: two words of the source became one.',
  );
}

/** A capital letter on an ordinary word after a preposition, or on a preposition before a day. */
function capital(tokens: readonly Token[], i: number, traces: Traces): SignalDraft | undefined {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!isCapital(token.text) || !before || !after || before.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text))
    return undefined;
  if (token.norm === 'on' && traces.calendar.has(after.norm)) {
    return signal(
      token,
      after,
      'random-capital',
      'A capital letter in the middle of a sentence, on a word that is no name.',
    );
  }
  if (!traces.ordinary.has(token.norm) || !traces.prepositions.has(before.norm)) return undefined;
  if (after.kind !== 'word' || !/^\p{Ll}/u.test(after.text) || !/^\p{Ll}/u.test(before.text)) return undefined;
  return signal(
    before,
    token,
    'random-capital',
    'A capital letter in the middle of a sentence, on a word that is no name.',
  );
}

function lowerPlace(tokens: readonly Token[], i: number, { places }: Traces): SignalDraft | undefined {
  const token = tokens[i]!;
  if (!places.has(token.text)) return undefined;
  // Parts of addresses and handles are written small.
  if ([tokens[i - 1], tokens[i + 1]].some((other) => other && /^[@#/_.:]$/.test(other.text) && touches(token, other)))
    return undefined;
  return signal(token, token, 'place-in-lower-case', 'The name of a place in lower case.');
}

function touches(x: Token, y: Token): boolean {
  return (x.end === y.start && y.text !== '.' && y.text !== ':') || y.end === x.start;
}

/** `dont`, and `Were concerned` for “We’re concerned” at the head of a statement. */
function lostApostrophe(sentence: SentenceReading, i: number, traces: Traces): SignalDraft | undefined {
  const { tokens } = sentence;
  const token = tokens[i]!;
  if (traces.apostrophes.has(token.norm)) return signal(token, token, 'apostrophe-lost', 'The apostrophe is lost.');
  if (!traces.inverted.has(token.norm) || !/^\p{Lu}/u.test(token.text)) return undefined;
  const head = tokens.slice(0, i).every(({ kind }) => kind === 'punctuation');
  const after = tokens[i + 1];
  if (!head || !after || !/(?:ed|ing)$/.test(after.norm)) return undefined;
  if (/\?["”’]?\s*$/.test(sentence.text) || tokens.some(({ norm }) => norm === 'would' || norm === 'could'))
    return undefined;
  return signal(token, after, 'apostrophe-lost', 'The apostrophe is lost: “Were” for “We’re”.');
}

/** `the Ukraine` as a country, not in front of a noun (“the Ukraine crisis”). */
function article(tokens: readonly Token[], i: number): SignalDraft | undefined {
  const token = tokens[i]!;
  const after = tokens[i + 1];
  if (token.norm !== 'the' || after?.text !== 'Ukraine') return undefined;
  const next = tokens[i + 2];
  if (
    next?.kind === 'word' &&
    !/^(?:and|or|is|was|has|will|would|in|on|by|with|from|to|as|which|that|who|for|at|into|under|since|after|before|during|because|can|could|may|must|should)$/.test(
      next.norm,
    )
  )
    return undefined;
  return signal(token, after, 'article-before-country', 'An article in front of a country that has none.');
}

const LAST_VERB = /^(?:is|are|was|were|has|have)$/;

/** `for late June in Madrid is.`: the verb of a clause at its end, where the word order of another language has it. */
function verbLeftBehind(
  { tokens, text }: SentenceReading,
  i: number,
  { prepositions }: Traces,
): SignalDraft | undefined {
  if (tokens.length > i + 3) return undefined;
  const token = tokens[i]!;
  const [preposition, name] = [tokens[i - 2], tokens[i - 1]];
  if (!LAST_VERB.test(token.norm) || tokens[i + 1]?.text !== '.') return undefined;
  if (!preposition || !name || !prepositions.has(preposition.norm) || !/^\p{Lu}\p{Ll}/u.test(name.text))
    return undefined;
  // A dependent question, a comparison or a relative clause may end so.
  if (/\b(?:how|what|where|who|whom|which|why|when|whether|than|as|so|neither|nor|if|that|there)\b/i.test(text))
    return undefined;
  return signal(preposition, token, 'verb-left-behind', 'The verb stands at the end of its clause.');
}
