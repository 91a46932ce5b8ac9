import { useLayoutEffect, useRef } from 'react';
import { setFormula } from '../../packager/course/formula/set.ts';
import { showFormula } from '../learner/show-formula.ts';

/** A formula drawn as the learner gets it; one that cannot be set leaves what was drawn before. */
export function Drawn({ tex, className }: { tex: string; className?: string }) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const set = setFormula(tex);
    if (box.current && 'mathml' in set) showFormula(box.current, set);
  }, [tex]);
  return <span className={className ? `k-formula ${className}` : 'k-formula'} dir="ltr" ref={box} />;
}
