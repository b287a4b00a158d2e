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
  const within = (spans: readonly Span[]) =>
    spans.length
      ? tokens.map((token) => spans.some((span) => token.start >= span.start && token.end <= span.end))
      : NOWHERE;
  const quoted = within(scene.quotationsIn(sentence));
  const own = support?.of(index);
  const phrases = lexicon.phrases.find(tokens);
  const find = (...tags: Tag[]) => {
    const found: PhraseMatch[] = [];
    for (const tag of tags) for (const match of phrases[tag]) found.push(match);
    return quoted.length && found.length ? found.filter((match) => !quoted[match.from]) : found;
  };
  const news = (matches: PhraseMatch[]) =>
    own && matches.length ? matches.filter((match) => !supported(match, tokens, own)) : matches;
  const firm = news(find('voice', 'stance'));
  return {
    index,
    sentence,
    text,
    tokens,
    quoted,
    bracketed: within(scene.bracketsIn(sentence)),
    support: own,
    phrases,
    firm,
    soft: news(find('softVoice', 'softStance', 'mildStance')).map((match) => ({
      ...match,
      grammar: match.to - match.from === 1 && lexicon.isGrammar(tokens[match.from]!.norm),
    })),
    // “Needless to say” says nothing about who speaks.
    reporting: find('reporting').filter(({ from }) => !firm.some((match) => from >= match.from && from < match.to)),
    explaining: find('explaining'),
  };
}

const NOWHERE: readonly boolean[] = [];

/** The original has the same phrase, or all its content words. */
function supported(match: PhraseMatch, tokens: readonly Token[], support: SentenceSupport): boolean {
  const words = tokens.slice(match.from, match.to);
  const { share, content } = support.coverage(words);
  if (content) return share === 1;
  const phrase = words.map((token) => token.norm).join(' ');
  return support.near.texts.some((text) =>
    ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${phrase} `),
  );
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
