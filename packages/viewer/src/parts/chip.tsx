import clsx from 'clsx';
import { ArrowDownUp, Minus, Plus, SquareSquare } from 'lucide-react';
import type { Kind, Level } from '../model/rows.ts';
import kit from '../theme/kit.module.css';

const LEVEL_CLASS: Record<Level, string | undefined> = {
  0: kit.level0,
  1: kit.level1,
  2: kit.level2,
  3: kit.level3,
  4: kit.level4,
};
const GLYPHS = { missing: Minus, added: Plus, moved: ArrowDownUp, note: SquareSquare };

/** Severity as a digit on a shade of the ramp; hatched where the finding is unsure. The word stands beside it. */
export function LevelChip({
  level,
  unsure = false,
  small = false,
}: {
  level: Level;
  unsure?: boolean;
  small?: boolean;
}) {
  return (
    <span className={clsx(kit.chip, unsure ? kit.unsure : LEVEL_CLASS[level], small && kit.small)} aria-hidden="true">
      {level}
    </span>
  );
}

/** Kind of a place as a glyph in a box of its hue; dashed where it is only possible. */
export function KindChip({
  kind,
  possible = false,
  small = false,
}: {
  kind: Kind;
  possible?: boolean;
  small?: boolean;
}) {
  const Glyph = GLYPHS[kind];
  return (
    <span
      className={clsx(kit.chip, kit.kind, kit[kind], possible && kit.possible, small && kit.small)}
      aria-hidden="true"
    >
      <Glyph />
    </span>
  );
}
