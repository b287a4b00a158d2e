import { memoised } from '../../document/memo.ts';
import { type Languages, structureData } from '../../language/registry.ts';
import type { SegmentationData } from '../../language/types.ts';
import type { Scene } from '../scene.ts';
import type { SignalDraft } from './types.ts';

// Stops, spaces and dashes that no writer sets so: “referendum .”, “Monday. .”, “Atlantic. and”, “build—up”.

export function spacingSignals(scene: Scene, languages: Languages, compounds: ReadonlySet<string>): SignalDraft[] {
  const { text, document } = scene;
  const drafts: SignalDraft[] = [];
  const artefact = (start: number, end: number, code: string, why: string) =>
    drafts.push({ start, end, kind: 'artefact', code, why });
  // A plain sign first: hardly a text has any of these, and the patterns look back at every letter.
  const found = (sign: RegExp, pattern: RegExp) => (sign.test(text) ? text.matchAll(pattern) : []);
  // `word .` where the language never has a space before a full stop; an ellipsis or `.net` is no stop.
  for (const match of found(/[ \u00a0]\./, /(?<=[\p{L}\p{N}])[ \u00a0]\.(?=[\s]|$)(?! ?\.)/gu)) {
    artefact(
      wordStart(text, match.index),
      match.index + 2,
      'space-before-stop',
      'A space stands in front of the full stop.',
    );
  }
  for (const match of found(/\. \./, /(?<=[\p{L}\p{N}”"’)])\. \.(?![ ]?\.)/gu)) {
    artefact(wordStart(text, match.index), match.index + 3, 'stop-twice', 'Two full stops in a row.');
  }
  for (const match of found(/, ,/, /(?<=[\p{L}\p{N}]), ,(?=\s)/gu)) {
    artefact(wordStart(text, match.index), match.index + 3, 'comma-twice', 'Two commas in a row.');
  }
  const short = abbreviationsOf(structureData(languages, document.language).segmentation);
  for (const match of found(/\. \p{Ll}/u, /(?<![\p{L}\p{N}.@/])(\p{L}{4,30})\. (\p{Ll}[\p{L}’'-]*)(?![\p{L}.@])/gu)) {
    const [all, before = '', after = ''] = match;
    if (short.has(before.toLowerCase()) || PARTICLES.has(after) || /\p{Lu}/u.test(after)) continue;
    artefact(
      match.index,
      match.index + all.length,
      'stop-inside-sentence',
      'A full stop inside a sentence: it goes on in lower case.',
    );
  }
  // A long dash inside a compound, in a text that sets its dashes between spaces.
  if (/\s[—–]\s/.test(text.slice(0, 200_000))) {
    for (const match of found(/\p{L}—\p{Ll}/u, /(?<![\p{L}])(\p{L}{2,20})—(\p{Ll}{1,12})(?![\p{L}])/gu)) {
      if (compounds.has(match[2]!))
        artefact(match.index, match.index + match[0].length, 'dash-for-hyphen', 'A long dash stands for a hyphen.');
    }
  }
  return drafts;
}

const abbreviationsOf = memoised(
  ({ titles, abbreviations, beforeNumber }: SegmentationData) =>
    new Set([...titles, ...abbreviations, ...beforeNumber]),
);

/** Small words that open names, and units, which stay in lower case after an abbreviation. */
const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'del',
  'di',
  'da',
  'al',
  'bin',
  'bint',
  'ibn',
  'el',
  'la',
  'le',
  'com',
  'org',
  'net',
]);

function wordStart(text: string, end: number): number {
  return end - (/[\p{L}\p{N}”"’)]{1,40}$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0].length ?? 0);
}
