/** How far a post reaches: the parts, places and levels before its head, what it is in charge of behind it, and where names begin. */
import { describe, it } from 'vitest';
import { expectMarked } from '../marked.js';
import { analysed } from '../reading.js';

const titles = (text: string) => analysed(text).titles.map(({ start, end }) => ({ start, end, label: 'title' }));

describe('words before a head', () => {
  it.each([
    'SK Group [Chairman](title) Chey Talvar and Kelm Motor Group [Chairman](title) Bo Orsun came.',
    'Kelm Bank [Group Managing Director](title) Ann Hill came.',
    'Dana Petrova was the first [minister](title) to resign.',
    'Ann Hill was found guilty of Being Drunk In Charge. She thanked him for the honour to Head the desk of Social Justice.',
    '[Commissioner for Humanitarian Aid and Crisis Management](title) Ann Hill came.',
    'Ann Hill, [Commissioner for Crisis Management](title), came.',
    'The [Deputy Minister for Climate Change with responsibility for Transport](title), Ann Hill, came.',
    'The company dismissed its [former yard manager](title), Aziz Karimov.',
    'The [boatyard manager](title), Leyla Musayeva, came.',
    '[Ward chairman](title) Aziz Karimov came.',
    '[Store Manager](title) Aziz Karimov came.',
    'Vorzal [Store Manager](title) Aziz Karimov came.',
    '[Lab Manager](title) Leyla Musayeva came.',
    '[Village headman](title) Aziz Karimov came.',
    '[Wing Commander](title) Aziz Karimov came.',
    '[Chief Petty Officer](title) Aziz Karimov came.',
    '[Regimental Sergeant Major](title) Aziz Karimov came.',
    '[Deputy High Commissioner](title) Leyla Musayeva came.',
    '[Deputy Ward Chairman](title) Aziz Karimov came.',
    '[Leading engineer](title) of the plant Aziz Karimov came.',
    '[Lead Independent Director](title) Leyla Musayeva came.',
    '[Faction Chairman](title) Aziz Karimov came.',
    'Xandar [District Governor](title) Aziz Karimov came.',
    '[Paramount Chief](title) Aziz Karimov came.',
    '[Party secretary](title) Aziz Karimov came.',
    '[Race director](title) Aziz Karimov came.',
    '[Mobility Minister](title) Aziz Karimov came.',
    '[Branch secretary](title) Aziz Karimov came.',
    'The committee [chairman](title), Aziz Karimov, came.',
    '[Temporary manager](title) Aziz Karimov came.',
    '[Bishop Emeritus](title) Aziz Karimov came.',
    '[Chief Financial and Supply Chain Officer](title) Aziz Karimov came.',
    '[Non Executive Chairman](title) Aziz Karimov came.',
    '[Shadow Health Secretary](title) Leyla Musayeva came.',
    'The club made Aziz Karimov an [Honorary Citizen](title).',
  ])('%s', (line) => expectMarked(line, titles));
});

describe('words that describe the holder, verbs and names stay outside', () => {
  it.each([
    'Their popular [chairman](title) Aziz Karimov came.',
    'Its first female [president](title), Leyla Musayeva, came.',
    'The Kenyan [president](title), Aziz Karimov, came.',
    'Outgoing [chairman](title) Aziz Karimov came.',
    'Members elect [president](title) Leyla Musayeva.',
    'Workers met [minister](title) Leyla Musayeva.',
    'Metro [Director](title) Leyla Musayeva came.',
    'Vorzal Watch [Chairman](title) Aziz Karimov came.',
    'A High Court [judge](title), Aziz Karimov, came.',
    'Kelm County [Governor](title) Aziz Karimov came.',
    'Martin King spoke and Anwar Sheikh sang.',
    'They ruled as partners, and every citizen knew the ruler.',
  ])('%s', (line) => expectMarked(line, titles));
});

describe('one word that grades a post', () => {
  it.each([
    '[Ex-treasurer](title) Aziz Karimov came.',
    'The [rector-elect](title), Leyla Musayeva, came.',
    '[Vice-minister](title) Leyla Musayeva came.',
    'The ex-wife of Aziz Karimov came.',
  ])('%s', (line) => expectMarked(line, titles));
});

