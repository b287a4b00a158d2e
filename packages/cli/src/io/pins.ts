import { PinError, type Pins } from '@storydrift/core/lean';
import { unreadable, wrongUsage } from '../exit.ts';
import { decode } from './decode.ts';
import { readBytes } from './input.ts';

// Pins from a JSON file: {"together": [[0, 1]], "apart": [[2, 3]]}, or the `pins` of a report, or a whole report.

type Pairs = [number, number][];

/** Reads pins. Whether their sentences are there shows when texts are aligned, see `obeying`. */
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

/** Does work that obeys the pins of a file. Pins that cannot be obeyed are wrong usage: the message says which and why. */
export function obeying<T>(file: string | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PinError) throw wrongUsage(`${file}: ${error.message}`);
    throw error;
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
