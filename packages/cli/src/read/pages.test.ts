import { type ReadResult, readBytes } from '@storydrift/core/read';
import { describe, expect, test } from 'vitest';
import { PARSERS } from './parsers.ts';

// Pages built as outlets build them, with texts written for these tests. Of each the article's own sentences must come
// out, all of them, and nothing else.

const P = [
  'The regional court in Aldmere ruled on Monday that the quarry may not be extended before its effect on the springs has been studied.',
  'Residents of three villages had sued after wells ran dry in two summers in a row, a claim that the operator, Karst & Sons, rejects.',
  '“We never asked for the quarry to be closed,” said Anna Roth, who speaks for the villages. “We asked for somebody to look at the water.”',
  'The judges gave the company eighteen months to hand in the study; until then it may go on working the old part of the pit.',
  'A spokesman for Karst & Sons said that the ruling would cost forty jobs, and that the firm would appeal to the higher court.',
  'The ministry, which had granted the permit in 2023, said only that it would read the ruling before it commented.',
];
const TITLE = 'Court halts quarry until springs are studied';
const ps = (list = P) => list.map((text) => `<p>${text.replace('&', '&amp;')}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${TITLE} - Aldmere Post</title>${head}</head><body>${body}</body></html>`;
const NAV = '<nav><a href="/">Home</a> <a href="/local">Local</a> <a href="/sport">Sport</a></nav>';
const LINKS = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/story-${i}">Another story of the day, number ${i}</a></li>`,
  ).join('');

const read = (html: string): Promise<ReadResult> =>
  readBytes(new TextEncoder().encode(html), { name: 'page.html', readers: PARSERS });

