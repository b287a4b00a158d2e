import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSettings } from './settings.ts';

// What a person is told who mistyped something in an options file.

const file = join(mkdtempSync(join(tmpdir(), 'storydrift-options-')), 'options.json');

test.each<[why: string, content: string, said: string[]]>([
  ['a field', '{"categorys": {}}', ['the file', '"categorys"', 'there are name, thresholds, categories']],
  ['a category', '{"categories": {"numbers": "off"}}', ['categories', '"numbers"', 'there are number, name, gender']],
  ['a field of a rule', '{"ignore": [{"catgory": "number"}]}', ['ignore.0', '"catgory"', 'there are category, code']],
  ['a figure as text', '{"thresholds": {"unsureBelow": "0.5"}}', ['thresholds.unsureBelow', 'expected number']],
  ['a comma too many', '{"name": "x",}', ['is not JSON']],
])('%s that is wrong', async (_why, content, said) => {
  writeFileSync(file, content);
  const error: Error = await findSettings(file).then(
    () => new Error('nothing is said'),
    (fault) => fault,
  );
  for (const words of said) expect(error.message).toContain(words);
});
