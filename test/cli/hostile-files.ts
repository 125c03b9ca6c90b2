/**
 * Files that archives hold and nobody asked for, each with what must come of it: the texts that are read, or the code of
 * the error that stands for it, written `!code`.
 */
import { deflateRawSync, gzipSync } from 'node:zlib';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly outcomes: readonly string[];
}

const utf8 = (text: string): Uint8Array => Buffer.from(text);
const hex = (digits: string): Uint8Array => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const wide = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);
const file = (name: string, bytes: Uint8Array | string, ...outcomes: string[]): HostileFile => ({
  name,
  bytes: typeof bytes === 'string' ? utf8(bytes) : bytes,
  outcomes,
});
const same = (name: string, text: string): HostileFile => file(name, text, text);

const HELLO = 'Hello Mr. Smith';
const record = (text: string): string => JSON.stringify({ text });

/** Plain text must come back as it is, whatever it looks like. */
const TEXTS: readonly HostileFile[] = [
  same('empty.txt', ''),
  same('one-newline.txt', '\n'),
  same('blank.txt', ' \t\r\n \u00a0\n'),
  same('one-letter.txt', 'x'),
  same('no-newline.txt', HELLO),
  same('old-mac-lines.txt', 'One\rTwo\rThree'),
  same('windows-lines.txt', 'One\r\n\r\nTwo\r\n'),
  same('mixed-lines.txt', 'One\nTwo\r\nThree\rFour\u2028Five\u2029Six\u0085Seven\vEight\fNine'),
  same('prototype.txt', '__proto__ constructor toString hasOwnProperty valueOf __defineGetter__ prototype'),
  same(
    'prototype-names.txt',
    'Mr. Constructor Prototype met Mrs. __proto__ Smith and Dr. toString at the valueOf Union.',
  ),
  same('escape-sequences.txt', 'Mr. \u001b[31mRed Smith\u001b[0m and \u001b]0;title\u0007 \u009b2J'),
  same(
    'bell-and-backspace.txt',
    'Chairman John\u0008\u0008 Smith\u0007 said so, and so did many others who were there that day.',
  ),
  same('right-to-left.txt', 'Chairman \u202eevil\u202c Smith and \u2067hidden\u2069 and \u200fmarks'),
  same('arabic.txt', 'قال رئيس النقابة أحمد علي إن الأجور سترتفع'),
  same('hebrew-points.txt', 'הַסְתַּדְרוּת הָעוֹבְדִים'),
  same('chinese.txt', '全国总工会主席王东明会见了来访的客人。'),
  same('emoji.txt', '👩‍👩‍👧‍👦 met 🇦🇿 Mr. 🎉 Smith 👍🏽'),
  same('many-marks.txt', `Z${'\u0301'.repeat(5000)} Smith`),
  same('astral.txt', '𝕸𝖗. 𝕾𝖒𝖎𝖙𝖍 𐍈 𠜎'),
  same('zero-width.txt', 'Mr. Sm\u200bith\u200d\ufeff and\u00adso on'),
  same('private-use.txt', 'Mr. \ue000 Smith \uf8ff'),
  same('nonchars.txt', 'Mr. \uffff Smith \ufdd0'),
  same('replacement.txt', 'Mr. \ufffd Smith'),
  same('only-punctuation.txt', '!?.,;:…—–-“”‘’«»()[]{}<>/\\|@#$%^&*_+=~`'),
  same('only-digits.txt', '0123456789'.repeat(500)),
  same('only-capitals.txt', 'A'.repeat(5000)),
  same('capital-words.txt', 'Abc '.repeat(3000)),
  same('of-the-of-the.txt', 'of the '.repeat(3000)),
  same('brackets.txt', '('.repeat(5000)),
  same('open-close.txt', '()'.repeat(3000)),
  same('quotes.txt', '“'.repeat(3000)),
  same('points.txt', '.'.repeat(5000)),
  same('initials.txt', 'A. B. C. '.repeat(1000)),
  same('hyphens.txt', `${'a-'.repeat(4000)}a`),
  same('apostrophes.txt', "O'".repeat(4000)),
  same('long-word.txt', 'pneumono'.repeat(2000)),
  same('long-number.txt', `${'1,'.repeat(3000)}000 manat`),
  same('huge-number.txt', `${'9'.repeat(400)} manat and 1e400 dollars and -0 euros`),
  same('slashes.txt', '12/'.repeat(3000)),
  same('dates.txt', '12.12.2012 '.repeat(500)),
  same('impossible-dates.txt', '31 February 2023, 00.00.0000, 99/99/9999, 2023-13-45, 29 February 1900'),
  same('urls.txt', `http://${'a.'.repeat(1000)}com?${'x=1&'.repeat(500)}`),
  same('at-signs.txt', 'a@'.repeat(3000)),
  same('titles.txt', 'Chairman President Minister '.repeat(500)),
  same('mr.txt', 'Mr. '.repeat(2000)),
  same('tabs.txt', '\t'.repeat(3000)),
  same('newlines.txt', '\n'.repeat(3000)),
  same('formula.txt', '=HYPERLINK("http://evil","click") and @SUM(1+1)*cmd|A0'),
  same('looks-like-json.txt', '{not json at all} said Mr. Smith'),
  same('looks-like-a-list.txt', '[Baku, 14 March] Mr. Smith said'),
  same('looks-like-html.txt', '<Smith> said that 3 < 5 and a <b> in the middle'),
  same('looks-like-csv.txt', 'text,id\nSmith,1\n'),
  same('looks-like-pdf.txt', 'The %PDF-1.4 format was praised'),
  same('looks-like-a-header.txt', '---\ntitle: x\n---\nMr. Smith'),
  same('shell.txt', '$(rm -rf /) `id` ; && || > /dev/null'),
  same('sql.txt', "'; DROP TABLE persons; --"),
  same('template.txt', '${process.exit(1)} {{constructor}} %s %d %n'),
  same('nulls-few.txt', `${'Mr. Smith said so. '.repeat(20)}\0 and went.`),
  same('delete.txt', 'Mr.\u007f Smith'),
  same('soft-wrap.txt', 'Chairman of the Confed-\neration of Trade\nUnions'),
];

