// JSON with two things JSON.stringify leaves alone: DEL and the C1 controls, which some terminals obey, are escaped. The
// value that is read back is the same.

const CONTROLS = /[\u007f-\u009f]/g;

/** Any JSON value, indented, with a line break at the end. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(CONTROLS, escaped)}\n`;
}

/** A value on one line, for streams of JSON lines. */
export function writeJsonLine(value: unknown): string {
  return `${jsonOf(value)}\n`;
}

/** A value on one line, without a line break. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(CONTROLS, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
