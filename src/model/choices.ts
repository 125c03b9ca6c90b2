/** What may be chosen, as lists; apart from the schema, so that checking a choice does not load it. */

export const ALL_READERS = ['rules', 'tagger', 'compromise'] as const;
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export const OFFSET_UNITS = ['codepoint', 'utf16', 'byte'] as const;
export const REFERENCE_SOURCES = ['record', 'option', 'dateline', 'metadata'] as const;
export const ORGANISATION_TYPES = [
  'union',
  'ministry',
  'parliament',
  'court',
  'party',
  'company',
  'bank',
  'university',
  'media',
  'association',
  'body',
] as const;
