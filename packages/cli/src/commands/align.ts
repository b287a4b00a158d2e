import { type AlignedBead, align, alignSentences } from '@storydrift/core/lean';
import { EXIT } from '../exit.ts';
import { onceFromStdin, type ReadFlags, readInput, readSentences } from '../io/input.ts';
import { deliver } from '../io/output.ts';
import { obeying, readPins } from '../io/pins.ts';

// `storydrift align A B`: the alignment alone, one bead a line in the form of vecalign and its scorer.

export interface AlignFlags extends ReadFlags {
  sentences?: boolean;
  pins?: string;
  output?: string;
  lang?: string;
}

export async function runAlign(original: string, copy: string, flags: AlignFlags): Promise<number> {
  onceFromStdin([original, copy]);
  const pins = flags.pins === undefined ? undefined : await readPins(flags.pins);
  const options = pins ? { pins } : {};
  let beads: readonly AlignedBead[];
  if (flags.sentences) {
    const a = await readSentences(original);
    const b = await readSentences(copy);
    beads = obeying(flags.pins, () => alignSentences(a, b, options).beads);
  } else {
    const language = flags.lang === undefined ? {} : { language: flags.lang };
    const a = { ...(await readInput(original, flags)), ...language };
    const b = { ...(await readInput(copy, flags)), ...language };
    beads = obeying(flags.pins, () => align(a, b, options).beads);
  }
  await deliver(beads.map(lineOf).join(''), flags.output);
  return EXIT.done;
}

function lineOf(bead: AlignedBead): string {
  return `[${bead.original.join(', ')}]:[${bead.copy.join(', ')}]:${bead.cost.toFixed(6)}\n`;
}
