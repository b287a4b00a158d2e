import { plan, tell, upperFirst } from './grammar.mjs';
import { BACKGROUND, BOILERPLATE, OUTLOOK, REACTIONS } from './kinds/common.mjs';
import { ECONOMY } from './kinds/economy.mjs';
import { NATURE } from './kinds/nature.mjs';
import { PUBLIC } from './kinds/public.mjs';
import { COUNTRIES, company, outlet, person, region, town } from './names.mjs';

// Events with all their facts, and articles that report them: which sentence says what, in which order. An article is
// planned once and can be told many times.

export const KINDS = [...PUBLIC, ...NATURE, ...ECONOMY];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const YEAR_SLOTS = ['year', 'painted'];

/** Names and figures of one event. `from`: another event whose names it takes over, with figures of its own. */
export function makeEvent(random, { kind = random.pick(KINDS), from } = {}) {
  const names = from?.names ?? makeNames(random);
  const numbers = Object.fromEntries(
    Object.entries(kind.numbers).map(([name, [low, high]]) => [name, figure(random, low, high)]),
  );
  const fill = (text) => fillNames(text, names, random);
  const sameKind = from?.kind === kind;
  const org = sameKind ? from.org : fill(random.pick(kind.org));
  const org2 = sameKind ? from.org2 : fill(random.pick(kind.org2));
  const parts = { org, org2 };
  const inner = (text) =>
    fillNames(
      text.replace(/\{(org2?)\}/g, (_, slot) => parts[slot]),
      names,
      random,
    );
  return {
    kind,
    names,
    numbers,
    org,
    org2,
    roles: Object.fromEntries(Object.entries(kind.roles).map(([slot, role]) => [slot, inner(role)])),
    days: random.shuffled(DAYS).slice(0, 2),
    subject: random.pick(kind.subject),
    next: fillNames(random.pick(kind.next), names, random),
    /** Days since 2025-01-01. */
    date: random.below(600),
  };
}

function makeNames(random) {
  const [country, country2] = random.shuffled(COUNTRIES);
  const people = {};
  for (const slot of ['A', 'B', 'C', 'D', 'E']) {
    const taken = Object.values(people).map(({ family }) => family);
    do people[slot] = person(random);
    while (taken.includes(people[slot].family));
  }
  const firms = { firm: company(random), firm2: company(random), firm3: company(random) };
  return { ...firms, town: town(random), town2: town(random), region: region(random), country, country2, ...people };
}

/** Slots of names and ad hoc figures in a piece of a sentence, filled at once. */
function fillNames(text, names, random) {
  return text
    .replace(/\{\{([^}]*)\}\}/g, (_, options) => random.pick(options.split('|')))
    .replace(/\{int:([\d.]+)-([\d.]+)\}/g, (_, low, high) => String(random.between(Number(low), Number(high))))
    .replace(/\{month\}/g, () => random.pick(MONTHS))
    .replace(/\{(\w+)\}/g, (_, slot) => names[slot]);
}

function figure(random, low, high) {
  const whole = Number.isInteger(low) && Number.isInteger(high);
  // Skewed to the low end, as counts in the news are.
  const value = low + (high - low) * random.next() ** 1.6;
  return whole ? Math.round(value) : Math.round(value * 10) / 10;
}

const written = (value, year = false) =>
  year || value < 1000 ? String(value) : String(value).replace(/(\d)(?=(?:\d{3})+$)/g, '$1,');

/** A figure that nobody can take for the true one. */
function wrongFigure(value, year, random) {
  if (year) return String(value - random.between(3, 9));
  const decimals = Number.isInteger(value) ? 0 : 1;
  const factor = random.pick([0.1, 0.4, 0.55, 1.7, 2.5, 10]);
  const wrong = Number((value * factor).toFixed(decimals));
  const near = Math.abs(wrong - value) < Math.max(1, value * 0.2) || wrong === 0;
  return written(near ? Number((value + Math.max(3, value)).toFixed(decimals)) : wrong);
}

/** Gives a leaf for every slot of a template, and remembers who has been introduced in this article. */
export function slotsOf(event, random, by) {
  const introduced = new Set();
  const number = (value, year = false) => ({
    type: 'number',
    text: written(value, year),
    wrong: (r) => wrongFigure(value, year, r),
  });
  const name = (text, wrong) => ({ type: 'name', text, wrong });
  const { names } = event;
  const slotOf = (slot) => {
    if (/^[A-E]$/.test(slot)) {
      const { full, family } = names[slot];
      const wrong = (r) => (introduced.has(slot) ? person(r).family : person(r).full);
      if (introduced.has(slot)) return { ...name(family, wrong), forms: [family, family, full] };
      introduced.add(slot);
      const role = event.roles[slot];
      return { ...name(full, (r) => person(r).full), ...(role ? { role } : {}), key: slot, later: family };
    }
    if (slot.endsWith('.family')) return name(names[slot[0]].family, (r) => person(r).family);
    if (slot.startsWith('int:') || slot.startsWith('dec:')) {
      const [low, high] = slot.slice(4).split('-').map(Number);
      if (slot.startsWith('int:')) return number(random.between(low, high), low > 1900 && high < 2100);
      return number(random.between(low * 10 + 1, high * 10 - 1) / 10);
    }
    if (slot === 'year') return number(random.between(1987, 2023), true);
    if (slot === 'month') return { type: 'time', text: random.pick(MONTHS), wrong: (r) => r.pick(MONTHS) };
    if (slot === 'day' || slot === 'day2') {
      return { type: 'time', text: event.days[slot === 'day' ? 0 : 1], wrong: (r) => r.pick(DAYS) };
    }
    if (slot in event.numbers) return number(event.numbers[slot], YEAR_SLOTS.includes(slot));
    if (slot === 'subject' || slot === 'next') return { type: 'plain', text: event[slot] };
    if (slot === 'outlet') return { type: 'plain', text: by };
    if (slot === 'org' || slot === 'org2') {
      return name(event[slot], (r) => fillNames(r.pick(event.kind[slot]), makeNames(r), r));
    }
    if (slot in names) return name(names[slot], (r) => makeNames(r)[slot]);
    throw new Error(`no such slot: ${slot}`);
  };
  return slotOf;
}

