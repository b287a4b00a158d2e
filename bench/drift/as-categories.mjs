// For explain.mjs: categories of findings of severity minor and above, without artefact.
import { scored } from './pairs.mjs';

export const explain = async (pairs) =>
  pairs.map((pair) => [
    ...new Set(
      scored(pair)
        .findings.filter((f) => f.severity !== 'none' && f.category !== 'artefact')
        .map((f) => f.category),
    ),
  ]);
