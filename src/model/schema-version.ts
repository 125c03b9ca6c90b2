/** Raised by a change that breaks a reader; apart from the schema, so that printing it does not load the schema. */
export const SCHEMA_VERSION = 1;
