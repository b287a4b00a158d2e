import { memoised, rememberedByWord } from '../document/memo.ts';
import type { MeaningData } from '../language/meaning.ts';
import { type Traits, traitsIn } from './traits.ts';

// The word lists of a language, unpacked once for quick look-up. A value: built from the data it is given, kept beside
// it. Comes in: `MeaningData`. Goes out: sets, maps and the base forms of words.

export interface Vocabulary {
  readonly meaning: MeaningData;
  readonly stopwords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** What a word can be, see `TRAIT`. */
  readonly traits: Traits;
  /** Words that cannot follow a word. See `MeaningData.misfits`. */
  readonly misfits: ReadonlyMap<string, ReadonlySet<string>>;
  /** Phrases that name a source, as a table for `classedTerms`. */
  readonly sourcePhrases: Readonly<Record<string, string>>;
  readonly demonymEndings: readonly string[];
  readonly countryEndings: readonly string[];
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Number of the alias group of a word. */
  readonly aliases: ReadonlyMap<string, number>;
  /** Sorts of things a word belongs to, each with the number of the thing in it. See `MeaningData.kinds`. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly irregular: ReadonlyMap<string, string>;
  /** Scales a word stands on, by number; negative at the second end. See `MeaningData.opposites`. */
  readonly scales: ReadonlyMap<string, readonly number[]>;
  /** Words for one event seen from its other side. See `MeaningData.converses`. */
  readonly converses: ReadonlyMap<string, ReadonlySet<string>>;
  readonly loaded: ReadonlyMap<string, string>;
}

const entriesOf = memoised((table: object) => new Map<string, unknown>(Object.entries(table)));

/**
 * The entry of a table under a word from a text. Asked of a map: words like “constructor” are none of its keys, and a
 * word that was cut out of a text is found in it much faster than as the name of a property.
 */
export function entryOf<T>(table: Readonly<Record<string, T>> | undefined, word: string): T | undefined {
  return table && (entriesOf(table).get(word) as T | undefined);
}

/** How two base forms stand to each other on the scales of the language: at opposite ends, at the same end, or not at all. */
export function onScale(vocabulary: Vocabulary, x: string, y: string): 'opposite' | 'related' | null {
  const left = vocabulary.scales.get(x);
  if (!left) return null;
  const right = vocabulary.scales.get(y);
  if (!right) return null;
  if (left.some((at) => right.includes(-at))) return 'opposite';
  return left.some((at) => right.includes(at)) ? 'related' : null;
}

/** Whether two base forms name things of one sort: the same thing, or another one. */
export function ofKind(vocabulary: Vocabulary, x: string, y: string): 'same' | 'other' | null {
  const left = vocabulary.kinds.get(x);
  if (!left) return null;
  const right = vocabulary.kinds.get(y);
  if (!right) return null;
  let found: 'other' | null = null;
  for (const [sort, thing] of left) {
    const there = right.get(sort);
    if (there === thing) return 'same';
    if (there !== undefined) found = 'other';
  }
  return found;
}

/** Letters of a stem at least by which forms of a word on a scale are known. */
const SCALE_STEM = 4;

const built = new WeakMap<MeaningData, Vocabulary>();

