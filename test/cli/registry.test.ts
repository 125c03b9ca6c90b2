/** The command itself: inputs of every kind, reviews and decisions, exit codes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { freshFolder, unionx } from '../program.js';
import { record } from '../registry/records.js';

const ARTICLES = ['fixtures/articles/01-ganja-martyr-families.txt', 'fixtures/articles/02-*.txt'];
const json = (args: readonly string[], input = '') =>
  JSON.parse(unionx(['registry', ...args, '-f', 'json'], { input }).stdout);

const years = [2018, 2019, 2020];
const RECORDS = years.flatMap((year) => [
  record(`a${year}`, `${year}-05-01`, ['Anar Mammadov = chairman @ Northmere Paper', '@ Bank of Georgia']),
  record(`b${year}`, `${year}-05-01`, ['Anar Mammadov = professor @ Kerbin University', '@ Bank of Georgia']),
]);
const lines = (records: readonly object[]) => records.map((one) => `${JSON.stringify(one)}\n`).join('');

describe('unionx registry', () => {
  it('reads articles, ndjson, json, stdin and compressed files alike', () => {
    const folder = freshFolder();
    const ndjson = unionx(['extract', ...ARTICLES, '-f', 'ndjson']).stdout;
    const whole = join(folder, 'all.json');
    writeFileSync(whole, unionx(['extract', ...ARTICLES, '-f', 'json']).stdout);
    const fromArticles = json(ARTICLES);
    expect(fromArticles.persons.length).toBeGreaterThan(5);
    expect(json([], ndjson)).toEqual(fromArticles);
    expect(json([whole])).toEqual(fromArticles);
  });

  it('publishes the schema that its json keeps', () => {
    const validate = new Ajv({ strict: false, validateSchema: false }).compile(
      JSON.parse(unionx(['schema', 'registry']).stdout),
    );
    expect(validate(json([], lines(RECORDS))), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(['doubts.csv', 'doubts.ndjson'])('takes decisions back in the form of its review: %s', (name) => {
    const review = join(freshFolder(), name);
    expect(unionx(['registry', '--review', review, '-f', 'json'], { input: lines(RECORDS) }).code).toBe(0);
    const doubts = readFileSync(review, 'utf8');
    expect(doubts).toContain('Anar Mammadov');
    const decided = name.endsWith('csv')
      ? doubts.replace(/^(?=,person)/m, 'same')
      : doubts.replace('"verdict":""', '"verdict":"same"');
    writeFileSync(review, decided);
    expect(json([], lines(RECORDS)).persons).toHaveLength(2);
    expect(json(['--decisions', review], lines(RECORDS)).persons).toHaveLength(1);
  });

  it('says what is wrong with decisions', () => {
    const file = join(freshFolder(), 'd.csv');
    const said = (text: string) => {
      writeFileSync(file, text);
      const { code, stderr } = unionx(['registry', '--decisions', file], { input: lines(RECORDS) });
      expect(code).toBe(2);
      return stderr;
    };
    expect(said('a,b\nx#p1,y#p1\n')).toContain('columns a, b and verdict');
    expect(said('a,b,verdict\nx#p1,y#p1,maybe\n')).toContain('d.csv:2');
    expect(said('a,b,verdict\n,y#p1,same\n')).toContain('SOURCE#ID');
    expect(said('a,b,verdict\na2018#p1,a2019#p1,same\na2018#p1,a2019#p1,different\n')).toContain(
      'decided to be different',
    );
  });

  it('reports bad records and goes on', () => {
    const input = `${lines(RECORDS)}{"offsetUnit": 1}\n{"source":"lost.txt","error":{"code":"not-found","message":"no such file"}}\n${lines([RECORDS[0]!])}`;
    const { code, stdout, stderr } = unionx(['registry', '-f', 'json'], { input });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).documents).toBe(RECORDS.length);
    expect(stderr).toContain("no record that 'unionx extract' put out");
    expect(stderr).toContain('lost.txt: no such file');
    expect(stderr).toContain('stands twice');
  });

  it('says when nothing fits', () => expect(unionx(['registry', 'nowhere/*.ndjson']).code).toBe(2));
});