const ENCODINGS: readonly HostileFile[] = [
  file('bom-utf8.txt', join(hex('ef bb bf'), utf8('Ağalar')), 'Ağalar'),
  file('bom-only.txt', hex('ef bb bf'), ''),
  file('bom-twice.txt', join(hex('ef bb bf ef bb bf'), utf8('A')), '\ufeffA'),
  file('bom-utf16le.txt', join(hex('ff fe'), wide('Ağalar')), 'Ağalar'),
  file('bom-utf16be.txt', join(hex('fe ff'), hex('00 41 01 1f')), 'Ağ'),
  file('bom-utf16-only.txt', hex('ff fe'), ''),
  file('utf16-no-mark.txt', wide('The chairman of the union met Mr. Smith'), 'The chairman of the union met Mr. Smith'),
  file('utf16-odd.txt', join(hex('ff fe'), wide('Hello'), hex('41')), 'Hello\ufffd'),
  file('utf16-half-pair.txt', join(hex('ff fe'), hex('41 00 00 d8 42 00')), 'A\ufffdB'),
  file('utf32.txt', hex('ff fe 00 00 41 00 00 00'), '!unsupported'),
  file('latin-1.txt', join(utf8('caf'), hex('e9'), utf8(' owner')), 'café owner'),
  file(
    'windows-quotes.txt',
    join(utf8('He said '), hex('93'), utf8('yes'), hex('94'), utf8(' again')),
    'He said “yes” again',
  ),
  file(
    'windows-1254.txt',
    join(utf8('Satybald'), hex('fd'), utf8(' met '), hex('de'), utf8('ahin')),
    'Satybaldı met Şahin',
  ),
  file(
    'utf8-cut.txt',
    join(utf8('Satybaldı Şahin met Ağalar ışık and Öztürk ÇELİK'), hex('c4')),
    'Satybaldı Şahin met Ağalar ışık and Öztürk ÇELİK\ufffd',
  ),
  file(
    'utf8-overlong.txt',
    join(utf8('ışığın üzerinde şöyle çok ağır öğle üzüm'), hex('c0 af')),
    'ışığın üzerinde şöyle çok ağır öğle üzüm\ufffd\ufffd',
  ),
  file('picture.txt', hex('89 50 4e 47 0d 0a 1a 0a 00 00 00 0d 49 48 44 52 00 00 00 10 00 00 00 10 08 06'), '!no-text'),
  file('program.txt', hex('7f 45 4c 46 02 01 01 00 00 00 00 00 00 00 00 00 03 00 3e 00 01 00 00 00'), '!no-text'),
  file('zeros.txt', new Uint8Array(1000), '!no-text'),
];

