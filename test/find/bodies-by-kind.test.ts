/** Kinds of bodies that no English head noun closes, read by rules and learned reader together; below a heading, as in articles. */
import { describe, it } from 'vitest';
import { expectMarked, type Found } from '../marked.js';
import { analysed, BOTH } from '../reading.js';

const HEADING = 'What was said there.\n\n';

const bodies = (text: string): Found[] =>
  analysed(HEADING + text, BOTH)
    .mentions.filter(({ kind }) => kind === 'organisation')
    .map(({ start, end }) => ({ label: 'body', start: start - HEADING.length, end: end - HEADING.length }));

describe('schools and hospitals', () => {
  it.each([
    'He was moved to [Hospital Civil de Lambara](body) and then, a week later, to [Hospital Sultanah Nora Intan](body) again.',
    'Patients went to [Clínica Santa Lucinda](body) on Monday.',
    'The nurses of the [Regional Medical Centre Sveta Mila](body) came.',
    'The children of [SMK Taman Serai](body) and [SJK(C) Pei Hwa](body) sang.',
    'It was given to [District General Hospital Mulaitiva](body) on Monday.',
    'The director of [№13 Kindergarten](body) came.',
    'It is the [Institute of Cardiology named after Anar Safarli](body) that they visited.',
    'The [Association of Beekeepers "Zlatna zoralka"](body) exhibited there.',
    'It came from the [Ray of Hope Orphanage](body) in May.',
    'Hospital staff came. Bank Holiday traffic was heavy.',
    'Hospital Director Maria Sousa and Hospital Chief Executive James Phiri came.',
    'They met at the Business Centre and at the Palm Hall.',
    'Section 2(1) of the Act and Class B(1) Drivers were meant.',
  ])('%s', (line) => expectMarked(line, bodies));
});

describe('parts of hospitals and universities', () => {
  it.each([
    'The [Surgery Department](body) of [Tarvel Hospital](body) is new.',
    'A nurse from the [Dialysis Unit](body) at [Kelm County Referral Hospital](body) came.',
    'The [Oncology Service](body) of the [St Brigid’s Hospital](body) closed.',
    'The department of [Tarvel Hospital](body) is new.',
  ])('%s', (line) => expectMarked(line, bodies));
});

describe('workplaces that act', () => {
  it.each([
    'The [Tarvel Mine](body) donated ten beds.',
    'Workers of the [Grand Kelm Hotel](body) struck in May.',
    'The [Rose Garden Restaurant](body) was fined 2,000 euros.',
    'They climbed to the old mine and slept at the Palace Hotel.',
    'A fire broke out near Green Valley Farm.',
  ])('%s', (line) => expectMarked(line, bodies));
});

describe('names that look like persons', () => {
  it.each([
    'He leads the opposition party [Samir Vey](body) and speaks for it.',
    'It was the choir [Anna Maria](body) that sang.',
    'It was said that [Travers Pike](body) were fined in May.',
    '[Arne Holt (Tarvale) Limited](body) paid 900 euros.',
    'He told it to mining companies, such as [Austra Duval](body) and [Kelmetal](body).',
    'The union of workers in the coal industry ([Sintrakar](body)) has voted.',
    'The chairman of the party Viktor Lazar came.',
    'The company Viktor Lazar runs has closed.',
    'Aziz Karimov and Viktor Lazar were fined.',
  ])('%s', (line) => expectMarked(line, bodies));
});

describe('where a name begins and ends', () => {
  it.each([
    'The [People’s Justice Party](body) won.',
    'The [Loria Union of Industry, Trade and Handicrafts](body) met.',
    'The [Central Committee of the Mining and Metallurgical Trade Union of Georgia](body) met.',
    'They came from [World Vision](body), [Mercy Corps](body) and [Plan International](body) then.',
    'The [Federation of Independent Unions of Karas region](body) met.',
    '[Siemens Kazakhstan](body) trains welders.',
    'A strike was staged by the [Health Trade Union’s Collective](body) again.',
    'He was born in the Soviet Union and came back.',
    'The union [Zimra](body) and the [Rural Teachers Union of Zimbabwe](body) came.',
  ])('%s', (line) => expectMarked(line, bodies));
});

describe('lines of capitals', () => {
  const read = (text: string) =>
    analysed(text, BOTH)
      .mentions.filter(({ kind, start }) => kind === 'organisation' && start < text.indexOf('\n'))
      .map(({ start, end }) => ({ label: 'body', start, end }));
  it.each([
    '[EMBASSY OF GEORGIA IN NORWAY](body)\n\nIt gave books.',
    'BULLETIN OF THE [GENERAL FEDERATION OF GEORGIAN WORKERS](body)\n\nThey met.',
    '[MWENDO FOUNDATION](body) WELCOMES 240 SCHOLARS\n\nThey came to Mwendo Hall.',
    'WORKERS WANT BETTER COMMITTEE\n\nThey said so.',
    'STRIKE COMMITTEE\n\nThey met.',
  ])('%s', (line) => expectMarked(line, read));
});
