import { isHidden, namesOf, textOf } from './html-blocks.ts';
import type { DomDocument, DomElement } from './types.ts';

// Takes out of a page what is not its article and says so by its element or the words of its class names: comments,
// related articles, notices, buttons. Every rule has a guard, because a class name may mean something else: what holds
// much of the page's text, or its headline, stays.

/** Holds no text of an article. */
const EMPTY =
  'style, noscript, template, iframe, button, select, textarea, svg, object, embed, nav, dialog, ' +
  '[role="navigation"], [role="dialog"], [role="alertdialog"], [role="search"], [role="complementary"] nav, [aria-modal="true"], ' +
  'amp-consent, amp-sidebar, amp-ad, amp-embed, amp-social-share, amp-user-notification, amp-sticky-ad';

/** Other people's text and other articles: may be long. */
const ALWAYS = new Set(
  (
    'comments commentlist disqus respond related recommended recommendations trending newsletter cookie cookies consent ' +
    'gdpr ccpa taboola outbrain sidebar mostread popular breadcrumb breadcrumbs'
  ).split(' '),
);
/** Furniture of the page, as long as no running text lies in it. */
const UNLESS_PROSE = new Set(
  (
    'share sharing social signup subscribe advert advertisement ads ad sponsored promo navigation navbar menu footer tags ' +
    'toolbar readmore teaser teasers pagination pager banner popup modal overlay skip paywall piano tooltip byline-bio bio'
  ).split(' '),
);
/** Words of an editor: what this tool is there to find. Readability would drop some of them by their names. */
const EDITORIAL = new Set(
  'editor editors editorial editornote note notes remark remarks translator translation correction corrections update clarification disclaimer annotation'.split(
    ' ',
  ),
);
/** What holds more than this share of the page's text is not furniture. */
const MOST_SHARE = 0.3;
const PROSE = 150;

/** Cleans a page in place. */
export function cleanPage(page: DomDocument): void {
  for (const element of Array.from(page.querySelectorAll(EMPTY))) element.remove();
  for (const element of Array.from(page.querySelectorAll('script'))) element.remove();
  const { body } = page;
  if (!body) return;
  const total = lengthOf(body);
  const gone = new Set<DomElement>();
  for (const element of Array.from(page.querySelectorAll('[class], [id], [hidden], [style], form, aside'))) {
    if (element === body || element.localName === 'html' || isInside(element, gone)) continue;
    if (isHidden(element) || isFurniture(element, total)) {
      gone.add(element);
    } else if (namesOf(element).some((name) => EDITORIAL.has(name))) {
      protect(page, element);
    }
  }
  for (const element of gone) element.remove();
}

function isFurniture(element: DomElement, total: number): boolean {
  if (/^(?:article|main|h1|p|figcaption|figure)$/.test(element.localName)) return false;
  const names = namesOf(element);
  if (names.some((name) => EDITORIAL.has(name))) return false;
  const strong = names.some((name) => ALWAYS.has(name));
  const weak = element.localName === 'form' || names.some((name) => UNLESS_PROSE.has(name));
  if (!strong && !weak) return false;
  if (element.querySelector('h1, [itemprop="articleBody"]')) return false;
  if (names.some((name) => /^(?:comments|commentlist|disqus)$/.test(name)))
    return !element.querySelector('article h2, main');
  if (lengthOf(element) > MOST_SHARE * total) return false;
  return strong || !hasProse(element);
}

/** Has a paragraph of running text that is not made of links. */
function hasProse(element: DomElement): boolean {
  return Array.from(element.querySelectorAll('p')).some((paragraph) => {
    const text = textOf(paragraph);
    if (text.length < PROSE) return false;
    const linked = Array.from(paragraph.querySelectorAll('a')).reduce((sum, link) => sum + textOf(link).length, 0);
    return linked < 0.3 * text.length;
  });
}

/** Keeps an element from being dropped for its name or because it is an aside. */
function protect(page: DomDocument, element: DomElement): void {
  element.removeAttribute('class');
  element.removeAttribute('id');
  if (element.localName !== 'aside') return;
  const plain = page.createElement('div');
  for (let child = element.firstChild; child; child = element.firstChild) plain.appendChild(child);
  element.replaceWith(plain);
}

function isInside(element: DomElement, gone: ReadonlySet<DomElement>): boolean {
  if (gone.size === 0) return false;
  for (let at = element.parentNode; at; at = at.parentNode) if (gone.has(at)) return true;
  return false;
}

function lengthOf(element: DomElement): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
