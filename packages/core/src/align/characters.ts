// What single characters are, for alignment: letters, figures, scripts without spaces, closing marks. By ranges of code
// units, not by the runtime's tables: the answer is the same in every runtime.

/** Classes of closing marks: none or a letter, full stop, question, exclamation, colon or semicolon, comma or dash. */
export const CLOSING = { none: 0, stop: 1, question: 2, exclamation: 3, colon: 4, comma: 5 } as const;

export function isFigure(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
}

export function isFigureMark(code: number): boolean {
  return code === 44 || code === 46 || code === 39 || code === 0x2019 || code === 0x66b || code === 0x66c;
}

/** Letters by ranges, not by the runtime's tables: the answer is the same in every runtime. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x2e00 && code <= 0x2e7f) return false;
  if (code >= 0x3000 && code <= 0x3004) return false;
  if (code >= 0x3008 && code <= 0x3020) return false;
  if (code >= 0xfd3e && code <= 0xfd3f) return false;
  if (code >= 0xfe10 && code <= 0xfe6f) return false;
  if (code >= 0xff00 && code <= 0xff0f) return false;
  if (code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4) return false;
  return !(code >= 0xe000 && code <= 0xf8ff);
}

/** Scripts without spaces between words: Thai to Khmer, kana, Han. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff)
  );
}

/** The last mark that is not a quotation mark, bracket or space. */
export function closingOf(sentence: string): number {
  for (let k = sentence.length - 1, seen = 0; k >= 0 && seen < 8; k--, seen++) {
    switch (sentence[k]) {
      case '.':
      case '。':
      case '۔':
      case '।':
      case '…':
        return CLOSING.stop;
      case '?':
      case '？':
      case '؟':
        return CLOSING.question;
      case '!':
      case '！':
        return CLOSING.exclamation;
      case ':':
      case ';':
      case '：':
      case '；':
      case '؛':
        return CLOSING.colon;
      case ',':
      case '，':
      case '،':
      case '–':
      case '—':
      case '-':
        return CLOSING.comma;
    }
    const code = sentence.charCodeAt(k);
    if (isLetter(code) || isFigure(code) || (code >= 65 && code <= 90)) return CLOSING.none;
  }
  return CLOSING.none;
}

export function opensSmall(sentence: string): boolean {
  for (let k = 0; k < sentence.length && k < 12; k++) {
    const letter = sentence[k]!;
    const small = letter.toLowerCase();
    if (small !== letter.toUpperCase()) return small === letter;
    if (isFigure(letter.charCodeAt(0))) return false;
  }
  return false;
}
