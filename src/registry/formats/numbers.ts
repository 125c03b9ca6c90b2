/** Numbers for people. */

/** `17100.5` as `17,100.5`: every digit is kept. */
export const groupedFigure = (decimal: string): string => decimal.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');

/** `1 person`, `2,500 persons`. */
export const counted = (number: number, noun: string): string =>
  `${groupedFigure(String(number))} ${noun}${number === 1 ? '' : 's'}`;
