import type { SideTerms, Term } from '../semantics/terms.ts';

// Measures that add up to one figure: “two hours, 21 minutes and 14 seconds” is 2:21:14, “two years and six months” is
// two and a half years. Comes in: the terms of a side. Goes out: the sums, and whether a figure is told by one.

export interface Sum {
  /** First and last term of it. */
  from: number;
  to: number;
  of: string;
  /** In the base unit of what is measured. */
  value: number;
}

export function sumsOf({ figures, text }: SideTerms): Sum[] {
  const found: Sum[] = [];
  let run: Term[] = [];
  for (const term of figures) {
    const last = run.at(-1);
    const measure = term.figure!.measure;
    if (!measure) run = [];
    else if (last && measure.of === last.figure!.measure!.of && goesOn(text, last, term)) {
      run.push(term);
      if (run.length > 2) found.pop();
      const value = run.reduce((sum, t) => sum + t.figure!.measure!.value, 0);
      found.push({ from: run[0]!.index, to: term.index, of: measure.of, value });
    } else run = [term];
  }
  return found;
}

/** A smaller unit right behind, with a comma or a short word between: “, 21 minutes”, “and six months”. */
function goesOn(text: string, last: Term, term: Term): boolean {
  const unit = ({ figure }: Term) => figure!.measure!.value / figure!.value;
  return (
    unit(term) < unit(last) &&
    term.start - last.end < 8 &&
    /^,?\s+(?:\p{L}{1,3}\s+)?$/u.test(text.slice(last.end, term.start))
  );
}

/** Whether a figure belongs to a sum that the other side says in its own way, or says a sum of the other side. */
export function isSummed(term: Term, own: readonly Sum[], there: SideTerms, theirs: readonly Sum[]): boolean {
  const mine = own.find((sum) => term.index >= sum.from && term.index <= sum.to);
  if (!mine) return theirs.some((sum) => close(inBase(term, sum.of), sum.value));
  return (
    theirs.some((sum) => sum.of === mine.of && close(sum.value, mine.value)) ||
    there.figures.some((t) => close(inBase(t, mine.of), mine.value))
  );
}

const SECONDS_A_DAY = 86_400;

/** The value of a figure in the base unit of a measure; “2:21:14” measures time without a word that says so. */
function inBase({ figure }: Term, of: string): number {
  const { measure, text, value } = figure!;
  if (measure) return measure.of === of ? measure.value : Number.NaN;
  return of === 'time' && text.includes(':') ? value / SECONDS_A_DAY : Number.NaN;
}

/** Months and years are averages: half a year is not quite six months. */
function close(x: number, y: number): boolean {
  return Math.abs(x - y) <= 0.002 * Math.max(Math.abs(x), Math.abs(y));
}
