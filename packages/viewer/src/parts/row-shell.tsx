import type { Comparison } from '../model/comparison.ts';
import { rowName } from '../model/row-words.ts';
import type { Row } from '../model/rows.ts';
import { useWords } from './context.ts';

export function rowId(index: number): string {
  return `row-${index}`;
}

interface RowShellProps {
  row: Row;
  comparison: Comparison;
  /** Place in the list that is drawn. */
  position: number;
  selected: boolean;
  /** The one row that Tab reaches. */
  focusable: boolean;
  className: string;
  onClick: () => void;
  children: React.ReactNode;
}

/** A row of the grid with its written sentence, whatever stands in it. */
export function RowShell({
  row,
  comparison,
  position,
  selected,
  focusable,
  className,
  onClick,
  children,
}: RowShellProps) {
  const words = useWords();
  return (
    <tr
      role="row"
      id={rowId(row.index)}
      data-row={row.index}
      data-index={position}
      aria-label={rowName(comparison, row, words)}
      aria-rowindex={row.index + 2}
      aria-selected={selected}
      tabIndex={focusable ? 0 : -1}
      className={className}
      onClick={onClick}
    >
      {children}
    </tr>
  );
}
