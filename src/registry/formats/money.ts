/** Exact decimals for people. */

/** `17100.5` as `17,100.5`: every digit is kept. */
export const groupedFigure = (decimal: string): string => decimal.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
