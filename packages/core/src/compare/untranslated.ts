import type { Term } from '../semantics/terms.ts';
import { finding } from './drafts.ts';
import type { CategoryCheck, FindingDraft } from './types.ts';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];

/** Words with a letter of ASCII are of Latin script; most are told by their first one. */
const PLAIN_LATIN = /[a-z]/i;

function isPlain({ text }: Term): boolean {
  const small = text.charCodeAt(0) | 32;
  return small >= 97 && small <= 122;
}

/** Words left in a script that neither the rest of the copy nor the original uses. Latin names are at home anywhere. */
export const untranslatedCheck: CategoryCheck = {
  category: 'untranslated',
  needs: [],
  find(scene) {
    if (scene.b.terms.every((t) => isPlain(t) || (scriptOf(t) ?? 'Latin') === 'Latin')) return [];
    const scripts = scene.b.terms.map((t) => scriptOf(t));
    const counts = new Map<string, number>();
    for (const script of scripts) if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
    const [main] = [...counts].sort((x, y) => y[1] - x[1])[0] ?? [''];
    const there = new Set(scene.a.terms.map((t) => scriptOf(t)));
    const findings: FindingDraft[] = [];
    let run: number[] = [];
    const flush = () => {
      if (run.length) {
        findings.push(
          finding(scene, {
            category: 'untranslated',
            severity: 'major',
            confidence: 0.9,
            code: 'untranslated.script',
            message: '{copy} was left in another script.',
            a: [],
            b: run,
          }),
        );
      }
      run = [];
    };
    scripts.forEach((script, i) => {
      if (script && script !== main && script !== 'Latin' && !there.has(script)) run.push(i);
      else flush();
    });
    flush();
    return findings;
  },
};

function scriptOf(term: Term): string | null {
  if (term.figure) return null;
  return PLAIN_LATIN.test(term.text) ? 'Latin' : (SCRIPTS.find(([, pattern]) => pattern.test(term.text))?.[0] ?? null);
}
