// What a person waits for, on standard error, only when that is a terminal, only when it takes longer than a second.

const PATIENCE_MS = 1000;

export interface Progress {
  /** Says what is being done now, if the wait has been long or is `expected` to be. */
  show(what: string, expected?: boolean): void;
  /** Takes the line away. */
  clear(): void;
}

export function startProgress(): Progress {
  if (!process.stderr.isTTY) return { show() {}, clear() {} };
  let shown = false;
  let last = performance.now();
  return {
    show(what, expected = false) {
      const now = performance.now();
      if (!expected && now - last < PATIENCE_MS) return;
      last = now;
      shown = true;
      process.stderr.write(`\r\u001b[Kstorydrift: ${what} …`);
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
