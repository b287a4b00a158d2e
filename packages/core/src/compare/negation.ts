import { memoised } from '../document/memo.ts';
import type { MeaningData } from '../language/meaning.ts';
import type { Lexicon } from '../semantics/lexicon.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { entryOf, type Vocabulary } from '../semantics/vocabulary.ts';
import type { LinkKind } from '../semantics/word-align.ts';
import { classedTerms } from './classes.ts';
import { endsClause, finding, hasMark, partnersOf, placeOf, SENTENCE_ENDS } from './drafts.ts';
import { footingOf, orderKept } from './footing.ts';
import { isOutcomeOfBoth } from './outcome.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Whether the same clauses are denied on both sides. */
export const negationCheck: CategoryCheck = {
  category: 'negation',
  needs: ['negations'],
  find(scene) {
    // Words that deny by their meaning only make up for those that deny by grammar.
    if (!((scene.a.traits | scene.b.traits) & DENIES)) return [];
    const vocabulary = scene.vocabulary!;
    const onA = negators(scene, 'a', vocabulary);
    const onB = negators(scene, 'b', vocabulary);
    const findings: FindingDraft[] = [];
    // Negators that stand for each other cancel: aligned ones first, then those that deny one word, then those over
    // corresponding words.
    const restB = new Set(onB);
    const cancel = (list: readonly Negator[], partnerOf: (x: Negator) => Negator | undefined) =>
      list.filter((x) => {
        const partner = partnerOf(x);
        if (partner) restB.delete(partner);
        return !partner;
      });
    const apart = cancel(onA, (x) => [...restB].find((y) => partnersOf(scene, 'a', x.at).includes(y.at)));
    const loose = cancel(apart, (x) => [...restB].find((y) => scopesMeet(scene, x, y)));
    const restA = cancel(loose, (x) => nearest(scene, x, [...restB]));
    // As many denials on both sides: they moved, they did not vanish, unless each now denies what the other did not.
    for (const y of [...restB]) {
      const at = restA.findIndex((x) => x.firm && !elsewhere(scene, x, y));
      if (at < 0) continue;
      restB.delete(y);
      restA.splice(at, 1);
    }
    const flips = scene.alignment.links.filter((link) => link.kind === 'opposite');
    for (const [side, list] of [
      ['a', restA],
      ['b', [...restB]],
    ] as const) {
      for (const negator of list) {
        if (!negator.firm && !governs(scene, side, negator)) continue;
        // “not insolvent” and “solvent”: the opposite word makes up for it.
        if (flips.some((link) => link[side].some((k) => k > negator.at - 2 && k <= negator.at + 6))) continue;
        const scope = negator.scope >= 0 ? [negator.at, negator.scope] : [negator.at];
        const there = negator.scope >= 0 ? keptBy(scene, side, negator.scope) : [];
        const terms = side === 'a' ? scene.a.terms : scene.b.terms;
        const kept = there.length > 0;
        if (!kept && leavesOpen(scene, side, negator.scope)) continue;
        if (kept && isTopped(scene, side, negator.scope, there[0]!)) continue;
        if (!kept && isOutcomeOfBoth(scene, side, negator.at)) continue;
        const lost = side === 'a';
        findings.push(
          finding(scene, {
            category: 'negation',
            severity: 'critical',
            confidence: certainty(scene, side, negator, there),
            code: lost ? 'negation.lost' : 'negation.added',
            message: lost
              ? kept
                ? '{original} became {copy}: the negation is gone.'
                : 'The negation {original} is gone.'
              : kept
                ? '{original} became {copy}: it is now denied.'
                : 'The copy denies what the original does not: {copy}.',
            a: lost ? range(terms, scope) : [...there],
            b: lost ? [...there] : range(terms, scope),
          }),
        );
      }
    }
    return findings;
  },
};

