#!/usr/bin/env node
// Writes test/fixtures/read: one article, written for the project, in every format that is read. The PDFs are one set by
// hand (two columns of nothing: running heads, page numbers, divided words) and one printed by Chromium from the page.
// Run again after a change of the article: node scripts/make-read-fixtures.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureChromium, openBrowser } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'test', 'fixtures', 'read');
const from = (workspace) => createRequire(join(root, workspace, 'package.json'));
const { zipSync, strToU8 } = await import(pathToFileURL(from('packages/core').resolve('fflate')).href);

const EN = {
  lang: 'en',
  name: 'ferry',
  title: 'Island council keeps the night ferry for one more winter',
  byline: 'By Mara Lindqvist',
  date: '12 November 2025, 18:40',
  standfirst:
    'Islanders had feared that the last boat would be cut; the operator says that it loses money on every crossing.',
  body: [
    'HALLMOUTH — The island council voted on Wednesday to keep the night ferry running until the end of March, three weeks after the operator had announced that the 23:15 boat would be cut.',
    'Nine of the thirteen members were in favour, and two abstained. The subsidy of £184,000 will come out of a reserve that had been set aside for repairs to the harbour wall.',
    '“Nobody should have to choose between a hospital bed and a hotel bill,” said Dr. Ewan Pryce, who runs the island’s only surgery. He added that 61 patients had used the late boat since September.',
    { heading: 'A well-known quarrel' },
    'The operator, Norrsund Lines Ltd., carries an average of 7.5 passengers on each night crossing. According to its own figures, it needs at least thirty to cover the cost of fuel and crew.',
    '“We are not a charity,” its director, Lena Ohlsson, told the meeting. “If the council wants this boat, the council has to pay for it.” She did not rule out a further cut in 2027.',
    { caption: 'The Saint Brannoc at her berth in Hallmouth on Tuesday. Photo: Tom Arkell' },
    'Fishermen oppose the plan because the reserve was meant for the wall. Part of it collapsed during the storm of 3 January, when waves of more than six metres were measured off the northern point.',
    { heading: 'What happens next' },
    'The council will meet again on 9 December to discuss the budget for the coming year, including:',
    {
      items: [
        'the subsidy for the morning boat;',
        'repairs to the northern part of the wall;',
        'a fund for patients who need treatment on the mainland.',
      ],
    },
    'A long-term contract could be put out to tender next summer. Until then, residents with a travel card will pay £4.20 for a single ticket, 30 pence more than before.',
    'Asked whether the decision was final, the council’s leader, Judith Vane, answered: “Nothing about this harbour has ever been final.”',
  ],
};

const RU = {
  lang: 'ru',
  name: 'parom',
  title: 'Совет острова сохранил ночной паром ещё на одну зиму',
  byline: 'Мара Линдквист',
  date: '12 ноября 2025 года, 18:40',
  standfirst: null,
  body: [
    'Совет острова в среду решил сохранить ночной паром до конца марта. Три недели назад оператор объявил, что рейс в 23:15 будет отменён.',
    'Девять из тринадцати членов совета голосовали за, двое воздержались. Субсидия в 184 тыс. фунтов будет взята из резерва, отложенного на ремонт стены гавани.',
    '«Никто не должен выбирать между больничной койкой и счётом за гостиницу», — сказал доктор Юэн Прайс, который руководит единственной клиникой острова. По его словам, с сентября поздним рейсом воспользовался 61 пациент.',
    'Рыбаки выступают против: резерв предназначался для стены. Часть её обрушилась во время шторма 3 января, когда волны превышали шесть метров.',
    'На вопрос, окончательно ли это решение, глава совета Джудит Вейн ответила: «В этой гавани ещё никогда не было ничего окончательного».',
  ],
};

const markup = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Blocks in order: what stands above the text, then the text. */
function blocks({ title, byline, date, standfirst, body }) {
  const above = [{ title }, ...(standfirst ? [{ standfirst }] : []), { byline }, { date }];
  return [...above, ...body.map((block) => (typeof block === 'string' ? { text: block } : block))];
}

