import type { Scene } from './types.ts';

/**
 * Whether a run of terms is “Kofi” of “Kofi Abaghi” where the other side says “Abaghi” alone and the whole name stands
 * elsewhere in its text: whoever reads that text knows the name, so nothing was left out and nobody put in.
 */
export function isFirstName(scene: Scene, side: 'a' | 'b', run: readonly number[]): boolean {
  const { text, terms } = scene[side];
  const links = side === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  const first = terms[run[0]!]!;
  const last = terms[run.at(-1)!]!;
  const family = terms[last.index + 1];
  if (!family?.name || !links[family.index] || !run.every((i) => terms[i]!.capital)) return false;
  if (last.end + 1 !== family.start || last.index - first.index !== run.length - 1) return false;
  return scene[side === 'a' ? 'b' : 'a'].text.includes(text.slice(first.start, family.end));
}
