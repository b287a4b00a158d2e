import { describe, expect, test } from 'vitest';
import { unreadable } from '../exit.ts';
import type { Fetched } from '../read/fetch.ts';
import { Pages } from './pages.ts';

// Pages of a run, with a stand-in for the web that counts what it is asked.

function web(size = 10) {
  const asked: string[] = [];
  const pages = new Pages({}, async (address): Promise<Fetched> => {
    asked.push(address);
    if (address.includes('missing')) throw unreadable(`${address} cannot be fetched (status 404).`);
    return { bytes: new Uint8Array(size), address, finalAddress: address, contentType: undefined, time: 'now' };
  });
  return { asked, pages };
}

describe('pages of a run', () => {
  test('an address is fetched once, also when two workers want it at the same time', async () => {
    const { asked, pages } = web();
    const [first, second] = await Promise.all([pages.get('https://a.org/x'), pages.get('https://a.org/x')]);
    expect(await pages.get('https://a.org/x')).toBe(first);
    expect(second).toBe(first);
    expect(asked).toEqual(['https://a.org/x']);
  });

  test('one that cannot be had is not asked for again and says why', async () => {
    const { asked, pages } = web();
    for (let i = 0; i < 3; i++) {
      expect(await pages.get('https://a.org/missing')).toEqual({ refused: expect.stringContaining('status 404') });
    }
    expect(asked).toHaveLength(1);
  });

  test('many large pages are not all held, the latest are', async () => {
    const { asked, pages } = web(4 * 1024 * 1024);
    const addresses = Array.from({ length: 20 }, (_, i) => `https://a.org/${i}`);
    for (const address of addresses) await pages.get(address);
    await pages.get(addresses.at(-1)!);
    expect(asked).toHaveLength(20);
    await pages.get(addresses[0]!);
    expect(asked).toHaveLength(21);
  });
});
