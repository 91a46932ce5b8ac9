import { Trash2, Upload } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { FileTrigger, Radio, RadioGroup } from 'react-aria-components';
import type { Failure, RulesInfo } from '../../packager/api.ts';
import { inSentences } from '../sentences.ts';
import { useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { bringRules, chooseRules, isFailure, knownRules, removeRules, USUAL } from './rules.ts';
import '../panels/export.css';

/** By whose rules the course is held: the platform's, a ministry's, an agency's, or those of a file brought in. */
export function RulesDialog({ close }: { close: () => void }) {
  const say = useSay();
  const lang = useSettings((s) => s.lang);
  const now = useOpen((o) => o.draft.course.profile ?? USUAL);
  const [all, setAll] = useState<readonly RulesInfo[] | null>(null);
  const [chosen, setChosen] = useState(now);
  const [failure, setFailure] = useState<Failure | null>(null);
  const know = useCallback(async () => {
    const known = await knownRules();
    if (isFailure(known)) setFailure(known);
    else setAll(known);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rules are told in the language of the window
  useEffect(() => void know(), [know, lang]);

  const bring = async (file: File) => {
    const brought = await bringRules(file.name, await file.text());
    setFailure(isFailure(brought) ? brought : null);
    if (isFailure(brought)) return;
    await know();
    setChosen(brought.id);
  };
  const remove = async (rules: RulesInfo) => {
    setFailure(await removeRules(rules, () => void know()));
    if (chosen === rules.id) setChosen(now === rules.id ? USUAL : now);
    await know();
  };
  const picked = all?.find(({ id }) => id === chosen);
  return (
    <Dialog
      title={say('rules-title')}
      onClose={close}
      actions={
        <>
          <FileTrigger
            acceptedFileTypes={['.json']}
            onSelect={(files) => {
              const [file] = files ?? [];
              if (file) void bring(file);
            }}
          >
            <Button look="plain" size="lg" icon={Upload}>
              {say('rules-bring')}
            </Button>
          </FileTrigger>
          <span className="grow" />
          <Button look="plain" size="lg" onPress={close}>
            {say('cancel')}
          </Button>
          <Button
            look="primary"
            size="lg"
            isDisabled={!picked}
            onPress={() => {
              close();
              if (picked) chooseRules(picked);
            }}
          >
            {say('rules-use')}
          </Button>
        </>
      }
    >
      {failure && (
        <Notice level="block" title={failure.what || say('engine-silent')}>
          {inSentences(failure.why, failure.how)}
        </Notice>
      )}
      {all && !all.some(({ id }) => id === now) && (
        <Notice level="warn" title={say('rules-not-here', { id: now })}>
          {say('rules-not-here-hint')}
        </Notice>
      )}
      {all ? (
        <RadioGroup className="targets" value={chosen} onChange={setChosen} aria-label={say('rules-title')}>
          {all.map((rules) => (
            <div key={rules.id} className="gate-rules">
              <Radio value={rules.id} className="target">
                <span className="radio-dot" aria-hidden="true" />
                <span>
                  <b>{rules.label}</b>
                  <span className="muted target-text">{rules.about || say('rules-brought-in')}</span>
                </span>
              </Radio>
              {rules.own && (
                <IconButton
                  icon={Trash2}
                  label={say('rules-remove', { label: rules.label })}
                  onPress={() => void remove(rules)}
                />
              )}
            </div>
          ))}
        </RadioGroup>
      ) : (
        !failure && <Waiting lines={4} />
      )}
      <p className="sm muted">{say('rules-hint')}</p>
    </Dialog>
  );
}