/** The text without what the page names as furniture. */
function bodyOf({ text, hints }: ReadResult): string[] {
  let rest = text;
  for (const { start, end } of [...hints].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

const WHOLE: readonly (readonly [what: string, html: string])[] = [
  [
    'paragraphs deep in divs without a name',
    page(`${NAV}<div><div><div><div><h1>${TITLE}</h1><div><div>${ps()}</div></div></div></div></div></div>`),
  ],
  [
    'each paragraph in a div of its own',
    page(
      `${NAV}<main><h1>${TITLE}</h1>${P.map((text) => `<div class="block block-text"><p>${text}</p></div>`).join('')}</main>`,
    ),
  ],
  [
    'divs instead of paragraphs',
    page(`${NAV}<h1>${TITLE}</h1><div class="text">${P.map((text) => `<div>${text}</div>`).join('')}</div>`),
  ],
  [
    'line breaks instead of paragraphs',
    page(
      `${NAV}<h1>${TITLE}</h1><div id="story">${P.join('<br><br>\n')}</div><div class="foot"><a href="/">Home</a></div>`,
    ),
  ],
  [
    'an old page of tables',
    page(
      `<table><tr><td colspan=2>${NAV}</td></tr><tr><td width=150><a href="/a">Archive</a><br><a href="/b">Weather</a></td><td><font size=5><b>${TITLE}</b></font>${ps()}</td></tr></table>`,
    ),
  ],
  [
    'a form around everything',
    page(`<form id="aspnetForm">${NAV}<div class="content"><h1>${TITLE}</h1>${ps()}</div></form>`),
  ],
  [
    'a box of related links in the middle',
    page(
      `${NAV}<article><h1>${TITLE}</h1>${ps(P.slice(0, 3))}<div class="inline-box"><h4>Read also</h4><ul>${LINKS(4)}</ul></div>${ps(P.slice(3))}</article>`,
    ),
  ],
  [
    'related links as paragraphs',
    page(
      `${NAV}<article><h1>${TITLE}</h1>${ps(P.slice(0, 2))}<p><a href="/x">READ MORE: Wells run dry for the second year</a></p>${ps(P.slice(2))}<p><b><a href="/y">Subscribe to our newsletter</a></b></p></article>`,
    ),
  ],
  [
    'comments that are longer than the article',
    page(
      `${NAV}<article><h1>${TITLE}</h1>${ps()}</article><div class="comments-list" id="comments">${Array.from({ length: 12 }, (_, i) => `<div class="comment"><p>Reader ${i} thinks that the court has no idea of how a quarry works, and says so at some length, with several commas, and once more for good measure.</p></div>`).join('')}</div>`,
    ),
  ],
  [
    'a cookie notice longer than any paragraph',
    page(
      `<div class="cookie-banner"><h2>Your privacy</h2>${'<p>We and our 812 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for the purposes below.</p>'.repeat(2)}<button>Agree</button></div>${NAV}<article><h1>${TITLE}</h1>${ps()}</article>`,
    ),
  ],
  [
    'AMP',
    `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><script async src="https://cdn.example/v0.js"></script></head><body><amp-sidebar id="s"><ul>${LINKS(5)}</ul></amp-sidebar><header>Aldmere Post</header><article class="amp-article"><h1>${TITLE}</h1><amp-img src="a.jpg" width="1" height="1"></amp-img><div class="amp-content">${ps()}</div></article><amp-consent id="c"><div>We care about your privacy and ask for your consent to a number of things.</div></amp-consent></body></html>`,
  ],
  [
    'a page builder: a widget for each paragraph',
    page(
      `${NAV}<div class="elementor">${`<div class="elementor-widget elementor-widget-heading"><h1>${TITLE}</h1></div>`}${P.map((text) => `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div>`).join('')}</div>`,
    ),
  ],
  [
    'microdata',
    page(
      `${NAV}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><div itemprop="articleBody">${ps()}</div></div><div class="teaser-list"><ul>${LINKS(8)}</ul></div>`,
    ),
  ],
  [
    'links inside sentences',
    page(
      `${NAV}<article><h1>${TITLE}</h1>${ps().replace('regional court', '<a href="/c">regional court</a>').replace('Karst &amp; Sons', '<a href="/k">Karst &amp; Sons</a>')}</article>`,
    ),
  ],
  [
    'advertisements between paragraphs',
    page(
      `${NAV}<article><h1>${TITLE}</h1>${P.map((text, i) => `<p>${text}</p><div class="ad-slot" id="ad-${i}"><span>Advertisement</span></div>`).join('')}</article>`,
    ),
  ],
  [
    'hidden text',
    page(
      `${NAV}<article><h1>${TITLE}</h1><p style="display: none">You have been identified as a robot, and this paragraph is there to catch you out.</p>${ps()}<p hidden>Print edition, page 4, column 2, as sent to the printers on Sunday at midnight.</p></article>`,
    ),
  ],
  ['a copied piece of a page', `<h1>${TITLE}</h1>${ps()}`],
  [
    'a page without a body element',
    `<html lang=en><title>${TITLE}</title></head>${NAV}<h1>${TITLE}</h1>${ps()}</html>`,
  ],
];

describe('the whole article and nothing else', () => {
  test.each(WHOLE)('%s', async (_what, html) => {
    const result = await read(html);
    expect(result.format).toBe('html');
    expect(bodyOf(result).filter((line) => line !== TITLE)).toEqual(P);
    expect(result.title).toBe(TITLE);
  });
});

describe('parts that matter', () => {
  test('a live blog: every entry, times aside', async () => {
    const entries = P.map(
      (text, i) =>
        `<div class="live-entry" id="e${i}"><time>1${i}:05</time><h2>Entry ${i}: what happened in the court</h2><p>${text}</p></div>`,
    );
    const result = await read(
      page(`${NAV}<main><h1>${TITLE}</h1><div class="live-blog">${entries.join('')}</div></main>`),
    );
    for (const text of P) expect(result.text).toContain(text);
  });

  test('notes of an editor stay, whatever the page calls them', async () => {
    const note =
      'Editor’s note: an earlier version of this article gave the wrong year for the permit. It was granted in 2023.';
    for (const open of [
      '<aside class="editor-note"><p>',
      '<div class="article-comment note"><p>',
      '<p class="correction">',
      '<section class="translator-remark extra"><p>',
    ]) {
      const close = open.includes('<p>') ? `</p></${/<(\w+)/.exec(open)![1]}>` : '</p>';
      const result = await read(
        page(`${NAV}<article><h1>${TITLE}</h1>${ps(P.slice(0, 4))}${open}${note}${close}${ps(P.slice(4))}</article>`),
      );
      expect(result.text, open).toContain(note);
      for (const text of P) expect(result.text).toContain(text);
    }
  });

  test('lists, quotations, tables and preformatted text of an article stay', async () => {
    const extra =
      '<blockquote><p>The water belongs to no one, and so everyone has to look after it, as the old statute says.</p></blockquote><ul><li>the upper spring, closed since May of last year;</li><li>the mill spring, which still gives eleven litres a second;</li></ul>';
    const result = await read(
      page(`${NAV}<article><h1>${TITLE}</h1>${ps(P.slice(0, 3))}${extra}${ps(P.slice(3))}</article>`),
    );
    expect(result.text).toContain('The water belongs to no one');
    expect(result.text).toContain('• the upper spring, closed since May of last year;');
    expect(result.text).toContain('• the mill spring, which still gives eleven litres a second;');
  });

  test('a figure with caption and credit is furniture', async () => {
    const figure =
      '<figure><img src="q.jpg"><figcaption>The quarry above Aldmere in spring. <span class="credit">Photo: Li Berg</span></figcaption></figure>';
    const { text, hints } = await read(
      page(`${NAV}<article><h1>${TITLE}</h1>${ps(P.slice(0, 2))}${figure}${ps(P.slice(2))}</article>`),
    );
    const caption = hints
      .filter(({ kind }) => kind === 'caption' || kind === 'credit')
      .map(({ start, end }) => text.slice(start, end));
    expect(caption.join(' ')).toBe('The quarry above Aldmere in spring. Photo: Li Berg');
  });

  test('a paywall: what can be read is read, and that something may be missing is said', async () => {
    const result = await read(
      page(
        `${NAV}<article><h1>${TITLE}</h1>${ps(P.slice(0, 2))}<div class="paywall-box"><h2>Read on with a subscription</h2><p>Try us for four weeks for one pound. Cancel at any time. Already a reader? Sign in here.</p></div></article>`,
      ),
    );
    expect(bodyOf(result)).toEqual(P.slice(0, 2));
    expect(result.warnings.map(({ code }) => code)).toEqual(['cut-off']);
  });

  test('a page that is no article is taken whole, and that is said', async () => {
    const result = await read(page(`<ul>${LINKS(60)}</ul>`));
    expect(result.warnings.map(({ code }) => code)).toContain('no-article');
  });

  test('footnote numbers are no part of a sentence; powers are', async () => {
    const result = await read(
      page(
        `<article><h1>${TITLE}</h1>${ps().replace('studied.', 'studied.<sup><a href="#fn1">[1]</a></sup>').replace('2023', '2023<sup>2</sup>')}</article>`,
      ),
    );
    expect(result.text).toContain(P[0]);
    expect(result.text).toContain('20232');
  });

  test('a title confirmed by the page wins over its name and its site', async () => {
    const result = await read(
      page(
        `${NAV}<h1>Aldmere Post</h1><article><h1>${TITLE}</h1>${ps()}</article>`,
        `<meta property="og:title" content="${TITLE}!">`,
      ),
    );
    expect(result.title).toBe(TITLE);
  });
});
