import { tokenize } from '../document/tokens.ts';
import type { Euphemism } from '../language/types.ts';
import type { NoteDraft } from './drafts.ts';
import { compilePhrases, type PhraseMatch, type Phrases } from './phrases.ts';
import type { Reading, SentenceReading } from './reading.ts';

// In: sentences of the copy and, if there is one, of the original. Out: milder or official labels in the outlet's own
// voice (“special military operation”) where the aligned sentences of the original say the thing plainly (“invasion”).
// Nothing inside quotation marks, nothing that is said to be somebody's label, nothing that the original has. Without
// the original only labels that were coined to mask a thing, as possible.

/** The labels of all things are phrases of the lexicon; here it is known which of them stands for what. */
export interface Euphemisms {
  phrases: Phrases<string>;
  things: readonly Thing[];
}

/** Tags of its plain words and of its labels. */
interface Thing {
  plain: string;
  mild: string;
  official: boolean;
}

export function compileEuphemisms(given: readonly Euphemism[]): Euphemisms {
  const lists: Record<string, readonly string[]> = {};
  const things = given.map(({ plain, mild, official = false }, i) => {
    const thing = { plain: `plain ${i}`, mild: `mild ${i}`, official };
    lists[thing.plain] = plain;
    lists[thing.mild] = mild;
    return thing;
  });
  return { phrases: compilePhrases(lists), things };
}

/** Three words and more are no accident; shorter labels have other uses. */
const LONG = /\S \S+ \S|^\p{Script=Han}{5}/u;

export function euphemisms(reading: Reading): NoteDraft[] {
  const drafts: NoteDraft[] = [];
  for (const sentence of reading.sentences) {
    // What the original has as it is, it has with its labels.
    if (sentence.support?.copied) continue;
    for (const match of sentence.phrases.mild) {
      const note = isOwnWording(match, sentence) ? judge(match, sentence, reading) : undefined;
      if (note) drafts.push(note);
    }
  }
  return drafts;
}

/** Tokens beside a label in which its owner is named: “what the ministry calls a …”, “the …, as they call it”. */
const NEAR = 8;

function isOwnWording({ from, to }: PhraseMatch, { quoted, phrases }: SentenceReading): boolean {
  return !quoted[from] && !phrases.naming.some((word) => word.to > from - NEAR && word.from < to + NEAR);
}

function judge(match: PhraseMatch, sentence: SentenceReading, { scene, lexicon }: Reading): NoteDraft | undefined {
  const { support } = sentence;
  const words = scene.text.slice(match.start, match.end);
  const { phrases, things } = lexicon.euphemisms;
  const found = phrases.find(sentence.tokens);
  const meant = things.filter(({ mild }) => found[mild]!.some(({ from }) => from === match.from));
  const masks = meant.some(({ official }) => official) && LONG.test(words);
  if (!support) {
    if (!masks || sentence.reporting.length > 0) return undefined;
    return draft(match, 'possible', 'euphemism', { words }, 'An official label that masks what it stands for.');
  }
  // In the copy it is what somebody said; in the original it is not: the label has been given to a speaker.
  const reports = (text: string) => lexicon.phrases.find(tokenize(text)).reporting.length > 0;
  if (support.inserted || (sentence.reporting.length > 0 && !support.own.texts.some(reports))) return undefined;
  const read = (text: string) => ({ text, has: phrases.find(tokenize(text)) });
  const near = support.near.texts.map(read);
  const told = masks ? near : support.own.texts.map(read);
  for (const { plain, mild } of meant) {
    if (near.some(({ has }) => has[mild]!.length > 0)) continue;
    // A copy that keeps the plain word hides nothing.
    const kept = new Set(found[plain]!.map(({ phrase }) => phrase));
    for (const { text, has } of told) {
      const said = has[plain]!.find(({ phrase }) => !kept.has(phrase));
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
