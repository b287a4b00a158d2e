import { tokenize } from '../document/tokens.ts';
import type { Document, Span } from '../document/types.ts';
import type { Languages } from '../language/registry.ts';
import { type Bracket, trimmed } from './brackets.ts';
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
  for (const bracket of [...scene.brackets, ...slashed(scene)]) {
    const inside = text.slice(bracket.inner.start, bracket.inner.end);
    const signature = lexicon.signatures.find(inside);
    if (!signature) continue;
    const words = wordsOf(inside, signature);
    if (lexicon.notice?.test(words) || isCalling(words, signature)) continue;
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

/** `/text – ed. note/` */
function slashed({ text, document }: Scene): Pick<Bracket, 'start' | 'end' | 'inner'>[] {
  if (!text.includes('/')) return [];
  return document.blocks.flatMap((block) => {
    const words = text.slice(block.start, block.end);
    if (!words.includes('/')) return [];
    return [...words.matchAll(/(?<=\s)\/[^/\n]{3,300}\/(?=[\s.,;:]|$)/g)].map(({ 0: match, index }) => {
      const start = block.start + index;
      return { start, end: start + match.length, inner: { start: start + 1, end: start + match.length - 1 } };
    });
  });
}

/** `Editor’s note: …` as a paragraph or a footnote, a sentence behind such a label, or one that ends `– Ed.` */
function withoutBrackets(scene: Scene, lexicon: Lexicon): NoteDraft[] {
  const { text, document } = scene;
  const drafts: NoteDraft[] = [];
  for (const block of document.blocks) {
    const span = trimmed(text, block);
    const mark = FOOTNOTE.exec(text.slice(span.start, span.start + 8))?.[0].length ?? 0;
    if (/[([]/.test(text[span.start + mark] ?? '')) continue;
    const words = text.slice(span.start + mark, Math.min(span.end, span.start + 2000));
    const signature = findFirst(words, lexicon);
    const found: NoteDraft[] = [];
    if (signature) {
      found.push(draft(span, signature, 'likely', 'signed-paragraph', 'A paragraph of its own'));
    } else for (const i of scene.sentencesOf(span)) found.push(...bySentence(i, scene, lexicon, mark > 0));
    // Asked last: it is a pattern of many words, and hardly a block has a signature.
    if (found.length && !lexicon.notice?.test(words)) drafts.push(...found);
  }
  return drafts;
}

/** `*`, `[1]`, `2)` in front of a footnote. */
const FOOTNOTE = /^(?:\*{1,3}|[†‡¹²³]|\[\d{1,3}\]|\d{1,2}[.)])\s*/u;
/** What may be a signature at the end of a sentence, and in front of one. */
const SIGNED_TAIL = /[,;–—-]\s?[^,;–—-]{2,40}$/u;
const LABELLED = /^[^:]{2,60}:|\s[–—-]{1,2}\s[^:–—-]{2,60}:/u;

/** The signature of a text, if it stands in front. */
function findFirst(words: string, { signatures }: Lexicon): Signature | undefined {
  const signature = signatures.opens(words) ? signatures.find(words) : undefined;
  return signature?.place === 'first' ? signature : undefined;
}

function bySentence(index: number, scene: Scene, lexicon: Lexicon, footnote: boolean): NoteDraft[] {
  const { text, document } = scene;
  const { start, end } = document.sentences[index]!;
  const words = text.slice(start, end);
  const tail = SIGNED_TAIL.test(words.slice(-60));
  const label = words.length < 2000 && words.includes(':') ? LABELLED.exec(words) : null;
  if (!tail && !label && words.length >= 40) return [];
  const dash = label ? label[0].search(/\s[–—-]{1,2}\s[^:–—-]{2,60}:$/u) : -1;
  const behindDash = dash >= 0 ? dash + 1 : 0;
  const first = label && findFirst(words.slice(behindDash), lexicon);
  if (first && !first.weak) {
    return [draft({ start: start + behindDash, end }, first, 'likely', 'signed-sentence', 'A sentence')];
  }
  const last = tail || words.length < 40 ? lexicon.signatures.find(words) : undefined;
  if (last?.place === 'alone' && !last.weak && index > 0) {
    const before = document.sentences[index - 1]!;
    if (before.kind === 'body' && !/\n\s*\n/.test(text.slice(before.end, start)))
      return [draft({ start: before.start, end }, last, 'likely', 'signed-sentence', 'A sentence')];
  }
  if (last?.place !== 'last' || (last.weak && !footnote)) return [];
  // A dash in front of the remark parts it from what was translated.
  const dashes = [...words.slice(0, last.start).matchAll(/\s(?=[–—-]{1,2}\s)/gu)];
  const from = dashes.length % 2 ? dashes[dashes.length - 1]!.index + 1 : 0;
  return [draft({ start: start + from, end }, last, 'likely', 'signed-sentence', 'A sentence')];
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

/** “(Ana Reis – editor)”: what somebody is, not who signs. */
function isCalling(words: string, { weak, literal }: Signature): boolean {
  if (!weak || !/\p{L}{6}$/u.test(literal)) return false;
  const list = words.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return list.length <= 6 && list.every((word) => /^\p{Lu}/u.test(word));
}

/** A name or a short noun phrase, without a judgement: the referent of a pronoun. */
function namesOnly(words: string, lexicon: Lexicon): boolean {
  const list = words.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  // Who is meant is definite: “the minister”, and no “bold claim”.
  if (lexicon.indefinite.has(list[0]?.toLowerCase() ?? '')) return false;
  if (list.length === 0 || list.length > 5 || /[.!?…:"“«]/.test(words.trim().replace(/[.,;]$/, ''))) return false;
  if (list.length > 3 && !list.every((word) => word.length < 4 || /^\p{Lu}/u.test(word))) return false;
  const { voice, stance } = lexicon.phrases.find(tokenize(words));
  return voice.length + stance.length === 0;
}
