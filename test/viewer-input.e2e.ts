import { readFileSync } from 'node:fs';
import { LANGUAGES, readDocument } from '@storydrift/core/lean';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop, expectAccessibleInAllLooks, rowsShown, visitEach } from './viewer-page.ts';

// Files of every kind the viewer takes, in a real Chromium under the policy of `storydrift view`.

const bytesOf = (name: string) => [...readFileSync(new URL(`fixtures/read/${name}`, import.meta.url))];
const file = (name: string, type = '') => ({ name, bytes: bytesOf(name), type });
const written = (name: string, text: string, type = '') => ({ name, text, type });

const FERRY = Buffer.from(bytesOf('ferry.txt')).toString();
const SENTENCES = readDocument({ name: 'ferry.txt', text: FERRY }, LANGUAGES).sentences.flatMap(
  ({ start, end, kind }) => (kind === 'body' ? [FERRY.slice(start, end).replace(/^• /, '')] : []),
);

let page: Page;
let asked: string[];

visitEach(
  async ({ page: own, server }) => {
    page = own;
    asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(server.url);
    await rowsShown(page);
  },
  // Chromium also names what it holds back in a parsed page that is never shown; all else is a fault, a request above all.
  { tolerated: /^(?:Applying inline style|Executing inline)[\s\S]*blocked\.$/ },
);

const alert = (text: string) => page.getByRole('alert').filter({ hasText: text }).waitFor();
const openBoxes = () => page.getByRole('button', { name: 'Compare your own' }).click();
const heading = (text: string) => page.getByRole('heading', { level: 1 }).filter({ hasText: text }).waitFor();

test.each([
  ['ferry.html', 'text/html'],
  ['ferry.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  // A system that does not know the ending gives no type: the content tells.
  ['ferry.docx', ''],
  ['ferry.md', 'text/markdown'],
  ['ferry.json', 'application/json'],
])('%s (%s) has the sentences of ferry.txt', async (name, type) => {
  await openBoxes();
  await drop(page, '#box-original', [file(name, type)]);
  await expect.poll(() => page.locator('#box-original').inputValue()).not.toBe('');
  const text = await page.locator('#box-original').inputValue();
  for (const sentence of SENTENCES) expect(text).toContain(sentence);
  await drop(page, '#box-copy', [file('ferry.txt', 'text/plain')]);
  await heading('Same');
  await rowsShown(page);
  // A heading between paragraphs may pass for a sentence in plain text; nothing else may differ.
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toMatch(/changed|missing|reworded/);
  await expectAccessibleInAllLooks(page, name);
});

test('the parsers come with the first file, not with the page', async () => {
  const before = asked.length;
  await drop(page, 'body', [file('ferry.html', 'text/html')]);
  await page.getByLabel('Original the story').or(page.locator('#box-original')).first().waitFor();
  await expect.poll(() => page.locator('#box-original').inputValue()).toContain('Nine of the thirteen members');
  expect(asked.length).toBeGreaterThan(before);
  expect(asked.some((url) => url.includes('mammoth'))).toBe(false);
});

test('a file that does not say its encoding is read, and that is said', async () => {
  await openBoxes();
  await drop(page, '#box-original', [file('parom-1251.txt', 'text/plain')]);
  await expect.poll(() => page.locator('#box-original').inputValue()).toContain('паром');
  await page.getByRole('status').filter({ hasText: 'it was read as windows-1251' }).waitFor();
  await expectAccessibleInAllLooks(page, 'a guessed encoding');
  await drop(page, '#box-copy', [file('parom.txt', 'text/plain')]);
  await rowsShown(page);
  await page.getByText('it was read as windows-1251').waitFor();
});

test('broken letters are said, and no longer once the text is another', async () => {
  await openBoxes();
  const broken = 'â€œWe cannot pay for itâ€, said the mayorâ€™s office. Itâ€™s â€œtoo lateâ€ for the townâ€™s ferry.';
  await drop(page, '#box-copy', [written('broken.txt', broken, 'text/plain')]);
  const said = page.getByRole('status').filter({ hasText: 'broken letters' });
  await said.waitFor();
  await page.locator('#box-copy').fill('The ferry stays.');
  await said.waitFor({ state: 'detached' });
});

test('a page neither runs, loads nor styles anything here', async () => {
  const hostile = `<!doctype html><html><head><style>body{background:red}</style><link rel="stylesheet" href="https://elsewhere.example/a.css"></head>
    <body style="color: red" onload="window.broken = 1"><article><h1>The ferry stays in port over Sunday</h1>
    <p style="color: red">The ferry will not run on Sunday because of the storm, the harbour office said on Friday.</p>
    <img src="https://elsewhere.example/x.png" onerror="window.broken = 2"><script>window.broken = 3</script>
    <iframe src="https://elsewhere.example/"></iframe><svg onload="window.broken = 4"></svg></article></body></html>`;
  await openBoxes();
  await drop(page, '#box-original', [written('page.html', hostile, 'text/html')]);
  await expect.poll(() => page.locator('#box-original').inputValue()).toContain('The ferry will not run on Sunday');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgb(255, 0, 0)');
});

test('what cannot be read is named, with what to do', async () => {
  await drop(page, 'body', [file('ferry-set.pdf', 'application/pdf')]);
  await alert('“ferry-set.pdf” is a PDF');
  await expectAccessibleInAllLooks(page, 'an error');
  await drop(page, 'body', [written('old.rtf', '{\\rtf1 The ferry}')]);
  await alert('“old.rtf” is in a format that is not read');
  await drop(page, 'body', [{ name: 'half.docx', bytes: bytesOf('ferry.docx').slice(0, 2000), type: '' }]);
  await alert('“half.docx”');
  await drop(page, 'body', [written('empty.html', '', 'text/html')]);
  await alert('“empty.html” has no text in it');
});

test('a chosen file is read like a dropped one', async () => {
  await openBoxes();
  const input = page.locator('input[type=file]').last();
  expect(await input.getAttribute('accept')).toMatch(/\.txt,\.md.*\.html.*\.docx/);
  await input.setInputFiles(new URL('fixtures/read/ferry.docx', import.meta.url).pathname);
  await expect.poll(() => page.locator('#box-copy').inputValue()).toContain('Nine of the thirteen members');
});
