import { readFileSync } from 'node:fs';
import { DEMO } from './cli.ts';

// Texts that the tests of the viewer compare: the two of its finished example, and one that tells another story.

export const ORIGINAL = readFileSync(DEMO.original, 'utf8');
export const COPY = readFileSync(DEMO.copy, 'utf8');
export const ELSEWHERE = `Choir wins prize in Bellminster

The girls’ choir of Bellminster won the first prize of the northern singing contest on Sunday evening. Its conductor, Odo Pellam, thanked the bakers who had paid for the bus. Forty singers travelled for six hours. The jury praised the soft beginning of the second song. Next year the contest moves to an island.`;
