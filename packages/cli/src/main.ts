import { VERSION } from '@storydrift/core';

export async function main(_args: readonly string[]): Promise<number> {
  console.log(VERSION);
  return 0;
}
