import type { StoryDigest, Vocabulary } from '../story/content.ts';
import { kindOf, weightOf } from '../story/content.ts';
import { isTellingFigure, soundKey } from '../story/foreign.ts';

// In: digests of any number of texts. Out: for each text the few others that may tell its story, by what both mention
// that few texts mention: rare words, names, figures. No pair of texts is looked at that shares nothing rare, so the time
// grows with the length of the texts and hardly with the number of pairs.

/** A pair of texts, by their numbers, `a < b`. */
export interface Candidate {
  a: number;
  b: number;
  /** Weight of what both mention over the weight of what the lighter of them mentions, 0 to 1. */
  share: number;
}

// Terms in more texts than this say little about one story; leaving them out keeps the index nearly linear. A story may
// have as many copies as this before its own words count as common.
const COMMON = { texts: 150, share: 0.05 };
/** Share from which on a pair is looked at: see docs/story-verdict.md for what pairs have. */
const LEAST_SHARE = 0.2;
/** Most partners looked at per text, the likeliest first. */
const MOST_PARTNERS = 12;
/** Names and figures say more about an event than words do. */
const SPECIFIC = 2;

/** All pairs that deserve a closer look, ordered by their first and then their second text. */
export function candidates(digests: readonly StoryDigest[], vocabulary: Vocabulary): Candidate[] {
  const found = new Map<number, Candidate>();
  const own = postingsOf(digests.map(termFeatures));
  collect(own, digests.length, () => true, found);
  const languages = new Set(digests.map(({ language }) => language));
  languages.delete('und');
  if (languages.size > 1) {
    // Across languages only figures and the sound of names are common to both.
    const sounds = new Map<string, number>();
    const across = postingsOf(digests.map((digest) => foreignFeatures(digest, vocabulary, sounds)));
    collect(across, digests.length, (a, b) => digests[a]!.language !== digests[b]!.language, found);
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** What a text mentions, as numbers, with the weight each has by itself. */
interface Features {
  ids: readonly number[];
  weights: readonly number[];
}

interface Postings {
  /** For every text what it mentions that is in another text too, and not in too many. */
  features: Features[];
  /** For every feature the ascending numbers of the texts that mention it. */
  texts: Map<number, number[]>;
  /** For every text the weight of all it mentions. */
  mass: Float64Array;
}

function termFeatures({ ids, traits }: StoryDigest): Features {
  const weights = Array.from(traits, (trait) => weightOf(trait) * (kindOf(trait) === 'word' ? 1 : SPECIFIC));
  return { ids: Array.from(ids), weights };
}

function foreignFeatures({ ids, traits }: StoryDigest, vocabulary: Vocabulary, sounds: Map<string, number>): Features {
  const keys = new Set<string>();
  ids.forEach((id, i) => {
    const text = vocabulary.text(id);
    const kind = kindOf(traits[i]!);
    if (kind === 'figure' && isTellingFigure(text)) keys.add(`#${id}`);
    const sound = kind === 'name' ? soundKey(text) : undefined;
    if (sound !== undefined) keys.add(sound);
  });
  const numbers = Array.from(keys, (key) => {
    if (!sounds.has(key)) sounds.set(key, sounds.size);
    return sounds.get(key)!;
  });
  return { ids: numbers, weights: numbers.map(() => 1) };
}

/** Weighs every feature by how few texts have it, and drops those that lead nowhere or everywhere. */
function postingsOf(all: readonly Features[]): Postings {
  const counts = new Map<number, number>();
  for (const { ids } of all) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const texts = new Map<number, number[]>();
  const mass = new Float64Array(all.length);
  const common = Math.max(COMMON.texts, COMMON.share * all.length);
  const features = all.map(({ ids, weights }, text) => {
    const kept: { ids: number[]; weights: number[] } = { ids: [], weights: [] };
    ids.forEach((id, i) => {
      const count = counts.get(id)!;
      if (count > common) return;
      const weight = weights[i]! * Math.log(1 + all.length / count);
      mass[text]! += weight;
      if (count < 2) return;
      kept.ids.push(id);
      kept.weights.push(weight);
      const list = texts.get(id);
      if (list) list.push(text);
      else texts.set(id, [text]);
    });
    return kept;
  });
  return { features, texts, mass };
}

function collect(
  { features, texts, mass }: Postings,
  count: number,
  allowed: (a: number, b: number) => boolean,
  found: Map<number, Candidate>,
): void {
  const shared = new Float64Array(count);
  features.forEach(({ ids, weights }, text) => {
    const touched: number[] = [];
    ids.forEach((id, i) => {
      for (const other of texts.get(id)!) {
        if (!shared[other]) touched.push(other);
        shared[other]! += weights[i]!;
      }
    });
    const partners: Candidate[] = [];
    for (const other of touched) {
      const share = Math.min(1, shared[other]! / Math.min(mass[text]!, mass[other]!));
      shared[other] = 0;
      if (other === text || share < LEAST_SHARE || !allowed(text, other)) continue;
      partners.push({ a: Math.min(text, other), b: Math.max(text, other), share });
    }
    partners.sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b);
    for (const partner of partners.slice(0, MOST_PARTNERS)) {
      const key = partner.a * count + partner.b;
      const known = found.get(key);
      if (!known || known.share < partner.share) found.set(key, partner);
    }
  });
}
