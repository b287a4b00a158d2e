import { tokenize } from '../document/tokens.ts';
import type { Document, Span } from '../document/types.ts';
import type { Languages } from '../language/registry.ts';
import { trimmed } from './brackets.ts';
import type { NoteDraft } from './drafts.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { readScene, type Scene } from './scene.ts';
import type { Signature } from './signature.ts';

// Signed notes: in brackets, as a paragraph of their own behind a label, or behind a sentence without brackets. A signed
// insertion inside a quotation is a note too. No notes: publisher's notices, and referents that a reporter supplies
// inside a quotation (“she (the minister – ed.)”), which are at most possible.

export function signedNotes(scene: Scene, lexicon: Lexicon): NoteDraft[] {
  return [...inBrackets(scene, lexicon), ...withoutBrackets(scene, lexicon)];
}

/** How many signed notes a text has by itself, those that are only possible not counted. */
export function countSigned(document: Document, languages: Languages): number {
  const lexicon = lexiconOf(languages, languages.get(document.language) ?? null);
  return signedNotes(readScene(document), lexicon).filter(({ grade }) => grade !== 'possible').length;
}

function inBrackets(scene: Scene, lexicon: Lexicon): NoteDraft[] {
  const { text } = scene;
  const drafts: NoteDraft[] = [];
  for (const bracket of scene.brackets) {
    if (bracket.open === '<') continue;
    const inside = text.slice(bracket.inner.start, bracket.inner.end);
    const signature = lexicon.signatures.find(inside);
    if (!signature) continue;
    const words = wordsOf(inside, signature);
    if (lexicon.notice?.test(words)) continue;
    const quoted = scene.quotationAround(bracket) !== undefined;
    const span = { start: bracket.start, end: bracket.end };
    if (signature.place === 'alone') {
      // A bare mark says who wrote the words before it; letters with other meanings are no evidence at all.
      if (!signature.weak) drafts.push(draft(span, signature, 'likely', 'signature-alone', 'The words before it'));
      continue;
    }
    const referent = quoted && namesOnly(words, lexicon);
    drafts.push(
      referent
        ? draft(span, signature, 'possible', 'signed-referent', 'A bracket that only says who or what is meant')
        : draft(
            span,
            signature,
            isSure(signature) ? 'certain' : 'likely',
            'signed-bracket',
            quoted ? 'A remark inside a quotation' : 'A remark in brackets',
          ),
    );
  }
  return drafts;
}

/** `Editor’s note: …` as a paragraph, or a sentence that ends `– Ed.` */
function withoutBrackets(scene: Scene, lexicon: Lexicon): NoteDraft[] {
  const { text, document } = scene;
  const drafts: NoteDraft[] = [];
  for (const block of document.blocks) {
    const span = trimmed(text, block);
    if (/[([]/.test(text[span.start] ?? '')) continue;
    const words = text.slice(span.start, Math.min(span.end, span.start + 2000));
    const signature = lexicon.signatures.find(words);
    if (!signature || signature.place === 'alone' || lexicon.notice?.test(words)) continue;
    if (signature.place === 'first') {
      drafts.push(draft(span, signature, 'likely', 'signed-paragraph', 'A paragraph of its own'));
    } else if (!signature.weak && span.end - span.start < 2000) {
      const last = document.sentences[scene.sentenceAt(span.start + signature.start - 1)];
      if (last)
        drafts.push(
          draft(
            { start: Math.max(last.start, span.start), end: span.end },
            signature,
            'likely',
            'signed-sentence',
            'A sentence',
          ),
        );
    }
  }
  return drafts;
}

function draft(
  span: Span,
  { signer, literal }: Signature,
  grade: NoteDraft['grade'],
  code: string,
  what: string,
): NoteDraft {
  const verb = code === 'signature-alone' ? 'carry the signature' : 'signed';
  return {
    ...span,
    kind: 'signed_note',
    grade,
    code,
    signer,
    signature: literal,
    params: { signer },
    why: `${what}, ${verb} “${literal}” (${signer}).`.replace(', carry', ' carry'),
  };
}

/** Letters with other meanings are sure behind a dash; the bare name of an outlet is never. */
function isSure({ weak, literal, place, bare }: Signature): boolean {
  return !bare && (!weak || place === 'first' || /^[\p{Pd}−]/u.test(literal));
}

function wordsOf(text: string, { start, end, place }: Signature): string {
  return place === 'first' ? text.slice(end) : text.slice(0, start);
}

/** A name or a short noun phrase, without a judgement: the referent of a pronoun. */
function namesOnly(words: string, lexicon: Lexicon): boolean {
  const list = words.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (list.length === 0 || list.length > 5 || /[.!?…:"“«]/.test(words.trim().replace(/[.,;]$/, ''))) return false;
  if (list.length > 3 && !list.every((word) => word.length < 4 || /^\p{Lu}/u.test(word))) return false;
  const { voice, stance } = lexicon.phrases.find(tokenize(words));
  return voice.length + stance.length === 0;
}
