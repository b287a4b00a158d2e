import type { DocumentBead } from '../align/documents.ts';
import { tokenize } from '../document/tokens.ts';
import type { Document } from '../document/types.ts';
import type { Languages } from '../language/registry.ts';
import type { LanguageData } from '../language/types.ts';
import type { Note, Signal } from '../report/schema.ts';
import { asides } from './asides.ts';
import { disclaimers, elisions, glosses } from './bracketed.ts';
import { type NoteDraft, settle } from './drafts.ts';
import { euphemisms } from './euphemisms.ts';
import { lexiconOf } from './lexicon.ts';
import { type Reading, readSentences } from './reading.ts';
import { remarks } from './remarks.ts';
import { readScene } from './scene.ts';
import { findSignals } from './signals/signals.ts';
import { signedNotes } from './signed.ts';
import { editorialStandfirst } from './standfirst.ts';
import { coverage, readSupport } from './support.ts';
import { epithets, scareQuotes, stanceMarkers } from './wording.ts';

export interface CommentaryInput {
  copy: Document;
  /** With the original: what it supports is no commentary. */
  original?: Document;
  beads?: readonly DocumentBead[];
  /** Data of the copy's language; null when undetermined. */
  language: LanguageData | null;
  /** All languages: a signature of another language may stand in any text. */
  languages: Languages;
}

/** Finds inserted commentary and traces of machine translation in `copy`. Spans are offsets into `copy.text`. */
export function findCommentary(input: CommentaryInput): { notes: Note[]; signals: Signal[] } {
  const { copy, original, beads, language, languages } = input;
  const scene = readScene(copy);
  const lexicon = lexiconOf(languages, language);
  const support = original && beads ? readSupport(original, copy, beads, language) : undefined;
  const reading = readSentences(scene, lexicon, support);
  // What shows itself by its form is commentary unless the original has it too.
  const marked = [
    ...signedNotes(scene, lexicon),
    ...elisions(scene),
    ...disclaimers(scene, lexicon),
    ...glosses(scene),
  ];
  const own = [
    ...asides(reading),
    ...remarks(reading),
    ...stanceMarkers(reading),
    ...epithets(reading),
    ...euphemisms(reading),
    ...scareQuotes(reading),
  ];
  const drafts = [
    ...marked.filter((draft) => !isInOriginal(draft, reading)),
    // In a column of opinion the author judges: without the original nobody can tell whose words they are.
    ...(isOpinion(reading) ? own.map((draft) => ({ ...draft, grade: 'possible' as const })) : own),
    ...editorialStandfirst(scene),
  ];
  return { notes: settle(drafts, scene), signals: findSignals(reading, languages) };
}

/** Without the original: three sentences in five, and three at least, speak with the author's own voice. */
function isOpinion({ support, sentences }: Reading): boolean {
  if (support || sentences.length < 3) return false;
  const voiced = sentences.filter(
    ({ text, quoted, firm, soft, phrases }) =>
      !quoted[0] &&
      (firm.length > 0 ||
        soft.some(({ grammar }) => !grammar) ||
        [...phrases.stance, ...phrases.softStance, ...phrases.mildStance].some(({ from }) => from < 2) ||
        /[?!？！]\P{L}{0,2}$/u.test(text)),
  );
  return voiced.length >= 3 && voiced.length > sentences.length * 0.6;
}

/** The aligned sentences of the original have the words of the draft, or the same bare mark. */
function isInOriginal(draft: NoteDraft, { scene, support }: Reading): boolean {
  if (!support) return false;
  const near = scene.sentencesOf(draft).map((i) => support.of(i).near);
  const words = scene.text.slice(draft.start, draft.end);
  const tokens = tokenize(words);
  return near.some((bag) => {
    const { share, content } = coverage(tokens, bag, support.keys);
    return content > 1 ? share >= IN_ORIGINAL : bag.texts.some((text) => text.includes(words));
  });
}

/** The signature is often spelt in another way on the two sides, so not every word can be asked for. */
const IN_ORIGINAL = 0.7;
