/** What a transfer gives, for people. */
import type { AmountRecord } from '../model/record.js';

/** The amount as the article says it, with what it counts where it says only the number: `15 × laptop`. */
export function amountGiven(amount: string, id: string | null, amounts: readonly AmountRecord[]): string {
  const { kind, unit } = amounts.find((one) => one.id === id) ?? {};
  return kind === 'quantity' && unit && !amount.includes(' ') ? `${amount} × ${unit}` : amount;
}
