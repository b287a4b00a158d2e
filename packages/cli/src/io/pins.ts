import type { Pins } from '@storydrift/core/lean';
import { unreadable } from '../exit.ts';
import { decode } from './decode.ts';
import { readBytes } from './input.ts';

// Pins from a JSON file: {"together": [[0, 1]], "apart": [[2, 3]]}, or the `pins` of a report, or a whole report.

type Pairs = [number, number][];

/** Reads pins and checks that every index is one of a sentence. Counts are those of the two texts. */
export async function readPins(file: string): Promise<Pins> {
  const text = decode(await readBytes(file), file);
  const wrong = (what: string) =>
    unreadable(`${file} holds no pins: ${what}. Write {"together": [[0, 1]], "apart": [[2, 3]]}, indices from 0.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('it is not JSON');
  }
  const holder = isObject(value) && Array.isArray(value['pins']) ? value['pins'] : value;
  if (Array.isArray(holder)) {
    const of = (kind: string): Pairs =>
      holder.filter((pin) => isObject(pin) && pin['kind'] === kind).map((pin) => [pin.original, pin.copy]);
    const pins = { together: of('together'), apart: of('apart') };
    if (pins.together.length + pins.apart.length < holder.length) throw wrong('a pin has no kind');
    if (!isPairs(pins.together) || !isPairs(pins.apart)) throw wrong('a pin is not a pair of sentence numbers');
    return pins;
  }
  if (!isObject(holder)) throw wrong('it is not an object');
  const unknown = Object.keys(holder).find((key) => key !== 'together' && key !== 'apart');
  if (unknown !== undefined) throw wrong(`“${unknown}” is neither “together” nor “apart”`);
  const { together = [], apart = [] } = holder;
  if (!isPairs(together) || !isPairs(apart)) throw wrong('a pin is not a pair of sentence numbers');
  return { together, apart };
}

/** Refuses a pin that names a sentence which is not there. */
export function checkPins(pins: Pins, original: number, copy: number): void {
  for (const [i, j] of [...(pins.together ?? []), ...(pins.apart ?? [])]) {
    if (i < original && j < copy) continue;
    throw unreadable(
      `The pin [${i}, ${j}] names a sentence that is not there: the original has ${original}, the copy ${copy}, ` +
        'counted from 0.',
    );
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPairs(value: unknown): value is Pairs {
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((i) => Number.isInteger(i) && i >= 0))
  );
}
