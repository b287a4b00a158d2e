import type { SideTerms } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { classedTerms } from './classes.ts';
import { denied } from './denial.ts';
import { endsClause, finding, hasMark, partnersOf, SENTENCE_ENDS } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';
import { orderOf } from './word-order.ts';

/** Who says so: a source that was dropped makes a report an assertion, a source that was added the reverse. */
export const attributionCheck: CategoryCheck = {
  category: 'attribution',
  needs: ['reporting'],
  find(scene) {
    const left = sources(scene, 'a');
    const right = sources(scene, 'b');
    // Most beads name no source on either side.
    return left.length || right.length ? sourcesCompared(scene, left, right) : asserted(scene);
  },
};

function sourcesCompared(scene: Scene, left: Source[], right: Source[]): FindingDraft[] {
  const findings: FindingDraft[] = [];
  // One source for one source, in whatever words; only what is left over was dropped or added.
  const spare = (mine: Source[], theirs: Source[], side: 'a' | 'b') =>
    theirs.length ? [] : mine.filter((source) => !source.who.some((i) => isKept(scene, side, i)));
  for (const [side, list] of [
    ['a', spare(left, right, 'a')],
    ['b', spare(right, left, 'b')],
  ] as const) {
    for (const source of list) {
      const lost = side === 'a';
      findings.push(
        finding(scene, {
          category: 'attribution',
          severity: lost && !stillQuoted(scene) ? 'major' : 'minor',
          confidence: source.firm ? 0.65 : 0.4,
          code: lost ? 'attribution.dropped' : 'attribution.added',
          message: lost
            ? 'The copy drops the source {original} and states it as fact.'
            : 'The copy names a source that the original does not: {copy}.',
          a: lost ? source.at : [],
          b: lost ? [] : source.at,
        }),
      );
    }
  }
  findings.push(...changed(scene, left, right));
  if (!findings.length && !right.length) findings.push(...asserted(scene));
  return findings;
}

/** Whether what is said stands between quotation marks on both sides: then it is still somebody's words. */
function stillQuoted({ a, b, alignment }: Scene): boolean {
  return a.terms.some(
    (t) => t.content && t.quotation >= 0 && (alignment.ofA[t.index]?.b ?? []).some((j) => b.terms[j]!.quotation >= 0),
  );
}

/** One source in place of another one: neither is named on the other side. */
function changed(scene: Scene, left: readonly Source[], right: readonly Source[]): FindingDraft[] {
  const [x, y] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || !x!.firm || !y!.firm) return [];
  const holder = (side: 'a' | 'b', source: Source) => {
    const { terms } = side === 'a' ? scene.a : scene.b;
    return source.who.filter((i) => {
      const { content, figure, lemmas, traits } = terms[i]!;
      return content && !figure && !(traits & TRAIT.reporting) && scene.lexicon?.kind(lemmas[0]!) !== 'r';
    });
  };
  const [from, to] = [holder('a', x!), holder('b', y!)];
  if (!from.length || !to.length || from.some((i) => isKept(scene, 'a', i)) || to.some((j) => isKept(scene, 'b', j)))
    return [];
  // A name for a name is told as that.
  if (from.some((i) => scene.a.terms[i]!.name) && to.some((j) => scene.b.terms[j]!.name)) return [];
  return [
    finding(scene, {
      category: 'attribution',
      severity: 'major',
      confidence: 0.6,
      code: 'attribution.changed',
      message: 'Another source: {original} became {copy}.',
      a: from,
      b: to,
    }),
  ];
}

/** “They claim they have taken the town” → “They have taken the town”: a claim about oneself is told as fact. */
function asserted(scene: Scene): FindingDraft[] {
  const { terms } = scene.a;
  if (!(scene.a.traits & TRAIT.assertive) || scene.b.traits & TRAIT.reporting) return [];
  for (const term of terms) {
    if (!(term.traits & TRAIT.assertive) || term.index === 0 || term.quotation >= 0 || scene.alignment.ofA[term.index])
      continue;
    const subject = terms[term.index - 1]!;
    if (subject.quotation >= 0 || endsClause(scene.a, subject.index)) continue;
    const there = subject.content ? partnersOf(scene, 'a', subject.index) : [];
    const next = terms[term.index + 1];
    const self = next && next.traits & TRAIT.subordinator ? terms[term.index + 2] : next;
    // “insists on a third” claims nothing.
    if (self && orderOf(scene).prepositions.has(self.norm)) continue;
    // Its own subject again, as a grammar word that the copy does without, then the verb.
    if (!there.length || !self || self.content || scene.alignment.ofA[self.index]) continue;
    const said = terms.slice(self.index + 1, self.index + 4).some((t) => isKept(scene, 'a', t.index));
    if (!said) continue;
    return [
      finding(scene, {
        category: 'attribution',
        severity: 'major',
        confidence: 0.6,
        code: 'attribution.asserted',
        message: '{original} only claims it; the copy states it as fact.',
        a: [subject.index, term.index],
        b: there,
      }),
    ];
  }
  return [];
}

interface Source {
  at: readonly number[];
  /** The words of it that name who speaks. */
  who: readonly number[];
  firm: boolean;
}