const NDJSON: readonly HostileFile[] = [
  file('records-good.ndjson', `${record('One')}\n${record('Two')}\n`, 'One', 'Two'),
  file('records-no-end.ndjson', `${record('One')}\n${record('Two')}`, 'One', 'Two'),
  file('records-blank-lines.ndjson', `\n\n${record('One')}\n \n\t\n${record('Two')}\n\n`, 'One', 'Two'),
  file('records-crlf.ndjson', `${record('One')}\r\n${record('Two')}\r\n`, 'One', 'Two'),
  file('records-bom.ndjson', join(hex('ef bb bf'), utf8(`${record('One')}\n${record('Two')}\n`)), 'One', 'Two'),
  file('records-utf16.ndjson', join(hex('ff fe'), wide(`${record('Ağalar')}\n${record('Two')}\n`)), 'Ağalar', 'Two'),
  file(
    'records-1254.ndjson',
    join(utf8('{"text":"Satybald'), hex('fd'), utf8(`"}\n${record('Two')}\n`)),
    'Satybaldı',
    'Two',
  ),
  file('records-one-bad.ndjson', `${record('One')}\n{"text": \n${record('Three')}\n`, 'One', '!bad-record', 'Three'),
  file('records-first-bad.ndjson', `{"text": \n${record('Two')}\n`, '!bad-record', 'Two'),
  file('records-cut.ndjson', `${record('One')}\n{"text": "Tw`, 'One', '!bad-record'),
  file(
    'records-garbage.ndjson',
    `${record('One')}\nnot json\n[1]\n"text"\n3\nnull\ntrue\n`,
    'One',
    ...Array(6).fill('!bad-record'),
  ),
  file(
    'records-no-text.ndjson',
    '{"title": "x"}\n{}\n{"text": null}\n{"text": 3}\n{"text": ["a"]}\n',
    ...Array(5).fill('!bad-record'),
  ),
  file('records-empty-text.ndjson', '{"text": ""}\n{"text": " "}\n', '', ' '),
  file(
    'records-prototype.ndjson',
    '{"__proto__": {"text": "evil"}}\n{"constructor": 1, "text": "One"}\n{"text": "__proto__"}\n',
    '!bad-record',
    'One',
    '__proto__',
  ),
  file('records-twice.ndjson', '{"text": "One", "text": "Two"}\n', 'Two'),
  file('records-escapes.ndjson', '{"text": "\\u0041\\ud83d\\ude00\\n\\u001b[31m"}\n', 'A😀\n\u001b[31m'),
  file('records-half-pair.ndjson', '{"text": "A \\ud800 B"}\n', 'A \ud800 B'),
  file('records-headline.ndjson', '{"headline": " Two \\n lines ", "text": "Body"}\n', 'Two lines\n\nBody'),
  file('records-odd-fields.ndjson', '{"text": "One", "id": 17, "headline": 4, "date": {"y": 1}}\n', '4\n\nOne'),
  file(
    'records-bad-date.ndjson',
    '{"text": "One", "date": "2023-02-31"}\n{"text": "Two", "date": "yesterday"}\n',
    'One',
    'Two',
  ),
  file('records-deep.ndjson', `{"text": "One", "x": ${'['.repeat(2000)}${']'.repeat(2000)}}\n`, 'One'),
  file('records-same-id.ndjson', '{"id": "a", "text": "One"}\n{"id": "a", "text": "Two"}\n', 'One', 'Two'),
  file('records-nul.ndjson', `${record('One')}\n\0\n${record('Two')}\n`, 'One', '!bad-record', 'Two'),
  file('records-empty.ndjson', ''),
  file('records-large.ndjson', `${record('x'.repeat(1 << 17))}\n${record('Two')}\n`, '!too-large', 'Two'),
  file('records-large-last.ndjson', `${record('One')}\n${record('x'.repeat(1 << 17))}`, 'One', '!too-large'),
];

