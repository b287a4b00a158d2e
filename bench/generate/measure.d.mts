import type { Report } from '../../packages/core/src/report/schema.ts';
import type { Damage } from './index.mjs';

export interface Measured {
  /** `found`: something was said at its place; `named`: and it was called what it is. */
  kinds: Record<Damage, { all: number; found: number; named: number }>;
  /** Sentences of the original that stand beside their retelling, or alone when they were left out. */
  sentences: { all: number; right: number };
  verdicts: { same: number; unsure: number; different: number };
  /** What was said of retellings without damage; `drift` is a sum over the pairs. */
  harmless: {
    beads: number;
    alarms: number;
    minor: number;
    major: number;
    critical: number;
    notes: number;
    drift: number;
    categories: Partial<Record<string, number>>;
  };
}

export function measureDamage(
  compare: (original: string, copy: string) => Report,
  options: { count: number; from?: number; words?: number },
): Measured;
