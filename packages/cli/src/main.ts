import { CommanderError } from 'commander';
import { EXIT, interrupted, Stop } from './exit.ts';
import { quietOnClosedPipe } from './io/output.ts';
import { program } from './program.ts';

/**
 * Runs the command line; `args` without the program's own name. The promise gives the exit code and never rejects.
 * `trusted` names servers on this machine (`host:port`) that a test may fetch from; the program itself never gives any.
 */
export async function main(args: readonly string[], trusted: readonly string[] = []): Promise<number> {
  quietOnClosedPipe();
  process.once('SIGINT', interrupted);
  let code: number = EXIT.done;
  try {
    await program((result) => {
      code = result;
    }, trusted).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): number {
  // Commander has printed its own message: help and version end with 0, everything else is wrong usage.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Stop) {
    process.stderr.write(`storydrift: ${error.message}\n`);
    return error.code;
  }
  const what = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    `storydrift: internal error: ${firstLine(what.message)}. This is a fault of storydrift, not of your input; ` +
      'please report it with the command line and, if you can, the texts (STORYDRIFT_DEBUG=1 prints more).\n',
  );
  if (process.env['STORYDRIFT_DEBUG'] === '1') process.stderr.write(`${what.stack}\n`);
  return EXIT.internal;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.slice(0, 200);
}
