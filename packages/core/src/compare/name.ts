import type { Term } from '../semantics/terms.ts';
import type { Link } from '../semantics/word-align.ts';
import { finding, sameSlot } from './drafts.ts';
import { isFirstName } from './first-name.ts';
import { orderKept } from './footing.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Names that were replaced by other names. Variants of one name are aligned; a name that is gone is an omission. */
export const nameCheck: CategoryCheck = {
  category: 'name',
  needs: [],
  find(scene) {
    const { ofA, ofB } = scene.alignment;
    const lost = namesAlone(scene.a.terms, ofA, scene.explained.a);
    const fresh = namesAlone(scene.b.terms, ofB, scene.explained.b);
    if (!lost.length && !fresh.length) return [];
    const findings: FindingDraft[] = [];
    const taken = new Set<Term[]>();
    const pairs = lost
      .flatMap((x) => fresh.map((y) => ({ x, y, fit: fitOf(scene, x, y) })))
      .filter((pair) => pair.fit > 0)
      .sort((p, q) => q.fit - p.fit || p.x[0]!.index - q.x[0]!.index);
    // One name is gone and one is new: wherever they stand, the one stands for the other.
    const alone = lost.length === 1 && fresh.length === 1 && !isInflected(lost[0]!, fresh[0]!);
    if (alone && !pairs.length) pairs.push({ x: lost[0]!, y: fresh[0]!, fit: orderKept(scene) >= RETOLD ? 0.6 : -0.2 });
    for (const { x, y, fit } of pairs) {
      // “Anna Meyer and Koch” for “Meyer and Jens Koch”: both texts know both names.
      if (taken.has(x) || taken.has(y) || (known(scene, 'a', x) && known(scene, 'b', y))) continue;
      taken.add(x).add(y);
      findings.push(
        finding(scene, {
          category: 'name',
          severity: 'critical',
          confidence: Math.min(0.95, 0.5 + 0.25 * fit - doubt(scene, x, y)),
          code: 'name.replaced',
          message: '{original} became {copy}.',
          a: x.map((t) => t.index),
          b: y.map((t) => t.index),
        }),
      );
    }
    const rest = (names: readonly Term[][]) => names.filter((name) => !taken.has(name));
    findings.push(...introduced(scene, rest(fresh)), ...generalised(scene, rest(lost)));
    return findings;
  },
};

/** In statements in another order a name that is gone and one that is new may be two things that one text leaves out. */
const RETOLD = 0.7;

const known = (scene: Scene, side: 'a' | 'b', name: readonly Term[]) =>
  isFirstName(
    scene,
    side,
    name.map((t) => t.index),
  );

/** Common words in place of a name: “in Moscow” became “in a city”. */
function generalised(scene: Scene, lost: readonly Term[][]): FindingDraft[] {
  const articles = scene.vocabulary?.meaning.articles;
  if (!articles) return [];
  return lost.flatMap((x) => {
    const place = scene.alignment.substitutions.find((s) => !s.loose && x.every((t) => s.a.includes(t.index)));
    const there = place?.b.filter((j) => !scene.explained.b.has(j)) ?? [];
    if (!there.length || there.length > 3 || place!.a.length > x.length) return [];
    const words = there.map((j) => scene.b.terms[j]!);
    const article = scene.b.terms[there[0]! - 1];
    if (words.some((t) => t.name || t.figure) || !article || !articles.includes(article.norm)) return [];
    return [
      finding(scene, {
        category: 'name',
        severity: 'minor',
        confidence: 0.6,
        code: 'name.generalised',
        message: '{original} is no longer named: the copy says {copy}.',
        a: x.map((t) => t.index),
        b: there,
      }),
    ];
  });
}