/** Reporting clauses: “according to X”, “X said that …”, “…, X said.” */
function sources(scene: Scene, which: 'a' | 'b'): Source[] {
  const side: SideTerms = which === 'a' ? scene.a : scene.b;
  const { sourcePhrases, meaning } = scene.vocabulary!;
  const result: Source[] = [];
  for (const { at } of classedTerms(side, sourcePhrases, TRAIT.source)) {
    if (side.terms[at[0]!]!.quotation >= 0) continue;
    const all = clause(side, at[0]!, at.length + 3);
    result.push({ at: all, who: meaning.invertedTags ? named(side, all, at.length) : all, firm: true });
  }
  if (!(side.traits & TRAIT.reporting)) return result;
  for (const term of side.terms) {
    if (!(term.traits & TRAIT.reporting) || term.quotation >= 0) continue;
    // “No group has claimed the attack”: nobody says so.
    if (denied(scene, which, term.index)) continue;
    const next = side.terms[term.index + 1];
    if (isTold(result, term.index)) continue;
    // A noun (“the report”) follows an article; a source speaks as a finite verb.
    const previous = side.terms[term.index - 1];
    if (previous && previous.traits & TRAIT.beforeNoun) continue;
    const that = next !== undefined && (next.traits & TRAIT.subordinator) !== 0;
    const after = side.text.slice(term.end, next?.start ?? term.end + 2);
    const tail = /^[\s]*[.,”"]/.test(after) || !next;
    const bare = !that && !tail && isBareClaim(scene, which, term.index);
    if (!that && !tail && !bare) {
      if (!meaning.invertedTags || !isInverted(side, term.index)) continue;
      const all = clause(side, term.index, TAG);
      result.push({ at: all, who: all, firm: true });
      continue;
    }
    const start = Math.max(0, term.index - 3);
    const at = tagged(side, start, term.index);
    result.push({
      at,
      who: [...at, ...(previous && orderOf(scene).conjunctions.has(previous.norm) ? subject(side, start) : [])],
      firm: true,
    });
  }
  return result;
}

const TAG_ENDS = /[,.;]/;
const PART_ENDS = /[,;.!?]/;
const TAG_BEGINS = /[,—–»”"“]/;

/** Terms before a verb of reporting and the verb, but those before a mark. */
function tagged({ terms, text }: SideTerms, from: number, verb: number): number[] {
  const at: number[] = [];
  for (let k = from; k < verb; k++) {
    if (!hasMark(text, terms[k]!.end, terms[k + 1]!.start, TAG_ENDS)) at.push(k);
  }
  at.push(verb);
  return at;
}

function isTold(sources: readonly Source[], index: number): boolean {
  return sources.some((source) => source.at.includes(index));
}

/** “The bank raised its rate and said …”: who speaks opens the sentence. */
function subject({ terms, text }: SideTerms, before: number): number[] {
  let first = before;
  while (first > 0 && !hasMark(text, terms[first - 1]!.end, terms[first]!.start, SENTENCE_ENDS)) first--;
  return terms.slice(first, Math.min(first + 4, before)).flatMap((t) => (t.content ? [t.index] : []));
}

/** Terms of a speech tag at most: “, a déclaré lundi le maire de la ville”. */
const TAG = 8;

/** “…, a dit le maire.”: the verb, with no more than its auxiliary before it, follows a mark, and the tag ends the side. */
function isInverted(side: SideTerms, index: number): boolean {
  const { terms, text } = side;
  const mark = (k: number) => k > 0 && hasMark(text, terms[k - 1]!.end, terms[k]!.start, TAG_BEGINS);
  const begins = mark(index) || (index > 0 && !terms[index - 1]!.content && mark(index - 1));
  return begins && terms.length - index <= TAG;
}

/** The first content word behind a source phrase, with the names that follow it: who speaks, not what is said. */
function named(side: SideTerms, at: readonly number[], from: number): number[] {
  const rest = at.slice(from);
  const first = rest.findIndex((i) => side.terms[i]!.content);
  if (first < 0) return [];
  const end = rest.findIndex((i, k) => k > first && !side.terms[i]!.name);
  return rest.slice(first, end < 0 ? rest.length : end);
}

function clause(side: SideTerms, from: number, most: number): number[] {
  const at = [from];
  for (let k = from + 1; k < side.terms.length && at.length < most; k++) {
    if (hasMark(side.text, side.terms[k - 1]!.end, side.terms[k]!.start, PART_ENDS)) break;
    at.push(k);
  }
  return at;
}

/** Whether the other side has this word of a source clause: who is still named may still be the one who says it. */
function isKept(scene: Scene, side: 'a' | 'b', index: number): boolean {
  const term = (side === 'a' ? scene.a : scene.b).terms[index]!;
  return term.content && partnersOf(scene, side, index).length > 0;
}

/**
 * “Residents say the water is brown”: a claim without “that”. A verb of asserting with a subject that the other side
 * does not name, before a clause: an article, a name or a pronoun opens it, no preposition.
 */
function isBareClaim(scene: Scene, which: 'a' | 'b', index: number): boolean {
  const { terms } = which === 'a' ? scene.a : scene.b;
  const { meaning } = scene.vocabulary!;
  if (!(terms[index]!.traits & TRAIT.assertive)) return false;
  const subject = terms.slice(Math.max(0, index - 3), index).filter((t) => t.content);
  if (!subject.length || subject.some((t) => partnersOf(scene, which, t.index).length)) return false;
  const next = terms[index + 1]!;
  return meaning.articles?.includes(next.norm) === true || next.name || (next.content && !next.figure);
}