describe('what it is in charge of', () => {
  it.each([
    'Leyla Musayeva, [head of supply chain](title) at Vorzal Foods, came.',
    'Leyla Musayeva, [deputy director for water management](title) at the ministry, came.',
    'Aziz Karimov, [Vice President of Fleet Safety](title) with Vorzal Lines, came.',
    '[Leading engineer for labour protection](title) of the plant Aziz Karimov came.',
    '[Dean of Students](title) Leyla Musayeva came.',
    '[Acting Director of Services](title) Leyla Musayeva came.',
    '[Cabinet member for housing](title) Leyla Musayeva came.',
    'The [medical officer in-charge](title), Leyla Musayeva, came.',
    '[Clerk of the court](title) Leyla Musayeva came.',
    '[Chairman of the Supervisory Board](title) of Vorzal Bank Aziz Karimov came.',
    '[Chairman](title) of the Board Aziz Karimov came.',
    'He thanked the [minister](title), Leyla Musayeva, for coming.',
    'Aziz Karimov resigned as [director](title) on grounds of health.',
    '[Secretary](title) of the Water Committee Leyla Musayeva came.',
    "[Secretary of State for Children's Services and Family Policy](title) Leyla Musayeva came.",
    '[Minister of Economy and Sustainable Development](title) Leyla Musayeva came.',
    '[Minister for Primary Industries](title) Leyla Musayeva came.',
    'Leyla Musayeva, [curator of textiles](title) at the museum, came.',
    'Leyla Musayeva, [secretary](title) of the Section, came.',
    '[Deputy Chairman for Social Policy](title) Aziz Karimov came.',
    '[Minister of Health](title), Leyla Musayeva, came.',
  ])('%s', (line) => expectMarked(line, titles));
});

describe('letters behind a name', () => {
  it.each([
    'Leyla Musayeva [SC](title), for the bank, came.',
    'Aziz Karimov, [PC](title), appeared.',
    'The PC was sold in Columbia, SC, by Aziz Karimov.',
  ])('%s', (line) => expectMarked(line, titles));
});

describe('a part of a body that has no name', () => {
  it.each([
    "Leyla Musayeva, [chair of the bank's management board](title), came.",
    'The papers were signed by [Chairman of the Supervisory Board](title) Aziz Karimov.',
    'Aziz Karimov, [head of its protein laboratory](title), came.',
    'Leyla Musayeva is a [member of the supervisory board](title).',
    'Aziz Karimov, the [chairman](title) of the club, came.',
    'Aziz Karimov, the [head](title) of the department, came.',
    "Leyla Musayeva, the [chair](title) of the women's committee, came.",
  ])('%s', (line) => expectMarked(line, titles));
});

describe('a field beside the post without a link', () => {
  it.each([
    '[Additional Director Labour](title) Aziz Karimov came.',
    "The mine's [General Manager, External Relations](title), Leyla Musayeva, came.",
    'Its [secretary information](title), Aziz Karimov, came.',
    'Leyla Musayeva, [vice president, regulatory affairs](title), came.',
    'The [director](title), Aziz Karimov, came.',
  ])('%s', (line) => expectMarked(line, titles));
});

describe('posts by what stands before them', () => {
  it.each([
    'Leyla Musayeva, [timetable planner](title) at the company, came.',
    '[Ward sister](title) Leyla Musayeva came.',
    'Aziz Karimov, [community relations lead](title), came.',
    'He took the lead. Aziz Karimov followed.',
    'The buyer is Aziz Karimov.',
    '“Enough,” says [milk clerk](title) Aziz Karimov.',
    'Leyla Musayeva, a [partner](title) at the fund, came.',
    'Aziz Karimov was a partner in the project.',
    'Aziz Karimov, the [owner](title), came.',
    "Aziz Karimov was the institute's first [director](title).",
    'Aziz Karimov, the chief guest, came.',
    'Letter to the Editor by Aziz Karimov.',
    '[DIG](title) Aziz Karimov came.',
    'Go and DIG said Aziz Karimov.',
  ])('%s', (line) => expectMarked(line, titles));
});

describe('fields beside the post, whom it serves, staffs and crews', () => {
  it.each([
    '[Director (Operations)](title) Aziz Karimov came.',
    'Leyla Musayeva, [Head, Corporate Communications](title), came.',
    'Aziz Karimov, [head of R&D](title) at Vorzal Pharma, came.',
    'Aziz Karimov, [head of European sales](title) at Vorzal Pharma, came.',
    'Leyla Musayeva, [keeper of funds](title), came.',
    '[Chief of Defence Staff](title) Aziz Karimov came.',
    'Aziz Karimov, [chairman of selectors](title), came.',
    'Aziz Karimov, [Special Adviser to the Governor on Media](title), came.',
    "[Ship's cook](title) Aziz Karimov came.",
    'Aziz Karimov, a retired [head teacher](title), came.',
    'Aziz Karimov runs a guild with no head and one caretaker.',
    'Its author is Dr Aziz Karimov.',
  ])('%s', (line) => expectMarked(line, titles));
});
