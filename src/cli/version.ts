import { readFileSync } from 'node:fs';

/** The package's own version, read where npm keeps it, so that it stands in one place only. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return (manifest as { version: string }).version;
}
