// In: the pattern of a signature, as language data writes it. Out: the letters that a text begins with where the pattern
// matches, four at most, stops and blanks left out. Of two hundred patterns hardly one has to be tried at a place. A start
// promises no match; where a pattern leaves open what follows, it is shorter.

/** Letters of a start at most. */
export const LONGEST_START = 4;
/** Behind it anything may follow. */
const OPEN = '*';

/** Empty for the name of an outlet, which may begin with any capital. */
export function startsOf(pattern: string): string[] {
  if (pattern.startsWith('$outlet')) return [];
  const starts = new Set(alternatives({ pattern, at: 0 }).map((start) => start.replace(OPEN, '')));
  if (starts.has('')) throw new Error(`the signature pattern “${pattern}” does not begin with letters`);
  return [...starts];
}

/** The letters of a text as patterns that know no case take them, without stops and blanks. */
export function foldedLetters(text: string): string {
  if (/^[a-z]*$/.test(text)) return text;
  let letters = '';
  // Letter by letter: at the end of a word, a sigma would become one of its own.
  for (const letter of text.replace(/[.\s]+/g, '')) letters += letter.toUpperCase().toLowerCase();
  return letters;
}

interface Reader {
  pattern: string;
  at: number;
}

/** Reads up to the end of the group, or of the pattern. */
function alternatives(reader: Reader): string[] {
  const starts = sequence(reader);
  while (reader.pattern[reader.at] === '|') {
    reader.at++;
    starts.push(...sequence(reader));
  }
  return starts;
}

function sequence(reader: Reader): string[] {
  let starts = [''];
  while (!atEnd(reader)) {
    if (starts.every(isDone)) skip(reader);
    else starts = continued(starts, part(reader));
  }
  return starts;
}

const isDone = (start: string) => start.length >= LONGEST_START || start.endsWith(OPEN);
const atEnd = ({ pattern, at }: Reader) => at >= pattern.length || pattern[at] === '|' || pattern[at] === ')';

function continued(starts: readonly string[], next: readonly string[]): string[] {
  const all: string[] = [];
  for (const start of starts) {
    if (isDone(start)) all.push(start);
    else for (const letters of next) all.push((start + letters).slice(0, LONGEST_START));
  }
  return all;
}

/** Goes to the end of the sequence: most patterns are longer than their starts. */
function skip(reader: Reader): void {
  const { pattern } = reader;
  for (let depth = 0; reader.at < pattern.length && (depth > 0 || !atEnd(reader)); reader.at++) {
    if (pattern[reader.at] === '(') depth++;
    else if (pattern[reader.at] === ')') depth--;
  }
}

/** Letters without a quantifier, as many as a start takes. */
const PLAIN = new RegExp(`(?:[^()[\\]|?*$](?![?*])){1,${LONGEST_START}}`, 'y');

/** Plain letters, or a letter, a choice of letters or a group with its quantifier. */
function part(reader: Reader): string[] {
  const { pattern, at } = reader;
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(pattern)?.[0];
  if (plain) {
    reader.at += plain.length;
    return [foldedLetters(plain)];
  }
  let read: string[];
  if (pattern.startsWith('(?:', at)) {
    reader.at += 3;
    read = alternatives(reader);
    reader.at++;
  } else if (pattern[at] === '[') {
    reader.at = pattern.indexOf(']', at) + 1;
    const choice = pattern.slice(at + 1, reader.at - 1);
    read = choice.includes('-') ? [OPEN] : Array.from(choice, foldedLetters);
  } else if (pattern.startsWith('$outlet', at)) {
    reader.at += '$outlet'.length;
    read = [OPEN];
  } else {
    reader.at++;
    read = [foldedLetters(pattern[at]!)];
  }
  const quantifier = pattern[reader.at];
  if (quantifier !== '?' && quantifier !== '*') return read;
  reader.at++;
  return quantifier === '?' ? [...read, ''] : [OPEN];
}