const JSON_FILES: readonly HostileFile[] = [
  file('list.json', `[${record('One')}, ${record('Two')}]`, 'One', 'Two'),
  file(
    'list-pretty.json',
    JSON.stringify([{ text: 'One', tags: ['[', '"', '}'] }, { text: 'Two' }], null, 2),
    'One',
    'Two',
  ),
  file('list-empty.json', '[]'),
  file('list-blank.json', ' [\n] \n'),
  file('object.json', JSON.stringify({ text: 'One' }, null, 4), 'One'),
  file(
    'objects.json',
    `${JSON.stringify({ text: 'One' }, null, 1)}\n${JSON.stringify({ text: 'Two' }, null, 1)}`,
    'One',
    'Two',
  ),
  file('lines.json', `${record('One')}\n${record('Two')}\n`, 'One', 'Two'),
  file('list-bom.json', join(hex('ef bb bf'), utf8(`[${record('One')}]`)), 'One'),
  file('list-bad-one.json', `[${record('One')}, {"text" "Two"}, ${record('Three')}]`, 'One', '!bad-record', 'Three'),
  file('list-of-others.json', `[1, "a", null, ${record('One')}]`, '!bad-record', '!bad-record', '!bad-record', 'One'),
  file('list-cut.json', `[${record('One')}, {"text": "Tw`, 'One', '!bad-record'),
  file('list-no-commas.json', `[${record('One')} ${record('Two')}]`, 'One', 'Two'),
  file(
    'list-quotes.json',
    `[${record('a "quoted" \\ } ] , { [')}, ${record('\\"')}]`,
    'a "quoted" \\ } ] , { [',
    '\\"',
  ),
  file('no-record.json', '{"a": 1}', '!bad-record'),
  file('text.json', 'This is no JSON', '!bad-record'),
  file('empty.json', ''),
  file('null.json', 'null', '!bad-record'),
];

const TABLES: readonly HostileFile[] = [
  file('good.csv', 'id,text\n1,One\n2,Two\n', 'One', 'Two'),
  file('quoted.csv', 'id,text\n1,"One, ""two""\nthree"\n2,Two\n', 'One, "two"\nthree', 'Two'),
  file('crlf.csv', 'id,text\r\n1,One\r\n2,Two\r\n', 'One', 'Two'),
  file('semicolons.csv', 'id;text\n1;One, two\n', 'One, two'),
  file('tabs.csv', 'id\ttext\n1\tOne\n', 'One'),
  file('bom.csv', join(hex('ef bb bf'), utf8('text,id\nOne,1\n')), 'One'),
  file('turkish.csv', join(utf8('text\nSatybald'), hex('fd'), utf8(' met\nTwo\n')), 'Satybaldı met', 'Two'),
  file('short-row.csv', 'text,id,date\nOne\n', 'One'),
  file('long-row.csv', 'text,id\nOne,1,surplus\nTwo,2\n', '!bad-record', 'Two'),
  file('no-text.csv', 'title,id\nOne,1\n', '!bad-record'),
  file('article-as-header.csv', '"id\nOne ","Two\n\nThree"\nOne,1\n', '!bad-record'),
  file('header-only.csv', 'text,id\n'),
  file('no-header.csv', '1,Mr. Smith said so.\n', '!bad-record'),
  file('no-text-in-many.csv', 'title,id\nOne,1\nTwo,2\nThree,3\n', '!bad-record'),
  file('separator-said.csv', 'sep=;\r\ntext;id,\r\n"One";1\r\n', 'One'),
  file('separator-odd.csv', 'sep=|\nid|text\n1|One, two; three\n', 'One, two; three'),
  file('spaced-header.csv', ' id , text \n1,One\n', 'One'),
  file('empty.csv', ''),
  file('open-quote.csv', 'text,id\n"One,1\nTwo,2\n', 'One,1\nTwo,2'),
  file('formula.csv', 'text,id\n"=1+1",x\n', '=1+1'),
  file('prototype.csv', 'text,__proto__,constructor\nOne,a,b\n', 'One'),
  file('blank-lines.csv', 'text,id\n\nOne,1\n\n', 'One'),
];

