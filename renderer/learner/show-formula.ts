/** A formula as learners meet it: the MathML that a page gets, drawn by the player's own style sheet. */
import type { SetFormula } from '../../packager/course/formula/set.ts';
import '../../packager/player/styles/formula.css';

/** Draws a formula that could be set into its box. `html` of the course writes nothing but MathML there. */
export function showFormula(box: HTMLElement, set: Extract<SetFormula, { mathml: unknown }>): void {
  box.innerHTML = String(set.mathml(''));
}
