/** The few parts of a DOM that the page readers use, whichever package makes it. */
export interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** White space of every sort, non-breaking too, to single spaces. */
export const flat = (text: string | null): string => (text ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