/** Words that deny, or may do so in company. */
const DENIES = TRAIT.negation | TRAIT.negationOpener | TRAIT.pairedNegation | TRAIT.negativeVerb;

/**
 * Whether a denial went to another statement: what it denied is still said, and so was what it denies now, both of
 * them without it. “I don’t think he came” and “I think he did not come” deny one statement.
 */
function elsewhere(scene: Scene, x: Negator, y: Negator): boolean {
  if (x.scope < 0 || y.scope < 0) return false;
  const kept = partnersOf(scene, 'a', x.scope)[0];
  const before = partnersOf(scene, 'b', y.scope)[0];
  if (kept === undefined || before === undefined) return false;
  const raised = ((scene.a.terms[x.scope]!.traits | scene.b.terms[y.scope]!.traits) & TRAIT.raising) !== 0;
  return !raised && Math.abs(kept - y.scope) > 1 && Math.abs(before - x.scope) > 1;
}

/** How sure it is that a denial without its like on the other side changes what is said. */
function certainty(scene: Scene, side: 'a' | 'b', negator: Negator, kept: readonly number[]): number {
  if (kept.length && !waives(scene, side, negator)) {
    const sure = akin(scene, side, negator.scope) ? 0.6 : 0.85;
    return orderKept(scene) >= RETOLD ? sure : sure * ANEW;
  }
  // A denial that went with what it denied was told in other words or left out; a new one of something that the
  // original does not say denies nothing of it, unless it stands in place of something.
  const scope = negator.scope >= 0 ? [negator.at, negator.scope] : [negator.at];
  return side === 'b' && tight(scene, scope) && !dropped(scene, side, negator) ? 0.55 : 0.45;
}

/** Whether a new denial stands where the sentence stayed else, so that what it denies stands for another word of it. */
function tight(scene: Scene, scope: readonly number[]): boolean {
  return footingOf(scene, [], scope) >= TIGHT && orderKept(scene) >= IN_ORDER;
}

/**
 * Statements in another order are another telling. Of 300 denied verbs in DEMETR 6 stand in one below the first, of 11
 * false ones in freely retold groups 6; below the second 21 and 8.
 */
const RETOLD = 0.7;
const IN_ORDER = 0.75;
const ANEW = 0.55;

/** Of 300 denied verbs in DEMETR 9 more are told than from 0.7 on, at no more false ones among 224 freely retold groups. */
const TIGHT = 0.6;

/** Whether two denials deny one word. */
function scopesMeet(scene: Scene, x: Negator, y: Negator): boolean {
  return x.scope >= 0 && y.scope >= 0 && partnersOf(scene, 'a', x.scope).includes(y.scope);
}

/**
 * Partners of a denied word that say the same. A verb of saying or wanting is only the same where what is said is: “said she was
 * glad” and “did not say if more would follow” are two statements.
 */
function keptBy(scene: Scene, side: 'a' | 'b', scope: number): readonly number[] {
  const link = scope < 0 ? null : (side === 'a' ? scene.alignment.ofA : scene.alignment.ofB)[scope];
  if (!link || UNLIKE.has(link.kind)) return [];
  const there = link[side === 'a' ? 'b' : 'a'];
  const { terms } = side === 'a' ? scene.a : scene.b;
  if (isNoun(scene, side, scope)) {
    // “neither side may enter”: what no side does decides.
    const verb = terms.slice(scope + 1, scope + 5).find((term) => term.content);
    if (verb && !partnersOf(scene, side, verb.index).length) return [];
  }
  const attitude = link.kind === 'same' || link.kind === 'form' ? TRAIT.reporting : TRAIT.reporting | TRAIT.raising;
  if (!(terms[scope]!.traits & attitude)) return there;
  const said = terms.slice(scope + 1, scope + 7).find((term) => term.content);
  const partners = said ? partnersOf(scene, side, said.index) : there;
  return partners.some((j) => there.some((k) => j >= k && j - k <= 8)) ? there : [];
}

