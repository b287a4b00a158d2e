// For run.mjs: the similarity head.
import { scored } from './pairs.mjs';

export const score = async (pairs) => pairs.map((pair) => scored(pair).similarity);
