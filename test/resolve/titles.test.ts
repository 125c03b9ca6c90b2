/** Who holds a title: beside the name, by a verb, or in place of the name. */
import { describe, it } from 'vitest';
import { holders } from '../lines.js';
import { expectMarked } from '../marked.js';

describe('a title beside the name', () => {
  it.each([
    '[Chairman](Aziz Karimov) Aziz Karimov spoke.',
    '[Deputy Chairman](Aziz Karimov) of the Miners Union Aziz Karimov spoke.',
    'Aziz Karimov, [chairman](Aziz Karimov) of the Miners Union, spoke.',
    'Aziz Karimov – [chairman](Aziz Karimov) of the Miners Union.',
    'Aziz Karimov ([chairman](Aziz Karimov)) spoke.',
    'Aziz Karimov, the Miners Union [chairman](Aziz Karimov), spoke.',
    'The [chairman](Aziz Karimov) of the Miners Union, Aziz Karimov, spoke.',
    "The union's [chairman](Aziz Karimov), Aziz Karimov, spoke.",
    'Aziz Karimov, [Chairman](Aziz Karimov), [MP](Aziz Karimov), spoke.',
    'Aziz Karimov, [chairman](Aziz Karimov) and [treasurer](Aziz Karimov) of the Miners Union, spoke.',
    '[Minister of Labour](Aziz Karimov) Aziz Karimov met [Minister of Health](Leyla Musayeva) Leyla Musayeva.',
  ])('%s', (line) => expectMarked(line, holders));
});

describe('a title by a verb', () => {
  it.each([
    'Aziz Karimov is the [chairman](Aziz Karimov) of the Miners Union.',
    'Aziz Karimov was re-elected [chairman](Aziz Karimov).',
    'Aziz Karimov was appointed [director](Aziz Karimov) of the plant.',
    'The union elected Aziz Karimov [chairman](Aziz Karimov).',
    'The union elected Aziz Karimov as its [chairman](Aziz Karimov).',
    'Aziz Karimov served as [treasurer](Aziz Karimov).',
    'Aziz Karimov became [general secretary](Aziz Karimov) in 2019.',
    'Leyla Musayeva has been [director](Leyla Musayeva) since 2019.',
  ])('%s', (line) => expectMarked(line, holders));
});

describe('a title behind whose it is', () => {
  it.each([
    "Aziz Karimov, the carrier's [head of communications](Aziz Karimov), spoke.",
    "Aziz Karimov, their association's [president](Aziz Karimov), spoke.",
    "Aziz Karimov, the sugar mill's [plant manager](Aziz Karimov), fell.",
    "Aziz Karimov, the growers' [president](Aziz Karimov), had driven all night.",
    'Aziz Karimov of the Miners Union, its [chairman](Aziz Karimov) since 2016, spoke.',
    'Aziz Karimov, now [dean](Aziz Karimov) of the Faculty of Law, spoke.',
    'Aziz Karimov was no longer [president](Aziz Karimov) of the Miners Union.',
    'Aziz Karimov, one of the Miners Union [vice-presidents](Aziz Karimov), spoke.',
    'Aziz Karimov, a cook and the father of the new mayor, spoke.',
    'Aziz Karimov, the man who wrote to the mayor, spoke.',
  ])('%s', (line) => expectMarked(line, holders));
});

describe('a title told first in the next sentence', () => {
  it.each([
    'It was Aziz Karimov who noticed. The [shop steward](Aziz Karimov), a trained bookkeeper, had the lists.',
    '“Enough,” said Aziz Karimov. The [spokesman](Aziz Karimov) of the Miners Union had moved in.',
    "Aziz Karimov has applied once. The agency's [director](Aziz Karimov) applied five times.",
    'Aziz Karimov can say that much; the [secretary general](Aziz Karimov) of the Miners Union remembers the colour.',
    'Aziz Karimov was born in Norvik. As [treasurer](Aziz Karimov) of the Miners Union he once closed a bank.',
    // Two persons, a post told already, another post of the same name before.
    'Aziz Karimov met Leyla Musayeva on Monday. The minister was pleased.',
    'The gift, from Aziz Karimov, was a bus. The mayor did not answer.',
    'Aziz Karimov, [secretary](Aziz Karimov) of the union, spoke on Monday. The mayor did not answer.',
    'A mayor was chosen. Aziz Karimov watched. A mayor left. The mayors met.',
  ])('%s', (line) => expectMarked(line, holders));
});

