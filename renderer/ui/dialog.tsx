import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useSay } from '../words.tsx';
import { IconButton } from './button.tsx';
import './dialog.css';

/** A dialog over the window; Esc or a press outside closes it, unless `stays`. */
export function Dialog(props: {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the end; the primary last. */
  actions?: ReactNode;
  width?: 'normal' | 'wide' | 'palette';
  stays?: boolean;
  bare?: boolean;
  label?: string;
}) {
  const { title, onClose, children, actions, width = 'normal', stays, bare, label } = props;
  const say = useSay();
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={!stays}
      isKeyboardDismissDisabled={stays ?? false}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={`modal ${width}`}>
        <AriaDialog className={bare ? 'dialog bare' : 'dialog'} {...(label && { 'aria-label': label })}>
          {!bare && (
            <div className="dialog-head">
              <Heading slot="title" level={2} className="grow">
                {title}
              </Heading>
              {!stays && <IconButton icon={X} label={say('close')} onPress={onClose} />}
            </div>
          )}
          {bare ? children : <div className="dialog-body">{children}</div>}
          {actions && <div className="dialog-foot">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
