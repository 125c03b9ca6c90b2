#!/usr/bin/env node
/**
 * Values of dates and amounts side by side with chrono-node and the Recognizers-Text suite, on articles with gold: F1 as a Markdown table.
 *
 * usage: npm run bench:values [-- [--write FILE] [--errors N] [FOLDER...]]
 *
 * A date or amount is right when it touches one of the gold's kind and has its value, money also its currency; optional gold counts
 * neither for nor against, vague words and holidays are left out, as the scorer does it. The others are told the gold's reference date;
 * chrono reads with the locale that does better of its English ones.
 * `value alone` forgives the suite that it knows no ISO code for a plain `dollar` or `manat`. Quantities are not compared: the suite knows
 * only physical units. `--write` puts the table between the `values` marks of a file, `--errors` lists what was wrong (never for unseen).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { extract } from '../dist/index.js';
import { edtfOfChrono, edtfOfSuite } from './edtf.js';

const { recognizeCurrency, recognizeDateTime, recognizePercentage } = recognizers;
const ENGLISH = 'en-us';
const IGNORED = new Set(['vague', 'holiday']);

const read = (text, reference) =>
  extract(text, {
    ...(reference ? { referenceDate: reference.slice(0, 10) } : {}),
    offsets: 'utf16',
    readers: ['rules'],
  });
const dates = (text, reference) => read(text, reference).dates.filter(({ kind }) => !IGNORED.has(kind));
const noonOf = (reference) => new Date(`${reference ? reference.slice(0, 10) : '2000-01-01'}T12:00:00`);

/** What the suite finds, a line at a time, because its time grows faster than the text; its ends are inclusive. */
function byLine(text, recognize) {
  const found = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const own = line.trim() === '' ? [] : recognize(line);
    for (const one of own) found.push({ ...one, start: at + one.start, end: at + one.end + 1 });
    at += line.length + 1;
  }
  return found;
}

const DATES = {
  unionx: (text) => dates(text, null),
  'unionx, told the date': dates,
  'chrono-node': (text, reference) =>
    chrono.en
      .parse(text, noonOf(reference))
      .map((found) => ({
        text: found.text,
        start: found.index,
        end: found.index + found.text.length,
        value: edtfOfChrono(found),
      }))
      .filter(({ value }) => value !== null),
  'Recognizers-Text': (text, reference) =>
    byLine(text, (line) => recognizeDateTime(line, ENGLISH, 0, noonOf(reference))).flatMap((found) => {
      const value = edtfOfSuite(found, noonOf(reference));
      return value === null ? [] : [{ text: found.text, start: found.start, end: found.end, value }];
    }),
};

const amount = ({ text, start, end }, kind, value, currency = null) => ({
  text,
  start,
  end,
  kind,
  value,
  currency,
  min: null,
  max: null,
});
const AMOUNTS = {
  unionx: (text) => read(text, null).amounts,
  'Recognizers-Text': (text) => [
    ...byLine(text, (line) => recognizeCurrency(line, ENGLISH)).map((one) =>
      amount(one, 'money', one.resolution ? Number(one.resolution.value) : null, one.resolution?.isoCurrency ?? null),
    ),
    ...byLine(text, (line) => recognizePercentage(line, ENGLISH)).map((one) =>
      amount(one, 'percent', one.resolution ? Number.parseFloat(one.resolution.value) : null),
    ),
  ],
};

const isClose = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));
const sameSize = (a, b) => isClose(a.value, b.value) && isClose(a.min, b.min) && isClose(a.max, b.max);

