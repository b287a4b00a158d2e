import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that tests write goes into one temporary folder, which is gone when the run ends. */
export default function ownTemp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'storydrift-tests-'));
  // A test gives up its rights to meet a file without permission; the way to that file stays open.
  chmodSync(folder, 0o711);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
