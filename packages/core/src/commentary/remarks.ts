import type { NoteDraft } from './drafts.ts';
import { type Reading, type SentenceReading, weigh } from './reading.ts';
import { isNeeded } from './support.ts';

// Whole sentences in the outlet's own voice: comments, questions that expect no answer, exclamations.

export function remarks(reading: Reading): NoteDraft[] {
  const drafts: NoteDraft[] = [];
  for (const sentence of reading.sentences) {
    const note = isPlain(sentence) ? undefined : judge(sentence, reading);
    if (note) drafts.push(note);
  }
  return drafts;
}

/** A statement without wording or marks that could be a comment, as most are. */
function isPlain(sentence: SentenceReading): boolean {
  const { stance, voice } = sentence.phrases;
  return sentence.voiceless && stance.length === 0 && voice.length === 0 && shapeOf(sentence) === 'statement';
}

function judge(sentence: SentenceReading, reading: Reading): NoteDraft | undefined {
  const { lexicon, support } = reading;
  const { tokens, quoted } = sentence;
  const words = tokens.filter(({ kind }) => kind !== 'punctuation').length;
  if (words < 2 || quoted[0] || quoted[tokens.length - 1]) return undefined;
  const shape = shapeOf(sentence);
  const { voice, neutral, firm, reporting } = weigh(sentence, 0, tokens.length, lexicon.capitalNouns);
  const rhetorical = sentence.phrases.question.some(({ from }) => from <= 2);
  if (!support || !sentence.support) {
    if (shape === 'question' && rhetorical && reporting === 0)
      return draft(sentence, shape, 'own-voice', 'A question to the reader that expects no answer.');
    // With a comma behind it, the opening alone is the comment.
    const opens = sentence.phrases.voice.some(({ from, to }) => from <= 1 && (from > 0 || tokens[to]?.text !== ','));
    if (reporting === 0 && ((firm > 0 && (shape === 'exclamation' || voice >= 4)) || opens)) {
      return draft(sentence, shape, 'own-voice', 'A sentence in which the outlet speaks with its own voice.');
    }
    return undefined;
  }
  const { own } = sentence.support;
  const asked = own.texts.some((text) => /[?？؟]/.test(text));
  if (shape === 'question' && rhetorical && !asked && reporting === 0) {
    return draft(sentence, shape, 'unsupported-question', 'A question to the reader that the original does not ask.');
  }
  if (shape === 'exclamation' && firm > 0 && reporting === 0 && !own.texts.some((text) => /[!！]/.test(text))) {
    return draft(sentence, shape, 'unsupported-exclamation', 'An exclamation that the original does not have.');
  }
  const head = heads(sentence);
  const asks = shape !== 'statement' && !(shape === 'question' && asked);
  const voiced = voice > neutral && voice >= 1;
  if (!head && !asks && !voiced) return undefined;
  const { inserted } = sentence.support;
  const comments = voiced && (inserted || !head);
  if (!(inserted && head) && !asks && !comments) return undefined;
  const { share, content } = sentence.support.coverage(tokens);
  if (inserted && head && share < 0.5) {
    return draft(sentence, shape, 'unsupported-voice', 'A sentence of comment that the original does not have.');
  }
  if (reporting > 0 || share >= (inserted ? 0.5 : 0.34)) return undefined;
  if (!inserted && firm === 0 && isNeeded(content, sentence.support, false)) return undefined;
  if (asks) {
    return draft(
      sentence,
      shape,
      'unsupported-sentence',
      `${shape === 'question' ? 'A question' : 'An exclamation'} that the original does not have.`,
    );
  }
  if (comments)
    return draft(sentence, shape, 'unsupported-voice', 'A sentence of comment that the original does not have.');
  return undefined;
}

/** The sentence opens with words that judge what follows: where that is in the original, they alone are the comment. */
function heads({ phrases }: SentenceReading): boolean {
  return [...phrases.stance, ...phrases.voice].some(({ from }) => from === 0);
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
