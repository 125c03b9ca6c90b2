/** The formats of the registry by name, each loaded at its first need. */
import type { Registry } from '../../model/registry.js';
import type { FormatOptions } from '../../output/format.js';

export const REGISTRY_FORMATS = ['table', 'json', 'ndjson', 'csv', 'html', 'ftm', 'popolo', 'graphml'] as const;
export type RegistryFormat = (typeof REGISTRY_FORMATS)[number];

/** Pieces of the output, in order; a registry may be larger than a string can be. */
export type Render = (registry: Registry, options: FormatOptions) => AsyncIterable<string> | Iterable<string>;

const RENDERS: Record<RegistryFormat, () => Promise<Render>> = {
  table: async () => (await import('./table.js')).tables,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./json.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  html: async () => (await import('./html.js')).html,
  ftm: async () => (await import('./ftm.js')).ftm,
  popolo: async () => (await import('./popolo.js')).popolo,
  graphml: async () => (await import('./graphml.js')).graphml,
};

export const renderOf = (name: RegistryFormat): Promise<Render> => RENDERS[name]();
