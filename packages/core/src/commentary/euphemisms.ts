import { tokenize } from '../document/tokens.ts';
import type { Euphemism } from '../language/types.ts';
import type { NoteDraft } from './drafts.ts';
import { compilePhrases, type PhraseMatch, type Phrases } from './phrases.ts';
import type { Reading, SentenceReading } from './reading.ts';

// In: sentences of the copy and, if there is one, of the original. Out: milder or official labels in the outlet's own
// voice (“special military operation”) where the aligned sentences of the original say the thing plainly (“invasion”).
// Nothing inside quotation marks, nothing that is said to be somebody's label, nothing that the original has. Without
// the original only labels that were coined to mask a thing, as possible.

export interface Euphemisms {
  /** The labels of all groups, to look a sentence over; then each group by itself, as they share words. */
  labels: Phrases<'mild'>;
  groups: readonly Group[];
}

interface Group {
  phrases: Phrases<'plain' | 'mild'>;
  official: boolean;
}

export function compileEuphemisms(groups: readonly Euphemism[]): Euphemisms {
  return {
    labels: compilePhrases({ mild: groups.flatMap(({ mild }) => mild) }),
    groups: groups.map(({ plain, mild, official = false }) => ({ phrases: compilePhrases({ plain, mild }), official })),
  };
}

/** Three words and more are no accident; shorter labels have other uses. */
const LONG = /\S \S+ \S|^\p{Script=Han}{5}/u;

export function euphemisms(reading: Reading): NoteDraft[] {
  return reading.sentences.flatMap((sentence) =>
    reading.lexicon.euphemisms.labels
      .find(sentence.tokens)
      .mild.filter(({ from, to }) => isOwnWording(from, to, sentence))
      .flatMap((match) => judge(match, sentence, reading) ?? []),
  );
}

/** Tokens beside a label in which its owner is named: “what the ministry calls a …”, “the …, as they call it”. */
const NEAR = 8;

function isOwnWording(from: number, to: number, { quoted, phrases }: SentenceReading): boolean {
  return !quoted[from] && !phrases.naming.some((word) => word.to > from - NEAR && word.from < to + NEAR);
}

function judge(match: PhraseMatch, sentence: SentenceReading, { scene, lexicon }: Reading): NoteDraft | undefined {
  const { support } = sentence;
  const words = scene.text.slice(match.start, match.end);
  const groups = lexicon.euphemisms.groups.flatMap(({ phrases, official }) => {
    const { plain, mild } = phrases.find(sentence.tokens);
    return mild.some(({ from }) => from === match.from) ? [{ phrases, plain, official }] : [];
  });
  const masks = groups.some(({ official }) => official) && LONG.test(words);
  if (!support) {
    if (!masks || sentence.reporting.length > 0) return undefined;
    return draft(match, 'possible', 'euphemism', { words }, 'An official label that masks what it stands for.');
  }
  // In the copy it is what somebody said; in the original it is not: the label has been given to a speaker.
  const reports = (text: string) => lexicon.phrases.find(tokenize(text)).reporting.length > 0;
  if (support.inserted || (sentence.reporting.length > 0 && !support.own.texts.some(reports))) return undefined;
  const texts = masks ? support.near.texts : support.own.texts;
  for (const { phrases, plain } of groups) {
    if (support.near.texts.some((text) => phrases.find(tokenize(text)).mild.length > 0)) continue;
    // A copy that keeps the plain word hides nothing.
    const kept = new Set(plain.map(({ phrase }) => phrase));
    for (const text of texts) {
      const said = phrases.find(tokenize(text)).plain.find(({ phrase }) => !kept.has(phrase));
      if (!said) continue;
      const params = { words, plain: text.slice(said.start, said.end) };
      const why = `A milder or official label where the original says “${params.plain}”.`;
      return draft(match, 'likely', 'euphemism-for-plain-word', params, why);
    }
  }
  return undefined;
}

function draft(
  { start, end }: PhraseMatch,
  grade: NoteDraft['grade'],
  code: string,
  params: NonNullable<NoteDraft['params']>,
  why: string,
): NoteDraft {
  return { start, end, kind: 'euphemism', grade, code, params, why };
}
