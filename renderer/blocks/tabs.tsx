import { PanelTop } from 'lucide-react';
import { tabs as def } from '../../packager/course/blocks/tabs.ts';
import { nodeOf } from '../editor/node-of.ts';
import { sectionParts } from './section.ts';
import { SectionForm } from './section-form.tsx';
import type { BlockView } from './view.ts';

export const tabs: BlockView = {
  def,
  name: 'block-tabs',
  finds: 'find-tabs',
  icon: PanelTop,
  nodes: [nodeOf(def, { defining: true }), ...sectionParts],
  Form: (props) => <SectionForm {...props} least={2} most={8} />,
};