const HTML: readonly HostileFile[] = [
  file('bare.html', '<h1>Head</h1><p>One</p><p>Two</p>', 'Head\n\nOne\n\nTwo\n'),
  file('nothing.html', '<html></html>', ''),
  file('empty.html', '', ''),
  file('no-markup.html', 'Just text', 'Just text\n'),
  file('script-only.html', '<html><body><script>alert("Mr. Smith")</script></body></html>', ''),
  file('script-in-text.html', '<p>One<script>document.write("Mr. Evil")</script> two</p>', 'One two\n'),
  file('never-closed.html', '<html><body><p>One<p>Two<div>Three', 'One\n\nTwo\n\nThree\n'),
  file('comment.html', '<!-- <p>Mr. Hidden</p> --><p>One</p>', 'One\n'),
  file('comment-open.html', '<p>One</p><!-- and then <p>Two</p>', 'One\n'),
  file(
    'entities.html',
    '<p>A &amp; B &lt;C&gt; &quot;D&quot; &#x130; &#305; &nbsp; &copy; &unknown; &#0; E</p>',
    'A & B <C> "D" İ ı © &unknown; \ufffd E\n',
  ),
  file(
    'declared.html',
    join(
      utf8('<html><head><meta charset="koi8-r"></head><body><p>'),
      hex('f0 d2 cf c6 d3 cf c0 da'),
      utf8('</p></body></html>'),
    ),
    'Профсоюз\n',
  ),
  file(
    'declared-wrongly.html',
    '<html><head><meta charset="koi8-r"></head><body><p>Ağalar</p></body></html>',
    'Ağalar\n',
  ),
  file(
    'declared-nonsense.html',
    join(utf8('<html><head><meta charset="klingon"></head><body><p>caf'), hex('e9'), utf8(' owner</p></body></html>')),
    'café owner\n',
  ),
  file('deep.html', `${'<div>'.repeat(3000)}One${'</div>'.repeat(3000)}`, 'One\n'),
  file('prototype.html', '<p id="__proto__" class="constructor">One</p><p name="toString">Two</p>', 'One\n\nTwo\n'),
  file('attributes.html', '<p title="</p><script>">One</p>', 'One\n'),
  file(
    'bad-linked-data.html',
    '<script type="application/ld+json">{"@type": "Article", "headline": </script><p>One</p>',
    'One\n',
  ),
  file(
    'odd-linked-data.html',
    '<script type="application/ld+json">[null, 1, {"@type": null}, {"@type": ["Article"], "headline": {"a": 1}, "author": [null, 3]}]</script><p>One</p>',
    'One\n',
  ),
];

