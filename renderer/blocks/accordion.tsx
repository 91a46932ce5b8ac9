import { ListCollapse } from 'lucide-react';
import { accordion as def } from '../../packager/course/blocks/accordion.ts';
import { nodeOf } from '../editor/node-of.ts';
import { sectionParts } from './section.ts';
import { SectionForm } from './section-form.tsx';
import type { BlockView } from './view.ts';

export const accordion: BlockView = {
  def,
  name: 'block-accordion',
  finds: 'find-accordion',
  icon: ListCollapse,
  nodes: [nodeOf(def, { defining: true }), ...sectionParts],
  Form: (props) => <SectionForm {...props} least={1} most={Number.POSITIVE_INFINITY} />,
};
