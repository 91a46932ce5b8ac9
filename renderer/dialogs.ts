/** Which dialog is open; one at a time. */
import { create } from 'zustand';
import type { VersionInfo } from '../packager/api.ts';
import type { Id } from '../packager/course/course.ts';

export type OpenDialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'new'; readonly template?: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'version'; readonly version?: VersionInfo; readonly onKept?: () => void }
  | { readonly kind: 'receive' }
  | { readonly kind: 'share'; readonly path: string }
  | { readonly kind: 'handover'; readonly path: string }
  | { readonly kind: 'library-place' }
  | { readonly kind: 'empty-bin'; readonly count: number }
  /** In a module, else after what is shown. */
  | { readonly kind: 'new-link'; readonly module?: number }
  | { readonly kind: 'assign'; readonly pages: readonly Id[] }
  | { readonly kind: 'make-pages' }
  /** Narration from a microphone. */
  | { readonly kind: 'record' }
  | { readonly kind: 'characters' }
  | { readonly kind: 'counts' }
  /** For the platform, or as one of the standards says. */
  | { readonly kind: 'export'; readonly upload?: true }
  | { readonly kind: 'paste-questions' }
  /** Of the words that are selected on the page. */
  | { readonly kind: 'new-term' }
  /** Of one term, else of all. */
  | { readonly kind: 'link-terms'; readonly term?: Id };

export const useDialog = create<{ readonly dialog: OpenDialog | null }>(() => ({ dialog: null }));
export const openDialog = (dialog: OpenDialog): void => useDialog.setState({ dialog });
export const closeDialog = (): void => useDialog.setState({ dialog: null });
