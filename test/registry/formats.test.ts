/** What the registry puts out, in every format, from records with names that mean trouble. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { RegistryRecord } from '../../src/model/registry.js';
import { REGISTRY_FORMATS, type RegistryFormat, renderOf } from '../../src/registry/formats/formats.js';
import { record, registryOf, TOOL } from './records.js';

const TROUBLE = 'Ev</script><b>il & "Sons" ]]>\u0001';
const { registry } = registryOf([
  record('a', '2019-03-01', [
    'Elmira Qasimova = chairwoman @ Northmere Union (NU)',
    'Northmere Union > Elmira Qasimova: 12.50 AZN',
    `@ ${TROUBLE}`,
  ]),
  record('b', '2021-03-01', [
    'Elmira Qasimova = minister @ Ministry of Health',
    `Elmira Qasimova = poet`,
    `Ministry of Health > ${TROUBLE}: two buses`,
  ]),
  record('c', null, ['Elmira Gasimova = chairwoman @ NU', `${TROUBLE} = director @ Northmere Union`]),
]);

async function rendered(format: RegistryFormat, of = registry): Promise<string> {
  const render = await renderOf(format);
  let out = '';
  for await (const piece of render(of, {
    tool: TOOL,
    width: 100,
    colourLevel: 0,
    excelSafe: false,
    inlineErrors: false,
  }))
    out += piece;
  return out;
}

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the registry as', () => {
  it('json keeps to its schema and is all there is', async () => {
    const found = JSON.parse(await rendered('json'));
    const validate = new Ajv({ strict: false }).compile(RegistryRecord);
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    expect(found).toEqual(registry);
  });

  it('ndjson is the same, a thing a line', async () => {
    const lines = linesOf(await rendered('ndjson'));
    const of = (wanted: string) => lines.filter(({ type }) => type === wanted).map(({ type: _, ...item }) => item);
    expect(of('person')).toEqual(registry.persons);
    expect(of('post')).toEqual(registry.posts);
    expect(of('transfer')).toEqual(registry.transfers);
    expect(lines.length).toBe(
      registry.persons.length + registry.organisations.length + registry.posts.length + registry.transfers.length,
    );
  });

  it('csv has a row for each, as wide as the header', async () => {
    const [head = '', ...rows] = (await rendered('csv')).trimEnd().split('\n');
    expect(rows).toHaveLength(
      registry.persons.length + registry.organisations.length + registry.posts.length + registry.transfers.length,
    );
    const cells = (row: string) => row.replace(/"(?:[^"]|"")*"/g, '').split(',').length;
    for (const row of rows) expect(cells(row)).toBe(cells(head));
  });

  it('a table fits its width and shows the sums', async () => {
    const table = await rendered('table');
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(table).toContain('12.5');
    expect(table).toContain('Elmira Qasimova');
    expect(table).toContain('\\x01');
  });

  it('FollowTheMoney refers to nothing that is not there', async () => {
    const entities = linesOf(await rendered('ftm'));
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    const values = entities.flatMap(({ properties }) => Object.values(properties as Record<string, string[]>).flat());
    const refs = values.filter((value) => value.startsWith('unionx-'));
    expect(refs.length).toBeGreaterThan(10);
    for (const ref of refs) expect(ids).toContain(ref);
    const schemata = entities.map(({ schema }) => schema);
    for (const schema of [
      'Person',
      'Organization',
      'PublicBody',
      'Membership',
      'Position',
      'Occupancy',
      'Payment',
      'UnknownLink',
      'Article',
    ])
      expect(schemata).toContain(schema);
  });

  it('Popolo refers to nothing that is not there', async () => {
    const { persons, organizations, posts, memberships } = JSON.parse(await rendered('popolo'));
    const idsOf = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
    for (const { person_id, organization_id, post_id } of memberships) {
      expect(idsOf(persons)).toContain(person_id);
      if (organization_id !== null) expect(idsOf(organizations)).toContain(organization_id);
      if (post_id !== null) expect(idsOf(posts)).toContain(post_id);
    }
    expect(memberships).toHaveLength(registry.posts.length);
  });

  it('GraphML is well-formed and its edges join nodes', async () => {
    const xml = await rendered('graphml');
    const nodes = new Set([...xml.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id));
    const edges = [...xml.matchAll(/<edge id="[^"]+" source="([^"]+)" target="([^"]+)"/g)];
    expect(nodes.size).toBe(registry.persons.length + registry.organisations.length);
    expect(edges.length).toBeGreaterThan(4);
    for (const [, source, target] of edges) expect(nodes.has(source!) && nodes.has(target!)).toBe(true);
    const declared = new Set([...xml.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, key] of xml.matchAll(/<data key="([^"]+)"/g)) expect(declared).toContain(key);
    expect(xml).not.toContain('\u0001');
    expect(xml).not.toContain('<b>');
    expect(xml).toContain('Ev&lt;/script&gt;');
  });

  it('html holds its data where nothing of it can run', async () => {
    const page = await rendered('html');
    const [, data = ''] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(data).not.toContain('<');
    expect(JSON.parse(data).persons).toHaveLength(registry.persons.length);
    expect(page.match(/<script/g)).toHaveLength(2);
    const [, script = ''] = /<\/script>\n<footer>[\s\S]*<script>([\s\S]*)<\/script>/.exec(page) ?? [];
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
    expect(page).toContain(`script-src &#39;sha256-${Buffer.from(digest).toString('base64')}&#39;`);
    expect(() => new Function(script)).not.toThrow();
  });

  it.each(REGISTRY_FORMATS)('%s of nothing is sound', async (format) => {
    const empty = await rendered(format, registryOf([]).registry);
    if (format === 'json' || format === 'popolo') JSON.parse(empty);
    expect(empty.length).toBeGreaterThanOrEqual(0);
    expect(empty).not.toContain('undefined');
  });
});
