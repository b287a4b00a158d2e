import { Stop } from '../exit.ts';
import { reasonOf } from '../io/input.ts';
import { type Fetched, fetchPage, type SiteRules } from '../read/fetch.ts';
import { MOST_BYTES } from './read.ts';
import type { PageResult, Reading } from './types.ts';

// Web pages of a run. An address that stands in several rows, and the rules of a site for robots, are asked for once; what
// has been fetched is held as far as it takes little memory, the latest longest.

const HELD_BYTES = 32 * 1024 * 1024;
const HELD_PAGES = 1000;

interface Held {
  result: Promise<PageResult>;
  bytes: number;
}

export class Pages {
  readonly #reading: Reading;
  readonly #fetch: typeof fetchPage;
  readonly #rules: SiteRules = new Map();
  /** By address, the latest last. */
  readonly #held = new Map<string, Held>();
  #bytes = 0;

  constructor(reading: Reading, fetch: typeof fetchPage = fetchPage) {
    this.#reading = reading;
    this.#fetch = fetch;
  }

  /** The page at an address, or why it cannot be had. */
  get(address: string): Promise<PageResult> {
    const known = this.#held.get(address);
    const held = known ?? { result: this.#fetched(address), bytes: 0 };
    this.#held.delete(address);
    this.#held.set(address, held);
    if (!known) void held.result.then((result) => this.#weigh(address, held, result));
    return held.result;
  }

  async #fetched(address: string): Promise<PageResult> {
    const { ignoreRobots, trusted } = this.#reading;
    try {
      const fetched: Fetched = await this.#fetch(address, {
        ignoreRobots,
        trusted,
        rules: this.#rules,
        limits: { bytes: MOST_BYTES },
      });
      return { fetched };
    } catch (error) {
      return { refused: error instanceof Stop ? error.message : `${address} cannot be fetched: ${reasonOf(error)}` };
    }
  }

  #weigh(address: string, held: Held, result: PageResult): void {
    if (this.#held.get(address) !== held) return;
    held.bytes = 'fetched' in result ? result.fetched.bytes.length : 0;
    this.#bytes += held.bytes;
    for (const [first, oldest] of this.#held) {
      if (this.#bytes <= HELD_BYTES && this.#held.size <= HELD_PAGES) return;
      this.#held.delete(first);
      this.#bytes -= oldest.bytes;
    }
  }
}
