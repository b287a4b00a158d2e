import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Batch, parseBatch } from '@storydrift/core';

// Folders of pairs for batch runs, and what stands in a folder of results.

/** A folder of its own, empty. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'storydrift-batch-'));
}

const PLACES = ['Hafen', 'Museum', 'Bahnhof', 'Theater', 'Stadtpark', 'Rathaus', 'Freibad', 'Klärwerk'];
const PEOPLE = ['Ines Tarrow', 'Jonas Veldt', 'Marta Kolb', 'Hanno Brix', 'Lea Sund'];

/**
 * A short German story and its retelling with another figure and a note, by number. German: no lexicon is loaded, so a
 * process starts fast.
 */
export function story(i: number): { original: string; copy: string } {
  const place = PLACES[i % PLACES.length]!;
  const person = PEOPLE[i % PEOPLE.length]!;
  const text = (cost: number, note: string) =>
    `Der Stadtrat von Veldmoor hat am Montag beschlossen, ${place} ${i} für ${cost} Millionen Euro zu erneuern. ` +
    `Die Arbeiten sollen im Mai beginnen und ${i + 3} Monate dauern, sagte ${person} nach der Sitzung.${note}\n\n` +
    `Elf Mitglieder stimmten dafür, ${(i % 4) + 2} dagegen. Die Gegner hatten eine zweite Prüfung verlangt.\n`;
  return { original: text(i + 20, ''), copy: text(i + 21, ' (Das Geld fehlt dann den Schulen. – Anm. d. Red.)') };
}

/** Writes `count` pairs and their manifest; returns its path. */
export function manifestOf(count: number, at = folder()): string {
  mkdirSync(join(at, 'texte'), { recursive: true });
  const rows = Array.from({ length: count }, (_, i) => {
    const { original, copy } = story(i);
    writeFileSync(join(at, 'texte', `${i}.original.txt`), original);
    writeFileSync(join(at, 'texte', `${i}.copy.txt`), copy);
    return `Fall ${i},texte/${i}.original.txt,texte/${i}.copy.txt,${i % 2 ? 'Bote' : 'Kurier'}`;
  });
  const path = join(at, 'pairs.csv');
  writeFileSync(path, `id,original,copy,outlet\n${rows.join('\n')}\n`);
  return path;
}

/** Every file of a folder with its bytes, by path. */
export function bytesOf(at: string): Record<string, string> {
  const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => [join(entry.parentPath, entry.name).slice(at.length + 1), entry] as const)
      .sort()
      .map(([path, entry]) => [path, readFileSync(join(entry.parentPath, entry.name), 'latin1')]),
  );
}

export function summaryOf(at: string): Batch {
  return parseBatch(JSON.parse(readFileSync(join(at, 'summary.json'), 'utf8')));
}
