import { createRequire } from 'node:module';

/** The package's own version, asked of the package by its name, since this code runs bundled and unbundled. */
export function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('unionx/package.json');
  return (manifest as { version: string }).version;
}
