/** Designs to begin with. Each reaches AA in both schemes as it stands; a test measures them. */
import type { UiLang } from '../words.ts';
import type { Design } from './design.ts';

export interface Theme {
  readonly id: string;
  readonly label: Readonly<Record<UiLang, string>>;
  readonly design: Design;
}

export const THEMES: readonly Theme[] = [
  {
    id: 'secretariat',
    label: { en: 'Secretariat', hi: 'सचिवालय' },
    design: { accent: '#1b4a7c', tone: 'plain', corners: 'soft', width: 'standard' },
  },
  {
    id: 'peacock',
    label: { en: 'Peacock', hi: 'मोर' },
    design: { accent: '#0b5567', tone: 'mist', corners: 'round', width: 'standard' },
  },
  {
    id: 'banyan',
    label: { en: 'Banyan', hi: 'बरगद' },
    design: { accent: '#2b5d34', tone: 'leaf', corners: 'soft', width: 'standard', headingFont: 'noto' },
  },
  {
    id: 'terracotta',
    label: { en: 'Terracotta', hi: 'टेराकोटा' },
    design: { accent: '#8a3b1d', tone: 'cream', corners: 'soft', width: 'narrow', textFont: 'noto' },
  },
  {
    id: 'jamun',
    label: { en: 'Jamun', hi: 'जामुन' },
    design: { accent: '#5b2d73', tone: 'plain', corners: 'round', width: 'standard', textFont: 'inter' },
  },
  {
    id: 'slate',
    label: { en: 'Slate', hi: 'स्लेट' },
    design: { accent: '#37424d', tone: 'stone', corners: 'square', width: 'wide', headingFont: 'inter' },
  },
];
