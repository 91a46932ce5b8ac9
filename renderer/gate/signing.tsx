import { KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Failure, KeyInfo } from '../../packager/api.ts';
import { FolderChooser } from '../panels/folder-chooser.tsx';
import { join, splitPath } from '../paths.ts';
import { rpc } from '../rpc.ts';
import { inSentences } from '../sentences.ts';
import { setSettings, useSettings } from '../settings.ts';
import { Button, Glyph } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';

/** The beginning of a fingerprint, in groups that can be read out. */
export const shortPrint = (fingerprint: string): string =>
  (fingerprint.slice(0, 16).match(/.{4}/g) ?? []).join(' ');

/** The key that signs: none, or one that lies in a file of the user's; only where it lies is remembered. */
export function SigningKey({ onChoose }: { onChoose: () => void }) {
  const say = useSay();
  const path = useSettings((s) => s.key);
  const [key, setKey] = useState<KeyInfo | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    setKey(null);
    setFailure(null);
    let isOver = false;
    if (path)
      void rpc('keys.look', { path }).then((reply) => {
        if (isOver) return;
        if (reply.ok) setKey(reply.value);
        else setFailure(reply.error);
      });
    return () => {
      isOver = true;
    };
  }, [path]);
  return (
    <div className="field">
      <span className="label">{say('key-title')}</span>
      <div className="row">
        <Glyph of={KeyRound} />
        <span className="grow gate-key">
          {path ? (
            <>
              <span className="cut" dir="ltr" title={path}>
                {splitPath(path).name}
              </span>
              {key && (
                <span className="sm muted mono" title={key.fingerprint} dir="ltr">
                  {shortPrint(key.fingerprint)} …
                </span>
              )}
            </>
          ) : (
            <span className="muted">{say('key-none')}</span>
          )}
        </span>
        {path && (
          <Button size="sm" look="plain" onPress={() => setSettings({ key: '' })}>
            {say('key-without')}
          </Button>
        )}
        <Button size="sm" onPress={onChoose}>
          {say(path ? 'change' : 'key-choose')}
        </Button>
      </div>
      {failure && (
        <Notice level="block" title={failure.what || say('engine-silent')}>
          {inSentences(failure.why, failure.how)}
        </Notice>
      )}
      <span className="hint">{say('key-hint')}</span>
    </div>
  );
}

/** A key is chosen among the user's files, or made in a folder of theirs. */
export function KeyDialog({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const path = useSettings((s) => s.key);
  const [folder, setFolder] = useState<string>();
  const [name, setName] = useState('my-key.pem');
  const [made, setMade] = useState<KeyInfo | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const file = /\.pem$/i.test(name.trim()) ? name.trim() : `${name.trim()}.pem`;

  const choose = async (chosen: string) => {
    const reply = await rpc('keys.look', { path: chosen });
    if (!reply.ok) return setFailure(reply.error);
    setSettings({ key: chosen });
    onDone();
  };
  const make = async () => {
    if (!folder) return;
    const reply = await rpc('keys.make', { out: join(folder, file) });
    if (!reply.ok) return setFailure(reply.error);
    setSettings({ key: reply.value.path });
    setMade(reply.value);
  };
  if (made)
    return (
      <Dialog
        title={say('key-made')}
        onClose={onDone}
        actions={
          <Button look="primary" size="lg" onPress={onDone}>
            {say('key-sign-with')}
          </Button>
        }
      >
        <p>{say('key-made-hint')}</p>
        <p className="mono place-path" dir="ltr">
          {made.path}
        </p>
        <div className="field">
          <span className="label">{say('key-print')}</span>
          <span className="mono place-path" dir="ltr">
            {made.fingerprint}
          </span>
          <span className="hint">{say('key-print-hint')}</span>
        </div>
      </Dialog>
    );
  return (
    <Dialog title={say('key-choose-title')} width="wide" onClose={onDone}>
      {failure && (
        <Notice level="block" title={failure.what || say('engine-silent')}>
          {inSentences(failure.why, failure.how)}
        </Notice>
      )}
      <p className="muted">{say('key-choose-hint')}</p>
      <FolderChooser
        from={path ? splitPath(path).folder : undefined}
        onFolder={setFolder}
        ending=".pem"
        onFile={(chosen) => void choose(chosen)}
      />
      <div className="gate-new-key">
        <TextField label={say('key-name')} value={name} onChange={setName} />
        <Button isDisabled={!folder || !name.trim()} onPress={() => void make()}>
          {say('key-make')}
        </Button>
      </div>
    </Dialog>
  );
}