const WORDS_PER_SENTENCE = 14;
/** Sentences that a report of another event inside a long article has. */
const SIDE_SENTENCES = 9;

/**
 * Plans an article. `words`: about how long; a long one goes on with reports of other events, as round-ups do. `avoid`:
 * templates it must not use (those of another report of the event), then it is as long as the rest allows. `share` of
 * the templates is open to it. `by`: the outlet. Gives the planned sentences, where paragraphs start, and the templates
 * that were used.
 */
export function planArticle(event, random, { words, by = outlet(random), avoid, share = 1 }) {
  const { kind } = event;
  const slotOf = slotsOf(event, random, by);
  const open = (list) => random.shuffled(avoid ? list.filter((template) => !avoid.has(template)) : list);
  const some = (list) => open(list).slice(0, Math.ceil(list.length * share));
  const count = Math.max(5, Math.round(words / WORDS_PER_SENTENCE));
  const own = some(kind.body);
  const common = random.shuffled([...some(REACTIONS), ...some(BACKGROUND)]);
  const outlook = open(OUTLOOK).slice(0, count > 20 ? 3 : 1);
  const lead = open(kind.leads)[0] ?? random.pick(kind.leads);
  const templates = [lead, ...mixed(own, common, count - outlook.length - 1, random), ...outlook];
  const sentences = templates.map((template) => plan(template, slotOf, random));
  const side = [];
  while (!avoid && sentences.length + side.length < count) {
    const other = makeEvent(random);
    const says = slotsOf(other, random, by);
    const told = [random.pick(other.kind.leads), ...random.shuffled(other.kind.body).slice(0, SIDE_SENTENCES - 1)];
    side.push(...told.map((template) => plan(template, says, random)));
  }
  sentences.splice(-outlook.length, 0, ...side);
  const title = plan(random.pick(kind.titles), slotOf, random);
  return { event, by, title, sentences, paragraphs: paragraphsOf(sentences.length, random), templates };
}

/** Sentences of the matter itself first, more and more of the rest between them. */
function mixed(own, common, count, random) {
  const result = [];
  const [a, b] = [[...own], [...common]];
  while (result.length < count && (a.length || b.length)) {
    const first = a.length && (!b.length || random.chance(result.length < 6 ? 0.85 : 0.5));
    result.push(first ? a.shift() : b.shift());
  }
  return result;
}

function paragraphsOf(count, random) {
  const starts = [0];
  for (let at = random.between(1, 2); at < count; at += random.between(1, 4)) starts.push(at);
  return starts;
}

/** What an outlet prints around every text. */
export function furnitureOf(by, random) {
  const lines = random.pick(BOILERPLATE).map((line) => line.replaceAll('{outlet}', by));
  return { byline: random.chance(0.5) ? `By ${person(random).full}` : null, lines };
}

/**
 * Puts told sentences together. `pieces`: `{ text, paragraph }` in order; a piece may carry anything else. Gives the
 * text and for every piece its `start`.
 */
export function compose(title, pieces, { byline, lines }) {
  let text = `${upperFirst(title)}\n\n`;
  if (byline) text += `${byline}\n\n`;
  const starts = pieces.map((piece, i) => {
    if (i) text += piece.paragraph ? '\n\n' : ' ';
    const start = text.length;
    text += piece.text;
    return start;
  });
  return { text: `${text}\n\n${lines.join('\n\n')}\n`, starts };
}

/** The article as its outlet prints it. */
export function tellArticle(article, random, furniture) {
  const breaks = new Set(article.paragraphs);
  const pieces = article.sentences.map((sentence, i) => ({ ...tell(sentence, random), paragraph: breaks.has(i) }));
  const title = tell(article.title, random).text;
  return { title, pieces, ...compose(title, pieces, furniture) };
}

/** Every template of the grammar, for the tests. */
export const templates = () => [
  ...KINDS.flatMap((kind) => [...kind.titles, ...kind.leads, ...kind.body]),
  ...REACTIONS,
  ...BACKGROUND,
  ...OUTLOOK,
];
