import { useShallow } from 'zustand/react/shallow';
import { Arriving } from '../blocks/media.tsx';
import { arrivalsOf, useRefused } from '../item-files.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/severity.tsx';
import { useUploads } from '../uploads.ts';
import { useSay } from '../words.tsx';

/** Files on their way into the outline, and those that cannot be in it. */
export function Arrivals() {
  const say = useSay();
  const path = useOpen((o) => o.path);
  const coming = useUploads(
    useShallow((all) => Object.keys(all).filter((key) => key.startsWith(arrivalsOf(path)))),
  );
  const { names } = useRefused();
  if (coming.length === 0 && names.length === 0) return null;
  const [first = ''] = names;
  return (
    <div className="arrivals">
      {names.length > 0 && (
        <Notice
          level="warn"
          title={say('item-refused', { name: first, more: names.length - 1 })}
          actions={
            <Button size="sm" onPress={() => useRefused.setState({ names: [] })}>
              {say('close')}
            </Button>
          }
        >
          {say('item-refused-why')}
        </Notice>
      )}
      {coming.map((key) => (
        <Arriving key={key} uploadKey={key} />
      ))}
    </div>
  );
}
