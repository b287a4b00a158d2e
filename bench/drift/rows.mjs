// The rows of the table that no scorer of the data folder prints: severities on harmless and on damaged pairs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scored } from './pairs.mjs';

const lines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const firm = (pair) => ['major', 'critical'].includes(scored(pair).severity);
const share = (pairs) => (100 * pairs.filter(firm).length) / pairs.length;

/** Severities on the development parts below `bench` of the data folder. Shares in percent. */
export function severityRows(bench) {
  const drift = (file) => lines(join(bench, 'drift', file));
  const sick = [...drift('sick/train.jsonl'), ...drift('sick/trial.jsonl')].filter(
    (r) => r.score >= 4.8 && r.nli === 'ENTAILMENT',
  );
  const stsb = drift('stsb/dev.jsonl').filter((r) => r.score >= 4.8);
  const demetr = drift('demetr/dev.jsonl');
  const damaged = (name) => demetr.filter((r) => r.pert[name]).map((r) => [r.refFor?.[name] ?? r.ref, r.pert[name]]);
  const form = [
    'minor_id28_final_punc_removed',
    'minor_id29_punc_addition',
    'minor_id30_tokenized',
    'minor_id32_first_lower',
  ];
  const flagged = demetr
    .flatMap((r) => form.filter((name) => r.pert[name]).map((name) => [r.mt, r.pert[name]]))
    .map((pair) => scored(pair).findings.some((f) => f.severity !== 'none' && f.category !== 'artefact'));
  const { cases } = JSON.parse(readFileSync(join(bench, 'devpairs/drift/cases.json'), 'utf8'));
  const harmless = cases.filter((c) => c.severity === 'none').map((c) => [c.original, c.copy]);
  return {
    falseAccusationsSick: share(sick.map((r) => [r.a, r.b])),
    falseAccusationsStsb: share(stsb.map((r) => [r.a, r.b])),
    falseAccusationsBoth: share([...sick, ...stsb].map((r) => [r.a, r.b])),
    falseAccusationsDemetr: share(demetr.map((r) => [r.ref, r.mt])),
    number: share(damaged('critical_id10_numbers_replaced')),
    name: share(damaged('critical_id9_ne_replaced')),
    negation: share(damaged('critical_id8_negation')),
    devpairsHarmless: `${harmless.filter(firm).length} of ${harmless.length}`,
    formOnlyFlagged: (100 * flagged.filter(Boolean).length) / flagged.length,
  };
}
