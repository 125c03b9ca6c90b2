/** The words of a name by sound, as matching compares them: equal for `Qasimova` and `Gasimova`. */
import { bodyName } from './body-name.js';
import { personName } from './person-name.js';

/** In the order of the alphabet; may be empty. */
export function soundsOf(kind: 'person' | 'organisation', name: string): readonly string[] {
  if (kind === 'person') return personName(name).sounds;
  const { acronym, sound } = bodyName(name);
  return acronym === null ? sound.split(' ').filter(Boolean) : [acronym];
}