/** The vocabulary of a language; the same data gives the same vocabulary. */
export function vocabularyOf(meaning: MeaningData): Vocabulary {
  const known = built.get(meaning);
  if (known) return known;
  const words = (list: string | undefined) => (list ? list.split(' ').filter(Boolean) : []);
  const irregular = new Map<string, string>();
  for (const entry of meaning.irregular?.split(';') ?? []) {
    const [base = '', forms = ''] = entry.split(':');
    for (const form of words(forms)) if (!irregular.has(form)) irregular.set(form, base);
  }
  const aliases = new Map<string, number>();
  meaning.aliases?.forEach((group, i) => {
    for (const word of words(group)) aliases.set(word, i);
  });
  // Where endings leave a stem and no dictionary form, that is what forms of a listed verb have in common with it.
  const withStems = (word: string) =>
    meaning.shortestStem
      ? [word, ...findForms(word, meaning, irregular).filter((form) => form !== word && form.length >= SCALE_STEM)]
      : [word];
  const scales = new Map<string, number[]>();
  // A group of near words is a scale with one end.
  const lines = [...(meaning.opposites?.split(';') ?? []), ...(meaning.near?.split(';') ?? [])];
  lines.forEach((scale, i) => {
    const [left = '', right = ''] = scale.split(':');
    for (const [end, at] of [
      [left, i + 1],
      [right, -i - 1],
    ] as const) {
      for (const word of words(end).flatMap(withStems)) {
        const list = scales.get(word);
        if (!list) scales.set(word, [at]);
        else if (!list.includes(-at)) list.push(at);
      }
    }
  });
  const kinds = new Map<string, Map<number, number>>();
  meaning.kinds?.split(';').forEach((sort, i) => {
    words(sort).forEach((names, k) => {
      for (const word of names.split('/')) {
        const own = kinds.get(word);
        if (own) own.set(i, k);
        else kinds.set(word, new Map([[i, k]]));
      }
    });
  });
  const converses = new Map<string, Set<string>>();
  for (const line of meaning.converses?.split(';') ?? []) {
    const [left = [], right = []] = line.split(':').map(words);
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      for (const word of from) converses.set(word, new Set([...(converses.get(word) ?? []), ...to]));
    }
  }
  const misfits = new Map<string, Set<string>>();
  for (const [before, after] of meaning.misfits ?? []) {
    for (const word of words(before)) {
      const never = misfits.get(word) ?? new Set();
      for (const next of words(after)) never.add(next);
      misfits.set(word, never);
    }
  }
  const vocabulary: Vocabulary = {
    meaning,
    stopwords: new Set(words(meaning.stopwords)),
    negations: new Set(words(meaning.negations)),
    traits: traitsIn(meaning),
    sourcePhrases: Object.fromEntries((meaning.sources ?? []).map((phrase) => [phrase, 'source'])),
    demonymEndings: words(meaning.demonymEndings),
    countryEndings: words(meaning.countryEndings),
    months: numbered(meaning.months),
    weekdays: numbered(meaning.weekdays),
    aliases,
    irregular,
    scales,
    misfits,
    converses,
    kinds,
    loaded: new Map((meaning.loaded?.split(';') ?? []).map((entry) => entry.split(':') as [string, string])),
  };
  built.set(meaning, vocabulary);
  return vocabulary;
}

/** Words and their places: forms of one thing share a place when semicolons part the things. */
function numbered(list: string | undefined): Map<string, number> {
  const parts = list?.includes(';') ? list.split(';') : (list?.split(' ') ?? []);
  return new Map(parts.flatMap((part, i) => part.split(' ').flatMap((word) => (word ? [[word, i + 1] as const] : []))));
}

/** Possible base forms of a word, the likeliest first, the word itself among them. */
export function baseForms(word: string, vocabulary: Vocabulary | null): string[] {
  return vocabulary ? formsIn(vocabulary)(word) : [word];
}

const formsIn = memoised(({ meaning, irregular }: Vocabulary) =>
  rememberedByWord((word) => findForms(word, meaning, irregular)),
);

function findForms(word: string, meaning: MeaningData, irregular: ReadonlyMap<string, string>): string[] {
  const base = irregular.get(word);
  if (base) return [base, word];
  const forms = [word];
  for (const [ending, base] of meaning.suffixes ?? []) {
    if (!word.endsWith(ending) || word.length - ending.length < (meaning.shortestStem ?? 2)) continue;
    if (ending === 's' && /(?:ss|us|is)$/.test(word)) continue;
    const stem = word.slice(0, word.length - ending.length);
    forms.push(stem + base);
    // “running”, “stopped”: a doubled consonant belongs to the ending
    const last = stem[stem.length - 1]!;
    if (base === '' && ending.length > 1 && last === stem[stem.length - 2] && !'aeious'.includes(last)) {
      forms.push(stem.slice(0, -1));
    }
  }
  return forms;
}
