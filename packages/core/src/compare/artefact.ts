import type { Span } from '../document/types.ts';
import type { Severity } from '../report/schema.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Scars of machine translation and copying that leave the claim readable: at most minor, and never drift. */
export const artefactCheck: CategoryCheck = {
  category: 'artefact',
  needs: [],
  find(scene) {
    if (!scene.a.terms.length || !scene.b.terms.length) return [];
    return [...doubled(scene), ...lowerCased(scene), ...cut(scene), ...quotes(scene)];
  },
};

function draft(
  severity: Severity,
  code: string,
  message: string,
  original: Span[],
  copy: Span[],
  params: FindingDraft['params'] = {},
): FindingDraft {
  return { category: 'artefact', severity, confidence: 0.9, code, params, message, evidence: { original, copy } };
}

/** “to to be”: the same word twice, which the original does not have. */
function doubled(scene: Scene): FindingDraft[] {
  const twice = ({ terms, text }: SideTerms) => {
    const found: Term[] = [];
    for (let i = 0; i + 1 < terms.length; i++) {
      const [term, next] = [terms[i]!, terms[i + 1]!];
      if (next.norm === term.norm && !term.figure && /^\s+$/.test(text.slice(term.end, next.start))) found.push(term);
    }
    return found;
  };
  const again = twice(scene.b);
  if (!again.length) return [];
  const known = new Set(twice(scene.a).map((t) => t.norm));
  return again
    .filter((t) => !known.has(t.norm) && !/^(?:that|had)$/.test(t.norm) && t.text.length > 1)
    .map((t) => {
      const next = scene.b.terms[t.index + 1]!;
      const span = { start: t.start, end: next.end };
      return draft('minor', 'artefact.doubled', `“${t.text}” stands twice.`, [], [span], { copy: t.text });
    });
}

/** A name that lost its capital, in a text that has capitals. */
function lowerCased(scene: Scene): FindingDraft[] {
  if (!scene.b.terms.some((t) => t.capital)) return [];
  const drafts: FindingDraft[] = [];
  for (const link of scene.alignment.links) {
    if (link.kind !== 'same') continue;
    const x = scene.a.terms[link.a[0]!]!;
    const y = scene.b.terms[link.b[0]!]!;
    if (!x.name || x.opening || y.capital || x.text.toLowerCase() !== y.text) continue;
    if (x.lemmas.some((lemma) => scene.lexicon?.has(lemma))) continue;
    drafts.push(
      draft(
        'minor',
        'artefact.lower-case',
        `The name “${x.text}” is written “${y.text}”.`,
        [{ start: x.start, end: x.end }],
        [{ start: y.start, end: y.end }],
        { original: x.text, copy: y.text },
      ),
    );
  }
  return drafts;
}

/** A full stop before a word in lower case, or a second one: the sentence was cut. */
function cut(scene: Scene): FindingDraft[] {
  const found = (side: SideTerms) => {
    const spans: (Span & { again: boolean })[] = [];
    for (let i = 1; i + 1 < side.tokens.length; i++) {
      const token = side.tokens[i]!;
      if (token.kind !== 'punctuation' || token.text !== '.') continue;
      const next = side.tokens[i + 1]!;
      const previous = side.tokens[i - 1]!;
      const gap = side.text.slice(token.end, next.start);
      if (next.text === '.' && /^\s+$/.test(gap)) spans.push({ start: token.start, end: next.end, again: true });
      else if (/^\s+$/.test(gap) && /^\p{Ll}/u.test(next.text) && next.kind === 'word' && previous.text.length > 3) {
        spans.push({ start: previous.start, end: next.end, again: false });
      }
    }
    return spans;
  };
  const cuts = found(scene.b);
  if (!cuts.length || found(scene.a).length) return [];
  return cuts.map(({ start, end, again }) =>
    draft(
      'minor',
      again ? 'artefact.stop-doubled' : 'artefact.cut',
      again ? 'A second full stop stands at the end.' : 'A full stop cuts the sentence in two.',
      [],
      [{ start, end }],
    ),
  );
}

/** A quotation mark that was opened and never closed, or the reverse. */
function quotes(scene: Scene): FindingDraft[] {
  const broken = (side: SideTerms) => side.quotations.filter((q) => !q.opened || !q.closed);
  if (broken(scene.a).length || !scene.a.quotations.length) return [];
  return broken(scene.b).map((q) =>
    draft(
      'minor',
      'artefact.quotation-mark',
      q.opened ? 'The quotation is never closed.' : 'The quotation is never opened.',
      [],
      [{ start: q.start, end: q.end }],
    ),
  );
}
