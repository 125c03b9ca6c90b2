/**
 * An archive of articles about a world that is known: persons with careers, bodies, namesakes, spelling variants, transfers. The same
 * seed gives the same archive. Names are the lists' own and made ones; each article comes as text and as the record that a faultless
 * `extract` would make of it.
 *
 *   node bench/archive.js records 20000 > records.ndjson     records of `extract`, with what is true of each in a field of its own
 *   node bench/archive.js articles 500 > articles.ndjson     articles for `extract`
 *   node bench/archive.js measure 20000                      the registry of so many records held against the truth
 *   node bench/archive.js measure-articles 500               the same by way of the texts: extraction's mistakes count too
 */
import * as CITIES from '../dist/lexicon/cities.js';
import { entries } from '../dist/lexicon/entries.js';
import * as FAMILY_NAMES from '../dist/lexicon/family-names.js';
import * as GIVEN_NAMES from '../dist/lexicon/given-names.js';
import { random } from './news.js';

const NATIONS = [
  {
    name: 'azerbaijan',
    shown: 'Azerbaijan',
    adjective: 'Azerbaijani',
    currency: 'AZN',
    money: 'manats',
    fathers: 'oglu',
  },
  { name: 'uzbekistan', shown: 'Uzbekistan', adjective: 'Uzbek', currency: 'UZS', money: 'soums', fathers: 'ovich' },
  { name: 'kazakhstan', shown: 'Kazakhstan', adjective: 'Kazakh', currency: 'KZT', money: 'tenge', fathers: 'ovich' },
  { name: 'georgia', shown: 'Georgia', adjective: 'Georgian', currency: 'GEL', money: 'lari', fathers: null },
  { name: 'türkiye', shown: 'Türkiye', adjective: 'Turkish', currency: 'TRY', money: 'lira', fathers: null },
  { name: 'nigeria', shown: 'Nigeria', adjective: 'Nigerian', currency: 'NGN', money: 'naira', fathers: null },
];
const FIELDS =
  'Oil and Gas,Education,Health,Transport,Communication,Construction,Metallurgical,Textile,Agricultural,Energy,Railway,Aviation,Postal,Culture,Mining,Chemical,Food,Forestry,Municipal,Banking'.split(
    ',',
  );
const MINISTRIES = 'Health,Education,Labour,Finance,Agriculture,Energy,Transport,Culture,Justice,Economy'.split(',');
const CHAIRS = ['chairman', 'deputy chairman', 'secretary', 'head of department', 'lawyer', 'accountant'];
const TITLES = {
  union: CHAIRS,
  ministry: ['minister', 'deputy minister', 'head of department', 'adviser'],
  company: ['director', 'deputy director', 'chief engineer', 'accountant', 'chairman'],
  university: ['rector', 'vice-rector', 'dean', 'professor'],
};
const FIRST_YEAR = 2006;
const LAST_YEAR = 2024;

const list = (lists) =>
  Object.values(lists)
    .flatMap(entries)
    .filter((word) => /^[a-z]{4,}$/.test(word));
const capitalised = (word) => word[0].toUpperCase() + word.slice(1);
const SYLLABLES =
  'ab an ar bel dor ek el far gul hal ib in kar ko len mar mi nor os pet qur ra sel tam ul vor yas zh'.split(' ');

/** What is true, and how to draw from it. */
export function makeWorld(documents, seed = 1) {
  const next = random(seed);
  const pick = (all) => all[Math.floor(next() * all.length)];
  // Few names are borne by many, as everywhere.
  const often = (all) => all[Math.floor(next() ** 2 * all.length)];
  const made = () => capitalised(Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join(''));
  const given = [...new Set(list(GIVEN_NAMES))].map(capitalised);
  const family = [
    ...new Set([
      ...list(FAMILY_NAMES).map(capitalised),
      ...Array.from({ length: documents >> 4 }, () => made() + pick(['ov', 'li', 'zade', 'yev', 'son', 'adze'])),
    ]),
  ];
  const cities = list({ a: CITIES.AZERBAIJAN_PLACES, c: CITIES.CENTRAL_ASIA_PLACES, t: CITIES.TURKIYE_PLACES }).map(
    capitalised,
  );
  const bodies = makeBodies(documents, { next, pick, made, cities });
  const persons = makePersons(documents, { next, pick, often, given, family, bodies });
  const active = new Map();
  for (const person of persons)
    for (const { from, to } of person.posts)
      for (let year = from; year <= to; year++) {
        const key = `${person.nation.name} ${year}`;
        if (!active.has(key)) active.set(key, []);
        active.get(key).push(person);
      }
  return { next, pick, bodies, persons, active };
}

