// Generated news and damaged retellings: the instrument of tests and benchmarks.
export { makeFolder, makePair } from './corpus.mjs';
export { DAMAGES } from './damage.mjs';
export { parse } from './grammar.mjs';
export { templates } from './story.mjs';
