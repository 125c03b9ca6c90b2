export const nationOf = (_folded: string): string | null => null;
