import { settled } from '../report/precision.ts';
import type { Counts } from '../report/schema.ts';
import type { Category } from '../report/vocabulary.ts';
import type { Batch, BatchPair } from './schema.ts';
import { DRIFT_BINS } from './vocabulary.ts';

// The figures of a whole run, pair by pair, without keeping the pairs: eight bytes a pair for the quartiles.

type Figures = Pick<Batch, 'counts' | 'drift'>;

/** Counts pairs as they are added; `figures()` may be asked at any time. The order of adding does not matter. */
export function countPairs(): { add(pair: BatchPair): void; figures(): Figures } {
  const drifts: number[] = [];
  const bins: number[] = new Array(DRIFT_BINS).fill(0);
  const findings: Partial<Record<Category, { findings: number; pairs: number }>> = {};
  const beads: Counts = {
    identical: 0,
    reworded: 0,
    minor: 0,
    major: 0,
    critical: 0,
    omitted: 0,
    inserted: 0,
    moved: 0,
  };
  const counts: Batch['counts'] = {
    pairs: 0,
    done: 0,
    errors: 0,
    verdicts: { same: 0, unsure: 0, different: 0 },
    severities: { none: 0, minor: 0, major: 0, critical: 0 },
    beads,
    notes: { certain: 0, likely: 0, possible: 0 },
    noted: 0,
    findings,
  };
  return {
    add(pair) {
      counts.pairs++;
      if (pair.status === 'error') {
        counts.errors++;
        return;
      }
      counts.done++;
      counts.verdicts[pair.verdict]++;
      for (const key of Object.keys(beads) as (keyof Counts)[]) beads[key] += pair.counts[key];
      for (const grade of ['certain', 'likely', 'possible'] as const) counts.notes[grade] += pair.notes[grade];
      if (pair.notes.certain + pair.notes.likely > 0) counts.noted++;
      for (const [category, n] of Object.entries(pair.findings) as [Category, number][]) {
        const sum = findings[category];
        findings[category] = { findings: (sum?.findings ?? 0) + n, pairs: (sum?.pairs ?? 0) + 1 };
      }
      if (pair.drift === null) return;
      counts.severities[pair.severity]++;
      drifts.push(pair.drift);
      bins[Math.min(DRIFT_BINS - 1, Math.floor(pair.drift * DRIFT_BINS))]!++;
    },
    figures() {
      const sorted = Float64Array.from(drifts).sort();
      const n = sorted.length;
      const mean = n ? settled(sorted.reduce((sum, drift) => sum + drift, 0) / n) : null;
      const quartiles = n ? [0.25, 0.5, 0.75].map((q) => settled(quantile(sorted, q))) : null;
      return {
        counts: { ...counts, findings: sortedByName(findings) },
        drift: { pairs: n, mean, quartiles, bins: [...bins] },
      };
    },
  };
}

/** Linear between the two nearest values (type 7 of Hyndman and Fan, what spreadsheets do). */
function quantile(sorted: Float64Array, q: number): number {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

function sortedByName<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1))) as T;
}