function makeBodies(documents, { next, pick, made, cities }) {
  const bodies = [];
  const acronyms = new Set();
  const add = (kind, nation, forms, acronym, isLocal) =>
    bodies.push({ key: `b${bodies.length}`, kind, nation, forms, acronym, posts: [], weight: isLocal ? 1 : 6 });
  for (const nation of NATIONS) {
    const { shown, adjective } = nation;
    const initials = (name) =>
      name
        .split(/[ -]/)
        .filter((word) => /^[A-Z]/.test(word))
        .map((word) => word[0])
        .join('');
    const unionOf = (name) => [`${name} of ${shown}`, `${adjective} ${name}`, `${shown} ${name}`];
    add(
      'union',
      nation,
      [...unionOf('Confederation of Trade Unions'), `${shown} Trade Unions Confederation`],
      initials(`${shown} Trade Unions Confederation`),
      false,
    );
    for (const field of FIELDS) {
      const name = `Trade Union of ${field} Workers`;
      // In one country acronyms mostly differ; over the borders they do not.
      const short = initials(`${name} of ${shown}`);
      const own = acronyms.has(`${short} ${shown}`) ? short.replace(field[0], field.slice(0, 3).toUpperCase()) : short;
      acronyms.add(`${own} ${shown}`);
      add(
        'union',
        nation,
        [`${name} of ${shown}`, `${shown} ${name}`, `${shown} ${field} Workers Trade Union`],
        own,
        false,
      );
    }
    for (const field of MINISTRIES)
      add(
        'ministry',
        nation,
        [`Ministry of ${field} of ${shown}`, `${adjective} Ministry of ${field}`, `Ministry of ${field}`],
        null,
        false,
      );
  }
  const taken = new Set();
  for (let n = 0; n < documents / 40; n++) {
    const name = `${made()}${next() < 0.4 ? ` ${pick(['Steel', 'Energy', 'Textile', 'Logistics', 'Paper'])}` : ''}`;
    if (taken.has(name)) continue;
    taken.add(name);
    if (next() < 0.8) add('company', pick(NATIONS), [`${name} LLC`, name, `${name} Company`].slice(0, 2), null, true);
    else {
      const school = `${pick(cities)} ${name} University`;
      add(
        'university',
        pick(NATIONS),
        [school, school.replace(/^(\S+) (.+) University$/, '$2 University of $1')],
        null,
        true,
      );
    }
  }
  return bodies;
}

function makePersons(documents, { next, pick, often, given, family, bodies }) {
  const persons = [];
  const weighted = bodies.flatMap((body) => Array.from({ length: body.weight }, () => body));
  const near = (nation) => {
    for (let tries = 0; tries < 20; tries++) {
      const body = pick(weighted);
      if (body.nation === nation) return body;
    }
    return pick(bodies);
  };
  for (let n = 0; n < documents / 8; n++) {
    const first = pick(weighted);
    const namesake = n > 20 && next() < 0.04 ? pick(persons) : null;
    const person = {
      key: `p${n}`,
      given: namesake?.given ?? often(given),
      family: namesake?.family ?? often(family),
      father: first.nation.fathers !== null && next() < 0.5 ? often(given) : null,
      nation: first.nation,
      posts: [],
    };
    addCareer(person, first, { next, pick, near });
    persons.push(person);
  }
  return persons;
}

/** One to three posts, one after the other; some hold two at once. */
function addCareer(person, first, { next, pick, near }) {
  let year = FIRST_YEAR + Math.floor(next() * 12);
  const steps = next() < 0.6 ? 1 : next() < 0.7 ? 2 : 3;
  let body = first;
  for (let step = 0; step < steps && year <= LAST_YEAR; step++) {
    const to = Math.min(LAST_YEAR, year + 2 + Math.floor(next() * 6));
    hold(person, body, pick(TITLES[body.kind]), year, to);
    if (next() < 0.1) {
      const second = near(person.nation);
      if (second !== body) hold(person, second, pick(TITLES[second.kind]), year, to);
    }
    year = to + (next() < 0.5 ? 0 : 1);
    body = next() < 0.3 ? body : near(person.nation);
  }
}

function hold(person, body, title, from, to) {
  const post = { person, body, title, from, to };
  person.posts.push(post);
  body.posts.push(post);
}

