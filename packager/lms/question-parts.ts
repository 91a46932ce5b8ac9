/** What makes a question on a screen, as selectors: the robot's eyes and its hands go by the same. */

/** What may hold a question. */
export const GROUPS = 'fieldset, [role="group"], [role="radiogroup"]';

/** Options of a choice. */
export const CHOICES = 'input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"]';

const boxes = 'input[type="text"], input:not([type]), textarea';
/** The same and what takes numbers and the like, which no question of ours has. */
const fill = `${boxes}, input[type="number"], input[type="email"], input[type="date"]`;
const lists = 'select';
const steps = '[role="listbox"] > [role="option"]';

/** Boxes to write in, lists to choose a partner from, steps to be moved; and any part of any question. */
export const FIELDS = { boxes, fill, lists, steps, any: [CHOICES, boxes, lists, steps].join(', ') } as const;
