/** Whether two texts are known to be in different languages; an undetermined one may be in any. Codes of languages. */
export function inDifferentLanguages(a: string, b: string): boolean {
  return a !== b && a !== 'und' && b !== 'und';
}