const TRANSLITERATED = [
  [/q/g, 'g'],
  [/Q/g, 'G'],
  [/zh/g, 'j'],
  [/yev$/, 'ev'],
  [/kh/g, 'h'],
  [/iy/g, 'y'],
  [/ks/g, 'x'],
  [/(.)\1/g, '$1'],
  [/ov$/, 'off'],
];

/** Another spelling of the word, if there is one. */
function spelledOtherwise(word, next) {
  const fitting = TRANSLITERATED.filter(([pattern]) => pattern.test(word));
  const [pattern, letters] = fitting[Math.floor(next() * fitting.length)] ?? [/$^/, ''];
  pattern.lastIndex = 0;
  return word.replace(pattern, letters);
}

/** One letter left out or changed, never the first. */
function slipped(word, next) {
  if (word.length < 6) return word;
  const at = 1 + Math.floor(next() * (word.length - 2));
  return word.slice(0, at) + (next() < 0.5 ? '' : 'aeioulnr'[Math.floor(next() * 8)]) + word.slice(at + 1);
}

function nameOf({ given, family, father, nation }, next) {
  const chance = next();
  let [first, last] = [given, family];
  if (chance < 0.12) last = spelledOtherwise(last, next);
  else if (chance < 0.2) first = spelledOtherwise(first, next);
  else if (chance < 0.21) last = slipped(last, next);
  const how = next();
  if (how < 0.02) return `${last} ${first}`;
  if (how < 0.09) return `${first[0]}. ${last}`;
  if (father !== null && how < 0.35)
    return nation.fathers === 'oglu'
      ? `${first} ${father} ${next() < 0.5 ? 'oglu' : 'ogly'} ${last}`
      : `${first} ${father}ovich ${last}`;
  return `${first} ${last}`;
}

function bodyNameOf(body, next) {
  const { forms, acronym } = body;
  const chance = next();
  if (acronym !== null && chance < 0.2) return { name: acronym, acronym: null };
  const name = next() < 0.6 ? forms[0] : forms[Math.floor(next() * forms.length)];
  if (body.kind === 'company' && chance > 0.99) return { name: slipped(name, next), acronym: null };
  return { name, acronym: acronym !== null && chance > 0.6 ? acronym : null };
}

/** Puts text and marks together. */
function makeWriter() {
  let text = '';
  return {
    say: (words) => {
      text += words;
    },
    mark: (words) => {
      const start = [...text].length;
      text += words;
      return { start, end: start + [...words].length };
    },
    text: () => text,
  };
}

