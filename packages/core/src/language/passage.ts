import { detectLanguage } from './detect.ts';

/** As much of a passage as is looked at; more letters would not change the answer. */
const ENOUGH = 2000;
/** Letters from which on the detector has an answer. */
const LONG_ENOUGH = 100;

/**
 * Language of a passage that may be too short to be told by its words: English, unless the letters contradict. They do
 * when most of them are not Latin; then the detector is asked, which goes by letters too.
 */
export function passageLanguage(...texts: readonly string[]): string {
  const text = texts.map((part) => part.slice(0, ENOUGH)).join('\n');
  // Beyond ASCII most passages have only typographic quotation marks and dashes.
  if (/^[\x00-\x7f\u2010-\u2026]*$/.test(text)) return 'en';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 >= letters) return 'en';
  // The detector does not judge short texts, for their words say little. Letters say as much there as in a long one.
  const language = detectLanguage(`${text}\n`.repeat(Math.ceil(LONG_ENOUGH / letters)));
  return language === 'und' ? byLetters(text) : language;
}

/** Russian or Ukrainian by the letters that one of them has and the other lacks; `und` where both or neither are there. */
function byLetters(text: string): string {
  const has = (letters: RegExp) => letters.test(text);
  const [russian, ukrainian] = [has(/[ыэё]/i), has(/[іїєґ]/i)];
  if (russian === ukrainian || has(/[ўђјљњћџѓќѕ]/i)) return 'und';
  return russian ? 'ru' : 'uk';
}
