import type { DocumentBead } from '../align/documents.ts';
import type { Document } from '../document/types.ts';
import type { Reason, Verdict } from '../report/schema.ts';

export interface StoryVerdict {
  verdict: Verdict;
  confidence: number;
  reasons: Reason[];
}

/** Whether both documents tell the same story, from what they share and how much of them aligned. */
export function judgeStory(_original: Document, _copy: Document, _beads: readonly DocumentBead[]): StoryVerdict {
  return { verdict: 'unsure', confidence: 0.5, reasons: [] };
}
