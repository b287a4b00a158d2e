import type { Quotation } from '../semantics/quotations.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import type { WordAlignment } from '../semantics/word-align.ts';
import { finding, hasMark, partnersOf } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Whether quoted words are still quoted, word for word, and nobody else’s words are. */
export const quotationCheck: CategoryCheck = {
  category: 'quotation',
  needs: [],
  find(scene) {
    const { a, b } = scene;
    const findings: FindingDraft[] = [];
    const partnered = new Set<number>();
    a.quotations.forEach((quotation, q) => {
      const words = inside(a, q);
      if (!words.length) return;
      const votes = new Map<number, number>();
      let loose = 0;
      let found = 0;
      for (const term of words) {
        for (const j of partnersOf(scene, 'a', term.index)) {
          if (!term.content) continue;
          found++;
          const other = b.terms[j]!.quotation;
          if (other < 0) loose++;
          else votes.set(other, (votes.get(other) ?? 0) + 1);
        }
      }
      const [best] = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0] ?? [-1];
      if (best < 0) {
        if (found && found >= words.filter((t) => t.content).length / 2) findings.push(unquoted(scene, words));
        return;
      }
      partnered.add(best);
      findings.push(...changes(scene, q, best, loose, quotation));
    });
    b.quotations.forEach((_, q) => {
      if (partnered.has(q)) return;
      const words = inside(b, q);
      const partners = words.flatMap((t) => (t.content ? partnersOf(scene, 'b', t.index) : []));
      if (words.length < 2 || !partners.length || partners.length < words.filter((t) => t.content).length / 2) return;
      const quotedThere = partners.some((i) => a.terms[i]!.quotation >= 0);
      // A mark without its partner, or a title in marks: nobody’s words.
      const title = words.every((t) => !t.content || t.capital);
      if (quotedThere || title || a.quotations.some((other) => !other.opened || !other.closed)) return;
      findings.push(
        finding(scene, {
          category: 'quotation',
          severity: words.length > 3 ? 'major' : 'minor',
          confidence: 0.6,
          code: 'quotation.invented',
          message: 'The copy puts {copy} in quotation marks; the original says it in its own words.',
          a: partners,
          b: words.map((t) => t.index),
        }),
      );
    });
    return findings;
  },
};

function inside(side: SideTerms, quotation: number): Term[] {
  return side.terms.filter((t) => t.quotation === quotation);
}

function unquoted(scene: Scene, words: readonly Term[]): FindingDraft {
  const there = words.flatMap((t) => partnersOf(scene, 'a', t.index));
  return finding(scene, {
    category: 'quotation',
    severity: 'minor',
    confidence: 0.6,
    code: 'quotation.unquoted',
    message: 'The quotation {original} is told without quotation marks.',
    a: words.map((t) => t.index),
    b: there,
  });
}

