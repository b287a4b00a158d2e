import type { Span } from '../document/types.ts';
import type { Grade, Note, NoteKind } from '../report/schema.ts';
import type { Scene } from './scene.ts';

// Notes as detectors hand them in, and how two that claim the same words are settled.

export interface NoteDraft extends Span {
  kind: NoteKind;
  grade: Grade;
  code: string;
  why: string;
  params?: Record<string, string | number | boolean>;
  signer?: string;
  signature?: string;
}

/** What names itself comes before what has to be guessed; a whole unit before a word in it. */
const RANK: readonly NoteKind[] = [
  'signed_note',
  'editorial_standfirst',
  'disclaimer',
  'elision',
  'gloss',
  'bracket_comment',
  'sarcasm',
  'rhetorical_question',
  'sentence_comment',
  'dash_comment',
  'clause_comment',
  'stance_marker',
  'euphemism',
  'loaded_epithet',
  'scare_quotes',
];

/** One note for every place: the surer one, then the more telling kind, stands; what overlaps it goes. In text order. */
export function settle(drafts: readonly NoteDraft[], scene: Scene): Note[] {
  const taken: NoteDraft[] = [];
  for (const group of groups(drafts)) {
    const kept: NoteDraft[] = [];
    for (const draft of group.sort(bySureness)) {
      if (kept.every((other) => other.end <= draft.start || draft.end <= other.start)) kept.push(draft);
    }
    taken.push(...kept);
  }
  return taken
    .sort((x, y) => x.start - y.start)
    .map(({ start, end, kind, grade, signer, signature, why, code, params }) => ({
      start,
      end,
      kind,
      grade,
      signer: signer ?? null,
      signature: signature ?? null,
      why,
      code,
      params: params ?? {},
      sentences: scene.sentencesOf({ start, end }),
    }));
}

/** Drafts that are linked by overlaps: the rest of the text has no say in what becomes of them. */
function groups(drafts: readonly NoteDraft[]): NoteDraft[][] {
  const found: NoteDraft[][] = [];
  let end = -1;
  for (const draft of [...drafts].sort((x, y) => x.start - y.start)) {
    if (draft.start >= end) found.push([]);
    found[found.length - 1]!.push(draft);
    end = Math.max(end, draft.end);
  }
  return found;
}

/** A possible note never pushes out a firm one; between certain and likely the kind decides, then the length. */
function bySureness(x: NoteDraft, y: NoteDraft): number {
  return (
    Number(x.grade === 'possible') - Number(y.grade === 'possible') ||
    RANK.indexOf(x.kind) - RANK.indexOf(y.kind) ||
    y.end - y.start - (x.end - x.start) ||
    x.start - y.start
  );
}
