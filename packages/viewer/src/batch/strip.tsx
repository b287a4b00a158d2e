import { useMemo } from 'react';
import css from './strip.module.css';

// A story in small: a column a bead, in reading order. Height and shade say how much, as in the overview of a comparison.

const HEIGHT = 24;
const WIDTH = 208;

type Tone = 'level0' | 'level1' | 'level2' | 'level3' | 'level4' | 'added' | 'note' | 'missing';

/** Tone and height of each mark of the summary's `strip`. */
const MARKS: Readonly<Record<string, readonly [Tone, number]>> = {
  '0': ['level0', 6],
  '1': ['level1', 6],
  '2': ['level2', 12],
  '3': ['level3', 17],
  '4': ['level4', 22],
  a: ['missing', 8],
  b: ['missing', 12],
  c: ['missing', 17],
  d: ['missing', 22],
  e: ['added', 8],
  f: ['added', 12],
  g: ['added', 17],
  h: ['added', 22],
  n: ['note', 20],
};

/** `label` says it in words. */
export function Strip({ marks, label }: { marks: string; label: string }) {
  const paths = useMemo(() => pathsOf(marks), [marks]);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className={css.strip}
    >
      {paths.map(([tone, path]) => (
        <path key={tone} className={css[tone]} d={path} />
      ))}
    </svg>
  );
}

/** One path a tone: a table of ten thousand pairs draws few shapes. */
function pathsOf(marks: string): [Tone, string][] {
  const paths = new Map<Tone, string>();
  const step = WIDTH / Math.max(12, marks.length);
  const width = Math.max(0.6, step - Math.min(1.5, step / 4));
  [...marks].forEach((mark, i) => {
    const [tone, height] = MARKS[mark] ?? MARKS['0']!;
    const x = (i * step).toFixed(2);
    const box = `M${x} ${HEIGHT - 1 - height}h${width.toFixed(2)}v${height}h-${width.toFixed(2)}z`;
    paths.set(tone, (paths.get(tone) ?? '') + box);
  });
  return [...paths];
}
