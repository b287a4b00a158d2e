// Texts come from strangers. What a writer prints must not steer a terminal, reverse the reading order of what stands
// around it, or start a formula in a spreadsheet.

/** Control characters (C0, DEL, C1), bidirectional overrides and isolates, line and paragraph separators. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/** What there is to be done about: all of the above, and white space other than single spaces. Most texts have none. */
const ODD =
  /[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ud800-\udfff\ufeff]| {2}/;

/** `text` on one line: white space collapsed, nothing in it that a terminal obeys. */
export function oneLine(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(HALF_CHARACTERS, '\ufffd').replace(STEERING, ' ').replace(/\s+/g, ' ');
}

/** `text` as far as `length` characters, with an ellipsis where it was cut. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
