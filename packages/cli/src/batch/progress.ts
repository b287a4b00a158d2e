// How far a run is, on standard error: one line that renews itself on a terminal, else a line now and then, so that a log
// stays short.

const TERMINAL_MS = 200;
const PLAIN_MS = 15_000;
/** The rate is that of about the last so many seconds. */
const MEMORY_S = 20;

export interface RunProgress {
  /** How many pairs there are, as soon as it is known. */
  expect(total: number): void;
  /** Says what is being done before the first pair. */
  wait(what: string): void;
  /** Another pair is done. `kept`: it was taken over from an earlier run. */
  step(what: { kept: boolean; error: boolean }): void;
  say(what: string): void;
  end(): void;
}

export function runProgress(): RunProgress {
  const terminal = process.stderr.isTTY === true;
  const pace = terminal ? TERMINAL_MS : PLAIN_MS;
  let shown = performance.now();
  let measured = { at: shown, done: 0 };
  let total = 0;
  let rate = 0;
  let done = 0;
  let kept = 0;
  let errors = 0;
  const line = (text: string) => process.stderr.write(terminal ? `\r\u001b[K${text}` : `${text}\n`);
  const show = () => {
    const now = performance.now();
    if (now - shown < pace) return;
    shown = now;
    const seconds = (now - measured.at) / 1000;
    if (seconds > 0) {
      const latest = (done - kept - measured.done) / seconds;
      const weight = rate === 0 ? 1 : Math.min(1, seconds / MEMORY_S);
      rate += (latest - rate) * weight;
      measured = { at: now, done: done - kept };
    }
    const left = rate > 0 ? ` · ${duration((total - done) / rate)} left` : '';
    const parts = [
      `storydrift: ${done} of ${total} pairs`,
      `${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}`,
      ...(kept ? [`${kept} kept`] : []),
      ...(errors ? [`${errors} with errors`] : []),
    ];
    line(parts.join(' · '));
  };
  return {
    expect(pairs) {
      total = pairs;
      measured = { at: performance.now(), done: 0 };
    },
    wait(what) {
      if (performance.now() - shown < pace) return;
      shown = performance.now();
      line(`storydrift: ${what}`);
    },
    step(what) {
      done++;
      if (what.kept) kept++;
      if (what.error) errors++;
      show();
    },
    say(what) {
      if (terminal) process.stderr.write('\r\u001b[K');
      process.stderr.write(`storydrift: ${what}\n`);
    },
    end() {
      if (terminal) process.stderr.write('\r\u001b[K');
    },
  };
}

/** `45 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
