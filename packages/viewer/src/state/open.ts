import { chosenFiles, isBatch, openBatchFiles } from '../batch/open.ts';
import { type TextInput, UnreadableFile } from '../read/types.ts';
import { openFile } from './input.ts';
import type { Viewer } from './store.ts';

// What happens with files, wherever they are dropped or chosen: a report opens; a text fills a box; two texts are
// compared at once; of more, the first is the original and the others are copies of it.

/** Opens files for the whole page. */
export async function openFiles(
  viewer: Viewer,
  files: readonly File[],
  side: 'original' | 'copy' | null = null,
): Promise<void> {
  const texts: TextInput[] = [];
  try {
    for (const file of files) {
      const opened = await openFile(file);
      if (opened.type === 'json' && isBatch(opened.value)) return await openBatchFiles(viewer, chosenFiles(files));
      if (opened.type === 'json') return await viewer.open(opened.name, opened.value);
      texts.push(opened.input);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    viewer.fail({ type: 'file', reason: error.reason, name: error.file });
    return;
  }
  const [first, second] = texts;
  if (first && texts.length > 2) return await viewer.compareCopies(first, texts.slice(1));
  if (first && second) return await viewer.compareDrafts({ original: first, copy: second });
  if (first) await viewer.fillBox(side, first);
}