function changes(scene: Scene, p: number, q: number, loose: number, quotation: Quotation): FindingDraft[] {
  const { a, b } = scene;
  const left = inside(a, p);
  const right = inside(b, q);
  const findings: FindingDraft[] = [];
  // Speaker's words that now stand outside the marks.
  const escaped = left.filter(
    (t) => t.content && partnersOf(scene, 'a', t.index).some((j) => b.terms[j]!.quotation < 0 && !isTold(b, j)),
  );
  if (loose >= 1 && escaped.length >= 1 && left.length - escaped.length >= 2 && quotation.closed) {
    findings.push(
      finding(scene, {
        category: 'quotation',
        severity: 'major',
        confidence: 0.65,
        code: 'quotation.boundary',
        message: 'The quotation now ends elsewhere: {original} is no longer the speaker’s.',
        a: escaped.map((t) => t.index),
        b: escaped.flatMap((t) => partnersOf(scene, 'a', t.index)),
      }),
    );
  }
  const captured = capturedWords(scene, right);
  if (
    captured.filter((t) => t.content).length >= 2 &&
    right.length - captured.length >= 2 &&
    quotation.closed &&
    b.quotations[q]!.closed
  ) {
    findings.push(
      finding(scene, {
        category: 'quotation',
        severity: 'major',
        confidence: 0.65,
        code: 'quotation.captured',
        message: 'The copy puts {copy} inside the quotation; in the original these are not the speaker’s words.',
        a: captured.flatMap((t) => partnersOf(scene, 'b', t.index)),
        b: captured.map((t) => t.index),
      }),
    );
  }
  const lost = left.filter((t) => t.content && !scene.alignment.ofA[t.index]);
  const fresh = right.filter((t) => t.content && !scene.alignment.ofB[t.index]);
  const substituted = new Set(scene.alignment.substitutions.flatMap((s) => s.b));
  const invented = fresh.filter((t) => !substituted.has(t.index));
  const dropped = lost.filter((t) => !scene.alignment.substitutions.some((s) => s.a.includes(t.index)));
  const words = (terms: readonly Term[]) => terms.map((t) => t.norm).join(' ');
  if (words(left).includes(words(right)) && !invented.length && !dropped.length) return findings;
  if (invented.length && invented.length > dropped.length) {
    findings.push(
      finding(scene, {
        category: 'quotation',
        severity: isRetold(scene, left, right) && invented.length < FOREIGN ? 'minor' : 'major',
        confidence: 0.7,
        code: 'quotation.added',
        message: 'The copy adds {copy} to the quotation.',
        a: [],
        b: invented.map((t) => t.index),
      }),
    );
  } else if (dropped.length && dropped.length > fresh.length) {
    const gone = left.filter((t) => !scene.alignment.ofA[t.index]);
    findings.push(
      finding(scene, {
        category: 'quotation',
        severity: gone.length >= left.length / 4 && !isRetold(scene, left, right) ? 'major' : 'minor',
        confidence: 0.7,
        code: 'quotation.shortened',
        message: 'The quotation lost {original}.',
        a: dropped.map((t) => t.index),
        b: [],
      }),
    );
  } else {
    const changedA = left.filter((t) => changed(scene.alignment.ofA[t.index]?.kind));
    const changedB = right.filter((t) => changed(scene.alignment.ofB[t.index]?.kind));
    // More of the speaker’s words may be quoted; words that the speaker did not say may not.
    if (words(right).includes(words(left)) && changedB.every((t) => isKept(scene, t))) return findings;
    if (!findings.length && (changedA.length || changedB.length)) {
      findings.push(
        finding(scene, {
          category: 'quotation',
          // A denial more or less in words that else stayed is none of the speaker's.
          severity:
            scene.lexicon && denies(left) !== denies(right) && !isRetold(scene, left, right) ? 'major' : 'minor',
          confidence: 0.8,
          code: 'quotation.reworded',
          message:
            changedA.length && changedB.length
              ? 'Inside the quotation {original} became {copy}.'
              : 'The quotation was reworded.',
          a: changedA.map((t) => t.index),
          b: changedB.map((t) => t.index),
        }),
      );
    }
  }
  return findings;
}

const PARTS = /[,;:.!?"“”„«»]/;

/** “She described the booking as harsh”: words behind a verb of reporting are still the speaker's. */
function isTold({ terms, text }: SideTerms, index: number): boolean {
  for (let k = index - 1; k >= 0; k--) {
    if (hasMark(text, terms[k]!.end, terms[k + 1]!.start, PARTS)) return false;
    if (terms[k]!.traits & TRAIT.reporting) return true;
  }
  return false;
}

/** So many words that nobody said are no rewording, however freely the rest was put. */
const FOREIGN = 4;

/** Whether a quotation was put in other words throughout, as by a translation and back: then it was not added to. */
function isRetold(scene: Scene, left: readonly Term[], right: readonly Term[]): boolean {
  const share = (terms: readonly Term[], links: WordAlignment['ofA']) => {
    const content = terms.filter((t) => t.content);
    return (
      content.filter((t) => links[t.index] && changed(links[t.index]!.kind)).length +
        content.filter((t) => !links[t.index]).length / 2 >=
      Math.max(1.5, content.length / 4)
    );
  };
  return share(left, scene.alignment.ofA) && share(right, scene.alignment.ofB);
}

/** Words at the beginning or end of the copy's quotation that the original says outside of quotation marks. */
function capturedWords(scene: Scene, quotation: readonly Term[]): Term[] {
  const content = quotation.filter((t) => t.content);
  const fromOutside = (term: Term) => {
    const partners = partnersOf(scene, 'b', term.index);
    return partners.length > 0 && partners.every((i) => scene.a.terms[i]!.quotation < 0);
  };
  const first = content.findIndex((t) => !fromOutside(t));
  const last = content.findLastIndex((t) => !fromOutside(t));
  if (first < 0) return [];
  const [opening, closing] = [first > 0, last + 1 < content.length];
  return quotation.filter(
    (t) => (opening && t.index < content[first]!.index) || (closing && t.index > content[last]!.index),
  );
}

function isKept(scene: Scene, term: Term): boolean {
  return partnersOf(scene, 'b', term.index).length > 0;
}

const denies = (terms: readonly Term[]) => terms.some((t) => t.traits & TRAIT.negation);

const changed = (kind: string | undefined) =>
  kind === undefined ||
  (kind !== 'same' && kind !== 'spelling' && kind !== 'figure' && kind !== 'variant' && kind !== 'compound');
