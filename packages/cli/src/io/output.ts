import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { wrongUsage } from '../exit.ts';
import { reasonOf } from './input.ts';

// What goes to standard output or a file, and what is known of the terminal it goes to.

/** Writes and waits while the reader is behind, so that a long stream never piles up in memory. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes to `file`, or to standard output when there is none. */
export async function deliver(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) return write(text);
  try {
    await writeFile(file, text);
  } catch (error) {
    throw wrongUsage(`${file} cannot be written: ${reasonOf(error)}`);
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. */
export function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? 0 : 4);
    });
  }
}

export interface Look {
  width: number;
  colour: boolean;
}

/** Columns and colour of what is written to. A file, a pipe and NO_COLOR get plain text at 80 columns. */
export function lookOf(file: string | undefined): Look {
  const terminal = file === undefined && process.stdout.isTTY === true;
  return {
    width: terminal ? process.stdout.columns || 80 : 80,
    colour: terminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  };
}
