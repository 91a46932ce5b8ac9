import { FolderOpen } from 'lucide-react';
import type { Packed, ShownDiagnostic } from '../../packager/api.ts';
import { closeDialog } from '../dialogs.ts';
import { bytesInWords } from '../numbers.ts';
import { levelOf } from '../problems.ts';
import { rpc } from '../rpc.ts';
import { inSentences } from '../sentences.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { type Level, LevelMark, Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { LEVEL_WORDS } from './problems.tsx';

const VERDICTS = { pass: 'verdict-pass', warn: 'verdict-warn', fail: 'verdict-fail' } as const;
const VERDICT_LEVEL = { pass: 'pass', warn: 'warn', fail: 'block' } as const;
const ORDER: readonly Level[] = ['block', 'person', 'warn', 'pass'];

const placeOf = ({ file, line, page }: ShownDiagnostic['location']): string =>
  [file ?? page, line && `:${line}`].filter(Boolean).join('');

/** What was packed, and what the validator says of those very bytes. */
export function PackReportView({ packed, onAgain }: { packed: Packed; onAgain: () => void }) {
  const say = useSay();
  const { report } = packed;
  const findings = report.results
    .flatMap(({ outcome, diagnostics }) =>
      diagnostics.map((d) => ({ ...d, level: levelOf(outcome, d.severity) })),
    )
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  return (
    <Dialog
      title={say('pack-done')}
      width="wide"
      onClose={closeDialog}
      actions={
        <>
          <Button look="plain" onPress={onAgain}>
            {say('pack-again')}
          </Button>
          <Button icon={FolderOpen} onPress={() => void rpc('shell.reveal', { path: packed.file })}>
            {say('show-in-folder')}
          </Button>
          <Button look="primary" onPress={closeDialog}>
            {say('done')}
          </Button>
        </>
      }
    >
      <Notice level={VERDICT_LEVEL[report.verdict]} title={say(VERDICTS[report.verdict])}>
        <span className="mono place-path" dir="ltr">
          {packed.file}
        </span>{' '}
        · {bytesInWords(packed.bytes)}
      </Notice>
      {report.unchecked && (
        <Notice level="person" title={say('pack-unchecked')}>
          {report.unchecked}
        </Notice>
      )}
      {findings.length > 0 ? (
        <ul className="findings" aria-label={say('problems')}>
          {findings.map((f, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of a finished report does not change
            <li key={i} className="finding">
              <LevelMark level={f.level} />
              <span className="vh">{say(LEVEL_WORDS[f.level])}</span>
              <div>
                <b>{f.what}</b>
                <p className="muted">{inSentences(f.why, f.how)}</p>
                <p className="sm quiet mono">{[placeOf(f.location), f.spec].filter(Boolean).join(' · ')}</p>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{say('pack-nothing-found')}</p>
      )}
      <p className="sm quiet">
        {say('pack-report-at')} <span className="mono">{report.file}</span>
      </p>
    </Dialog>
  );
}