describe('a title of nobody who is named', () => {
  it.each([
    'The votes toppled the [president](-) of the Miners Union.',
    'A president of the Miners Union is elected every year.',
    'The votes toppled the president.',
  ])('%s', (line) => expectMarked(line, holders));
});

describe('a title in a heading', () => {
  it.each([
    '[MAYOR](Leyla Musayeva) OPENS NEW MARKET HALL\n\n[Mayor](Leyla Musayeva) Leyla Musayeva opened the market on Monday.',
    'Club elects first woman [president](Leyla Musayeva)\n\nLeyla Musayeva was elected [president](Leyla Musayeva) on Monday.',
    '[Labour Minister](Aziz Karimov) inks pact\n\nThe [Minister of Labour](Aziz Karimov), Aziz Karimov, came.',
    "A driver's day\n\nThe [driver](Aziz Karimov), Aziz Karimov, came.",
    'NO PRESIDENT IS ABOVE THE LAW\n\nAziz Karimov marched on Monday.',
  ])('%s', (line) => expectMarked(line, holders));
});

describe('a title on the line above the name', () => {
  it.each([
    'We thank all members.\n\n[President](Aziz Karimov),\nAziz Karimov\n',
    'Signed in Lome.\n\n[Chairman](Aziz Karimov)\nAziz Karimov\n[Secretary](Leyla Musayeva)\nLeyla Musayeva\n',
    'Signed in Lome.\n\nAziz Karimov\n[Chairman](Aziz Karimov)\nLeyla Musayeva\n[Secretary](Leyla Musayeva)\n',
  ])('%s', (line) => expectMarked(line, holders));
});

describe('a title in place of the name', () => {
  it.each([
    '[Regional Commissioner](Aziz Karimov) Aziz Karimov came. “I will be back,” warned the [RC](Aziz Karimov).',
    '[Under Secretary](Aziz Karimov) Aziz Karimov came. Then the US agreed.',
    'The club elected Aziz Karimov [president](Aziz Karimov). The [president-elect](Aziz Karimov) laughed.',
    'Aziz Karimov was [treasurer](Aziz Karimov) of the club. The [former treasurer](Aziz Karimov) laughed.',
    'The [Minister of Labour](Aziz Karimov), Aziz Karimov, came. The [Labour Minister](Aziz Karimov) spoke.',
    '[Chief secretary](Leyla Musayeva) to the director Leyla Musayeva came.',
    '[Deputy Chairman](Aziz Karimov) Aziz Karimov came. The [Deputy Chairman](Aziz Karimov) noted it.',
    '[Chairman](Aziz Karimov) Aziz Karimov came. The [chairman](Aziz Karimov) spoke.',
    '[Chairman](Aziz Karimov) Aziz Karimov met [Director](Leyla Musayeva) Leyla Musayeva. The [director](Leyla Musayeva) spoke to the [chairman](Aziz Karimov).',
    '[Minister of Labour](Aziz Karimov) Aziz Karimov came. The [Minister](Aziz Karimov) spoke.',
    'The [Director](Leyla Musayeva) spoke first. [Director](Leyla Musayeva) Leyla Musayeva was late.',
  ])('%s', (line) => expectMarked(line, holders));
});

describe('no title of anybody', () => {
  it.each([
    'The head was covered with snow.',
    'The chair broke when he sat on the table.',
    'A chairman is elected every year.',
    'Heads of unions met.',
    'They elect chairmen and treasurers.',
    'The Public Defender’s Office answered.',
    'General Assembly and Executive Committee met.',
    'He was a machine, not a man.',
    'Mr Karimov and Sir John came.',
  ])('%s', (line) => expectMarked(line, holders));
});
