import { detectLanguage } from './detect.ts';

/** As much of a passage as is looked at; more letters would not change the answer. */
const ENOUGH = 2000;

/**
 * Language of a passage that may be too short to be told by its words: English, unless the letters contradict. They do
 * when most of them are not Latin; then the detector is asked, which goes by letters too.
 */
export function passageLanguage(...texts: readonly string[]): string {
  const text = texts.map((part) => part.slice(0, ENOUGH)).join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters ? 'en' : detectLanguage(text);
}
