import { describe, expect, it } from 'vitest';
import { findNotes } from '../../pipeline.ts';

interface Row {
  why: string;
  text: string;
  /** Code and text of the one signal; none for a text that shows nothing. */
  signal?: readonly [string, string];
}

function check(rows: readonly Row[]) {
  for (const { why, text, signal } of rows) {
    it(why, () => {
      const { signals } = findNotes({ text, language: 'en' });
      expect(signals.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual(signal ? [signal] : []);
    });
  }
}

describe('quotation marks', () => {
  check([
    { why: 'a pair', text: 'He said “we are ready” on Monday.' },
    {
      why: 'closed by an opening mark',
      text: '“We are ready,“ he said.',
      signal: ['quote-closed-by-opening', 'ready,“'],
    },
    {
      why: 'opened by a closing mark',
      text: 'He said ”we are ready” twice.',
      signal: ['quote-opened-by-closing', '”we'],
    },
    { why: 'never closed', text: 'The mayor said “we are ready.', signal: ['quote-never-closed', '“we'] },
    { why: 'speech goes on in the next paragraph', text: 'He said: “We wait.\n\n“We hope for more.”' },
    { why: 'never opened', text: 'We are ready,” said the mayor.', signal: ['quote-never-opened', 'ready,”'] },
    { why: 'a loose mark', text: '“We are ready. “', signal: ['quote-loose', 'ready. “'] },
    { why: 'two kinds', text: '“We are ready," he said.', signal: ['quote-mixed', 'ready,"'] },
    {
      why: 'a stop, and the sentence goes on',
      text: '“We are ready”. so that was it.',
      signal: ['quote-stop', 'ready”. so'],
    },
    { why: 'inches', text: 'A screen of 15" was found.' },
    { why: 'German marks', text: 'Er sagte: „Wir sind bereit.“ Dann ging er.' },
  ]);
});

describe('stops and words', () => {
  check([
    {
      why: 'space before a stop',
      text: 'It goes to a vote . The end is near.',
      signal: ['space-before-stop', 'vote .'],
    },
    { why: 'two stops', text: 'It was on Friday. . The rest is known.', signal: ['stop-twice', 'Friday. .'] },
    {
      why: 'a stop inside a sentence',
      text: 'It crossed the Pacific. and went on.',
      signal: ['stop-inside-sentence', 'Pacific. and'],
    },
    { why: 'an abbreviation', text: 'They met in Sept. and parted in Oct. with a smile.' },
    { why: 'an ellipsis', text: 'They waited . . . and then left.' },
    { why: 'a doubled grammar word', text: 'They want to to leave now.', signal: ['word-twice', 'to to'] },
    { why: 'had had is English', text: 'They had had enough of that that year.' },
    {
      why: 'a doubled synonym',
      text: 'They discussed size and size of it.',
      signal: ['synonym-twice', 'size and size'],
    },
    { why: 'more and more is idiom', text: 'They saw more and more of it, again and again.' },
    {
      why: 'a capital where a link stood',
      text: 'They talked for about Seven hours in Bern.',
      signal: ['random-capital', 'about Seven'],
    },
    { why: 'a headline has capitals', text: 'Talks End After Seven Hours In Bern On Monday' },
    {
      why: 'a town in lower case',
      text: 'The minister went to warsaw for talks.',
      signal: ['place-in-lower-case', 'warsaw'],
    },
    { why: 'an address is written small', text: 'Write to office@london.example for more.' },
    {
      why: 'a lost apostrophe',
      text: '“Were concerned about it,” he said.',
      signal: ['apostrophe-lost', 'Were concerned'],
    },
    { why: 'an inverted condition', text: 'Were warned people to stay, they would be safe.' },
  ]);
});

describe('names', () => {
  check([
    {
      why: 'two spellings of one name',
      text: 'On Monday Khodorkovsky spoke. Later the lawyer of Khodorkovskiy and Khodorkovsky left.',
      signal: ['name-spelt-twice', 'Khodorkovskiy'],
    },
    { why: 'two people', text: 'There Maria Lange met Marie Lange and Paula met Paulo.' },
    { why: 'a slip of the pen', text: 'The Channcellor and later the Chancellor spoke to the Chancellor.' },
    {
      why: 'a Russian first name for a Ukrainian',
      text: 'On Friday Dmitry Kuleba came to Bern.',
      signal: ['russian-first-name', 'Dmitry Kuleba'],
    },
  ]);
});

describe('a text made to be slow', () => {
  it('is read to its end when it spells one name in tens of thousands of ways', { timeout: 20_000 }, () => {
    // “c” and “k” sound the same: every number, written in them, is another spelling of one sound.
    const name = (number: number) => `A${number.toString(2).padStart(16, '0').replace(/0/g, 'ac').replace(/1/g, 'ak')}`;
    const sentences = Array.from(
      { length: 5000 },
      (_, i) => `The ${Array.from({ length: 10 }, (_, k) => name(10 * i + k)).join(' ')} left.`,
    );
    const { signals } = findNotes({ text: sentences.join(' '), language: 'en' });
    expect(signals.map(({ code }) => code)).toContain('name-spelt-twice');
  });
});
