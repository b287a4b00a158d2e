import { isCapital, type Token, tokensIn } from '../document/tokens.ts';
import type { Sentence, Span } from '../document/types.ts';
import type { Lexicon, Tag } from './lexicon.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { SentenceSupport, Support } from './support.ts';

// A sentence of the copy as the detectors of unsigned commentary see it: its tokens, what of it is the outlet's own
// wording (outside quotations), and what the original has of it. Comes in: scene, lexicon and, if there is one, the
// original. Goes out: one `SentenceReading` per body sentence.

export interface SentenceReading {
  index: number;
  sentence: Sentence;
  text: string;
  tokens: readonly Token[];
  /** For each token: it stands inside quotation marks. Empty when there are none. */
  quoted: readonly boolean[];
  /** For each token: it stands inside brackets. Empty when there are none. */
  bracketed: readonly boolean[];
  support: SentenceSupport | undefined;
  /** All phrases of the word lists, wherever they stand. */
  phrases: Readonly<Record<Tag, readonly PhraseMatch[]>>;
  /** Firm and soft wording of the outlet's own voice, outside quotations and not in the original. */
  firm: readonly PhraseMatch[];
  soft: readonly (PhraseMatch & { grammar: boolean })[];
  reporting: readonly PhraseMatch[];
  explaining: readonly PhraseMatch[];
  /** Nothing in it can be the outlet's own voice: no such wording, no mark of a question or exclamation. */
  voiceless: boolean;
}

export interface Reading {
  scene: Scene;
  lexicon: Lexicon;
  support: Support | undefined;
  sentences: readonly SentenceReading[];
}

/** A longer sentence is damage or data, not prose. */
const LONGEST_SENTENCE = 6000;

export function readSentences(scene: Scene, lexicon: Lexicon, support: Support | undefined): Reading {
  const { document } = scene;
  const sentences: SentenceReading[] = [];
  document.sentences.forEach((sentence, index) => {
    if (sentence.kind !== 'body' || sentence.end - sentence.start > LONGEST_SENTENCE) return;
    sentences.push(readSentence(scene, lexicon, support, sentence, index));
  });
  return { scene, lexicon, support, sentences };
}

function readSentence(
  scene: Scene,
  lexicon: Lexicon,
  support: Support | undefined,
  sentence: Sentence,
  index: number,
): SentenceReading {
  const text = scene.text.slice(sentence.start, sentence.end);
  const tokens = tokensIn(scene.document, sentence);
  const quoted = within(scene.quotationsIn(sentence), tokens);
  const own = support?.of(index);
  const phrases = lexicon.phrases.find(tokens);
  const firm = ownVoice(FIRM, phrases, tokens, quoted, own);
  const soft = ownVoice(SOFT, phrases, tokens, quoted, own);
  const reporting = outside(quoted, phrases.reporting);
  return {
    index,
    sentence,
    text,
    tokens,
    quoted,
    bracketed: within(scene.bracketsIn(sentence), tokens),
    support: own,
    phrases,
    firm,
    soft: soft.length
      ? soft.map((match) => ({
          ...match,
          grammar: match.to - match.from === 1 && lexicon.isGrammar(tokens[match.from]!.norm),
        }))
      : NOTHING,
    // “Needless to say” says nothing about who speaks.
    reporting:
      firm.length && reporting.length
        ? reporting.filter(({ from }) => !firm.some((match) => from >= match.from && from < match.to))
        : reporting,
    explaining: outside(quoted, phrases.explaining),
    voiceless: firm.length === 0 && soft.length === 0 && !/[!?]/.test(text),
  };
}

const FIRM: readonly Tag[] = ['voice', 'stance'];
const SOFT: readonly Tag[] = ['softVoice', 'softStance', 'mildStance'];
/** Most sentences have none of most things. */
const NOTHING: readonly never[] = [];

/** For each token whether it stands in one of the spans; empty when there are none. */
function within(spans: readonly Span[], tokens: readonly Token[]): readonly boolean[] {
  if (!spans.length) return NOTHING;
  return tokens.map((token) => spans.some((span) => token.start >= span.start && token.end <= span.end));
}

/** The matches that do not begin inside a quotation. */
function outside(quoted: readonly boolean[], matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  return quoted.length && matches.length ? matches.filter((match) => !quoted[match.from]) : matches;
}

/** Phrases of these tags outside quotations, and not in the original. */
function ownVoice(
  tags: readonly Tag[],
  phrases: SentenceReading['phrases'],
  tokens: readonly Token[],
  quoted: readonly boolean[],
  own: SentenceSupport | undefined,
): readonly PhraseMatch[] {
  let found: PhraseMatch[] | undefined;
  for (const tag of tags) {
    for (const match of outside(quoted, phrases[tag])) {
      if (own && supported(match, tokens, own)) continue;
      found ??= [];
      found.push(match);
    }
  }
  return found ?? NOTHING;
}

/** The original has the same phrase, or all its content words. */
function supported(match: PhraseMatch, tokens: readonly Token[], support: SentenceSupport): boolean {
  const words = tokens.slice(match.from, match.to);
  const { share, content } = support.coverage(words);
  if (content) return share === 1;
  const phrase = words.map((token) => token.norm).join(' ');
  return support.near.says(phrase);
}

export interface Evidence {
  /** What speaks for the outlet's own voice. */
  voice: number;
  /** What speaks for reporting or neutral explanation. */
  neutral: number;
  firm: number;
  reporting: number;
}

/** Weighs the tokens `[from, to)` of a sentence: own voice against neutral matter. */
export function weigh(reading: SentenceReading, from: number, to: number, capitalNouns: boolean): Evidence {
  const inside = (match: PhraseMatch) => match.from >= from && match.to <= to;
  const count = (matches: readonly PhraseMatch[]) =>
    matches.length ? new Set(matches.filter(inside).map(({ from: at }) => at)).size : 0;
  const firm = count(reading.firm);
  // Grammar words (“nobody”, “only”) hint at a comment, no more.
  const grammar = new Set(reading.soft.filter((match) => inside(match) && match.grammar).map(({ from: at }) => at));
  const soft = count(reading.soft) - grammar.size / 2;
  const reporting = count(reading.reporting);
  const explaining = count(reading.explaining);
  let figures = 0;
  let names = 0;
  let marks = 0;
  for (let i = from; i < Math.min(to, reading.tokens.length); i++) {
    const token = reading.tokens[i]!;
    if (token.kind === 'number') figures++;
    else if (token.text === '!' || token.text === '?') marks++;
    else if (!capitalNouns && i > from && isCapital(token.text) && token.norm !== 'i') names++;
  }
  return {
    voice: 2 * firm + soft + Math.min(marks, 1),
    neutral: Math.min(figures, 2) + Math.min(explaining, 2) + 2 * Math.min(reporting, 1) + 0.5 * Math.min(names, 2),
    firm,
    reporting,
  };
}