/** “never so low” for “the lowest”: a denial of a degree that the other side calls the highest. */
function isTopped({ a, b, vocabulary }: Scene, side: 'a' | 'b', scope: number, there: number): boolean {
  const { superlative } = vocabulary!.meaning;
  if (!superlative) return false;
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const highest = (term: Term | undefined) => term?.norm.endsWith(superlative) === true;
  // “not the low bridge” denies something else.
  const degree = own.terms[scope - 1];
  return (
    highest(other.terms[there]) &&
    !highest(own.terms[scope]) &&
    degree !== undefined &&
    !degree.content &&
    !(degree.traits & TRAIT.beforeNoun)
  );
}

/** “did not say if”, “would not confirm whether”: what is left open is not denied. */
function leavesOpen(scene: Scene, side: 'a' | 'b', scope: number): boolean {
  const [verb, next] = [scene[side].terms[scope], scene[side].terms[scope + 1]];
  if (!verb || !next || !(verb.traits & TRAIT.reporting) || !(next.traits & TRAIT.connective)) return false;
  const joint = entryOf(scene.vocabulary!.meaning.connectives, next.norm);
  return joint === 'question' || joint === 'condition';
}

/** “does not have to pay”: what is denied is that somebody must. */
function waives(scene: Scene, side: 'a' | 'b', { at, scope }: Negator): boolean {
  return classedTerms(scene[side], scene.vocabulary!.meaning.modals ?? {}, TRAIT.modal).some(
    (modal) => modal.class === 'must' && modal.at[0]! > at && modal.at[0]! < scope,
  );
}

/** Whether a denying word stands right before a noun: “no link”, “neither side”. */
function isNoun(scene: Scene, side: 'a' | 'b', index: number): boolean {
  const { terms } = scene[side];
  const denier = terms[index - 1];
  return (
    denier !== undefined &&
    (denier.traits & TRAIT.negation) !== 0 &&
    scene.lexicon?.kind(terms[index]!.lemmas.at(-1)!) === 'n'
  );
}

/** “refused to apologise” for “apologised”: a verb that denies the one it governs, which the other side affirms. */
function governs(scene: Scene, side: 'a' | 'b', { at, scope }: Negator): boolean {
  const { terms } = scene[side];
  const link = scope < 0 ? null : (side === 'a' ? scene.alignment.ofA : scene.alignment.ofB)[scope];
  if (!link || (link.kind !== 'same' && link.kind !== 'form' && link.kind !== 'synonym')) return false;
  const { infinitive } = scene.vocabulary!.meaning;
  return (terms[at]!.traits & TRAIT.negativeVerb) !== 0 && scope === at + 2 && terms[at + 1]!.norm === infinitive;
}

/** “plans” for “budgets”: one kind of thing, perhaps not the same. */
function akin(scene: Scene, side: 'a' | 'b', scope: number): boolean {
  return (side === 'a' ? scene.alignment.ofA : scene.alignment.ofB)[scope]?.kind === 'sibling';
}

const UNLIKE: ReadonlySet<LinkKind> = new Set(['opposite', 'rival']);
const SAID: ReadonlySet<LinkKind> = new Set(['same', 'form', 'spelling', 'alias', 'compound', 'synonym', 'derivation']);

/** Whether the whole clause inside a quotation is on one side only: then it was left out rather than denied. */
function dropped(scene: Scene, side: 'a' | 'b', negator: Negator): boolean {
  const links = side === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  if ((side === 'a' ? scene.a : scene.b).terms[negator.at]!.quotation < 0) return false;
  return negator.at > 0 && negator.scope > negator.at && !links[negator.scope] && !links[negator.at - 1];
}

interface Negator {
  at: number;
  /** The content word it denies, or -1. */
  scope: number;
  /** A grammar word that only denies; else a verb that does so by its meaning. */
  firm: boolean;
  /** Leaves a little: “hardly any”, “too few”, “almost absent”. */
  near: boolean;
}

