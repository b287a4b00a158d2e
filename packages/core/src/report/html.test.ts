import { expect, test } from 'vitest';
import { compare } from '../pipeline.ts';
import { REPORT_SLOT, writeHtml } from './html.ts';

test('a text cannot leave the element that holds the report', () => {
  const hostile = 'He said </script><script>alert(1)</script><!-- and left.';
  const report = compare(hostile, hostile);
  const page = writeHtml(report, `<body>${REPORT_SLOT}</body>`);
  expect(page.match(/<\/?script/g)).toEqual(['<script', '</script']);
  const data = /<script[^>]*>(.*)<\/script>/s.exec(page)![1]!;
  expect(JSON.parse(data)).toEqual(report);
});

test('a text with $-signs arrives as it is', () => {
  const report = compare('It cost $& and $1 and $$.', 'It cost $& and $1 and $$.');
  expect(writeHtml(report, REPORT_SLOT)).toContain('$& and $1 and $$');
});

test('a page without a slot is refused', () => {
  expect(() => writeHtml(compare('A.', 'A.'), '<p>no slot</p>')).toThrow(RangeError);
});