/** The article with the number, with its record and what is true of it. */
export function articleOf(world, n) {
  const { next, pick } = world;
  const source = `archive/${String(n).padStart(6, '0')}.txt`;
  const year = FIRST_YEAR + Math.floor(next() * (LAST_YEAR - FIRST_YEAR + 1));
  const date = `${year}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
  const page = {
    writer: makeWriter(),
    persons: new Map(),
    bodies: new Map(),
    roles: [],
    transfers: [],
    amounts: [],
    truth: { persons: {}, bodies: {}, transfers: [] },
  };
  const wanted = 1 + Math.floor(next() * 3);
  const isHeld = (post) => post.from <= year && year <= post.to;
  const anchor = pick(world.persons);
  const { nation } = anchor;
  page.writer.say('News of the day\n\n');
  // An article in twenty brings somebody from abroad.
  const around = world.active.get(`${nation.name} ${year}`) ?? [anchor];
  for (let k = 0; k < wanted; k++) {
    const person = k === 0 && anchor.posts.some(isHeld) ? anchor : pick(next() < 0.05 ? world.persons : around);
    const posts = person.posts.filter(isHeld);
    if (posts.length > 0 && !page.persons.has(person)) sentenceAbout(page, person, posts, next);
  }
  if (page.bodies.size === 0) sayBody(page, anchor.posts[0].body, next);
  if (next() < 0.3) {
    let to = pick(world.bodies);
    for (let tries = 0; tries < 20 && to.nation !== nation; tries++) to = pick(world.bodies);
    const [giver] = page.bodies.keys();
    if (to !== giver) sentenceOfTransfer(page, giver, to, year, next);
  }
  return { source, date, text: page.writer.text(), record: recordOf(page, source, date), truth: page.truth };
}

function sayBody(page, body, next) {
  const known = page.bodies.get(body);
  const { name, acronym } = known ?? bodyNameOf(body, next);
  const place = page.writer.mark(name);
  if (known === undefined) {
    if (acronym !== null) page.writer.say(` (${acronym})`);
    const id = `o${page.bodies.size + 1}`;
    page.bodies.set(body, { id, name, acronym, place, type: body.kind });
    page.truth.bodies[id] = body.key;
  }
  return page.bodies.get(body);
}

function sentenceAbout(page, person, posts, next) {
  const { writer } = page;
  const name = nameOf(person, next);
  const id = `p${page.persons.size + 1}`;
  const isBare = next() < 0.15;
  const [post, second] = posts;
  const start = [...writer.text()].length;
  if (isBare) writer.say('Staff of the ');
  else writer.say(`The ${post.title} of the `);
  const body = sayBody(page, post.body, next);
  writer.say(isBare ? ' met with ' : ', ');
  const place = writer.mark(name);
  const role = (title, { name: organisation, id: organisationId }, end) =>
    page.roles.push({
      person: name,
      personId: id,
      title,
      organisation,
      organisationId,
      place: null,
      status: 'current',
      from: null,
      to: null,
      evidence: [{ start, end }],
      rule: 'archive',
      confidence: 0.95,
    });
  if (!isBare) role(post.title, body, place.end);
  if (!isBare && second !== undefined && next() < 0.3) {
    writer.say(`, who is also ${second.title} of the `);
    const other = sayBody(page, second.body, next);
    role(second.title, other, other.place.end);
  }
  writer.say(isBare ? ' on Friday.\n' : ', spoke about the plans for the year.\n');
  page.persons.set(person, { id, name, place });
  page.truth.persons[id] = person.key;
}

function sentenceOfTransfer(page, giver, to, year, next) {
  const { writer } = page;
  const { currency, money } = giver.nation;
  const value = Math.round(next() * 1e7) / 100;
  const start = [...writer.text()].length;
  writer.say('The ');
  const from = sayBody(page, giver, next);
  writer.say(' donated ');
  const shown = `${value.toLocaleString('en-US')} ${money}`;
  const place = writer.mark(shown);
  writer.say(' to the ');
  const recipient = sayBody(page, to, next);
  writer.say('.\n');
  const id = `a${page.amounts.length + 1}`;
  page.amounts.push({
    id,
    kind: 'money',
    value,
    min: null,
    max: null,
    currency,
    unit: null,
    qualifier: null,
    period: null,
    text: shown,
    ...place,
    rule: 'archive',
    confidence: 1,
  });
  page.transfers.push({
    giver: from.name,
    giverId: from.id,
    recipient: recipient.name,
    recipientId: recipient.id,
    amount: shown,
    amountId: id,
    thing: null,
    decidedBy: null,
    decidedById: null,
    purpose: null,
    date: null,
    dateId: null,
    evidence: [{ start, end: recipient.place.end }],
    rule: 'archive',
    confidence: 0.9,
  });
  page.truth.transfers.push({
    giver: giver.key,
    recipient: to.key,
    currency,
    year,
    hundredths: Math.round(value * 100),
  });
}

function recordOf({ persons, bodies, roles, amounts, transfers }, source, date) {
  const mention = (text, { start, end }) => ({ text, start, end, rule: 'archive', confidence: 0.95 });
  return {
    source,
    headline: 'News of the day',
    referenceDate: date,
    referenceDateFrom: 'record',
    offsetUnit: 'codepoint',
    persons: [...persons.values()].map(({ id, name, place }) => ({
      id,
      name,
      aliases: [],
      mentions: [mention(name, place)],
    })),
    organisations: [...bodies.values()].map(({ id, name, acronym, place, type }) => ({
      id,
      name,
      acronym,
      aliases: acronym === null ? [] : [acronym],
      type,
      parent: null,
      mentions: [mention(name, place)],
    })),
    titles: [],
    dates: [],
    amounts,
    roles,
    transfers,
  };
}

/** Of all pairs that are put together how many belong so, and of all that belong how many were put. */
export function pairwise(pairsOf) {
  const cells = new Map();
  const found = new Map();
  const true_ = new Map();
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [entity, key] of pairsOf) {
    count(cells, `${entity} ${key}`);
    count(found, entity);
    count(true_, key);
  }
  const pairs = (map) => [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const both = pairs(cells);
  return { precision: both / pairs(found), recall: both / pairs(true_), entities: found.size, truth: true_.size };
}

/** The registry of the first `count` articles, by records or by texts, held against the truth. */
export async function measured(count, seed, how) {
  const { makeFactStore } = await import('../dist/registry/fact-store.js');
  const { factsOf } = await import('../dist/registry/read-record.js');
  const { buildRegistry } = await import('../dist/registry/build.js');
  const { extract } = await import('../dist/index.js');
  const world = makeWorld(count, seed);
  const truths = new Map();
  const facts = makeFactStore();
  let reading = 0;
  for (let n = 0; n < count; n++) {
    const { source, date, text, record, truth } = articleOf(world, n);
    const found = how === 'texts' ? extract(text, { source, referenceDate: date }) : record;
    truths.set(source, how === 'texts' ? byPlace(found, record, truth) : truth);
    const start = performance.now();
    facts.add(factsOf(found));
    reading += performance.now() - start;
  }
  const start = performance.now();
  const built = buildRegistry(facts, { threshold: 0.8, decisions: [] }, { name: 'unionx', version: '0' }, 'codepoint');
  const building = performance.now() - start;
  const { archive, persons, bodies } = built.sightings;
  const pairsOf = function* (kind, sightings, { of }) {
    for (const [n, { fact, doc }] of sightings.entries()) {
      const key = truths.get(archive.documents.at(doc).source)[kind][fact.id];
      if (key !== undefined) yield [of[n], key];
    }
  };
  return {
    persons: pairwise(pairsOf('persons', archive.persons, persons)),
    bodies: pairwise(pairsOf('bodies', archive.bodies, bodies)),
    transfers: transfersHeld(built, truths),
    doubts: built.doubts.length,
    seconds: { reading: reading / 1000, building: building / 1000 },
    built,
    truths,
  };
}

/** What is true of the items that extraction found, by where they stand. */
function byPlace(found, record, { persons, bodies, transfers }) {
  const at = (items, keys) => new Map(items.map(({ id, mentions }) => [mentions[0].start, keys[id]]));
  const keysOf = (items, known) =>
    Object.fromEntries(
      items.flatMap(({ id, mentions }) =>
        mentions.flatMap(({ start }) => (known.has(start) ? [[id, known.get(start)]] : [])),
      ),
    );
  return {
    persons: keysOf(found.persons, at(record.persons, persons)),
    bodies: keysOf(found.organisations, at(record.organisations, bodies)),
    transfers,
  };
}

/** Every true sum by giver, recipient, currency and year against the registry's: how many are exactly so. */
function transfersHeld({ registry, sightings: { archive, bodies } }, truths) {
  const votes = new Map();
  for (const [n, { fact, doc }] of archive.bodies.entries()) {
    const key = truths.get(archive.documents.at(doc).source).bodies[fact.id];
    const { id } = bodies.entities[bodies.of[n]];
    const own = votes.get(id) ?? new Map();
    votes.set(id, own.set(key, (own.get(key) ?? 0) + 1));
  }
  const keyOf = (id) => [...(votes.get(id) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];
  const sums = new Map();
  const add = (map, key, hundredths) => map.set(key, (map.get(key) ?? 0n) + hundredths);
  for (const { giverId, recipientId, currency, year, total } of registry.transfers) {
    if (total === null) continue;
    const [whole, fraction = ''] = total.split('.');
    add(sums, `${keyOf(giverId)} ${keyOf(recipientId)} ${currency} ${year}`, BigInt(whole + fraction.padEnd(2, '0')));
  }
  const wanted = new Map();
  for (const { transfers } of truths.values())
    for (const { giver, recipient, currency, year, hundredths } of transfers)
      add(wanted, `${giver} ${recipient} ${currency} ${year}`, BigInt(hundredths));
  const exact = [...wanted].filter(([key, sum]) => sums.get(key) === sum).length;
  const whole = (map) => [...map.values()].reduce((sum, one) => sum + one, 0n);
  return { wanted: wanted.size, exact, found: sums.size, sameTotal: whole(wanted) === whole(sums) };
}

const [, program, task, size, seed = '1'] = process.argv;
if (program === new URL(import.meta.url).pathname && task !== undefined) await run(task, Number(size), Number(seed));

async function run(task, count, seed) {
  if (task === 'records' || task === 'articles') {
    const world = makeWorld(count, seed);
    for (let n = 0; n < count; n++) {
      const { source, date, text, record, truth } = articleOf(world, n);
      const line = task === 'records' ? record : { id: source, date, text, truth };
      if (!process.stdout.write(`${JSON.stringify(line)}\n`))
        await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    return;
  }
  const { persons, bodies, transfers, doubts, seconds } = await measured(
    count,
    seed,
    task === 'measure' ? 'records' : 'texts',
  );
  console.log(JSON.stringify({ count, seed, persons, bodies, transfers, doubts, seconds }, null, 1));
}
