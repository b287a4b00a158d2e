import type { NoteDraft } from './drafts.ts';
import { type Reading, type SentenceReading, weigh } from './reading.ts';
import { coverage } from './support.ts';

// Whole sentences in the outlet's own voice: comments, questions that expect no answer, exclamations.

export function remarks(reading: Reading): NoteDraft[] {
  return reading.sentences.flatMap((sentence) => judge(sentence, reading) ?? []);
}

function judge(sentence: SentenceReading, reading: Reading): NoteDraft | undefined {
  const { tokens, quoted } = sentence;
  const words = tokens.filter(({ kind }) => kind !== 'punctuation').length;
  if (words < 2 || quoted[0] || quoted[tokens.length - 1]) return undefined;
  const shape = shapeOf(sentence);
  const { voice, neutral, firm, reporting } = weigh(sentence, 0, tokens.length, reading.lexicon.capitalNouns);
  const rhetorical = reading.lexicon.questions.find(tokens).some(({ from }) => from <= 2);
  const { support } = reading;
  if (!support || !sentence.support) {
    if (shape === 'question' && rhetorical && reporting === 0)
      return draft(sentence, shape, 'own-voice', 'A question to the reader that expects no answer.');
    if (firm > 0 && reporting === 0 && (shape === 'exclamation' || voice >= 4))
      return draft(sentence, shape, 'own-voice', 'A sentence in which the outlet speaks with its own voice.');
    return undefined;
  }
  const { share } = coverage(tokens, sentence.support.near, support.keys);
  const fresh = sentence.support.inserted ? share < 0.5 : share < (sentence.support.shares ? 0.3 : 0.12);
  if (!fresh || reporting > 0) return undefined;
  if (shape === 'question' || shape === 'exclamation') {
    return draft(
      sentence,
      shape,
      'unsupported-sentence',
      `${shape === 'question' ? 'A question' : 'An exclamation'} that the original does not have.`,
    );
  }
  if (voice > neutral)
    return draft(sentence, shape, 'unsupported-voice', 'A sentence of comment that the original does not have.');
  return undefined;
}

type Shape = 'question' | 'exclamation' | 'statement';
const KIND = { question: 'rhetorical_question', exclamation: 'sarcasm', statement: 'sentence_comment' } as const;

function shapeOf({ text }: SentenceReading): Shape {
  const tail = text.slice(-6);
  if (/[?？؟]/.test(tail)) return 'question';
  return /[!！]/.test(tail) ? 'exclamation' : 'statement';
}

function draft({ sentence }: SentenceReading, shape: Shape, code: string, why: string): NoteDraft {
  return { start: sentence.start, end: sentence.end, kind: KIND[shape], grade: 'likely', code, why };
}
