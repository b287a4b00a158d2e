import { type Batch, type BatchPair, oneLine } from '@storydrift/core/lean';

// What a run says to a person: a line a pair while it goes on, and a few lines at its end.

/** `0.27  critical  desk-7  “140 hectares” became “240 hectares”.` */
export function pairText(pair: BatchPair): string {
  const id = oneLine(pair.id);
  if (pair.status === 'error') return `error           ${id}  ${oneLine(pair.error.message)}\n`;
  const drift = pair.drift === null ? '  – ' : pair.drift.toFixed(2);
  const quiet = pair.drift === null ? 'languages' : 'no drift';
  const kind = pair.verdict === 'different' ? 'different' : pair.severity === 'none' ? quiet : pair.severity;
  const notes = pair.notes.certain + pair.notes.likely;
  const rest = [pair.worst?.message, notes ? `${notes} ${notes === 1 ? 'note' : 'notes'}.` : '']
    .filter(Boolean)
    .join(' ');
  return `${`${drift}  ${kind.padEnd(9)}  ${id}  ${oneLine(rest)}`.trimEnd()}\n`;
}

/** The run in a few lines. `folder` as the person named it. */
export function closingText(
  { counts, drift, alone, complete, signature }: Omit<Batch, 'pairs'>,
  folder: string,
): string {
  const { verdicts, severities, notes } = counts;
  const lines = [
    `${countOf(counts.pairs, 'pair')}: ${counts.done} compared, ${counts.errors} with errors.${complete ? '' : ' Stopped before the end.'}`,
  ];
  if (counts.done) {
    lines.push(`story     same ${verdicts.same}, unsure ${verdicts.unsure}, different ${verdicts.different}`);
    lines.push(
      `severity  none ${severities.none}, minor ${severities.minor}, major ${severities.major}, critical ${severities.critical}`,
    );
    if (drift.quartiles) {
      const [low, middle, high] = drift.quartiles.map((value) => value.toFixed(2));
      lines.push(`drift     median ${middle}, half of the pairs between ${low} and ${high}`);
    }
    lines.push(`notes     certain ${notes.certain}, likely ${notes.likely}, possible ${notes.possible}`);
  }
  if (alone?.length) {
    const [have, are] = alone.length === 1 ? ['has', 'it is'] : ['have', 'they are'];
    lines.push(`${countOf(alone.length, 'text')} ${have} no partner; ${are} listed in summary.json`);
  }
  const next = complete
    ? `Everything is in ${folder}.`
    : `${folder} can be completed: run the same command with --resume.`;
  return `${[...lines, '', next, signature].join('\n')}\n`;
}

function countOf(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
