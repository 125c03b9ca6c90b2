/** Posts by one name, whatever form the text gives them. */
import { remembered } from '../../text/remembered.js';

/** One name for the forms of a post: who was introduced as general secretary is `the secretary-general`, a labour minister one of labour. */
export const plainPost = remembered((name) =>
  name
    .replaceAll('-', ' ')
    .replace(/\bchair(?:man|person|woman)\b/, 'chair')
    .replace('secretary general', 'general secretary')
    .replace('chief executive officer', 'chief executive')
    .replace('labor', 'labour')
    .replace(
      /^(deputy |vice )?(?!deputy|first|former|prime|state|vice)([a-z]+(?: [a-z]+)?) minister$/,
      '$1minister of $2',
    ),
);
