import type { CompareOptions } from '@storydrift/core';

// What a comparison needs beside the two texts, loaded once for a run.

export type Resources = Pick<CompareOptions, 'languages'>;

export async function loadResources(): Promise<Resources> {
  return {};
}
