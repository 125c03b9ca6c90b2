/** `extract --summary`: each document goes into one summary instead of out. */
import type { DocumentRecord } from '../model/record.js';
import type { FormatOptions } from '../output/format.js';
import { makeSummariser } from '../output/summary.js';
import { summaryJson, summaryTables } from '../output/summary-formats.js';
import type { Layout } from './extract.js';

/** For documents that come as ndjson, since workers hand over text. */
export function summaryLayout(asJson: boolean, options: FormatOptions): Layout {
  const { add, summary } = makeSummariser();
  return {
    head: '',
    separator: '',
    each(output) {
      add(JSON.parse(output) as DocumentRecord);
      return null;
    },
    tail: (errors, failed) =>
      asJson ? summaryJson(summary(), errors, options.tool) : summaryTables(summary(), failed, options),
  };
}
