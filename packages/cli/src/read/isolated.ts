import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ReadError, type ReadErrorCode, type ReadOptions, type ReadResult } from '@storydrift/core/read';

// Documents of complicated formats are read in a thread of their own, with a limit of time and memory: a file made to
// hang or to eat memory ends that thread, not the run. One thread serves all documents of a run.

export type Answer =
  | { result: ReadResult }
  /** `cause`: what a parser said that broke on the input. */
  | { refused: { code: ReadErrorCode; message: string; cause?: string } };

export interface Bounds {
  milliseconds: number;
  megabytes: number;
}

const USUAL: Bounds = { milliseconds: 60_000, megabytes: 1024 };

let running: Worker | undefined;

/** Reads a document in the thread. Throws a `ReadError` also when time or memory run out or a parser breaks. */
export async function readIsolated(
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'readers'>,
  bounds: Bounds = USUAL,
): Promise<ReadResult> {
  const worker = running ?? start(bounds.megabytes);
  running = undefined;
  let reusable = false;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(tooLong(bounds.milliseconds)), bounds.milliseconds);
      worker.removeAllListeners();
      worker.once('message', (message: Answer) => {
        clearTimeout(timer);
        resolve(message);
      });
      worker.once('error', (error: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(bounds.megabytes) : broken(String(error.stack)));
      });
      worker.once('exit', () => {
        clearTimeout(timer);
        reject(broken('the thread ended'));
      });
      worker.ref();
      worker.postMessage({ bytes, options });
    });
    reusable = true;
    if ('result' in answer) return answer.result;
    const { code, message, cause } = answer.refused;
    if (cause && process.env['STORYDRIFT_DEBUG'] === '1') process.stderr.write(`${cause}\n`);
    throw new ReadError(code, message);
  } finally {
    if (reusable && !running) {
      running = worker;
      worker.removeAllListeners();
      worker.on('error', () => {});
      // The run ends when nothing else is left to do.
      worker.unref();
    } else {
      worker.removeAllListeners();
      worker.on('error', () => {});
      void worker.terminate();
    }
  }
}

function start(megabytes: number): Worker {
  // What a parser prints is not for the reader of a report.
  return new Worker(workerFile(), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  });
}

/** Compiled beside this module; in the bundle in a folder beside the one of this module. */
function workerFile(): string {
  const [beside, bundled] = ['./worker.js', '../readers/worker.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return existsSync(bundled!) ? bundled! : beside!;
}

function tooLong(milliseconds: number): ReadError {
  return new ReadError('damaged', `took longer than ${milliseconds / 1000} s to read and was given up. ${INSTEAD}`);
}

function tooMuch(megabytes: number): ReadError {
  return new ReadError('damaged', `needs more than ${megabytes} MB of memory to be read and was given up. ${INSTEAD}`);
}

function broken(details: string): ReadError {
  if (process.env['STORYDRIFT_DEBUG'] === '1') process.stderr.write(`${details}\n`);
  return new ReadError('damaged', `is damaged and cannot be read. ${INSTEAD}`);
}

const INSTEAD = 'Open it in the program it comes from and save it again, or as plain text.';
