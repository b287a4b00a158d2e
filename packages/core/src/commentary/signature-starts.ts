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

/** The letters of a text as starts have them: as patterns that know no case take them, without stops and blanks. */
export function foldedLetters(text: string): string {
  const letters: string[] = [];
  // Letter by letter: in a word, a sigma at the end would get a small letter of its own.
  for (const letter of text) if (!/[.\s]/.test(letter)) letters.push(letter.toUpperCase().toLowerCase());
  return letters.join('');
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
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at]!)) {
    const next = part(reader);
    starts = starts.flatMap((start) =>
      start.endsWith(OPEN) || start.length >= LONGEST_START
        ? [start]
        : next.map((letters) => (start + letters).slice(0, LONGEST_START)),
    );
  }
  return starts;
}

/** A letter, a choice of letters or a group, with its quantifier. */
function part(reader: Reader): string[] {
  const { pattern, at } = reader;
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