/** A name in place of words that named nobody: “the bank” became a bank of that name. */
function introduced(scene: Scene, fresh: readonly Term[][]): FindingDraft[] {
  return fresh.flatMap((y) => {
    const place = scene.alignment.substitutions.find((s) => !s.loose && y.every((t) => s.b.includes(t.index)));
    const rest = place?.a.filter((i) => !scene.explained.a.has(i)) ?? [];
    if (!rest.length || rest.some((i) => scene.a.terms[i]!.name) || place!.b.length > y.length) return [];
    if (known(scene, 'b', y)) return [];
    return [
      finding(scene, {
        category: 'name',
        severity: spoken(scene, y) ? 'minor' : 'major',
        confidence: y.some((t) => t.opening) || short(y) ? 0.4 : 0.6,
        code: 'name.introduced',
        message: '{original} became {copy}, a name that the original does not have here.',
        a: rest,
        b: y.map((t) => t.index),
      }),
    ];
  });
}

/** Whether the original has the name in another sentence: then it is the one who is meant, said at once. */
function spoken({ a, b }: Scene, name: readonly Term[]): boolean {
  return a.text.includes(b.text.slice(name[0]!.start, name.at(-1)!.end));
}

/** “GDP”, “PhD”: a short form of common words and nobody's name. */
function short(name: readonly Term[]): boolean {
  return name.length === 1 && name[0]!.text.length <= 4 && /\p{Lu}.*\p{Lu}/u.test(name[0]!.text);
}

/** A short form and its words, or capitals on ordinary words (“the Web”): perhaps the same thing said otherwise. */
function doubt(scene: Scene, x: readonly Term[], y: readonly Term[]): number {
  // Where every noun has a capital, the word beside a name that was kept is what its bearer is: “Firma Huber”.
  if (scene.vocabulary?.meaning.capitalNouns && (besideKept(scene, 'a', x) || besideKept(scene, 'b', y))) return 0.4;
  const initials = (terms: readonly Term[]) => terms.length === 1 && /^(?:\p{Lu}\.?){2,}s?$/u.test(terms[0]!.text);
  if (initials(x) !== initials(y)) return 0.4;
  const ordinary = (terms: readonly Term[]) => terms.every((t) => t.lemmas.some((lemma) => scene.lexicon?.has(lemma)));
  const plain = Number(ordinary(x)) + Number(ordinary(y));
  return plain === 2 ? 0.33 : plain * 0.15 + (x.length === y.length ? 0 : 0.1);
}

/** Names without a partner that no finding speaks of; neighbouring name words are one name. */
function namesAlone(terms: readonly Term[], links: readonly (Link | null)[], explained: ReadonlySet<number>): Term[][] {
  const result: Term[][] = [];
  for (const term of terms) {
    if (!term.name || links[term.index] || explained.has(term.index)) continue;
    const last = result[result.length - 1];
    if (last && last[last.length - 1]!.index === term.index - 1) last.push(term);
    else result.push([term]);
  }
  return result;
}

function besideKept(scene: Scene, side: 'a' | 'b', group: readonly Term[]): boolean {
  const { terms } = side === 'a' ? scene.a : scene.b;
  const links = side === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  return [group[0]!.index - 1, group.at(-1)!.index + 1].some((k) => terms[k]?.name && links[k]);
}

/** One name with and without an ending: “Zoo” and “Zoos”, «Рим» and «Рима». Longer ones are variants already. */
function isInflected(x: readonly Term[], y: readonly Term[]): boolean {
  if (x.length !== 1 || y.length !== 1) return false;
  const [short, long] = [x[0]!.key, y[0]!.key].sort((p, q) => p.length - q.length) as [string, string];
  return short.length >= 3 && long.length - short.length <= 2 && long.startsWith(short);
}

function fitOf(scene: Scene, x: readonly Term[], y: readonly Term[]): number {
  const slot = x.some((p) => y.some((q) => sameSlot(scene, p.index, q.index, 3)));
  if (!slot || isInflected(x, y)) return 0;
  const substituted = scene.alignment.substitutions.some(
    (s) => x.some((t) => s.a.includes(t.index)) && y.some((t) => s.b.includes(t.index)),
  );
  return (substituted ? 1.4 : 0.6) - (x[0]!.opening ? 0.2 : 0) - (y[0]!.opening ? 0.2 : 0);
}
