// Reads 10,000 random byte strings and 1,000 damaged files of each format, as the command line does: in a thread with
// limits. Every one must give a text or a clear refusal; none may crash, hang or leave a rejection behind.
//   npm run bench -- read [--random N] [--damaged N] [--seed N]
import { damagedBytes, FORMATS, numbers, randomBytes } from './damage.mjs';

const LIMIT_MS = 20_000;

export async function main(args) {
  const option = (name, usual) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual);
  const seed = option('--seed', 1);
  const { readIsolated } = await import('../packages/cli/dist/read/isolated.js');
  const { ReadError, READ_FORMATS } = await import('../packages/core/dist/read/index.js');
  let loose = 0;
  process.on('unhandledRejection', () => loose++);
  const sets = [
    ['random bytes', option('--random', 10_000), randomBytes],
    ...Object.keys(FORMATS).map((format) => [
      `damaged ${format}`,
      option('--damaged', 1000),
      (next) => damagedBytes(format, next),
    ]),
  ];
  console.log(
    `${'input'.padEnd(22)}${['files', 'read', 'refused', 'faults', 'slowest'].map((head) => head.padStart(10)).join('')}`,
  );
  let failed = 0;
  for (const [name, count, make] of sets) {
    const next = numbers(seed);
    const tally = { read: 0, refused: 0, fault: 0, slowest: 0 };
    for (let i = 0; i < count; i++) {
      const bytes = make(next);
      const start = performance.now();
      const fault = await readIsolated(bytes, { name: 'input' }, { milliseconds: LIMIT_MS, megabytes: 1024 }).then(
        (result) =>
          READ_FORMATS.includes(result.format) && result.text.trim() ? tally.read++ && null : 'a result without a text',
        (error) => (error instanceof ReadError && isClear(error.message) ? tally.refused++ && null : String(error)),
      );
      if (fault) {
        tally.fault++;
        console.log(`  ${name} ${i}: ${fault}`);
      }
      tally.slowest = Math.max(tally.slowest, performance.now() - start);
    }
    failed += tally.fault;
    console.log(
      `${name.padEnd(22)}${[count, tally.read, tally.refused, tally.fault, `${Math.round(tally.slowest)} ms`].map((cell) => String(cell).padStart(10)).join('')}`,
    );
  }
  console.log(`unhandled rejections: ${loose}; seed ${seed}`);
  process.exit(failed + loose ? 1 : 0);
}

/** Says what is wrong and what to do, and was not given up for time or memory. */
function isClear(message) {
  return (
    /^(?:is|has|took|needs|cannot|says) .{10,400}\.$/s.test(message) && !/given up|\n|undefined|\[object/.test(message)
  );
}