/** What is compared: which list of the gold, which of its items, and when two are the same. */
const MEASURES = [
  { label: 'dates', list: 'dates', systems: DATES, takes: () => true, same: (a, b) => a.value === b.value },
  {
    label: 'money, value and code',
    list: 'amounts',
    systems: AMOUNTS,
    takes: ({ kind }) => kind === 'money',
    same: (a, b) => sameSize(a, b) && a.currency === b.currency,
  },
  {
    label: 'money, value alone',
    list: 'amounts',
    systems: AMOUNTS,
    takes: ({ kind }) => kind === 'money',
    same: sameSize,
  },
  { label: 'percentages', list: 'amounts', systems: AMOUNTS, takes: ({ kind }) => kind === 'percent', same: sameSize },
];

/** Gold counts code points, the systems UTF-16 units. @param {string} text */
function toUtf16(text) {
  const at = [];
  let unit = 0;
  for (const char of text) {
    at.push(unit);
    unit += char.length;
  }
  at.push(unit);
  return ({ start, end, ...item }) => ({ ...item, start: at[start], end: at[end] });
}

function readArticles(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  return names.sort().map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const text = readFileSync(join(folder, gold.source), 'utf8');
    const place = toUtf16(text);
    const { referenceDate } = gold;
    return {
      name,
      text,
      referenceDate,
      dates: gold.dates.map(place),
      amounts: gold.amounts.map(place),
      found: new Map(),
    };
  });
}

/** Counts one article into the tally and lists what was wrong. */
function compare(gold, found, { takes, same }, tally) {
  const used = new Set();
  const wrong = [];
  for (const item of found.filter(takes)) {
    const touching = gold.filter((one) => one.start < item.end && item.start < one.end);
    const hit = touching.find((one) => takes(one) && !used.has(one) && same(one, item));
    if (hit) {
      used.add(hit);
      if (!hit.optional) tally.right++;
    } else if (!touching.some((one) => one.optional)) {
      tally.wrong++;
      wrong.push(`+ ${item.text} = ${item.value}`);
    }
  }
  for (const item of gold) {
    if (!takes(item) || used.has(item) || item.optional) continue;
    tally.missed++;
    wrong.push(`- ${item.text} = ${item.value}`);
  }
  return wrong;
}

function measure(articles, measured, system, errors) {
  const tally = { right: 0, wrong: 0, missed: 0 };
  const lines = [];
  for (const article of articles) {
    if (!article.found.has(system)) article.found.set(system, system(article.text, article.referenceDate));
    const found = article.found.get(system);
    for (const line of compare(article[measured.list], found, measured, tally)) lines.push(`${article.name} ${line}`);
  }
  for (const line of lines.slice(0, errors)) console.error(`    ${line}`);
  return ((2 * tally.right) / (2 * tally.right + tally.wrong + tally.missed || 1)).toFixed(2);
}

/** The value behind an option, which is taken off the arguments; null where it is not given. */
function take(args, name) {
  const at = args.indexOf(name);
  return at < 0 ? null : args.splice(at, 2)[1];
}

function main(args) {
  const file = take(args, '--write');
  const errors = Number(take(args, '--errors') ?? 0);
  const columns = Object.keys(DATES);
  const rows = [`| F1 | ${columns.join(' | ')} |`, `|---|${columns.map(() => '---|').join('')}`];
  for (const folder of args.length > 0 ? args : ['fixtures/articles', 'fixtures/unseen']) {
    const articles = readArticles(folder);
    const name = basename(folder) === 'articles' ? 'seen' : basename(folder);
    for (const measured of MEASURES) {
      const cells = columns.map((column) => {
        const system = measured.systems[column];
        return system ? measure(articles, measured, system, errors) : '';
      });
      rows.push(`| ${name}: ${measured.label} | ${cells.join(' | ')} |`);
    }
  }
  const table = rows.join('\n');
  console.log(table);
  if (file === null) return;
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    /(<!-- values -->\n)[^<]*(<!-- \/values -->)/,
    (_, open, close) => `${open}\n${table}\n\n${close}`,
  );
  if (!/<!-- values -->/.test(before)) throw new Error(`${file}: no <!-- values --> mark`);
  writeFileSync(file, after);
}

main(process.argv.slice(2));
