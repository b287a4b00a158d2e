import { DAMAGES, retell } from './damage.mjs';
import { outlet } from './names.mjs';
import { chooser } from './random.mjs';
import { furnitureOf, KINDS, makeEvent, planArticle, tellArticle } from './story.mjs';

// Folders of texts and lists of pairs, for tests and benchmarks. Equal seeds give equal texts.

const LEAST_WORDS = 150;
const MOST_WORDS = 1500;
const LEAST_SENTENCES = 8;
const DAY = 24 * 60 * 60 * 1000;

/** Lengths of news articles: most have 300 to 700 words, a few are short or long. */
const articleWords = (random) =>
  Math.round(LEAST_WORDS + (MOST_WORDS - LEAST_WORDS) * ((random.next() + random.next() + random.next()) / 3) ** 1.7);

const dateOf = (days) => new Date(Date.UTC(2025, 0, 1) + days * DAY).toISOString().slice(0, 10);

/**
 * One article and its retelling. `damages` as in `retell`, by default one to eight at random; `words` of the original.
 */
export function makePair(seed, { words, damages, reword, cut = 0 } = {}) {
  const random = chooser(seed);
  const event = makeEvent(random);
  const article = planArticle(event, random, { words: words ?? articleWords(random) });
  const some = damages ?? Array.from({ length: random.between(1, 8) }, () => random.pick(DAMAGES));
  return retell(article, random, {
    damages: some,
    cut,
    ...(reword === undefined ? {} : { reword }),
    furniture: furnitureOf(article.by, random),
    copyFurniture: furnitureOf(outlet(random), random),
  });
}

/**
 * A folder of texts in random order, of which `pairs` originals have exactly one retelling each. All others have none:
 * other reports of the same events, later events with the same names, and stories of their own. Forty outlets print
 * their furniture under them. Gives `texts` (`{ id, name, text, date, role }`) and `pairs` of ids, original first.
 */
export function makeFolder(seed, { texts: count = 5000, pairs: pairCount = 500 } = {}) {
  const random = chooser(seed);
  const outlets = Array.from({ length: 40 }, () => {
    const by = outlet(random);
    return { by, lines: furnitureOf(by, random).lines };
  });
  const printed = (house) => ({ ...furnitureOf(house.by, random), lines: house.lines });
  const made = [];
  const add = (role, text, days) => {
    made.push({ role, text, date: dateOf(days) });
    return made.length - 1;
  };
  const pairs = [];
  const reported = [];
  for (let i = 0; i < pairCount; i++) {
    const event = makeEvent(random);
    const [house, other] = random.shuffled(outlets);
    const words = articleWords(random);
    const article = planArticle(event, random, { words, by: house.by, share: 0.55 });
    const { original, copy } = retell(article, random, {
      damages: Array.from({ length: random.below(10) }, () => random.pick(DAMAGES)),
      // An abridgement keeps enough to be an article.
      cut: words > 2 * LEAST_WORDS && random.chance(0.5) ? random.next() * 0.6 : 0,
      furniture: printed(house),
      copyFurniture: printed(other),
    });
    pairs.push([add('original', original, event.date), add('copy', copy, event.date + random.below(4))]);
    reported.push({ event, templates: new Set(article.templates) });
  }
  while (made.length < count) {
    const house = random.pick(outlets);
    const turn = random.next();
    const { event: known, templates } = turn < 0.5 && reported.length ? random.pick(reported) : {};
    let event;
    let avoid;
    if (known && turn < 0.2) {
      // Another report of the same event: its facts, in sentences of its own.
      event = known;
      avoid = templates;
    } else if (known) {
      event = makeEvent(random, { from: known, kind: random.chance(0.5) ? known.kind : random.pick(KINDS) });
    } else {
      event = makeEvent(random);
    }
    const words = articleWords(random);
    const article = planArticle(event, random, { words, by: house.by, share: 0.55, avoid });
    // After several reports of one event hardly anything is left to say.
    if (article.templates.length < LEAST_SENTENCES) continue;
    add(
      avoid ? 'own-report' : known ? 'other-event' : 'other-story',
      tellArticle(article, random, printed(house)).text,
      event.date,
    );
    if (avoid) for (const template of article.templates) avoid.add(template);
  }
  const order = random.shuffled(made.map((_, at) => at));
  const ids = [];
  order.forEach((at, i) => {
    ids[at] = String(i + 1).padStart(5, '0');
  });
  return {
    texts: order.map((at) => ({ id: ids[at], name: `${ids[at]}.txt`, ...made[at] })),
    pairs: pairs.map(([a, b]) => [ids[a], ids[b]]),
  };
}
