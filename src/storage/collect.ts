/** Documents into the database as they come, many in one transaction: a run that is killed loses the last few of them. */
import type { DocumentRecord } from '../model/record.js';
import { factsOf } from '../registry/read-record.js';
import { type NewDocument, putDocument, storedDocument } from './documents.js';
import type { Sql } from './driver.js';
import { forgetBasis } from './resolution.js';

export interface Changes {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
}

export interface Collector {
  /** Whether it is stored just so; then it need not be read. */
  isKnown(source: string, fingerprint: string): boolean;
  /** False where its source came in this run already. Throws a `TypeError` where the record is none. */
  add(arrived: { readonly record: DocumentRecord; readonly fingerprint: string }): boolean;
  /** Writes what waits. */
  flush(): void;
  /** Takes out the documents that did not come in this run. */
  prune(): void;
  readonly changes: Readonly<Changes>;
}

/** A transaction takes so many documents, or so many bytes of text if they are long. */
const MOST_DOCUMENTS = 256;
const MOST_TEXT = 4 << 20;

export function makeCollector(sql: Sql): Collector {
  const changes: Changes = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  const come = new Set<number>();
  const waiting = new Map<string, NewDocument>();
  let size = 0;
  const put = (document: NewDocument) => {
    const isNew = storedDocument(sql, document.record.source) === null;
    come.add(putDocument(sql, document));
    changes[isNew ? 'added' : 'changed']++;
  };
  const flush = () => {
    if (waiting.size === 0) return;
    sql.transaction(() => {
      forgetBasis(sql);
      for (const document of waiting.values()) put(document);
    });
    waiting.clear();
    size = 0;
  };
  return {
    changes,
    flush,
    isKnown(source, fingerprint) {
      const stored = storedDocument(sql, source);
      if (stored === null || stored.fingerprint !== fingerprint || come.has(stored.id)) return false;
      come.add(stored.id);
      changes.unchanged++;
      return true;
    },
    add({ record, fingerprint }) {
      const { source, text = '' } = record;
      const stored = storedDocument(sql, source);
      if (waiting.has(source) || (stored !== null && come.has(stored.id))) return false;
      waiting.set(source, { record, facts: factsOf(record), fingerprint });
      size += text.length;
      if (waiting.size >= MOST_DOCUMENTS || size >= MOST_TEXT) flush();
      return true;
    },
    prune() {
      const all = sql.rows<{ id: number }>('SELECT id FROM documents');
      const gone = all.filter(({ id }) => !come.has(id));
      if (gone.length === 0) return;
      sql.transaction(() => {
        forgetBasis(sql);
        for (const { id } of gone) sql.run('DELETE FROM documents WHERE id = ?', id);
      });
      changes.removed += gone.length;
    },
  };
}
