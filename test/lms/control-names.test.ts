import { describe, expect, it } from 'vitest';
import { CONTROL } from '../../packager/lms/control-names.ts';
import { LABELS } from '../../packager/player/labels.ts';

describe('the robot knows the controls of our own player', () => {
  it.each(Object.entries(LABELS))('in %s', (_, labels) => {
    const named = {
      next: 'next',
      previous: 'previous',
      check: 'check-answer',
      submitTest: 'submit-test',
      again: 'try-again',
      moveUp: 'move-up',
    } as const;
    for (const [control, label] of Object.entries(named))
      expect(labels[label]).toMatch(CONTROL[control as keyof typeof named]);
  });
  it('and does not take one for another', () => {
    for (const [name, pattern] of Object.entries(CONTROL))
      for (const label of ['Finish', 'Menu', 'Search', 'Move down', 'समाप्त करें', 'सूची'])
        expect(`${name} ${pattern.test(label)}`).toBe(`${name} false`);
  });
});