function negators(scene: Scene, which: 'a' | 'b', vocabulary: Vocabulary): Negator[] {
  const side: SideTerms = which === 'a' ? scene.a : scene.b;
  const result: Negator[] = [];
  const { meaning } = vocabulary;
  const idle = affirming(side, vocabulary);
  const scarce = scarceIn(side, meaning);
  for (const term of side.terms) {
    if (term.traits & DENIES && denies(side, term, vocabulary)) {
      if (idle.has(term.index)) continue;
      const last = result.at(-1);
      // “Nobody heard nothing” denies once where the language says it so.
      if (meaning.concord && last?.firm && sameClause(side, last.at, term.index)) continue;
      result.push({
        at: term.index,
        scope: scopeOf(side, term),
        firm: !(term.traits & TRAIT.softNegation) && !limits(side, term, vocabulary),
        near: nearNegationsOf(meaning).includes(term.norm),
      });
    } else if (scarce.has(term.index)) {
      result.push({ at: term.index, scope: scopeOf(side, term), firm: false, near: true });
    } else if (!isSaid(scene, which, term.index) && deniesByMeaning(scene, side, term)) {
      result.push({
        at: term.index,
        scope: scopeOf(side, term),
        firm: false,
        near: isAbout(side, term.index - 1, meaning),
      });
    }
  }
  return result;
}

/** A denying word; one that needs a particle denies only where the clause has it: “ne … plus”. */
function denies(side: SideTerms, term: Term, { negations, meaning }: Vocabulary): boolean {
  if (term.traits & TRAIT.negation) return true;
  const next = term.traits & TRAIT.negationOpener ? side.terms[term.index + 1] : undefined;
  if (next && !term.content && negations.has(`${term.norm}_${next.norm}`)) return true;
  if (!(term.traits & TRAIT.pairedNegation)) return false;
  const { particle } = meaning.negationPairs!;
  return side.terms
    .slice(Math.max(0, term.index - PAIR_REACH), term.index + PAIR_REACH)
    .some((t) => t.norm === particle && sameClause(side, t.index, term.index));
}

/** How far apart the two halves of a denial stand: “n’en a, semble-t-il, plus”. */
const PAIR_REACH = 6;
/** Words that `…` stands for in a phrase that affirms. */
const GAP = 4;

/** Denying words inside phrases that deny nothing: “not only”, «чуть не», “ne … que”. */
function affirming({ terms, traits }: SideTerms, { meaning }: Vocabulary): Set<number> {
  const idle = new Set<number>();
  if (!(traits & TRAIT.affirming)) return idle;
  const phrases = affirmingPhrasesOf(meaning);
  for (const term of terms) {
    if (!(term.traits & TRAIT.affirming)) continue;
    for (const words of phrases.get(term.norm) ?? []) {
      const found = matched(terms, term.index, words);
      for (const k of found) if (terms[k]!.traits & TRAIT.negation) idle.add(k);
    }
  }
  return idle;
}

/** “almost absent”: a word that makes less of what it stands before. */
function isAbout({ terms }: SideTerms, index: number, { quantifiers }: MeaningData): boolean {
  const term = terms[index];
  return term !== undefined && entryOf(quantifiers, term.norm) === 'about';
}

/** Last words of phrases that leave next to nothing: “too few”. */
function scarceIn({ terms }: SideTerms, meaning: MeaningData): ReadonlySet<number> {
  const found = new Set<number>();
  const phrases = scarcePhrasesOf(meaning);
  if (!phrases.size) return found;
  for (const { index, norm } of terms) {
    for (const rest of phrases.get(norm) ?? [])
      if (rest.every((word, k) => terms[index + 1 + k]?.norm === word)) found.add(index + rest.length);
  }
  return found;
}

