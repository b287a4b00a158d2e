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
const GRADE_RANK: readonly Grade[] = ['certain', 'likely', 'possible'];

/** One note for every place: the surer one, then the more telling kind, stands; what overlaps it goes. In text order. */
export function settle(drafts: readonly NoteDraft[], scene: Scene): Note[] {
  const order = drafts
    .map((draft) => draft)
    .sort(
      (x, y) =>
        firmness(x) - firmness(y) ||
        RANK.indexOf(x.kind) - RANK.indexOf(y.kind) ||
        y.end - y.start - (x.end - x.start) ||
        x.start - y.start,
    );
  const taken: NoteDraft[] = [];
  const kept = new SpanSet();
  for (const draft of order) if (kept.add(draft)) taken.push(draft);
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

/** A possible note never pushes out a firm one; between certain and likely the kind decides. */
function firmness({ grade }: NoteDraft): number {
  return GRADE_RANK.indexOf(grade) === 2 ? 1 : 0;
}

/** Spans that do not overlap, kept sorted. */
class SpanSet {
  private readonly spans: Span[] = [];

  /** Adds `span` unless it overlaps one that is there. */
  add(span: Span): boolean {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    const next = this.spans[low];
    if (next && next.start < span.end) return false;
    this.spans.splice(low, 0, span);
    return true;
  }
}
