/** Posts as the pass proposes them: every phrase with the shape of a post; who holds it is decided later. */
import { describe, it } from 'vitest';
import { titles } from '../../src/find/titles/titles.js';
import { expectMarked } from '../marked.js';
import { kindsOf } from '../reading.js';

describe('a title is the post with its rank words', () => {
  it.each([
    '[Chairman](title) Aziz Karimov spoke.',
    '[Deputy Chairman](title) Aziz Karimov spoke.',
    'The [first deputy chairwoman](title) of the union spoke.',
    'Aziz Karimov, [vice-president](title) of the union, spoke.',
    'The [Vice President](title) of the union spoke.',
    'Aziz Karimov, [acting director](title) of the plant, spoke.',
    'The [former general secretary](title) of the union spoke.',
    'The [General Secretary](title) and the [Treasurer](title) spoke.',
    'She was elected [co-chair](title) of the council.',
    'The [honorary president](title) of the club spoke.',
    'The [Secretary General](title) of the union spoke.',
    '[Editor-in-Chief](title) Leyla Musayeva wrote it.',
    'The [chief executive officer](title) of the firm spoke.',
    'The [National Leader](title) of the people spoke.',
    '[Professor](title) Aziz Karimov and [Colonel](title) Murat Aslan spoke.',
    'The [prime minister](title) of the country spoke.',
    'Aziz Karimov [MP](title) spoke.',
    'He is a [member of parliament](title).',
    '[CHAIRMAN](title) OF MINERS UNION MEETS OWNERS IN BAKU',
  ])('%s', (line) => expectMarked(line, kindsOf(titles)));
});

describe('a title takes in its portfolio', () => {
  it.each([
    '[Minister of Labour and Social Protection](title) of Xandaria Aziz Karimov spoke.',
    'The [Minister of Labour, Employment and Social Security](title) spoke.',
    'The [Minister of Foreign Affairs](title) spoke.',
    'The [deputy minister for health](title) spoke.',
    'The [Labour Minister](title) spoke.',
    'The [Commissioner for Human Rights](title) spoke.',
    'The [Head of Communications](title) spoke.',
    'The [Secretary of State](title) spoke.',
    'She is a [professor of law](title).',
  ])('%s', (line) => expectMarked(line, kindsOf(titles)));
});

describe('a title stops before body, country and region', () => {
  it.each([
    'The [Chairman](title) of ATUC spoke.',
    'The [ambassador](title) of Türkiye spoke.',
    'The [President](title) of the Republic of Xandaria spoke.',
    'The [Director](title) of the Miners Hospital spoke.',
    'The [Governor](title) of the northern region spoke.',
    'The [Rector](title) of the University of Xandar spoke.',
    'ATUC [chairman](title) Aziz Karimov spoke.',
    'The [Minister of Education](title) of Kazakhstan spoke.',
    'The [Prime Minister](title) of Georgia spoke.',
  ])('%s', (line) => expectMarked(line, kindsOf(titles)));
});

describe('two posts are two titles', () => {
  it.each([
    'Aziz Karimov, [Chairman](title), [MP](title), spoke.',
    'The [chairman](title) and [treasurer](title) of the union spoke.',
    '[Professor](title) and [Rector](title) Aziz Karimov spoke.',
  ])('%s', (line) => expectMarked(line, kindsOf(titles)));
});

describe('no title', () => {
  it.each([
    'They will head to the north and chair the session.',
    'General Assembly of the union opened.',
    'The general meeting was held in the first week.',
    'Its members paid and its workers went home.',
    'Mr Karimov and Mrs Musayeva came by train.',
    'The ministry and the presidency are far away.',
    'It was a private matter of general interest.',
    'MEMBER OF MINERS UNION MEETS OWNERS IN BAKU',
    'OFFICE OF THE DIRECTOR OF MINES IN BAKU',
    'The union of miners met in the first half of the year.',
    'Two Mrs Smiths and Sir John came.',
  ])('%s', (line) => expectMarked(line, kindsOf(titles)));
});
