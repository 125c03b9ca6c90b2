#!/usr/bin/env node
/**
 * Date values side by side with chrono-node, on articles with gold.
 *
 * usage: npm run build && node bench/dates.js [--errors N] FOLDER...
 *
 * A date is right when it touches a gold date and has its value; optional gold counts neither for nor against, vague words and
 * holidays are left out, as the scorer does it. chrono is told the gold's reference date; unionx is measured both ways.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { extract } from '../dist/index.js';

const IGNORED = new Set(['vague', 'holiday']);

/** @param {string} text @param {string | null} reference */
const unionx = (text, reference) => {
  const options = {
    ...(reference ? { referenceDate: reference.slice(0, 10) } : {}),
    offsets: 'utf16',
    readers: ['rules'],
  };
  return extract(text, options).dates.filter(({ kind }) => !IGNORED.has(kind));
};

const SYSTEMS = {
  unionx: (text) => unionx(text, null),
  'unionx, told the date': unionx,
  'chrono-node': (text, reference) => {
    const instant = reference ? new Date(`${reference.slice(0, 10)}T12:00:00`) : new Date('2000-01-01T12:00:00');
    return chrono.en.GB.parse(text, instant).map((found) => ({
      text: found.text,
      start: found.index,
      end: found.index + found.text.length,
      value: found.end ? `${edtf(found.start)}/${edtf(found.end)}` : edtf(found.start),
    }));
  },
};

/** EDTF as coarse as what chrono is certain of. @param {chrono.ParsedComponents} components */
function edtf(components) {
  const two = (part) => String(components.get(part)).padStart(2, '0');
  const year = String(components.get('year')).padStart(4, '0');
  const isDay = components.isCertain('day') || components.isCertain('weekday');
  if (!isDay) return components.isCertain('month') ? `${year}-${two('month')}` : year;
  const day = `${year}-${two('month')}-${two('day')}`;
  return components.isCertain('hour') ? `${day}T${two('hour')}:${two('minute')}` : day;
}

/** Gold counts code points, the systems UTF-16 units. @param {string} text */
function toUtf16(text) {
  const at = [];
  let unit = 0;
  for (const char of text) {
    at.push(unit);
    unit += char.length;
  }
  at.push(unit);
  return (offset) => at[offset];
}

function compare(gold, found, tally, report) {
  const used = new Set();
  for (const date of found) {
    const touching = gold.filter((item) => item.start < date.end && date.start < item.end);
    const hit = touching.find((item) => !used.has(item) && item.value === date.value);
    if (hit) {
      used.add(hit);
      if (!hit.optional) tally.right++;
    } else if (!touching.some((item) => item.optional)) {
      tally.wrong++;
      report('+', date);
    }
  }
  for (const item of gold) {
    if (used.has(item) || item.optional) continue;
    tally.missed++;
    report('-', item);
  }
}

function main(args) {
  const errors = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0;
  const folders = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--errors');
  const articles = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.gold.json'))
      .sort()
      .map((name) => ({ name, gold: JSON.parse(readFileSync(join(folder, name), 'utf8')), folder })),
  );
  console.log(`${'date values'.padEnd(24)}precision  recall      F1   (${articles.length} articles)`);
  for (const [system, find] of Object.entries(SYSTEMS)) {
    const tally = { right: 0, wrong: 0, missed: 0 };
    const lines = [];
    for (const { name, gold, folder } of articles) {
      const text = readFileSync(join(folder, gold.source), 'utf8');
      const unit = toUtf16(text);
      const dates = gold.dates.map((date) => ({ ...date, start: unit(date.start), end: unit(date.end) }));
      compare(dates, find(text, gold.referenceDate), tally, (sign, { text: words, value }) =>
        lines.push(`${name} ${sign} ${words} = ${value}`),
      );
    }
    const precision = tally.right / (tally.right + tally.wrong || 1);
    const recall = tally.right / (tally.right + tally.missed || 1);
    const f1 = (2 * tally.right) / (2 * tally.right + tally.wrong + tally.missed || 1);
    console.log(`${system.padEnd(24)}${[precision, recall, f1].map((part) => part.toFixed(3).padStart(9)).join('')}`);
    for (const line of lines.slice(0, errors)) console.log(`    ${line}`);
  }
}

main(process.argv.slice(2));
