import type { Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { entryOf } from '../semantics/vocabulary.ts';
import { finding, partnersOf } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Whether something has happened, happens or is still to come. Backshift under a reporting verb is no change. */
export const tenseCheck: CategoryCheck = {
  category: 'tense',
  needs: ['tenses', 'stopwords'],
  find(scene) {
    const findings: FindingDraft[] = [];
    const backshift = ((scene.a.traits | scene.b.traits) & TRAIT.reporting) !== 0;
    const { modals = {}, verbEndings } = scene.vocabulary!.meaning;
    const progressive = verbEndings?.progressive;
    const inProgress = (verb: Term, { tense }: Form) =>
      tense === 'present' && progressive !== undefined && verb.norm.endsWith(progressive);
    // Where no word beside a verb tells the tense, its form does, which is one for one word.
    const told = ((scene.a.traits | scene.b.traits) & TRAIT.tense) !== 0;
    for (const term of scene.a.terms) {
      if (!canTell(term)) continue;
      const { index } = term;
      const partners = partnersOf(scene, 'a', index);
      if (!partners.length) continue;
      if (!told && partners.length === 1 && scene.b.terms[partners[0]!]!.reading === term.reading) continue;
      const x = formOf(scene, scene.a.terms, index);
      if (!x) continue;
      for (const partner of partners) {
        const y = formOf(scene, scene.b.terms, partner);
        if (!y || x.tense === y.tense) continue;
        if (scene.explained.a.has(x.at) || scene.explained.b.has(y.at)) continue;
        // “is unlikely to come” and “will probably not come”: what is likely is still to come, in either form.
        const likely = (term: Term) => entryOf(modals, term.norm) === 'probable';
        if (likely(scene.a.terms[index]!) || likely(scene.b.terms[partner]!)) continue;
        const future = (x.tense === 'future') !== (y.tense === 'future');
        // “is opening next year” is still to come.
        if (future && (inProgress(scene.a.terms[index]!, x) || inProgress(scene.b.terms[partner]!, y))) continue;
        if (!future && (backshift || x.tense === 'would' || y.tense === 'would')) continue;
        if (backshift && (x.tense === 'would' || y.tense === 'would')) continue;
        findings.push(
          finding(scene, {
            category: 'tense',
            severity: future ? 'major' : 'minor',
            confidence: future ? 0.7 : 0.45,
            code: future ? (x.tense === 'future' ? 'tense.no-longer-future' : 'tense.now-future') : 'tense.changed',
            message: future
              ? x.tense === 'future'
                ? '{original} became {copy}: what is still to come is told as fact.'
                : '{original} became {copy}: a fact is told as still to come.'
              : '{original} became {copy}: another time form.',
            a: range(x.at, index),
            b: range(y.at, partner),
          }),
        );
        break;
      }
    }
    return findings;
  },
};

interface Form {
  tense: string;
  /** The word that shows the tense. */
  at: number;
}

function canTell({ content, name, figure }: Term): boolean {
  return content && !name && !figure;
}

/** Tense of a content verb: an auxiliary up to three grammar words before it decides, else its own ending. */
function formOf(scene: Scene, terms: readonly Term[], index: number): Form | null {
  const term = terms[index]!;
  if (!canTell(term)) return null;
  const table = scene.vocabulary!.meaning.tenses!;
  let first: Form | null = null;
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
    const word = terms[k]!;
    const tense = word.traits & TRAIT.tense ? entryOf(table, word.norm) : undefined;
    if (tense) first = { tense, at: k };
    else if (word.content || !(word.traits & TRAIT.insideVerb)) break;
  }
  return first ?? inflected(scene, term);
}

/** “sells” against “sold”: the form of the verb alone. */
function inflected(scene: Scene, term: Term): Form | null {
  const { irregular, meaning } = scene.vocabulary!;
  const { past, present } = meaning.verbEndings ?? {};
  if (!past || !present || term.lemmas[0] === term.norm || term.reading?.kind !== 'v') return null;
  if (term.norm.endsWith(present)) return { tense: 'present', at: term.index };
  return irregular.has(term.norm) || term.norm.endsWith(past) ? { tense: 'past', at: term.index } : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, k) => from + k);
}