/** Terms that a phrase covers from `from` on; none where it does not stand there. */
function matched(terms: readonly Term[], from: number, words: readonly string[]): number[] {
  const found: number[] = [];
  let at = from;
  for (let w = 0; w < words.length; w++) {
    if (words[w] === '…') {
      const next = words[w + 1];
      const gap = terms.slice(at, at + GAP).findIndex((t) => t.norm === next);
      if (gap < 0) return [];
      at += gap;
    } else if (terms[at]?.norm !== words[w]) return [];
    else found.push(at++);
  }
  return found;
}

const CLAUSE_PARTS = /[,;:.!?—–]/;

/** Whether no mark that ends a clause stands between two terms. */
function sameClause(side: SideTerms, from: number, to: number): boolean {
  const [x, y] = from < to ? [from, to] : [to, from];
  return !hasMark(side.text, side.terms[x]!.end, side.terms[y]!.start, CLAUSE_PARTS);
}

/** “nothing but”, “no more than”, “not until”: a limit, not a denial. */
function limits(side: SideTerms, negator: Term, { meaning }: Vocabulary): boolean {
  const [word, figure] = side.terms.slice(negator.index + 1, negator.index + 3);
  // “not even two per cent” is less than two, no denial
  if (word && figure?.figure && evenWordsOf(meaning).includes(word.norm)) return true;
  for (const term of side.terms.slice(negator.index + 1, negator.index + 4)) {
    // “not improving, but …” denies; “nothing but …” does not
    if (!sameClause(side, term.index - 1, term.index)) return false;
    if (term.traits & TRAIT.limit) return true;
  }
  return false;
}

/** Whether the other side says the same word, or one that means the same: then it stands for no denial over there. */
function isSaid(scene: Scene, which: 'a' | 'b', index: number): boolean {
  const link = (which === 'a' ? scene.alignment.ofA : scene.alignment.ofB)[index];
  return link != null && SAID.has(link.kind);
}

/** “refused to”, “the absence of”, “unhurt”: words that hold a denial in their meaning. */
function deniesByMeaning({ lexicon, vocabulary }: Scene, side: SideTerms, term: Term): boolean {
  const { meaning } = vocabulary!;
  if (term.traits & (TRAIT.negativeVerb | TRAIT.impliedNegation)) return true;
  if (isPhrase(side, term, lexicon, meaning)) return true;
  if (!lexicon || !term.content || term.name || term.figure || term.norm.length < 6) return false;
  const { lemmas, norm } = term;
  if (term.reading?.kind !== 'a' || lemmas.some((lemma) => lexicon.kind(lemma) === 'v')) return false;
  return (
    prefixesOf(meaning).some((prefix) => norm.startsWith(prefix) && lexicon.has(norm.slice(prefix.length))) ||
    suffixesOf(meaning).some((suffix) => norm.endsWith(suffix) && lexicon.has(norm.slice(0, -suffix.length)))
  );
}

/** “turned down”: a verb and its particle that mean what a denying verb means. */
function isPhrase({ terms }: SideTerms, verb: Term, lexicon: Lexicon | null, meaning: MeaningData): boolean {
  const particle = terms[verb.index + 1];
  if (!lexicon || !particle || particle.content || verb.name || verb.figure) return false;
  return verb.lemmas.some((lemma) => {
    const phrase = `${lemma}_${particle.norm}`;
    return (
      lexicon.has(phrase) && refusalsOf(meaning).some((refusal) => lexicon.relation(phrase, refusal) === 'synonym')
    );
  });
}