function asText(article) {
  const lines = blocks(article).flatMap(
    (block) => block.items?.map((item) => `• ${item}`) ?? [Object.values(block)[0]],
  );
  return `${lines.join('\n\n')}\n`;
}

function asMarkdown(article) {
  const marked = blocks(article).map((block) => {
    if (block.title) return `# ${block.title}`;
    if (block.standfirst) return `**${block.standfirst}**`;
    if (block.heading) return `## ${block.heading}`;
    if (block.caption) return `![The ferry](ferry.jpg)\n\n*${block.caption}*`;
    if (block.items) return block.items.map((item) => `- ${item}`).join('\n');
    const text = Object.values(block)[0];
    // Marks that a person would put in: a link, emphasis, an escaped sign.
    return text
      .replace('Norrsund Lines Ltd.', '[Norrsund Lines Ltd.](https://norrsund.example/about_us)')
      .replace('three weeks after', '*three weeks* after')
      .replace('collapsed', '__collapsed__');
  });
  return `${marked.join('\n\n')}\n`;
}

const PARAGRAPH = (block) => {
  if (block.title || block.byline || block.date || block.standfirst) return '';
  if (block.heading) return `<h2>${markup(block.heading)}</h2>`;
  if (block.caption)
    return `<figure class="wide"><img src="/img/ferry.jpg" alt="Ferry"><figcaption>${markup(block.caption)}</figcaption></figure>`;
  if (block.items) return `<ul>${block.items.map((item) => `<li>${markup(item)}</li>`).join('')}</ul>`;
  return `<p>${markup(block.text).replace('Norrsund Lines Ltd.', '<a href="/firms/norrsund">Norrsund Lines Ltd.</a>').replace('three weeks', 'three&nbsp;weeks')}</p>`;
};

/** A page as an outlet would serve it: menus, cookie notice, share buttons, a box of related links, comments. */
function asPage(article, charset = 'utf-8') {
  const body = blocks(article).map(PARAGRAPH).filter(Boolean);
  const middle = Math.ceil(body.length / 2);
  const related = `<div class="related-box"><h3>More on this story</h3><ul><li><a href="/1">Storm tears hole in harbour wall</a></li><li><a href="/2">Who pays for the boats?</a></li></ul></div>`;
  const comment = (who, what) =>
    `<li class="comment"><b>${who}</b> <time>13 Nov</time><p>${what}</p><a href="#">Reply</a></li>`;
  return `<!DOCTYPE html>
<html lang="${article.lang}">
<head>
<meta charset="${charset}">
<title>${markup(article.title)} | The Hallmouth Observer</title>
<meta property="og:site_name" content="The Hallmouth Observer">
<meta property="og:title" content="${markup(article.title)}">
<meta name="description" content="News from the islands.">
<link rel="canonical" href="https://observer.example/news/${article.name}">
<style>.x{color:red}</style>
<script>window.dataLayer = [{"page": "article"}];</script>
</head>
<body class="page has-menu">
<div id="cookie-consent" class="banner"><p>We use cookies and similar methods to recognise visitors, to remember their preferences and to measure how well our pages work for everybody.</p><button>Accept all</button></div>
<header class="site-header"><a href="/">The Hallmouth Observer</a>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<div class="layout"><div class="layout__main"><article class="article">
<div class="article__head"><h1>${markup(article.title)}</h1>
${article.standfirst ? `<p class="article__standfirst">${markup(article.standfirst)}</p>` : ''}
<div class="meta"><span class="byline">${markup(article.byline)}</span> <time datetime="2025-11-12T18:40:00Z">${markup(article.date)}</time></div>
<ul class="share-buttons"><li><a href="#f">Share on this</a></li><li><a href="#t">Share on that</a></li></ul></div>
<div class="article__body"><div><div>
${body.slice(0, middle).join('\n')}
${related}
${body.slice(middle).join('\n')}
</div></div></div>
<div class="newsletter"><p>Get the best of the islands in your inbox every Friday. No spam, just boats.</p><form><input type="email"><button>Sign up</button></form></div>
</article>
<section id="comments"><h2>2 comments</h2><ul>${comment('Gull49', 'I have taken the late boat every week for eleven years, and I have never once seen it empty. Whoever counts the passengers should come along one night.')}${comment('harbour_rat', 'Mend the wall first! When the next storm comes there will be no quay left for any boat to land at, whatever the council votes for in the meantime.')}</ul></section></div>
<aside class="sidebar"><h3>Most read</h3><ol><li><a href="/3">Seal rescued from car park</a></li><li><a href="/4">Bakery wins gold for its rye bread</a></li></ol></aside></div>
<footer><p>© 2025 The Hallmouth Observer. All rights reserved. <a href="/imprint">Imprint</a></p></footer>
</body>
</html>
`;
}

