import { type Bracket, trimmed } from './brackets.ts';
import type { NoteDraft } from './drafts.ts';
import { isContestedPair, looksRespelt, looksSoviet } from './gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import type { Scene } from './scene.ts';

// Unsigned brackets that say by their form what they are: elision marks, labels of a law (“banned in …”), and a second
// name for a place.

export function elisions(scene: Scene): NoteDraft[] {
  const drafts: NoteDraft[] = [];
  for (const bracket of scene.brackets) {
    const inside = scene.text.slice(bracket.inner.start, bracket.inner.end);
    if (!/^(?:\.\s?\.\s?\.|…|\. \. \.|‹…›)$/.test(inside)) continue;
    const angle = bracket.open === '<';
    // Angle brackets are the mark of translators; square and round ones belong to ordinary quoting.
    const grade = angle ? 'certain' : 'possible';
    drafts.push({
      start: bracket.start,
      end: bracket.end,
      kind: 'elision',
      grade,
      code: angle ? 'elision-angle' : 'elision-bracket',
      why: angle
        ? 'The mark by which translators show that they left words of the source out.'
        : 'A mark that words of the source were left out.',
    });
  }
  return drafts;
}

export function disclaimers(scene: Scene, lexicon: Lexicon): NoteDraft[] {
  const { disclaimer } = lexicon;
  if (!disclaimer) return [];
  const drafts: NoteDraft[] = [];
  for (const bracket of scene.brackets) {
    const inside = scene.text.slice(bracket.inner.start, bracket.inner.end);
    if (inside.length > 300 || !disclaimer.test(inside)) continue;
    drafts.push({
      start: bracket.start,
      end: bracket.end,
      kind: 'disclaimer',
      grade: 'certain',
      code: 'disclaimer-bracket',
      why: 'A label that a law or a house rule makes the outlet put after a name.',
    });
  }
  if (!scene.text.includes('*')) return drafts;
  for (const block of scene.document.blocks) {
    const { start, end } = trimmed(scene.text, block);
    if (scene.text[start] !== '*' || end - start > 300) continue;
    const words = scene.text.slice(start, end);
    if (!disclaimer.test(words.replace(/^\*+\s*/, ''))) continue;
    const why = 'A footnote with a label that a law or a house rule makes the outlet put to a name.';
    drafts.push({ start, end, kind: 'disclaimer', grade: 'certain', code: 'disclaimer-footnote', why });
  }
  return drafts;
}

const NAME = /^\p{Lu}[\p{L}’'-]*(?:[ -](?:\p{Lu}|d[ei] |da )[\p{L}’'-]*){0,2}$/u;
const OLD =
  /^(?:(?:formerly|ex-|former|old name|now|today|бывш\S*|ныне|прежнее название|früher|heute|ehemals|autrefois|ahora|antes|dawniej|dziś)[ :–-]*)/iu;

/** `Present name (Other name)`: two place-like names, the second neither acronym nor credit. */
export function glosses(scene: Scene): NoteDraft[] {
  const { text } = scene;
  const drafts: NoteDraft[] = [];
  for (const bracket of scene.brackets) {
    const pair = namesAround(text, bracket);
    if (!pair) continue;
    const { names, other } = pair;
    const contested = names.find((name) => isContestedPair(name, other) || isContestedPair(other, name));
    const known = contested !== undefined;
    const name =
      contested ??
      names.find((candidate) => looksSoviet(other) || (!hasInitials(other) && looksRespelt(candidate, other)));
    if (name === undefined) continue;
    drafts.push({
      start: bracket.start,
      end: bracket.end,
      kind: 'gloss',
      grade: known ? 'certain' : 'likely',
      code: known ? 'gloss-contested' : 'gloss-name',
      params: { name, other },
      why: `“${other}” is another name or spelling for ${name}, put in brackets beside it.`,
    });
  }
  return drafts;
}

/** “UVigo”, “SAfrica”: a short form, no other spelling. */
const hasInitials = (name: string) => /\p{Lu}{2}/u.test(name);

/** The capitalised name before a bracket (and its last word), and the one in it; a remark may follow after a comma. */
function namesAround(text: string, bracket: Bracket): { names: string[]; other: string } | undefined {
  if (bracket.open === '<' || bracket.inner.end - bracket.inner.start > 80) return undefined;
  const inside = text.slice(bracket.inner.start, bracket.inner.end).replace(OLD, '').split(',')[0]!.trim();
  if (!NAME.test(inside) && !/^[\p{Lu}]{3,4}$/u.test(inside)) return undefined;
  const before = text.slice(Math.max(0, bracket.start - 60), bracket.start);
  const name = PLACE_BEFORE.exec(before)?.[1];
  if (!name) return undefined;
  // “In Odesa”: the first word of the sentence is no part of the name.
  return { names: [name, name.slice(name.indexOf(' ') + 1)], other: inside };
}

const PLACE_BEFORE = /(\p{Lu}[\p{L}’'-]*(?:[ -]\p{Lu}[\p{L}’'-]*)?(?: (?:region|city|oblast|область|области))?)\s*$/u;
