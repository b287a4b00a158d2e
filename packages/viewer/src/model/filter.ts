import type { Category, Report } from '@storydrift/core/lean';
import { type BeadRow, judgedFindings, type Kind, type Level, type Row } from './rows.ts';

// In: rows and what the reader asked for. Out: which rows stay. The chips of the legend are the filter: none pressed
// shows everything, several pressed show their union. Severity chips speak of pairs, kind chips of everything else, so
// that the count on a chip is the number of groups it shows.

export interface Filter {
  levels: readonly Level[];
  kinds: readonly Kind[];
  category: Category | null;
  unsure: boolean;
}

export const NO_FILTER: Filter = { levels: [], kinds: [], category: null, unsure: false };
/** Everything a person should look at: judged changes, what is on one side only, notes. */
export const FINDINGS_ONLY: Filter = {
  levels: [2, 3, 4],
  kinds: ['missing', 'added', 'note'],
  category: null,
  unsure: false,
};

export function isFiltering(filter: Filter): boolean {
  return filter.levels.length > 0 || filter.kinds.length > 0 || filter.category !== null || filter.unsure;
}

/** The filter behind the keys 0 to 4: pairs of at least this level; what is on one side only stays in view. */
export function atLeast(level: Level): Filter {
  if (level === 0) return NO_FILTER;
  return { ...FINDINGS_ONLY, levels: ([1, 2, 3, 4] as const).filter((each) => each >= level) };
}

export function sameFilter(x: Filter, y: Filter): boolean {
  const key = (filter: Filter) =>
    [[...filter.levels].sort(), [...filter.kinds].sort(), filter.category, filter.unsure].join('|');
  return key(x) === key(y);
}

/** Whether a row passes. Furniture passes only when nothing is filtered. */
export function passes(row: Row, filter: Filter, report: Report): boolean {
  if (!isFiltering(filter)) return true;
  if (row.type === 'furniture') return false;
  if (filter.levels.length || filter.kinds.length) {
    const byLevel = isPair(row) && row.level !== null && filter.levels.includes(row.level);
    const byKind = row.kind !== null && filter.kinds.includes(row.kind);
    const byNote = row.hasNote && filter.kinds.includes('note');
    if (!byLevel && !byKind && !byNote) return false;
  }
  const findings = judgedFindings(report.beads[row.bead]!);
  if (filter.category && !findings.some((finding) => finding.category === filter.category)) return false;
  if (filter.unsure && !findings.some((finding) => finding.unsure)) return false;
  return true;
}

/** A group with both sides; the two rows of a move are one pair. */
function isPair(row: BeadRow): boolean {
  return row.kind === null || row.kind === 'moved';
}

export interface LegendCounts {
  levels: Record<Level, number>;
  kinds: Record<Kind, number>;
  categories: { category: Category; count: number }[];
  unsure: number;
}

/** The numbers on the chips: the report's own counts, and groups with notes, with a category, with an unsure finding. */
export function legendCounts(report: Report): LegendCounts {
  const { counts } = report.summary;
  const body = report.beads.filter((bead) => !bead.furniture);
  const categories = new Map<Category, number>();
  for (const bead of body) {
    for (const category of new Set(judgedFindings(bead).map((finding) => finding.category))) {
      categories.set(category, (categories.get(category) ?? 0) + 1);
    }
  }
  return {
    levels: { 0: counts.identical, 1: counts.reworded, 2: counts.minor, 3: counts.major, 4: counts.critical },
    kinds: {
      missing: counts.omitted,
      added: counts.inserted,
      moved: counts.moved,
      note: body.filter((bead) => bead.commentary !== 'none').length,
    },
    categories: [...categories].map(([category, count]) => ({ category, count })).sort((x, y) => y.count - x.count),
    unsure: body.filter((bead) => judgedFindings(bead).some((finding) => finding.unsure)).length,
  };
}
