// How much of known damage is found, and how often harmless rewording is taken for damage, on generated news.
//   npm run bench -- damage [--pairs N] [--seed S] [--words W]
import { compare } from '../packages/core/dist/lean.js';
import { loadEnglishLexicon } from '../packages/core/dist/lexicon.js';
import { measureDamage } from './generate/measure.mjs';

export async function main(args) {
  const option = (name, usual) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual);
  const [count, from, words] = [option('--pairs', 100), option('--seed', 1), option('--words', 500)];
  if (![count, from, words].every((value) => Number.isInteger(value) && value > 0)) {
    console.error('usage: npm run bench -- damage [--pairs N] [--seed S] [--words W]');
    return 2;
  }
  const lexicon = await loadEnglishLexicon();
  let signature = '';
  const { kinds, sentences, verdicts, harmless } = measureDamage(
    (original, copy) => {
      const report = compare(original, copy, { lexicon });
      signature = report.signature;
      return report;
    },
    { count, from, words },
  );
  const share = (part, all) => (all ? (part / all).toFixed(3) : '–').padStart(8);
  console.log(
    `${count} pairs of about ${words} words, each with every damage once, seeds ${from} to ${from + count - 1}`,
  );
  console.log(signature);
  console.log(`${'damage'.padEnd(14)}${'injected'.padStart(8)}${'found'.padStart(8)}${'named'.padStart(8)}`);
  for (const [kind, { all, found, named }] of Object.entries(kinds)) {
    console.log(`${kind.padEnd(14)}${String(all).padStart(8)}${share(found, all)}${share(named, all)}`);
  }
  console.log(`sentences beside their retelling: ${share(sentences.right, sentences.all).trim()} of ${sentences.all}`);
  console.log(`story verdicts: ${verdicts.same} same, ${verdicts.unsure} unsure, ${verdicts.different} different`);
  const { beads, alarms, minor, major, critical, notes, categories, drift } = harmless;
  console.log(`\nas many pairs without damage: ${beads} beads, mean story drift ${(drift / count).toFixed(4)}`);
  console.log(`false alarms ${share(alarms, beads).trim()}: minor ${minor}, major ${major}, critical ${critical}`);
  const worst = Object.entries(categories).sort(([, x], [, y]) => y - x);
  console.log(`by category: ${worst.map(([category, n]) => `${category} ${n}`).join(', ')}`);
  console.log(`false notes (certain or likely): ${notes}`);
  return 0;
}
