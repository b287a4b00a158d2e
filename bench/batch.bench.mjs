// `storydrift batch` as a process on generated pairs (pairs per second by number of jobs, peak memory), and how well and
// how fast the stories of a folder are found. 10,000 pairs take minutes, so they are asked for:
//   npm run bench -- batch [--sizes 100,1000,10000] [--jobs 1,2] [--words 1200] [--texts 5000] [--seed 1]
// `--sizes 0` and `--texts 0` leave a part out.
import { cpus } from 'node:os';
import { measureSpeed } from './batch/speed.mjs';
import { measureStories } from './batch/stories.mjs';

export function main(args) {
  const list = (name, usual) =>
    (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : usual).split(',').map(Number);
  const sizes = list('--sizes', '100,1000').filter((size) => size !== 0);
  const jobs = list('--jobs', '1,2');
  const [words = 0, texts = 0, seed = 0] = ['--words 1200', '--texts 5000', '--seed 1'].map((option) => {
    const [name, usual] = option.split(' ');
    return list(name, usual)[0];
  });
  if (![...sizes, ...jobs, words, texts, seed].every((value) => Number.isInteger(value) && value >= 0)) {
    console.error('usage: npm run bench -- batch [--sizes N,N] [--jobs N,N] [--words N] [--texts N] [--seed N]');
    return 2;
  }
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`);
  if (sizes.length) measureSpeed({ sizes, jobs, words });
  measureStories({ texts, seed });
  return 0;
}
