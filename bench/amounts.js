#!/usr/bin/env node
/**
 * Amounts side by side with the Recognizers-Text suite, on articles with gold.
 *
 * usage: npm run build && node bench/amounts.js [--errors N] FOLDER...
 *
 * An amount is right when it touches a gold amount of its kind and has its value, and for money its currency; optional gold counts
 * neither for nor against, as the scorer does it. `money, value alone` forgives the suite that it knows no ISO code for a
 * plain `dollar` or `manat`. Quantities are not compared: the suite knows only physical units.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import { extract } from '../dist/index.js';

const { recognizeCurrency, recognizePercentage } = recognizers;
const ENGLISH = 'en-us';

/** The suite's ends are inclusive. */
const found = ({ text, start, end }) => ({ text, start, end: end + 1, min: null, max: null });

const SYSTEMS = {
  unionx: (text) => extract(text, { offsets: 'utf16', readers: ['rules'] }).amounts,
  'recognizers-text': (text) => [
    ...recognizeCurrency(text, ENGLISH).map((one) => ({
      ...found(one),
      kind: 'money',
      value: one.resolution ? Number(one.resolution.value) : null,
      currency: one.resolution?.isoCurrency ?? null,
    })),
    ...recognizePercentage(text, ENGLISH).map((one) => ({
      ...found(one),
      kind: 'percent',
      value: one.resolution ? Number.parseFloat(one.resolution.value) : null,
      currency: null,
    })),
  ],
};

const isClose = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));
const sameSize = (a, b) => isClose(a.value, b.value) && isClose(a.min, b.min) && isClose(a.max, b.max);

/** A measure: which amounts it looks at, and when two are the same. */
const MEASURES = {
  'money, value and code': { kind: 'money', same: (a, b) => sameSize(a, b) && a.currency === b.currency },
  'money, value alone': { kind: 'money', same: sameSize },
  percentages: { kind: 'percent', same: sameSize },
};

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

function compare(gold, amounts, { kind, same }, tally, report) {
  const used = new Set();
  for (const amount of amounts.filter((one) => one.kind === kind)) {
    const touching = gold.filter((item) => item.start < amount.end && amount.start < item.end);
    const hit = touching.find((item) => item.kind === kind && !used.has(item) && same(item, amount));
    if (hit) {
      used.add(hit);
      if (!hit.optional) tally.right++;
    } else if (!touching.some((item) => item.optional)) {
      tally.wrong++;
      report('+', amount);
    }
  }
  for (const item of gold) {
    if (item.kind !== kind || used.has(item) || item.optional) continue;
    tally.missed++;
    report('-', item);
  }
}

function readArticles(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.gold.json'))
      .sort()
      .map((name) => {
        const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
        const text = readFileSync(join(folder, gold.source), 'utf8');
        const unit = toUtf16(text);
        const amounts = gold.amounts.map((item) => ({ ...item, start: unit(item.start), end: unit(item.end) }));
        return { name, text, amounts };
      }),
  );
}

function main(args) {
  const errors = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0;
  const folders = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--errors');
  const articles = readArticles(folders);
  for (const [label, measure] of Object.entries(MEASURES)) {
    console.log(`${label.padEnd(24)}precision  recall      F1   (${articles.length} articles)`);
    for (const [system, find] of Object.entries(SYSTEMS)) {
      const tally = { right: 0, wrong: 0, missed: 0 };
      const lines = [];
      for (const { name, text, amounts } of articles)
        compare(amounts, find(text), measure, tally, (sign, { text: words, value, currency }) =>
          lines.push(`${name} ${sign} ${words} = ${value} ${currency ?? ''}`),
        );
      const precision = tally.right / (tally.right + tally.wrong || 1);
      const recall = tally.right / (tally.right + tally.missed || 1);
      const f1 = (2 * tally.right) / (2 * tally.right + tally.wrong + tally.missed || 1);
      console.log(`${system.padEnd(24)}${[precision, recall, f1].map((part) => part.toFixed(3).padStart(9)).join('')}`);
      for (const line of lines.slice(0, errors)) console.log(`    ${line}`);
    }
  }
}

main(process.argv.slice(2));
