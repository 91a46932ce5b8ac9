import type { FormulaFault } from '../../packager/course/formula/fault.ts';
import { FORMULA_FAULTS } from '../../packager/course/formula/fault-words.ts';
import { useSettings } from '../settings.ts';
import { Button } from '../ui/button.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { sayMessage, useSay } from '../words.tsx';

/** What is wrong with a formula, how to mend it, and the way to the place. */
export function FaultLine({ fault, id, show }: { fault: FormulaFault; id: string; show: () => void }) {
  const say = useSay();
  const lang = useSettings((s) => s.lang);
  const { what, how = '' } = FORMULA_FAULTS[lang][fault.key];
  return (
    <div className="fault formula-fault">
      <LevelMark level="block" />
      <span className="grow" id={id}>
        <span className="formula-what">{sayMessage(lang, what, fault.data)}</span>
        <span>{sayMessage(lang, how, fault.data)}</span>
        {fault.detail && <span className="quiet">{fault.detail}</span>}
      </span>
      {fault.place && (
        <Button look="link" size="sm" onPress={show}>
          {say('formula-show')}
        </Button>
      )}
    </div>
  );
}