/** A zip of stored files, as small as can be. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = utf8(content);
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = join(hex('504b0304'), head, utf8(name), packed);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(offset, 12);
    central.push(join(hex('504b0102'), hex('1400'), head.subarray(0, 26), tail.subarray(2), utf8(name)));
    locals.push(local);
    offset += local.length;
  }
  const directory = join(...central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return join(...locals, directory, hex('504b0506'), end);
}

function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const WORD = zip({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml':
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Satybaldı met Mr. Smith</w:t></w:r></w:p></w:body></w:document>',
});

const PDF = utf8(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F1 18 Tf 10 50 Td (Hello Mr. Smith) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`);

const packed = gzipSync(HELLO);
const packedRecords = gzipSync(`${record('One')}\n${record('Two')}\n`);
const manyRecords = gzipSync(
  Array.from({ length: 20_000 }, (_, index) => `${record(`Record number ${(index * 7919) % 20_011}`)}\n`).join(''),
);

const PACKED: readonly HostileFile[] = [
  file('good.txt.gz', packed, HELLO),
  file('named-wrongly.txt', packed, HELLO),
  file('not-packed.txt.gz', HELLO, HELLO),
  file('two-members.txt.gz', join(packed, gzipSync(' again')), `${HELLO} again`),
  file('cut.txt.gz', packed.subarray(0, packed.length - 9), '!damaged'),
  file('cut-early.txt.gz', packed.subarray(0, 12), '!damaged'),
  file('head-only.txt.gz', packed.subarray(0, 10), '!damaged'),
  file('damaged.txt.gz', join(packed.subarray(0, 12), hex('ff ff ff ff'), packed.subarray(16)), '!damaged'),
  file(
    'bad-sum.txt.gz',
    join(packed.subarray(0, packed.length - 8), hex('00 00 00 00'), packed.subarray(packed.length - 4)),
    '!damaged',
  ),
  file('empty-inside.txt.gz', gzipSync(''), ''),
  file('bomb.txt.gz', gzipSync(Buffer.alloc(1 << 22, 'a')), '!too-large'),
  file('twice.txt.gz', gzipSync(packed), '!no-text'),
  file('records.ndjson.gz', packedRecords, 'One', 'Two'),
  file('records-cut.ndjson.gz', packedRecords.subarray(0, packedRecords.length - 9), '!damaged'),
  file('records-long-cut.ndjson.gz', manyRecords.subarray(0, manyRecords.length - 9), '!damaged'),
  file('page.html.gz', gzipSync('<h1>Head</h1><p>One</p>'), 'Head\n\nOne\n'),
  file('good.docx', WORD, 'Satybaldı met Mr. Smith\n\n'),
  file('cut.docx', WORD.subarray(0, 200), '!damaged'),
  file('other.docx', zip({ 'a.txt': 'x' }), '!unsupported'),
  file('archive.zip', zip({ 'a.txt': 'Mr. Smith said so.' }), '!unsupported'),
  file('sheet.xlsx', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }), '!unsupported'),
  file('text.odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), '!unsupported'),
  file('letter.rtf', '{\\rtf1\\ansi Mr. Smith said so.}', '!unsupported'),
  file('letter.doc', join(hex('d0 cf 11 e0 a1 b1 1a e1'), utf8(HELLO)), '!unsupported'),
  file('packed.txt.bz2', join(utf8('BZh91AY&SY'), hex('00 01 02 03')), '!unsupported'),
  file('packed.txt.xz', join(hex('fd 37 7a 58 5a 00'), hex('00 04 e6')), '!unsupported'),
  file('packed.7z', join(utf8('7z'), hex('bc af 27 1c 00 04')), '!unsupported'),
  file('packed.tar.gz', gzipSync(join(utf8('a.txt'), Buffer.alloc(252), utf8('ustar\0'))), '!unsupported'),
  file('good.pdf', PDF, HELLO),
  file('broken.pdf', PDF.subarray(0, 40), '!damaged'),
];

export const HOSTILE: readonly HostileFile[] = [
  ...TEXTS,
  ...ENCODINGS,
  ...NDJSON,
  ...JSON_FILES,
  ...TABLES,
  ...HTML,
  ...PACKED,
];

/** More bytes than any of the files has that must be read. */
export const LIMIT = 1 << 16;