/** The parts of a Word file that hold an article, with the names that Word and others give their styles. */
function asDocx(article) {
  const style = (id, name) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const run = (text) => `<w:r><w:t xml:space="preserve">${markup(text)}</w:t></w:r>`;
  const paragraph = (id, text) => {
    // Word cuts a paragraph into runs wherever somebody has edited it.
    const cut = Math.floor(text.length / 3);
    const properties = id ? `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>` : '';
    return `<w:p>${properties}${run(text.slice(0, cut))}<w:proofErr w:type="spellStart"/>${run(text.slice(cut))}</w:p>`;
  };
  const item = (text) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const body = blocks(article)
    .flatMap((block) => {
      if (block.title) return [paragraph('Title', block.title)];
      if (block.standfirst) return [paragraph('Subtitle', block.standfirst)];
      if (block.heading) return [paragraph('Heading1', block.heading)];
      if (block.caption) return [paragraph('Caption', block.caption)];
      if (block.items) return block.items.map(item);
      return [paragraph('', Object.values(block)[0])];
    })
    .join('');
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const xml = (content) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  const files = {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${part}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${part}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${part}.numbering+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    'word/styles.xml': xml(
      `<w:styles xmlns:w="${main}">${style('Title', 'Title')}${style('Subtitle', 'Subtitle')}${style('Heading1', 'heading 1')}${style('Caption', 'caption')}</w:styles>`,
    ),
    'word/numbering.xml': xml(
      `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/document.xml': xml(`<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr/></w:body></w:document>`),
  };
  return zipSync(files, { level: 6, mtime: new Date(2025, 10, 12) });
}

/** Widths of Helvetica are near enough for line breaks. */
const widthOf = (text, size) =>
  [...text].reduce(
    (sum, char) =>
      sum + (/[ilI.,;:'’!|]/.test(char) ? 0.28 : /[mwMW—]/.test(char) ? 0.85 : /[A-Z]/.test(char) ? 0.67 : 0.52),
    0,
  ) * size;

/** A PDF as a typesetter makes it: 60 mm columns' worth of width, divided words, a running head and a number on each page. */
function asSetPdf(article) {
  const lines = [];
  const put = (text, size, gap, indent = 0) => {
    const width = 330;
    let line = '';
    let first = true;
    const flush = (rest) => {
      lines.push({ text: line, size, gap: first ? gap : 1.2 * size, indent });
      first = false;
      line = rest;
    };
    for (const word of text.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      if (widthOf(longer, size) <= width - indent) {
        line = longer;
        continue;
      }
      // Divide long words of letters alone, after a vowel, as a simple setter would.
      const at = /^[a-z]{8,}[.,]?$/.test(word) ? word.slice(0, 5).search(/[aeiou][^aeiou]/) + 1 : 0;
      const head = at >= 3 ? `${word.slice(0, at)}-` : '';
      if (head && widthOf(`${line} ${head}`, size) <= width - indent) {
        line = `${line} ${head}`;
        flush(word.slice(at));
      } else flush(word);
    }
    flush('');
  };
  for (const block of blocks(article)) {
    if (block.title) put(block.title, 18, 30);
    else if (block.heading) put(block.heading, 13, 26);
    else if (block.items) for (const item of block.items) put(`• ${item}`, 10, 16, 12);
    else put(Object.values(block)[0], block.caption ? 8 : 10, 20);
  }
  const pages = [[]];
  let y = 560;
  for (const line of lines) {
    if (y - line.gap < 70) {
      pages.push([]);
      y = 560;
    }
    y -= line.gap;
    pages.at(-1).push({ ...line, y });
  }
  const win = (text) =>
    Buffer.from(
      text.replace(
        /[“”‘’—–•£]/g,
        (char) =>
          ({ '“': '\x93', '”': '\x94', '‘': '\x91', '’': '\x92', '—': '\x97', '–': '\x96', '•': '\x95', '£': '\xa3' })[
            char
          ],
      ),
      'latin1',
    )
      .toString('latin1')
      .replace(/[\\()]/g, '\\$&');
  const show = (text, size, x, at) => `BT /F1 ${size} Tf ${x} ${at.toFixed(1)} Td (${win(text)}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const kids = pages.map((page, i) => {
    const head = i % 2 ? 'Regional news' : 'The Hallmouth Observer';
    const content = [
      show(head, 8, 45, 600),
      ...page.map((line) => show(line.text, line.size, 45 + line.indent, line.y)),
      show(String(i + 17), 8, 205, 30),
    ].join('\n');
    objects.push(`<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 640] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Prints a plain page of the article with Chromium, with its running heads. */
async function asPrintedPdf(article) {
  const body = blocks(article).map((block) => {
    if (block.title) return `<h1>${markup(block.title)}</h1>`;
    return PARAGRAPH(block) || `<p>${markup(Object.values(block)[0])}</p>`;
  });
  const { context, close } = await openBrowser(await ensureChromium());
  try {
    const page = await context.newPage();
    await page.setContent(
      `<html lang="${article.lang}"><style>body{font-family:serif;hyphens:auto}img{display:none}</style>${body.join('')}</html>`,
    );
    const edge = (inside) => `<div style="font-size:8px;width:100%;padding:0 1cm">${inside}</div>`;
    return await page.pdf({
      format: 'A5',
      displayHeaderFooter: true,
      headerTemplate: edge('<span>11/23/25, 4:10 AM</span> <span style="float:right">The Hallmouth Observer</span>'),
      footerTemplate: edge(
        'https://observer.example/news/ferry <span style="float:right"><span class="pageNumber"></span>/<span class="totalPages"></span></span>',
      ),
      margin: { top: '2cm', bottom: '2cm', left: '1.5cm', right: '1.5cm' },
    });
  } finally {
    await close();
  }
}

/** One-byte encodings by turning round what TextDecoder does. */
function encoded(text, encoding) {
  const chars = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text], (char) => {
    const byte = chars.indexOf(char);
    if (byte < 0) throw new Error(`${encoding} has no ${char}`);
    return byte;
  });
}

mkdirSync(folder, { recursive: true });
const write = (name, content) => writeFileSync(join(folder, name), content);
for (const article of [EN, RU]) {
  write(`${article.name}.txt`, asText(article));
  write(`${article.name}.md`, asMarkdown(article));
  write(`${article.name}.html`, asPage(article));
  write(`${article.name}.docx`, asDocx(article));
  write(
    `${article.name}.json`,
    `${JSON.stringify(
      {
        title: article.title,
        date: article.date,
        lang: article.lang,
        url: `https://observer.example/${article.name}`,
        text: asText({ ...article, standfirst: article.standfirst })
          .split('\n\n')
          .slice(1)
          .join('\n\n'),
      },
      null,
      2,
    )}\n`,
  );
  write(`${article.name}-printed.pdf`, await asPrintedPdf(article));
}
write('ferry-set.pdf', asSetPdf(EN));
write('parom-1251.txt', encoded(asText(RU), 'windows-1251'));
write('parom-1251.html', encoded(asPage(RU, 'windows-1251').replace('©', '(c)'), 'windows-1251'));
write('parom-koi8.txt', encoded(asText(RU).replace(/[«»]/g, '"').replaceAll('—', '-'), 'koi8-r'));
write('parom-utf16.txt', Buffer.from(asText(RU), 'utf16le'));
