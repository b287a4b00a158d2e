import { franc } from 'franc-min';
import { isPlainLetter, rankLanguages } from './evidence.ts';
import { LANGUAGES, type Languages } from './registry.ts';

// Text in, ISO 639-1 code out, or `und`. Scripts decide first, then function words with the letters that near
// relatives do not share; where their lead is small, trigrams (franc) must agree. Only a bounded sample of the text is looked at.

/** Text looked at, in UTF-16 units: three parts of a long text, so that a foreign lead or tail does not decide alone. */
const SAMPLE = 2000;
/** A shorter Latin or Cyrillic text is not judged: a headline or a name list looks like many languages. */
const FEWEST_LETTERS = 60;
/** Initials of names (“L. G. C. Pugh”) say nothing about the language, and there may be many. */
const INITIALS = /(?:[A-Z]|(?=[^\x00-\x7f])\p{Lu})\.(?<!\p{L}\p{Lu}\.)/gu;
/** Fewest words, points per word and different words that an answer needs: below them a text is names and figures. */
const FEWEST_WORDS = 5;
const FEWEST_POINTS = 0.12;
const FEWEST_DIFFERENT = 3;
/** Lead over the next language, in points per word times the root of the words: more words make a small lead sure. */
const SURE_LEAD = 0.4;
/** Scripts with one language need only a few letters. */
const FEWEST_LETTERS_OF_OWN_SCRIPT = 8;

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Han', /\p{Script=Han}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['th', /\p{Script=Thai}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ka', /\p{Script=Georgian}/u],
] as const;

/** Codes of franc and ours. Languages without data of their own are here so that they are not taken for a near relative. */
const TRIGRAMS: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  pol: 'pl',
  por: 'pt',
  nld: 'nl',
  swe: 'sv',
  ron: 'ro',
  ces: 'cs',
  hun: 'hu',
  tur: 'tr',
  ind: 'id',
  hrv: 'hr',
};

/** ISO 639-1 code of the language `text` is written in, or `und` when unsure. Never decided on a short sentence. */
export function detectLanguage(text: string, languages: Languages = LANGUAGES): string {
  const sample = sampleOf(text);
  const counts = lettersOf(sample);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kana = counts.get('Kana')!;
  // Japanese mixes both: kana beside Han decides for it.
  if (kana >= FEWEST_LETTERS_OF_OWN_SCRIPT / 2 && kana + counts.get('Han')! > 0.6 * total) return 'ja';
  const [script, letters] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (letters < FEWEST_LETTERS_OF_OWN_SCRIPT || letters < 0.6 * total) return 'und';
  if (script === 'Han') return 'zh';
  if (script === 'Arabic') return arabicScript(sample);
  if (script !== 'Latin' && script !== 'Cyrillic') return script;
  if (letters < FEWEST_LETTERS) return 'und';
  return byWords(sample, languages, script === 'Cyrillic');
}

/** The text when it is short, else its beginning, middle and end, cut at white space where there is some. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const part = Math.floor(SAMPLE / 3);
  const parts = [0, Math.floor((text.length - part) / 2), text.length - part];
  return parts.map((from) => wholeWords(text.slice(from, from + part))).join('\n');
}

/** A piece of a text without the words that it may have cut at its two ends. */
function wholeWords(piece: string): string {
  const first = /^\S{1,20}\s/.exec(piece)?.[0].length ?? 0;
  // Only the end is looked at: a pattern that is sought in all of the piece tries every blank.
  const end = Math.max(first, piece.length - 21);
  const last = piece.slice(end).search(/\s\S{1,20}$/);
  return piece.slice(first, last < 0 ? piece.length : end + last);
}

/** How many letters of each script there are. */
function lettersOf(sample: string): Map<string, number> {
  const counts = new Map<string, number>(SCRIPTS.map(([name]) => [name, 0]));
  let plain = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 128) {
      if (isPlainLetter(code)) plain++;
      continue;
    }
    // Dashes and quotation marks are of no script.
    if (code >= 0x2000 && code < 0x2070) continue;
    const character = String.fromCodePoint(sample.codePointAt(at)!);
    at += character.length - 1;
    const script = scriptOf(character);
    if (script) counts.set(script, counts.get(script)! + 1);
  }
  return counts.set('Latin', counts.get('Latin')! + plain);
}

function scriptOf(character: string): string | undefined {
  return SCRIPTS.find(([, letters]) => letters.test(character))?.[0];
}

function share(sample: string, letters: RegExp, total: number): number {
  return (sample.match(letters)?.length ?? 0) / total;
}

/** Persian, Urdu and Pashto write letters that Arabic has not. */
function arabicScript(sample: string): string {
  const total = sample.match(/\p{Script=Arabic}/gu)?.length ?? 1;
  if (share(sample, /[ٹڈڑںے]/g, total) > 0.01) return 'ur';
  if (share(sample, /[ټډړښځڅ]/g, total) > 0.01) return 'und';
  if (share(sample, /[پچژگکی]/g, total) > 0.02) return 'fa';
  return 'ar';
}

/**
 * The language whose words and letters speak loudest must have a fair lead over the next, or a smaller one that the
 * trigrams confirm. Two witnesses that contradict each other without a clear lead give `und`.
 */
function byWords(sample: string, languages: Languages, isCyrillic: boolean): string {
  const text = sample.replace(INITIALS, ' ').replace(/[’ʼ]/g, "'");
  const { ranked, count } = rankLanguages(text, languages, isCyrillic);
  const [best, second] = ranked;
  if (count < FEWEST_WORDS) return 'und';
  if (!best || best.points < FEWEST_POINTS || best.different < FEWEST_DIFFERENT) return 'und';
  const lead = best.points - Math.max(0, second?.points ?? 0);
  const sure = SURE_LEAD / Math.sqrt(count);
  // Where the words alone are clear the trigrams could not change the answer, and they are slow.
  if (lead >= sure) return best.code;
  if (lead < sure / 3 || isCyrillic) return 'und';
  return TRIGRAMS[franc(sample, { only: Object.keys(TRIGRAMS) })] === best.code ? best.code : 'und';
}
