import { useState } from 'react';
import { closeDialog } from '../dialogs.ts';
import { addLink, newPlace } from '../outline-actions.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { asWebAddress, isWebAddress } from '../web-address.ts';
import { useSay } from '../words.tsx';

/** Asks for the address of a link before there is one: an item without an address could not be kept. */
export function NewLink({ module }: { module?: number | undefined }) {
  const say = useSay();
  const [address, setAddress] = useState('');
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState<string>();
  const url = asWebAddress(address);
  const fits = isWebAddress(url);
  const add = () => {
    if (!fits) {
      setFault(say('web-address-form'));
      return;
    }
    closeDialog();
    // Without words of its own, a link is known by where it leads.
    addLink(url, title.trim() || new URL(url).hostname.replace(/^www\./, ''), newPlace(module));
  };
  return (
    <Dialog
      title={say('item-add-link')}
      onClose={closeDialog}
      actions={
        <CancelOr onCancel={closeDialog} onGo={add}>
          {say('add')}
        </CancelOr>
      }
    >
      <TextField
        label={say('link-address')}
        placeholder="https://"
        hint={say('item-link-hint')}
        fault={fault}
        value={address}
        onChange={(text) => {
          setAddress(text);
          setFault(undefined);
        }}
        onLeave={() => address.trim() && !fits && setFault(say('web-address-form'))}
        onEnter={add}
        autoFocus
      />
      <TextField
        label={say('video-title')}
        hint={say('item-link-title-hint')}
        value={title}
        onChange={setTitle}
        onEnter={add}
      />
    </Dialog>
  );
}
