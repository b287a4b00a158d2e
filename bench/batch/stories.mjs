// Finding stories: a generated folder, the project's own stories, and real texts where the data folder is there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryFinder } from '../../packages/core/dist/lean.js';
import { dataFolder } from '../data.mjs';
import { makeFolder } from '../generate/index.mjs';

const FIXTURES = new URL('../../test/fixtures/stories/', import.meta.url);
const key = (a, b) => [a, b].sort().join('\n');

/** Finds stories and prints one row: precision and recall over pairs of texts, the originals chosen right, the cost. */
function row(label, texts, truth, originals = new Map()) {
  const start = performance.now();
  const before = process.cpuUsage();
  const finder = new StoryFinder();
  for (const text of texts) finder.add(text);
  const { stories, alone } = finder.stories();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const found = new Set();
  let chosen = 0;
  let right = 0;
  for (const { original, copies } of stories) {
    const members = [original, ...copies];
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) found.add(key(a, b));
    });
    for (const copy of copies) {
      const true_ = originals.get(copy) ?? originals.get(original);
      if (true_ !== original && true_ !== copy) continue;
      chosen++;
      if (true_ === original) right++;
    }
  }
  const hits = [...found].filter((pair) => truth.has(pair)).length;
  const share = (part, all) => (all ? (part / all).toFixed(4) : '–');
  console.log(
    `${label.padEnd(34)} ${String(texts.length).padStart(5)} texts  pairs ${hits} of ${truth.size}, ${found.size - hits} wrong` +
      `  precision ${share(hits, found.size)}  recall ${share(hits, truth.size)}` +
      `${chosen ? `  original ${right} of ${chosen}` : ''}  alone ${alone.length}` +
      `  ${seconds.toFixed(1)} s (CPU ${((user + system) / 1e6).toFixed(1)} s)`,
  );
}

export function measureStories({ texts: count, seed }) {
  console.log('\nfinding stories (bars on 5,000 generated texts: precision .99, recall .95, 60 s)');
  if (count) {
    const { texts, pairs } = makeFolder(seed, { texts: count, pairs: Math.round(count / 10) });
    const truth = new Set(pairs.map(([a, b]) => key(a, b)));
    const originals = new Map(
      pairs.flatMap(([a, b]) => [
        [a, a],
        [b, a],
      ]),
    );
    const bare = texts.map(({ id, name, text }) => ({ id, name, text }));
    row(`generated, seed ${seed}, without dates`, bare, truth, originals);
    row(
      `generated, seed ${seed}, with dates`,
      texts.map(({ role: _, ...text }) => text),
      truth,
      originals,
    );
  }
  ownStories();
  const data = dataFolder();
  if (!data) return;
  const folder = join(data, 'bench', 'alignment', 'deplain-web', 'dev');
  const names = readdirSync(folder).filter((name) => /\.(src|tgt)$/.test(name));
  const number = (name) => String(names.indexOf(name));
  const sources = names.filter((name) => name.endsWith('.src')).map((name) => [name, name.replace('.src', '.tgt')]);
  row(
    'deplain-web, names removed',
    names.map((name) => ({ id: number(name), name: number(name), text: readFileSync(join(folder, name), 'utf8') })),
    new Set(sources.map(([a, b]) => key(number(a), number(b)))),
    new Map(sources.flatMap(([a, b]) => [a, b].map((name) => [number(name), number(a)]))),
  );
  const { pairs: gold } = JSON.parse(readFileSync(join(data, 'bench', 'seeds', 'stories.json'), 'utf8'));
  const seeds = [...new Set(gold.flatMap(({ a, b }) => [a, b]))];
  row(
    'seeds',
    seeds.map((name, i) => ({ id: name, name: String(i), text: readFileSync(join(data, 'seeds', name), 'utf8') })),
    new Set(gold.filter(({ sameStory }) => sameStory).map(({ a, b }) => key(a, b))),
  );
}

/** Invented stories in six languages, in one folder: every text of a story that retells it, its excerpts among them. */
function ownStories() {
  const pairs = JSON.parse(readFileSync(new URL('pairs.json', FIXTURES), 'utf8'));
  const members = new Map();
  for (const { original, copy, expected } of pairs) {
    if (expected !== 'same') continue;
    if (!members.has(original)) members.set(original, new Set([original]));
    members.get(original).add(copy);
  }
  const truth = new Set();
  for (const story of members.values()) {
    for (const a of story) for (const b of story) if (a !== b) truth.add(key(a, b));
  }
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'));
  const number = (name) => String(names.indexOf(name));
  row(
    'own stories, names removed',
    names.map((name) => ({
      id: number(name),
      name: number(name),
      text: readFileSync(new URL(name, FIXTURES), 'utf8'),
    })),
    new Set([...truth].map((pair) => key(...pair.split('\n').map(number)))),
    new Map([...members].flatMap(([original, story]) => [...story].map((copy) => [number(copy), number(original)]))),
  );
}
