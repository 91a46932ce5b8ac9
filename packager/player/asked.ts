/** A question of a test on the screen, of whatever kind: answered, kept, locked and looked through the same way. */
import type { Question } from './course-data.ts';
import type { Drawn } from './draw.ts';
import { showRights, verdict as verdictOnParts } from './exercise.ts';
import { fieldsIn } from './fields.ts';
import { givenBy, type Reply, rightParts } from './marking.ts';
import type { Player } from './player.ts';
import { choose, chosenIn, lock, showMarks, verdict } from './question.ts';

export interface Asked {
  /** What is answered now. */
  reply(): Reply;
  /** Shows what was answered before. */
  put(reply: Reply): void;
  lock(): void;
  /** Shows what of the reply is right, what would have been, and what the author says to it. */
  review(reply: Reply): void;
}

/** Puts what is chosen or placed into the drawn order. */
function arrange(group: HTMLElement, { question, order }: Drawn): void {
  if (question.kind === 'written' || order.length === 0) return;
  const ids = order.map((place) =>
    question.kind === 'choice' ? question.options[place] : question.parts[place],
  );
  const take = (list: Element | null, find: (id: string) => Element | null | undefined) =>
    list?.append(...ids.flatMap((id) => find(id ?? '') ?? []));

  if (question.kind === 'choice')
    take(group.querySelector('.k-options'), (id) =>
      group.querySelector(`input[value="${id}"]`)?.closest('.k-option'),
    );
  else if (question.shape === 'steps')
    take(group.querySelector('.k-order'), (id) => group.querySelector(`[data-part="${id}"]`));
  else
    for (const select of group.querySelectorAll('select'))
      take(select, (id) => select.querySelector(`option[value="${id}"]`));
}

/** Makes the question's own HTML work in a test; `group` is taken over. */
export function askIn(player: Player, group: HTMLElement, drawn: Drawn): Asked {
  const question: Question = drawn.question;
  // What belongs to practice.
  for (const part of group.querySelectorAll('.k-act, .k-result')) part.remove();
  arrange(group, drawn);

  if (question.kind === 'choice') {
    const bits = (reply: Reply): number => (typeof reply === 'number' ? reply : 0);
    return {
      reply: () => chosenIn(group, question),
      put: (reply) => choose(group, question, bits(reply)),
      lock: () => lock(group),
      review: (reply) => {
        showMarks(player, group, question, bits(reply), true);
        group.append(verdict(player, group, question, bits(reply), true));
      },
    };
  }
  const fields = fieldsIn(player, group, question);
  return {
    reply: () => (fields.untouched() ? 0 : fields.given()),
    put: (reply) => reply !== 0 && fields.put(givenBy(reply)),
    lock: () => {
      fields.lock();
      // It says what to do, and there is nothing to do any more.
      group.querySelector('.k-hint')?.remove();
    },
    review: (reply) => {
      const rights = rightParts(question, givenBy(reply));
      showRights(player, group, fields, rights, true);
      group.append(verdictOnParts(player, group, rights, true));
    },
  };
}
