import type { Span } from '../../document/types.ts';
import type { Signal, SignalKind } from '../../report/schema.ts';

/** A trace of machine translation as a rule hands it in. */
export interface SignalDraft extends Span {
  kind: SignalKind;
  code: string;
  why: string;
  params?: Record<string, string>;
}

/** A text that is damaged throughout (tokenised, scanned) says the same thing a thousand times: so many are enough. */
const MOST_OF_A_KIND = 25;

/** Sorted, without overlaps, not more than a page of each kind. */
export function settleSignals(drafts: readonly SignalDraft[]): Signal[] {
  const seen = new Map<string, number>();
  const kept: Signal[] = [];
  for (const draft of [...drafts].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const last = kept[kept.length - 1];
    if (last && draft.start < last.end) continue;
    const count = seen.get(draft.code) ?? 0;
    if (count === MOST_OF_A_KIND) continue;
    seen.set(draft.code, count + 1);
    const { start, end, kind, code, why, params = {} } = draft;
    kept.push({ start, end, kind, code, why, params });
  }
  return kept;
}
