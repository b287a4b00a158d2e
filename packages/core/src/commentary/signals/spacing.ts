import { memoised } from '../../document/memo.ts';
import { isSmall } from '../../document/tokens.ts';
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
  // `word .` where the language never has a space before a full stop; an ellipsis or `.net` is no stop.
  for (const sign of [' .', '\u00a0.']) {
    for (const at of places(text, sign, /(?<=[\p{L}\p{N}])[ \u00a0]\.(?=[\s]|$)(?! ?\.)/uy)) {
      artefact(wordStart(text, at), at + 2, 'space-before-stop', 'A space stands in front of the full stop.');
    }
  }
  for (const at of places(text, '. .', /(?<=[\p{L}\p{N}”"’)])\. \.(?![ ]?\.)/uy)) {
    artefact(wordStart(text, at), at + 3, 'stop-twice', 'Two full stops in a row.');
  }
  for (const at of places(text, ', ,', /(?<=[\p{L}\p{N}]), ,(?=\s)/uy)) {
    artefact(wordStart(text, at), at + 3, 'comma-twice', 'Two commas in a row.');
  }
  const short = abbreviationsOf(structureData(languages, document.language).segmentation);
  for (const { start, before, after } of stopsInside(text)) {
    if (short.has(before.toLowerCase()) || PARTICLES.has(after) || /\p{Lu}/u.test(after)) continue;
    artefact(
      start,
      start + before.length + 2 + after.length,
      'stop-inside-sentence',
      'A full stop inside a sentence: it goes on in lower case.',
    );
  }
  // A long dash inside a compound, in a text that sets its dashes between spaces.
  if (text.includes('—') && /\s[—–]\s/.test(text.slice(0, 200_000))) {
    for (const match of text.matchAll(/(?<![\p{L}])(\p{L}{2,20})—(\p{Ll}{1,12})(?![\p{L}])/gu)) {
      if (compounds.has(match[2]!))
        artefact(match.index, match.index + match[0].length, 'dash-for-hyphen', 'A long dash stands for a hyphen.');
    }
  }
  return drafts;
}

/** Where `sign` stands and `pattern`, which begins with it, matches; no match begins inside another one. */
function* places(text: string, sign: string, pattern: RegExp): Generator<number> {
  let done = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (at < done) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    yield at;
    done = pattern.lastIndex;
  }
}

/** Words of four to thirty letters with a stop, a blank and a word in lower case behind them. */
function* stopsInside(text: string): Generator<{ start: number; before: string; after: string }> {
  let done = 0;
  for (let stop = text.indexOf('. '); stop >= 0; stop = text.indexOf('. ', stop + 1)) {
    if (!isSmall(text.slice(stop + 2, stop + 4))) continue;
    const start = stop - (LETTERS_BEFORE.exec(text.slice(Math.max(done, stop - FARTHEST), stop))?.[0].length ?? 0);
    STOP_INSIDE.lastIndex = start;
    const match = STOP_INSIDE.exec(text);
    if (!match || start < done) continue;
    yield { start, before: match[1]!, after: match[2]! };
    done = start + match[0].length;
  }
}

/** More units than the longest word takes. */
const FARTHEST = 64;
const LETTERS_BEFORE = /\p{L}+$/u;
const STOP_INSIDE = /(?<![\p{L}\p{N}.@/])(\p{L}{4,30})\. (\p{Ll}[\p{L}’'-]*)(?![\p{L}.@])/uy;

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