const refusalsOf = memoised((meaning: MeaningData) => meaning.negativeVerbs?.split(' ') ?? []);
const prefixesOf = memoised((meaning: MeaningData) => meaning.negativePrefixes?.split(' ') ?? []);
const suffixesOf = memoised((meaning: MeaningData) => meaning.negativeSuffixes?.split(' ') ?? []);
const nearNegationsOf = memoised((meaning: MeaningData) => meaning.nearNegations?.split(' ') ?? []);
/** The words of each phrase, by the first of them. */
const affirmingPhrasesOf = memoised(({ affirming = [] }: MeaningData) => {
  const phrases = new Map<string, string[][]>();
  for (const phrase of affirming) {
    const words = phrase.split(' ');
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words]);
  }
  return phrases;
});
/** What follows the first word of a phrase that leaves next to nothing, by that word. */
const scarcePhrasesOf = memoised(({ scarce = [] }: MeaningData) => {
  const phrases = new Map<string, string[][]>();
  for (const phrase of scarce) {
    const [first = '', ...rest] = phrase.split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return phrases;
});
const evenWordsOf = memoised((meaning: MeaningData) => meaning.evenWords?.split(' ') ?? []);

/** The content word of the same sentence that a denial goes with: the next one, else the one before; -1 for none. */
function scopeOf(side: SideTerms, negator: Term): number {
  const { terms, text } = side;
  const ends = (x: Term, y: Term) => hasMark(text, x.end, y.start, SENTENCE_ENDS);
  const next = terms[negator.index + 1];
  // “The decision was expected; the hint was not.”: what is denied stands at the beginning of the clause.
  if (!next || endsClause(side, negator.index)) {
    let first = negator.index;
    while (first > 0 && !endsClause(side, first - 1)) first--;
    const content = terms.slice(first, negator.index).find((t) => t.content);
    if (content) return content.index;
  }
  for (let k = negator.index + 1; k < Math.min(terms.length, negator.index + 8); k++) {
    if (ends(terms[k - 1]!, terms[k]!)) break;
    if (terms[k]!.content) return k;
  }
  for (let k = negator.index - 1; k >= Math.max(0, negator.index - 3); k--) {
    if (ends(terms[k]!, terms[k + 1]!)) break;
    if (terms[k]!.content) return k;
  }
  return -1;
}

/**
 * A negator of the other side near the place that corresponds. One by its meaning makes up for a grammar word only where
 * that does not deny a word that the other side affirms.
 */
function nearest(scene: Scene, negator: Negator, others: readonly Negator[]): Negator | undefined {
  const partners = negator.scope >= 0 ? partnersOf(scene, 'a', negator.scope) : [];
  const place = partners[0] ?? placeOf(scene, 'a', negator.at);
  return others.find((other) => {
    if (partners.includes(other.scope)) return true;
    if (negator.firm !== other.firm && covers(scene, negator, other)) return true;
    if (place < 0 || Math.abs(other.at - place) > 5) return false;
    if (negator.firm === other.firm || (negator.near && other.near)) return true;
    return !(negator.firm ? keptBy(scene, 'a', negator.scope) : keptBy(scene, 'b', other.scope)).length;
  });
}

/**
 * “refused to hand over the ring” for “will not get the ring”: what is denied stands for the other word, or what comes
 * behind it stands in what that word governs.
 */
function covers(scene: Scene, x: Negator, y: Negator): boolean {
  const [denier, verb, side] = x.firm ? ([x, y.at, 'a'] as const) : ([y, x.at, 'b'] as const);
  if (denier.scope < 0) return false;
  const [own, other] = side === 'a' ? [scene.a, scene.b] : [scene.b, scene.a];
  if (partnersOf(scene, side, denier.scope).includes(verb)) return true;
  for (let i = denier.scope; i < Math.min(own.terms.length, denier.scope + GOVERNED); i++) {
    if (!own.terms[i]!.content || !sameClause(own, denier.at, i)) continue;
    if (partnersOf(scene, side, i).some((k) => k > verb && k - verb <= GOVERNED && sameClause(other, verb, k)))
      return true;
  }
  return false;
}

/** As many words behind a verb stand what it governs. */
const GOVERNED = 6;

function range(terms: readonly Term[], indices: readonly number[]): number[] {
  return terms.slice(Math.min(...indices), Math.max(...indices) + 1).map((term) => term.index);
}
