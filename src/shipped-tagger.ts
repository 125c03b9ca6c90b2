/** The tagger with the model that the package ships; the program has another file here, which it loads in less time. */
import { readFileSync } from 'node:fs';
import { readModel, type TaggerModel } from './tagger/tagger.js';

let tagger: TaggerModel | undefined;

/** Read at first need. */
export function shippedTagger(): TaggerModel {
  tagger ??= readModel(readFileSync(new URL('./tagger/model/english.bin', import.meta.url)));
  return tagger;
}
