// One size of the scale test, alone in its process, so that time and memory are the aligner's own:
// node bench/alignment/scale-run.mjs DATA_FOLDER SIZE. Out: one line of JSON.
import { alignSentences } from '../../packages/core/dist/align/align.js';
import { loadDocuments } from './data.mjs';
import { longBook } from './scale.mjs';

const [folder, size] = process.argv.slice(2);
const { score } = await import(`${folder}/bench/alignment/score.mjs`);
const book = longBook(
  loadDocuments(folder).filter(({ family }) => family === 'bible'),
  Number(size),
);
const before = process.cpuUsage();
const { beads, narrowed } = alignSentences(book.original, book.copy);
const { user, system } = process.cpuUsage(before);
const { strict } = score([{ gold: book.gold, pred: beads.map(({ original, copy }) => [original, copy]) }]);
console.log(
  JSON.stringify({
    original: book.original.length,
    copy: book.copy.length,
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    strict: strict.f1,
    narrowed,
  }),
);
