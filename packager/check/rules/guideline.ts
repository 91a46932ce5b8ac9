/** The rules in guideline/, in alphabetical order. `npm run new -- rule guideline/<id>` adds one. */
import type { Rule } from '../rule.ts';
import noIdentityNumbers from './guideline/no-identity-numbers.ts';
import noOffensiveWords from './guideline/no-offensive-words.ts';
import noPrivateContacts from './guideline/no-private-contacts.ts';
import noPromotion from './guideline/no-promotion.ts';
import wordsIncludeEveryone from './guideline/words-include-everyone.ts';

export const rules: readonly Rule[] = [
  noIdentityNumbers,
  noOffensiveWords,
  noPrivateContacts,
  noPromotion,
  wordsIncludeEveryone,
];
