// The alignment sets of the data folder: documents with gold beads, their families, and the two halves that
// cross-validation fits and scores on. In: the data folder. Out: plain objects; nothing is written.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SETS = [
  { name: 'textberg-fr-google', family: 'textberg' },
  { name: 'textberg-de-google', family: 'textberg' },
  { name: 'textberg-fr-europarlfull', family: 'textberg' },
  { name: 'textberg-de-europarlfull', family: 'textberg' },
  { name: 'deplain-web', family: 'deplain' },
  { name: 'bible-en', family: 'bible' },
];
export const FAMILIES = ['textberg', 'deplain', 'bible'];

/** Documents with more sentences than this are cut in two for cross-validation; others go whole into one half. */
const LONG = 150;

/** Lines of a file; a blank line is a sentence, the last line feed ends the last one. */
const linesOf = (path) => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');

/** All documents of all sets: {set, family, name, original, copy, gold: [[indices], [indices]][]}. */
export function loadDocuments(folder) {
  return SETS.flatMap(({ name: set, family }) => {
    const place = join(folder, 'bench', 'alignment', set, 'dev');
    return readdirSync(place)
      .filter((file) => file.endsWith('.gold'))
      .sort()
      .map((file) => {
        const name = file.slice(0, -5);
        const gold = readFileSync(join(place, file), 'utf8')
          .split('\n')
          .filter((line) => line.trim())
          .map((line) =>
            line
              .split(':')
              .slice(0, 2)
              .map((side) => JSON.parse(side)),
          );
        return {
          set,
          family,
          name,
          original: linesOf(join(place, `${name}.src`)),
          copy: linesOf(join(place, `${name}.tgt`)),
          gold,
        };
      });
  });
}

/** Every document goes into half 0 or 1: long ones are cut at the gold border next to their middle, others alternate. */
export function inHalves(documents) {
  let turn = 0;
  return documents.flatMap((document) => {
    if (document.original.length + document.copy.length <= LONG) return [{ ...document, half: turn++ % 2 }];
    const border = middle(document);
    return [0, 1].map((half) => part(document, half, border));
  });
}

/** A place [i, j] that no gold bead spans, nearest to the middle of the original. */
function middle({ original, copy, gold }) {
  const spans = gold.filter(([a, b]) => a.length && b.length).sort((x, y) => x[0][0] - y[0][0]);
  const places = spans
    .map(([a, b]) => [a[0], b[0]])
    .filter(([i, j]) =>
      gold.every(([a, b]) => {
        const before = (list, at) => list.every((k) => k < at);
        const after = (list, at) => list.every((k) => k >= at);
        return !a.length || !b.length || (before(a, i) && before(b, j)) || (after(a, i) && after(b, j));
      }),
    )
    .filter(([, j]) => j > 0 && j < copy.length);
  const aim = original.length / 2;
  return places.sort((x, y) => Math.abs(x[0] - aim) - Math.abs(y[0] - aim))[0];
}

function part(document, half, [i, j]) {
  const inside = (list, at) => list.every((k) => (half ? k >= at : k < at));
  const shift = (list, at) => list.map((k) => (half ? k - at : k));
  return {
    ...document,
    half,
    name: `${document.name}.${half}`,
    original: half ? document.original.slice(i) : document.original.slice(0, i),
    copy: half ? document.copy.slice(j) : document.copy.slice(0, j),
    gold: document.gold.filter(([a, b]) => inside(a, i) && inside(b, j)).map(([a, b]) => [shift(a, i), shift(b, j)]),
  };
}

/** Pairs of texts that tell different stories, from the same sets: every sentence is left out. */
export function unrelated(halves) {
  const keys = [...new Set(halves.map(({ set, half }) => `${set}.${half}`))];
  return keys.flatMap((key) => {
    const group = halves.filter(({ set, half }) => `${set}.${half}` === key);
    const parts = group.length > 1 ? group : group.flatMap(inThirds);
    return parts.map((part, k) => {
      const other = parts[(k + 1) % parts.length];
      const gold = [...part.original.map((_, i) => [[i], []]), ...other.copy.map((_, j) => [[], [j]])];
      return {
        ...part,
        name: `${part.name}/${other.name}`,
        family: `${part.family}, unrelated`,
        copy: other.copy,
        gold,
      };
    });
  });
}

/** Three parts of a long document, by length alone: parts with different numbers are not partners. */
function inThirds(document) {
  return [0, 1, 2].map((k) => {
    const cut = (list) => list.slice(Math.floor((k * list.length) / 3), Math.floor(((k + 0.8) * list.length) / 3));
    return { ...document, name: `${document.name}.${k}`, original: cut(document.original), copy: cut(document.copy) };
  });
}
