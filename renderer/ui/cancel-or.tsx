import type { ReactNode } from 'react';
import { useSay } from '../words.tsx';
import { Button } from './button.tsx';

/** The buttons of a dialog that asks one thing: leave all as it is, or do what `children` say. */
export function CancelOr(props: {
  onCancel: () => void;
  onGo: () => void;
  isDisabled?: boolean;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <>
      <Button look="plain" size="lg" onPress={props.onCancel}>
        {say('cancel')}
      </Button>
      <Button look="primary" size="lg" onPress={props.onGo} isDisabled={props.isDisabled ?? false}>
        {props.children}
      </Button>
    </>
  );
}
