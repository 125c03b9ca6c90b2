/** Questions about a text in itself that come again and again: names of posts and bodies, figures. */

/** Texts that one question keeps its answers for. */
const MOST = 4096;
/** Longer texts hardly come twice. */
const LONGEST = 60;

/** The same function with its answers kept; for functions that look at nothing but the text and whose answers nobody changes. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept.answer;
    const answer = work(text);
    if (text.length > LONGEST) return answer;
    if (known.size >= MOST) known.clear();
    // A part of an article would keep the whole of it in memory; a copy that shares nothing does not.
    known.set(` ${text}`.slice(1), { answer });
    return answer;
  };
}
