import { namesOf, textOf, tidy } from './html-blocks.ts';
import type { DomDocument, DomElement } from './types.ts';

// What a page says about its article: title, byline, date, language, address. Visible words win over what only machines
// read, because they are what a reader of the page saw.

export interface PageFacts {
  title: string | null;
  byline: string | null;
  /** Lines between headline and text that the page calls so. */
  standfirst: string | null;
  /** Visible date, with its words. */
  date: string | null;
  /** Date for machines. */
  published: string | null;
  language: string | null;
  url: string | null;
  /** The page says that it holds only a part for those who have not paid. */
  paywalled: boolean;
}

const LONGEST_BYLINE = 120;
const LONGEST_DATE = 60;
const LONGEST_STANDFIRST = 500;

export function pageFacts(page: DomDocument): PageFacts {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const element = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const content = tidy(element?.getAttribute('content') ?? '');
      if (content) return content;
    }
    return null;
  };
  const language = page.documentElement?.getAttribute('lang') ?? meta('og:locale', 'language') ?? '';
  const author = meta('author', 'article:author', 'parsely-author', 'dc.creator');
  return {
    title: titleOf(page, meta),
    byline: bylineOf(page) ?? (author && !/^https?:/i.test(author) && author.length <= LONGEST_BYLINE ? author : null),
    standfirst: standfirstOf(page),
    date: dateOf(page),
    published: meta('article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate') ?? machineDateOf(page),
    language: /^[a-z]{2}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? null,
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    paywalled: isPaywalled(page),
  };
}

type Meta = (...names: string[]) => string | null;

/** The visible headline: the h1 that the page's own title confirms, else what the page calls its title. */
function titleOf(page: DomDocument, meta: Meta): string | null {
  const said =
    meta('og:title', 'twitter:title') ?? withoutSite(textOf(page.querySelector('title')), meta('og:site_name'));
  const headlines = Array.from(page.querySelectorAll('h1'))
    .map(textOf)
    .filter((text) => text && text.length <= 300);
  if (!said) return headlines.length === 1 ? headlines[0]! : null;
  let best = { text: said, shared: 0.5 };
  for (const text of headlines) {
    const shared = sharedWords(text, said);
    if (shared > best.shared) best = { text, shared };
  }
  if (best.text === said && headlines.length === 1 && headlines[0]!.split(' ').length > 3) return headlines[0]!;
  return best.text || null;
}

/** A title without “| Name of the site” at its end. */
function withoutSite(title: string, site: string | null): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: ', ' « ', ' / '].map((mark) => title.lastIndexOf(mark)));
  if (cut < 0) return title;
  const [head, tail] = [title.slice(0, cut), title.slice(cut + 3).trim()];
  const words = (text: string) => text.trim().split(/\s+/).length;
  return tail === site || (words(tail) <= 4 && words(head) >= 3) ? head.trim() : title;
}

function sharedWords(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

function bylineOf(page: DomDocument): string | null {
  for (const selector of ['[itemprop="author"]', '[rel="author"]', '[class*="byline"]', '[class*="author"]']) {
    for (const element of Array.from(page.querySelectorAll(selector)).slice(0, 20)) {
      const called = namesOf(element).some((name) => /^(?:byline|authors?)$/.test(name));
      if (isAside(element) || (selector.startsWith('[class') && !called)) continue;
      const text = textOf(element);
      if (text.length >= 3 && text.length <= LONGEST_BYLINE && /\p{L}/u.test(text)) return text;
    }
  }
  return null;
}

function standfirstOf(page: DomDocument): string | null {
  const places =
    '[class*="standfirst"], [class*="strapline"], [class*="dek"], [class*="subtitle"], [class*="subheadline"]';
  for (const element of Array.from(page.querySelectorAll(places)).slice(0, 20)) {
    const called = namesOf(element).some((name) => /^(?:standfirst|strapline|dek|subtitle|subheadline)$/.test(name));
    const text = textOf(element);
    if (called && !isAside(element) && text.length >= 20 && text.length <= LONGEST_STANDFIRST) return text;
  }
  return null;
}

/** The first date above the text. */
function dateOf(page: DomDocument): string | null {
  const places = 'time, [itemprop="datePublished"], [class*="date"], [class*="published"], [class*="timestamp"]';
  for (const element of Array.from(page.querySelectorAll(places)).slice(0, 20)) {
    if (isAside(element)) continue;
    const text = textOf(element);
    if (text.length >= 6 && text.length <= LONGEST_DATE && /\d/.test(text)) return text;
  }
  return null;
}

/** What the first `time` element of the article says to machines. */
function machineDateOf(page: DomDocument): string | null {
  for (const element of Array.from(page.querySelectorAll('time[datetime]')).slice(0, 20)) {
    if (!isAside(element)) return tidy(element.getAttribute('datetime') ?? '') || null;
  }
  return null;
}

/** Lies in a part of the page that is about something else: other articles, comments, navigation. */
function isAside(element: DomElement): boolean {
  for (let at: DomElement | null = element; at?.nodeType === 1; at = at.parentNode) {
    if (/^(?:aside|nav|footer)$/.test(at.localName)) return true;
    if (
      namesOf(at).some((name) =>
        /^(?:comments?|related|sidebar|recommended|trending|latest|footer|bio|commentlist)$/.test(name),
      )
    )
      return true;
  }
  return false;
}

function isPaywalled(page: DomDocument): boolean {
  const data = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).slice(0, 10);
  if (
    data.some((script) =>
      /"isAccessibleForFree"\s{0,5}:\s{0,5}"?false/i.test((script.textContent ?? '').slice(0, 100_000)),
    )
  )
    return true;
  return Array.from(page.querySelectorAll('[class*="paywall"], [id*="paywall"]')).some(
    (element) => textOf(element).length > 20,
  );
}
