/** JSON for programs: one object around everything, or one document a line. */
import type { ErrorRecord } from '../model/record.js';
import { SCHEMA_VERSION } from '../model/schema-version.js';
import type { Format, FormatOptions } from './format.js';
import { visibleJson } from './visible.js';

export function json({ tool }: FormatOptions): Format {
  return {
    head: `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "tool": ${JSON.stringify(tool)},\n  "documents": [\n`,
    separator: ',\n',
    document: (record) => indented(record),
    error: () => null,
    tail: (errors) => `\n  ],\n  "errors": [${errors.map((error) => `\n${indented(error)}`).join(',')}]\n}\n`,
  };
}

export function ndjson({ inlineErrors }: FormatOptions): Format {
  return {
    head: '',
    separator: '',
    document: (record) => `${visibleJson(JSON.stringify(record))}\n`,
    error: (error) => (inlineErrors ? `${visibleJson(JSON.stringify(inline(error)))}\n` : null),
    tail: () => '',
  };
}

/** Line breaks inside strings are escaped in JSON, so that each one found is the layout's own. */
const indented = (value: object): string =>
  visibleJson(`    ${JSON.stringify(value, null, 2)}`.replaceAll('\n', '\n    '));

const inline = ({ source, code, message, line }: ErrorRecord) => ({
  source: line === null ? source : `${source}:${line}`,
  error: { code, message },
});
