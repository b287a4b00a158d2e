import { franc } from 'franc-min';
import { FUNCTION_WORDS } from './function-words.ts';

// Text in, ISO 639-1 code out, or `und`. Scripts decide first, then letters that near relatives do not share, then two
// witnesses that must agree: trigrams (franc) and function words. Only a bounded sample of the text is looked at.

/** Text looked at, in UTF-16 units: three parts of a long text, so that a foreign lead or tail does not decide alone. */
const SAMPLE = 2000;
/** A shorter Latin or Cyrillic text is not judged: a headline or a name list looks like many languages. */
const FEWEST_LETTERS = 60;
/** Share of function words below which a text is names, figures or another language; running text has 0.2 and more. */
const FEWEST_SHARE = 0.07;
/** Different function words that must speak for a language; a word said over and over is no language. */
const FEWEST_FUNCTION_WORDS = 4;
/** Scripts with one language need only a few letters. */
const FEWEST_LETTERS_OF_OWN_SCRIPT = 8;

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
] as const;

/** Codes of franc and ours. Languages without data of their own are here so that they are not taken for a near relative. */
const LATIN: Readonly<Record<string, string>> = {
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
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const counts = new Map<string, number>(SCRIPTS.map(([name, letters]) => [name, sample.match(letters)?.length ?? 0]));
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
  return script === 'Cyrillic' ? cyrillic(sample, letters) : latin(sample);
}

/** The text when it is short, else its beginning, middle and end, cut at white space where there is some. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const part = Math.floor(SAMPLE / 3);
  const parts = [0, Math.floor((text.length - part) / 2), text.length - part];
  return parts.map((from) => text.slice(from, from + part).replace(/^\S{1,20}\s|\s\S{1,20}$/g, '')).join('\n');
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
 * Letters of one Cyrillic alphabet that another lacks. The shares lie far below how often the letter is used in running
 * text (ы 1.9 %, і 5 %, ъ 1.5 % in Bulgarian and 0.04 % in Russian) and above what a quoted name brings along.
 */
function cyrillic(sample: string, total: number): string {
  const of = (letters: RegExp) => share(sample, letters, total);
  const russian = of(/[ыэё]/gi);
  const ukrainian = of(/[іїєґ]/gi);
  if (of(/[ѓќѕ]/gi) > 0.004) return 'mk';
  if (of(/[јљњђћџ]/gi) > 0.01) return 'sr';
  if (of(/[ўӯ]/gi) > 0.004) return ukrainian > 0.01 ? 'be' : 'und';
  if (of(/[қңөүұһәғҷҳ]/gi) > 0.004) return 'und';
  if (ukrainian > 0.015 && ukrainian > 2 * russian) return 'uk';
  if (russian > 0.006 && russian > 2 * ukrainian) return 'ru';
  if (of(/ъ/gi) > 0.006 && russian < 0.003 && ukrainian < 0.003) return 'bg';
  return 'und';
}

/**
 * Function words make up a quarter to a half of running text in these languages; the winner must have a fair share and a
 * clear lead, or be confirmed by the trigrams. Two witnesses that contradict each other without a clear lead give `und`.
 */
function latin(sample: string): string {
  const words =
    sample
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'(?=\p{L}))?/gu) ?? [];
  if (words.length < 10) return 'und';
  const ranked = [...FUNCTION_WORDS]
    .map(([code, list]) => {
      const found = words.filter((word) => list.has(word));
      return { code, share: found.length / words.length, different: new Set(found).size };
    })
    .sort((a, b) => b.share - a.share);
  const [best, second] = [ranked[0]!, ranked[1]!];
  if (best.share < FEWEST_SHARE || best.different < FEWEST_FUNCTION_WORDS) return 'und';
  // Where the words alone are clear the trigrams could not change the answer, and they are slow.
  if (best.share >= 0.15 && best.share > 1.4 * second.share) return best.code;
  const trigrams = LATIN[franc(sample, { only: Object.keys(LATIN) })];
  return trigrams === best.code && best.share - second.share > 0.01 ? best.code : 'und';
}
