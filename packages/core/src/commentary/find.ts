import type { DocumentBead } from '../align/documents.ts';
import type { Document } from '../document/types.ts';
import type { Languages } from '../language/registry.ts';
import type { LanguageData } from '../language/types.ts';
import type { Note, Signal } from '../report/schema.ts';
import { asides } from './asides.ts';
import { disclaimers, elisions, glosses } from './bracketed.ts';
import { settle } from './drafts.ts';
import { lexiconOf } from './lexicon.ts';
import { readSentences } from './reading.ts';
import { remarks } from './remarks.ts';
import { readScene } from './scene.ts';
import { findSignals } from './signals/signals.ts';
import { signedNotes } from './signed.ts';
import { editorialStandfirst } from './standfirst.ts';
import { readSupport } from './support.ts';
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
  const drafts = [
    ...signedNotes(scene, lexicon),
    ...elisions(scene),
    ...disclaimers(scene, lexicon),
    ...glosses(scene),
    ...asides(reading),
    ...remarks(reading),
    ...stanceMarkers(reading),
    ...epithets(reading),
    ...scareQuotes(reading),
    ...editorialStandfirst(scene),
  ];
  return { notes: settle(drafts, scene), signals: findSignals(reading, languages) };
}
