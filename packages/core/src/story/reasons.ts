import type { DocumentBead } from '../align/documents.ts';
import type { Document } from '../document/types.ts';
import type { Reason } from '../report/schema.ts';
import type { Term } from './content.ts';
import type { ForeignContent } from './foreign.ts';
import { figuresWordedAlike, type SharedContent, type SharedSide } from './shared.ts';

// In: what two texts share. Out: the reasons of a story verdict, each with a code, parameters and one plain sentence.

/** How many names, figures or words a reason quotes. */
const EXAMPLES = 6;

/** Reasons for a verdict, the most telling first. */
export function storyReasons(
  original: Document,
  copy: Document,
  beads: readonly DocumentBead[],
  shared: SharedContent,
): Reason[] {
  const { original: a, copy: b } = shared;
  if (!a.sentenceCount || !b.sentenceCount) {
    const side = a.sentenceCount ? 'copy' : b.sentenceCount ? 'original' : 'both';
    const message = side === 'both' ? 'Both texts are empty.' : `The ${side} is empty.`;
    return [{ code: 'empty', params: { side }, message }];
  }
  return [
    retold(shared),
    alignedShare(original, copy, beads),
    sharedTerms('shared-names', 'name', 'names', shared.names),
    sharedTerms('shared-figures', 'figure', 'figures', shared.figures),
    sharedTerms('shared-rare-words', 'rare word', 'rare words', shared.rareWords),
    ...figuresDiffer(shared),
    ...ownNews('original', a),
    ...ownNews('copy', b),
  ];
}

/** Reasons for a verdict on texts in different languages. */
export function foreignReasons(
  original: Document,
  copy: Document,
  beads: readonly DocumentBead[],
  shared: ForeignContent,
): Reason[] {
  return [
    {
      code: 'languages-differ',
      params: { original: original.language, copy: copy.language },
      message: 'The texts are in different languages, so only figures and names can be compared.',
    },
    sharedTerms('shared-figures', 'figure', 'figures', shared.figures),
    sharedTerms('shared-names', 'name', 'names', shared.names),
    alignedShare(original, copy, beads),
  ];
}

function retold({ original: a, copy: b }: SharedContent): Reason {
  const side = b.retold >= a.retold ? 'copy' : 'original';
  const { retoldCount: count, sentenceCount: total } = side === 'copy' ? b : a;
  const other = side === 'copy' ? 'original' : 'copy';
  return {
    code: 'retold',
    params: { side, count, total },
    message: `${count} of the ${total} ${total === 1 ? 'sentence' : 'sentences'} of the ${side} ${count === 1 ? 'says' : 'say'} what the ${other} says.`,
  };
}

function alignedShare(original: Document, copy: Document, beads: readonly DocumentBead[]): Reason {
  const share = (document: Document, side: 'original' | 'copy', other: 'original' | 'copy') => {
    let paired = 0;
    let total = 0;
    for (const bead of beads) {
      if (bead.furniture) continue;
      const length = bead[side].reduce((sum, i) => sum + document.sentences[i]!.end - document.sentences[i]!.start, 0);
      total += length;
      if (bead[other].length) paired += length;
    }
    return total ? Math.round((100 * paired) / total) : 0;
  };
  const params = { original: share(original, 'original', 'copy'), copy: share(copy, 'copy', 'original') };
  return {
    code: 'aligned-share',
    params,
    message: `${params.original} % of the original and ${params.copy} % of the copy stand in aligned sentences.`,
  };
}

function sharedTerms(code: string, one: string, many: string, terms: readonly Term[]): Reason {
  const examples = terms.slice(0, EXAMPLES).map(({ text }) => text);
  const count = terms.length;
  const list = examples.length ? `: ${examples.join(', ')}${count > examples.length ? ' …' : ''}` : '';
  return {
    code,
    params: { count, examples: examples.join(', ') },
    message: `Both texts share ${count || 'no'} ${count === 1 ? one : many}${list}.`,
  };
}

function figuresDiffer(shared: SharedContent): Reason[] {
  const { total, kept } = figuresWordedAlike(shared);
  const differ = total - kept;
  if (!differ) return [];
  return [
    {
      code: 'figures-differ',
      params: { differ, total },
      message: `In sentences worded alike ${differ} of ${total} ${total === 1 ? 'figure' : 'figures'} are not the same.`,
    },
  ];
}

function ownNews(side: 'original' | 'copy', { news }: SharedSide): Reason[] {
  const share = Math.round(100 * news);
  if (!share) return [];
  const other = side === 'copy' ? 'original' : 'copy';
  return [
    {
      code: 'own-news',
      params: { side, share },
      message: `${share} % of the ${side} are sentences with names or figures that the ${other} does not mention.`,
    },
  ];
}
