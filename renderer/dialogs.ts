/** Which dialog is open; one at a time. */
import { create } from 'zustand';

export type OpenDialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'new'; readonly template?: string }
  | { readonly kind: 'open' }
  /** In a module, else after what is shown. */
  | { readonly kind: 'new-link'; readonly module?: number }
  | { readonly kind: 'export' };

export const useDialog = create<{ readonly dialog: OpenDialog | null }>(() => ({ dialog: null }));
export const openDialog = (dialog: OpenDialog): void => useDialog.setState({ dialog });
export const closeDialog = (): void => useDialog.setState({ dialog: null });
