// Second entry, `@storydrift/core/read`: bytes to text, with what the format says about its structure. Pure and
// isomorphic like the rest; parsers that need a DOM or a large library are passed in as readers.

export { encodingName } from './decode-as.ts';
export { readBytes } from './read.ts';
export * from './types.ts';
