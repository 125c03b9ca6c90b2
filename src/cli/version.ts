/** The package asked about itself by its name, since this code runs bundled and unbundled. */
import { createRequire } from 'node:module';

const MANIFEST = 'unionx/package.json';
const require = createRequire(import.meta.url);

export const version = (): string => (require(MANIFEST) as { version: string }).version;

/** The path of its `package.json`. */
export const packageFile = (): string => require.resolve(MANIFEST);
