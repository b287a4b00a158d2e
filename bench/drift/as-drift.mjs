// For run.mjs: 1 − drift.
import { scored } from './pairs.mjs';

export const score = async (pairs) => pairs.map((pair) => 1 - scored(pair).drift);
