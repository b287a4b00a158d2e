// Exit codes and the one error that carries them. A `Stop` is an outcome foreseen: its message says which input, what
// is wrong and what to do. Anything else that is thrown is a fault of the tool and ends with `internal`.

export const EXIT = {
  done: 0,
  /** A `--fail-on` was met. */
  failed: 1,
  usage: 2,
  unreadable: 3,
  internal: 4,
  /** Ctrl-C, as a shell counts it: 128 + SIGINT. */
  interrupted: 130,
} as const;

export class Stop extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export const unreadable = (message: string) => new Stop(EXIT.unreadable, message);
export const wrongUsage = (message: string) => new Stop(EXIT.usage, message);

/** What Ctrl-C does, unless a command has something in hand to finish. */
export function interrupted(): never {
  process.exit(EXIT.interrupted);
}
