// How much of a decoded text looks wrong: what tells a right encoding from a wrong one without knowing the language.
// Text decoded wrongly has control characters, symbols inside of words, letters of two scripts in one word, and capitals
// after small letters; real text has hardly any.

/** Characters that are judged: enough to tell, little enough to ask of a dozen encodings. */
const SAMPLE = 20_000;

/** Controls, unassigned and private ones, box drawing of old terminals, half-width katakana of old tills. */
const NEVER = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd\u2500-\u259f\uff61-\uff9f]|\p{Cn}|\p{Co}|\p{Cs}/u;
/** Stand between letters in many languages: apostrophes, hyphens and dashes, the Catalan dot, soft hyphen, joiners. */
const INSIDE_WORDS = /[’‘ʼ‐‑–—·\u00ad\u200b-\u200d\u00a0\u202f…]/u;
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
];

/** What a character is, worked out once for each of them. */
interface Look {
  never: boolean;
  letter: boolean;
  upper: boolean;
  lower: boolean;
  inside: boolean;
  symbol: boolean;
  script: number;
}

/**
 * Share of the characters beyond ASCII, and of the control characters, that no right reading would have: from 0 (nothing
 * looks wrong) to 1. A text of plain ASCII gets 0.
 */
export function implausibility(text: string): number {
  const looks = new Map<string, Look>();
  const lookAt = (index: number): Look => {
    const char = text[index] ?? ' ';
    let look = looks.get(char);
    if (!look) {
      look = lookOf(char);
      looks.set(char, look);
    }
    return look;
  };
  let judged = 0;
  let wrong = 0;
  for (let i = 0; i < text.length && judged < SAMPLE; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && (code >= 0x20 || (code >= 9 && code <= 13)) && code !== 0x7f) continue;
    // A pair of surrogates is an emoji or a rare script: nothing that a wrong reading makes.
    if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      i++;
      judged++;
      continue;
    }
    judged++;
    if (looksWrong(lookAt(i - 1), lookAt(i), lookAt(i + 1))) wrong++;
  }
  return judged === 0 ? 0 : wrong / judged;
}

function looksWrong(before: Look, here: Look, after: Look): boolean {
  if (here.never) return true;
  if (!here.letter) return !here.inside && [before, after].every((other) => other.letter || other.symbol);
  if (here.upper && before.lower) return true;
  return [before, after].some(({ script }) => script >= 0 && here.script >= 0 && script !== here.script);
}

function lookOf(char: string): Look {
  return {
    never: NEVER.test(char),
    letter: /[\p{L}\p{M}]/u.test(char),
    upper: /\p{Lu}/u.test(char),
    lower: /\p{Ll}/u.test(char),
    inside: INSIDE_WORDS.test(char),
    symbol: /[^\0-\x7f]/.test(char) && /\p{S}/u.test(char),
    script: SCRIPTS.findIndex((script) => script.test(char)),
  };
}
