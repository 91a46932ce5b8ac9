import { bytesInWords } from '../numbers.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { dismissUpload, type Uploading, useUploads } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { isForLibrary, stopAdding } from './actions.ts';

/** More files than this on their way are counted together. */
const SHOWN = 3;

/** Files on their way into the library: how far each is, a way to stop it, and what went wrong. */
export function Arriving() {
  const say = useSay();
  const all = Object.entries(useUploads()).filter(([key]) => isForLibrary(key));
  const going = all.filter(([, upload]) => upload.fault === undefined);
  const failed = all.filter(([, upload]) => upload.fault !== undefined);
  if (all.length === 0) return null;
  const [done, total] = going.reduce(([d, t], [, u]) => [d + u.done, t + u.total], [0, 0]);
  return (
    <div className="media-arriving">
      {going.length > SHOWN ? (
        <Progress
          label={say('media-adding', { n: going.length })}
          done={done}
          total={total}
          count={say('of-total', { done: bytesInWords(done), total: bytesInWords(total) })}
          onStop={stopAdding}
        />
      ) : (
        going.map(([key, upload]) => <One key={key} upload={upload} />)
      )}
      {failed.map(([key, upload]) => (
        <Notice
          key={key}
          level="block"
          title={say('upload-failed', { name: upload.name })}
          actions={
            <>
              <Button size="sm" onPress={upload.again}>
                {say('try-again')}
              </Button>
              <Button size="sm" look="link" onPress={() => dismissUpload(key)}>
                {say('close')}
              </Button>
            </>
          }
        >
          {upload.fault || say('engine-silent')}
        </Notice>
      ))}
    </div>
  );
}

function One({ upload }: { upload: Uploading }) {
  const say = useSay();
  return (
    <Progress
      label={say('uploading', { name: upload.name })}
      done={upload.done}
      total={upload.total}
      count={say('of-total', { done: bytesInWords(upload.done), total: bytesInWords(upload.total) })}
      onStop={upload.stop}
    />
  );
}
